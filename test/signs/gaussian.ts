// Matrices of Gaussian integers a + ib, exact: every γ matrix in the Dirac, Weyl and Majorana bases has entries 0, ±1, ±i.
// Shares no code with src/: these tests judge the rule records, and the rule records feed src/.

export interface Gauss {
  readonly re: number
  readonly im: number
}
export type Matrix = readonly (readonly Gauss[])[]

export const zero: Gauss = { re: 0, im: 0 }
export const one: Gauss = { re: 1, im: 0 }
export const i: Gauss = { re: 0, im: 1 }
export const integer = (n: number): Gauss => ({ re: n, im: 0 })

export const plus = (a: Gauss, b: Gauss): Gauss => ({ re: a.re + b.re, im: a.im + b.im })
export const times = (a: Gauss, b: Gauss): Gauss => ({ re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re })
export const conj = (a: Gauss): Gauss => ({ re: a.re, im: -a.im })

/** i^k for k = 0 … 3. */
export const unit = (k: number): Gauss => [one, i, integer(-1), { re: 0, im: -1 }][((k % 4) + 4) % 4] as Gauss

const row = (m: Matrix, r: number): readonly Gauss[] => m[r] as readonly Gauss[]
export const at = (m: Matrix, r: number, c: number): Gauss => row(m, r)[c] as Gauss

const build = (rows: number, columns: number, entry: (r: number, c: number) => Gauss): Matrix =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => entry(r, c)))

export const columnsOf = (m: Matrix): number => row(m, 0).length
export const identity = (n: number): Matrix => build(n, n, (r, c) => (r === c ? one : zero))
export const diagonal = (values: readonly Gauss[]): Matrix =>
  build(values.length, values.length, (r, c) => (r === c ? (values[r] as Gauss) : zero))
export const map = (m: Matrix, f: (z: Gauss) => Gauss): Matrix => m.map((line) => line.map(f))
export const scale = (a: Gauss, m: Matrix): Matrix => map(m, (z) => times(a, z))
export const conjugate = (m: Matrix): Matrix => map(m, conj)
export const transpose = (m: Matrix): Matrix => build(columnsOf(m), m.length, (r, c) => at(m, c, r))
export const dagger = (m: Matrix): Matrix => conjugate(transpose(m))
export const add = (a: Matrix, b: Matrix): Matrix =>
  build(a.length, columnsOf(a), (r, c) => plus(at(a, r, c), at(b, r, c)))
export const subtract = (a: Matrix, b: Matrix): Matrix => add(a, scale(integer(-1), b))

function multiply(a: Matrix, b: Matrix): Matrix {
  return build(a.length, columnsOf(b), (r, c) => {
    let sum = zero
    for (let k = 0; k < b.length; k++) sum = plus(sum, times(at(a, r, k), at(b, k, c)))
    return sum
  })
}

/** The product of any number of matrices, left to right. */
export const product = (first: Matrix, ...rest: readonly Matrix[]): Matrix => rest.reduce(multiply, first)

/** Kronecker product a ⊗ b. */
export const kronecker = (a: Matrix, b: Matrix): Matrix =>
  build(a.length * b.length, columnsOf(a) * columnsOf(b), (r, c) =>
    times(at(a, Math.floor(r / b.length), Math.floor(c / columnsOf(b))), at(b, r % b.length, c % columnsOf(b))),
  )

export const equal = (a: Matrix, b: Matrix): boolean =>
  a.every((line, r) => line.every((z, c) => z.re === at(b, r, c).re && z.im === at(b, r, c).im))

export const isZero = (m: Matrix): boolean => m.every((line) => line.every((z) => z.re === 0 && z.im === 0))

/**
 * The k with a_n = i^k b_n for every pair in two lists of matrices, `undefined` if there is none.
 * At least one b_n must not vanish, else the question has no answer.
 */
export function unitRatio(a: readonly Matrix[], b: readonly Matrix[]): number | undefined {
  if (b.every(isZero)) return undefined
  return [0, 1, 2, 3].find((k) => a.every((m, n) => equal(m, scale(unit(k), b[n] as Matrix))))
}
