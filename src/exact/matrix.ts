// Small matrices of exact complex numbers, as rows. Rectangular; shapes that do not fit are a programming error.

import * as C from './cyclotomic.js'

/** [row][column]. */
export type CyclotomicMatrix = readonly (readonly C.Cyclotomic[])[]

const mapEntries = (matrix: CyclotomicMatrix, map: (z: C.Cyclotomic) => C.Cyclotomic): CyclotomicMatrix =>
  matrix.map((row) => row.map(map))

/** The n × n unit matrix. */
export const identity = (n: number): CyclotomicMatrix =>
  Array.from({ length: n }, (_, j) => Array.from({ length: n }, (_, k) => (j === k ? C.one : C.zero)))

export const transpose = (matrix: CyclotomicMatrix): CyclotomicMatrix =>
  (matrix[0] ?? []).map((_, column) => matrix.map((row) => entry(row, column)))

export const conjugate = (matrix: CyclotomicMatrix): CyclotomicMatrix => mapEntries(matrix, C.conjugate)

/** The adjoint: transposed and conjugated. */
export const dagger = (matrix: CyclotomicMatrix): CyclotomicMatrix => conjugate(transpose(matrix))

/** z times the matrix. */
export const scale = (matrix: CyclotomicMatrix, z: C.Cyclotomic): CyclotomicMatrix =>
  mapEntries(matrix, (x) => C.multiply(x, z))

export function add(a: CyclotomicMatrix, b: CyclotomicMatrix): CyclotomicMatrix {
  if (!hasSameShape(a, b)) throw new RangeError('matrices of different shapes')
  return a.map((row, j) => row.map((x, k) => C.add(x, entry(b[j] ?? [], k))))
}

export function multiply(a: CyclotomicMatrix, b: CyclotomicMatrix): CyclotomicMatrix {
  if (a.some((row) => row.length !== b.length)) throw new RangeError('matrices of shapes that cannot be multiplied')
  const columns = transpose(b)
  return a.map((row) => columns.map((column) => dot(row, column)))
}

function dot(row: readonly C.Cyclotomic[], column: readonly C.Cyclotomic[]): C.Cyclotomic {
  let sum = C.zero
  for (const [k, x] of row.entries()) sum = C.add(sum, C.multiply(x, entry(column, k)))
  return sum
}

export const equals = (a: CyclotomicMatrix, b: CyclotomicMatrix): boolean =>
  hasSameShape(a, b) && a.every((row, j) => row.every((x, k) => C.equals(x, entry(b[j] ?? [], k))))

export const isZero = (matrix: CyclotomicMatrix): boolean => matrix.every((row) => row.every(C.isZero))

const hasSameShape = (a: CyclotomicMatrix, b: CyclotomicMatrix): boolean =>
  a.length === b.length && a.every((row, j) => row.length === b[j]?.length)

function entry(row: readonly C.Cyclotomic[], column: number): C.Cyclotomic {
  const z = row[column]
  if (z === undefined) throw new RangeError('a matrix with rows of different lengths')
  return z
}
