// Dense complex matrices in double precision: two Float64Arrays, row-major, so that the entry (row, column) is at
// row · columns + column. For numbers only: nothing here decides a verdict. Exact matrices are in exact/matrix.ts.

import { Defect } from '../../physics/defect.js'

/** A rows × columns complex matrix; entry (row, column) is re[row · columns + column] + i im[…]. */
export interface ComplexMatrix {
  readonly rows: number
  readonly columns: number
  readonly re: Float64Array
  readonly im: Float64Array
}

/** A complex number as written in a table: a real number, or [real part, imaginary part]. */
export type ComplexEntry = number | readonly [number, number]

/** The rows × columns matrix of zeros. */
export const zeroMatrix = (rows: number, columns: number): ComplexMatrix => ({
  rows,
  columns,
  re: new Float64Array(rows * columns),
  im: new Float64Array(rows * columns),
})

/** A matrix from its rows, entry [row][column]; rows of different lengths are a mistake of the caller. */
export function complexMatrix(table: readonly (readonly ComplexEntry[])[]): ComplexMatrix {
  const columns = table[0]?.length ?? 0
  const matrix = zeroMatrix(table.length, columns)
  for (const [row, entries] of table.entries()) {
    if (entries.length !== columns) throw new Defect('a matrix with rows of different lengths')
    for (const [column, entry] of entries.entries()) {
      const [re, im] = typeof entry === 'number' ? [entry, 0] : entry
      matrix.re[row * columns + column] = re
      matrix.im[row * columns + column] = im
    }
  }
  return matrix
}

/** The n × n unit matrix. */
export function identityMatrix(n: number): ComplexMatrix {
  const matrix = zeroMatrix(n, n)
  for (let k = 0; k < n; k++) matrix.re[k * n + k] = 1
  return matrix
}

/** Aᵀ, columns × rows. */
export function transposeOf(matrix: ComplexMatrix): ComplexMatrix {
  const { rows, columns } = matrix
  const result = zeroMatrix(columns, rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      result.re[column * rows + row] = matrix.re[row * columns + column] as number
      result.im[column * rows + row] = matrix.im[row * columns + column] as number
    }
  }
  return result
}

/** A*, entry by entry. */
export const conjugateOf = (matrix: ComplexMatrix): ComplexMatrix => ({ ...matrix, im: matrix.im.map((y) => 0 - y) })

/** A†, columns × rows. */
export const daggerOf = (matrix: ComplexMatrix): ComplexMatrix => conjugateOf(transposeOf(matrix))

/** The product A B; shapes that do not fit are a mistake of the caller. */
export function productOf(a: ComplexMatrix, b: ComplexMatrix): ComplexMatrix {
  if (a.columns !== b.rows) throw new Defect('a product of matrices whose shapes do not fit')
  const result = zeroMatrix(a.rows, b.columns)
  for (let row = 0; row < a.rows; row++) {
    for (let k = 0; k < a.columns; k++) {
      const x = a.re[row * a.columns + k] as number
      const y = a.im[row * a.columns + k] as number
      for (let column = 0; column < b.columns; column++) {
        const u = b.re[k * b.columns + column] as number
        const v = b.im[k * b.columns + column] as number
        const at = row * b.columns + column
        result.re[at] = (result.re[at] as number) + (x * u - y * v)
        result.im[at] = (result.im[at] as number) + (x * v + y * u)
      }
    }
  }
  return result
}

/** max |A†A − 1| over the entries: how far the columns are from orthonormal. */
export function unitarityErrorOf(matrix: ComplexMatrix): number {
  const gram = productOf(daggerOf(matrix), matrix)
  const n = gram.columns
  let worst = 0
  for (let at = 0; at < n * n; at++) {
    const expected = at % (n + 1) === 0 ? 1 : 0
    worst = Math.max(worst, Math.hypot((gram.re[at] as number) - expected, gram.im[at] as number))
  }
  return worst
}
