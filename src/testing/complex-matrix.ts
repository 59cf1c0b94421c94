// Square matrices of complex doubles, [row][column], for the arbitraries and the laws.

import { floatingArithmetic } from '../observables/complex-arithmetic.js'
import type { Complex, ComplexMatrix } from '../physics/evaluation.js'

export type { Complex, ComplexMatrix } from '../physics/evaluation.js'

type Binary = (a: Complex, b: Complex) => Complex
export const add: Binary = floatingArithmetic.add
export const multiply: Binary = floatingArithmetic.multiply
export const conjugate: (z: Complex) => Complex = floatingArithmetic.conjugate
export const negate: (z: Complex) => Complex = floatingArithmetic.negate
export const nought: Complex = { re: 0, im: 0 }
export const real = (re: number): Complex => ({ re, im: 0 })
export const scale = (factor: number, { re, im }: Complex): Complex => ({ re: factor * re, im: factor * im })
export const modulus = ({ re, im }: Complex): number => Math.hypot(re, im)
export const distance = (a: Complex, b: Complex): number => Math.hypot(a.re - b.re, a.im - b.im)

/** e^{iφ}; quarter turns are exact. */
export function turn(angle: number): Complex {
  const quarters = angle / (Math.PI / 2)
  if (!Number.isInteger(quarters)) return { re: Math.cos(angle), im: Math.sin(angle) }
  return quarterTurns[((quarters % 4) + 4) % 4] ?? nought
}

const quarterTurns: readonly Complex[] = [real(1), { re: 0, im: 1 }, real(-1), { re: 0, im: -1 }]

export const build = (count: number, entry: (row: number, column: number) => Complex): ComplexMatrix =>
  Array.from({ length: count }, (_, row) => Array.from({ length: count }, (_unused, column) => entry(row, column)))

export const entryOf = (matrix: ComplexMatrix, row: number, column: number): Complex => {
  const entry = matrix[row]?.[column]
  if (entry === undefined) throw new RangeError(`no entry [${row + 1},${column + 1}]`)
  return entry
}

export const mapEntries = (
  matrix: ComplexMatrix,
  map: (z: Complex, row: number, column: number) => Complex,
): ComplexMatrix => matrix.map((row, r) => row.map((z, c) => map(z, r, c)))

export const transposed = (matrix: ComplexMatrix): ComplexMatrix =>
  mapEntries(matrix, (_, r, c) => entryOf(matrix, c, r))

export const identity = (count: number): ComplexMatrix => build(count, (r, c) => real(r === c ? 1 : 0))

export const product = (a: ComplexMatrix, b: ComplexMatrix): ComplexMatrix =>
  a.map((row) =>
    (b[0] ?? []).map((_, column) => row.reduce((sum, z, k) => add(sum, multiply(z, entryOf(b, k, column))), nought)),
  )

/** The largest modulus of an entry. */
export const size = (matrix: ComplexMatrix): number => Math.max(0, ...matrix.flat().map(modulus))
