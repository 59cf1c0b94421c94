// Spectra in the styles of programs, from complex matrices that the tests write down.

export type Complex = readonly [re: number, im: number]
export type Matrix = readonly (readonly Complex[])[]

const [r, t, h] = [Math.sqrt, 1 / Math.sqrt(3), Math.sqrt(1 / 2)]

/** O of mixing.test.ts, real and orthogonal: rows e, mu, tau. */
export const realMixing: readonly (readonly number[])[] = [
  [r(2 / 3), t, 0],
  [-r(1 / 6), t, h],
  [r(1 / 6), -t, h],
]

export const complex = (rows: readonly (readonly number[])[]): Matrix =>
  rows.map((row) => row.map((x) => [x, 0] as const))

/** The columns times phases given as angles in radians. */
export const withColumns = (rows: Matrix, angles: readonly number[]): Matrix =>
  rows.map((row) =>
    row.map(([x, y], k) => {
      const [c, s] = [Math.cos(angles[k] ?? 0), Math.sin(angles[k] ?? 0)]
      return [x * c - y * s, x * s + y * c] as const
    }),
  )

export const times = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) =>
    (b[0] ?? []).map((_, k) => {
      let [re, im] = [0, 0]
      for (const [j, [x, y]] of row.entries()) {
        const [u, v] = b[j]?.[k] ?? [0, 0]
        re += x * u - y * v
        im += x * v + y * u
      }
      return [re, im] as const
    }),
  )

export const adjoint = (a: Matrix): Matrix =>
  (a[0] ?? []).map((_, k) => a.map((row) => [row[k]?.[0] ?? 0, -(row[k]?.[1] ?? 0)] as const))

/** Rotation in the plane of j and k with a phase, n × n. */
export const rotation = (n: number, [j, k]: readonly [number, number], angle: number, phase = 0): Matrix =>
  Array.from({ length: n }, (_, a) =>
    Array.from({ length: n }, (_, b): Complex => {
      const [c, s] = [Math.cos(angle), Math.sin(angle)]
      if (a === b) return [a === j || a === k ? c : 1, 0]
      if (a === j && b === k) return [s * Math.cos(phase), -s * Math.sin(phase)]
      if (a === k && b === j) return [-s * Math.cos(phase), -s * Math.sin(phase)]
      return [0, 0]
    }),
  )

/** 1.23456789E-01, noise below 1e-15 dropped. */
export const nine = (x: number): string =>
  (Math.abs(x) < 1e-15 ? 0 : x)
    .toExponential(8)
    .toUpperCase()
    .replace(/E([+-])(\d)$/, 'E$10$2')

interface Style {
  readonly header: (name: string) => string
  readonly row: (i: number, j: number, text: string, part: string) => string
}

/** As SPheno writes the models of SARAH. */
export const spheno = (q?: string): Style => ({
  header: (name) => `Block ${name}${q === undefined ? '' : ` Q=  ${q}`}  # ( )`,
  row: (i, j, text, part) => `   ${i}  ${j}  ${text.padStart(16)}   # ${part}(UV(${i},${j}),dp)`,
})

/** As FlexibleSUSY does. */
export const flexible: Style = {
  header: (name) => `Block ${name}`,
  row: (i, j, text, part) => `  ${i}  ${j}    ${text.padStart(15)}   # ${part === 'Real' ? 'Re' : 'Im'}(UV(${i},${j}))`,
}

/** A block of real and, unless `isReal`, one of imaginary parts. */
export function blocks(name: string, matrix: Matrix, { header, row }: Style, isReal = false): string {
  const lines = (part: 0 | 1) =>
    matrix.flatMap((own, i) => own.map((z, j) => row(i + 1, j + 1, nine(z[part]), part === 0 ? 'Real' : 'Aimag')))
  return [header(name), ...lines(0), ...(isReal ? [] : [header(`IM${name}`), ...lines(1)]), ''].join('\n')
}

/** MASS by PDG code. */
export const masses = (values: Readonly<Record<number, number>>): string =>
  `Block MASS  # Mass spectrum\n#   PDG code      mass          particle\n${Object.entries(values)
    .map(([code, mass]) => `   ${code.padStart(8)}  ${nine(mass).padStart(16)}  # Fv\n`)
    .join('')}`
