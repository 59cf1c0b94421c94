// Plain, slow checks of a factorisation that share no code with it: arrays of arrays of [re, im].

import type { ComplexMatrix } from '../../../src/mixing/mass-matrix/complex-matrix.js'

export type Complex = readonly [number, number]
export type Table = readonly (readonly Complex[])[]

export const times = ([a, b]: Complex, [c, d]: Complex): Complex => [a * c - b * d, a * d + b * c]
export const plus = ([a, b]: Complex, [c, d]: Complex): Complex => [a + c, b + d]
export const conj = ([a, b]: Complex): Complex => [a, -b]
export const modulus = ([a, b]: Complex): number => Math.hypot(a, b)

export const tableOf = ({ rows, columns, re, im }: ComplexMatrix): Table =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j): Complex => [re[i * columns + j] ?? 0, im[i * columns + j] ?? 0]),
  )

export const cell = (table: Table, i: number, j: number): Complex => table[i]?.[j] ?? [Number.NaN, Number.NaN]

export const transpose = (a: Table): Table => (a[0] ?? []).map((_, j) => a.map((__, i) => cell(a, i, j)))

export const conjugate = (a: Table): Table => a.map((row) => row.map(conj))

export const multiply = (a: Table, b: Table): Table =>
  a.map((row) =>
    transpose(b).map((column) => row.reduce<Complex>((s, x, k) => plus(s, times(x, column[k] ?? [0, 0])), [0, 0])),
  )

export const diagonal = (values: Iterable<number>): Table => {
  const list = [...values]
  return list.map((_, i) => list.map((x, j): Complex => [i === j ? x : 0, 0]))
}

/** max |a − b| over the entries. */
export const distance = (a: Table, b: Table): number =>
  Math.max(0, ...a.flatMap((row, i) => row.map((z, j) => modulus(plus(z, times([-1, 0], cell(b, i, j)))))))

export const size = (a: Table): number => Math.max(0, ...a.flatMap((row) => row.map(modulus)))

/** How far the columns are from orthonormal. */
export const unitarityDefect = (u: Table): number =>
  distance(multiply(conjugate(transpose(u)), u), diagonal((u[0] ?? []).map(() => 1)))

/** max |UᵀMU − m|. */
export const takagiDefect = (m: Table, u: Table, masses: Iterable<number>): number =>
  distance(multiply(multiply(transpose(u), m), u), diagonal(masses))

/** |det a| by elimination with row pivots. */
export function determinantModulus(a: Table): number {
  const rows = a.map((row) => [...row])
  let product = 1
  for (let k = 0; k < rows.length; k++) {
    const pivot = rows
      .slice(k)
      .reduce((best, row) => (modulus(row[k] ?? [0, 0]) > modulus(best[k] ?? [0, 0]) ? row : best))
    rows.splice(rows.indexOf(pivot), 1)
    rows.splice(k, 0, pivot)
    const head = pivot[k] ?? [0, 0]
    product *= modulus(head)
    if (product === 0) return 0
    const inverse: Complex = [head[0] / modulus(head) / modulus(head), -head[1] / modulus(head) / modulus(head)]
    for (const row of rows.slice(k + 1)) {
      const factor = times([-1, 0], times(row[k] ?? [0, 0], inverse))
      for (let j = k; j < row.length; j++) row[j] = plus(row[j] ?? [0, 0], times(factor, pivot[j] ?? [0, 0]))
    }
  }
  return product
}
