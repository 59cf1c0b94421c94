// Why a mass matrix cannot be decomposed. Rows and columns are counted from 0.

import type { ComplexMatrix } from './complex-matrix.js'

/** What is wrong with a matrix; `row` and `column` name the first entry at fault, counted from 0. */
export type MassMatrixProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-square'; readonly rows: number; readonly columns: number }
  /** A block, or the numbers of a matrix, do not have the size that the others ask for. */
  | { readonly kind: 'wrong-size'; readonly expected: string; readonly received: string }
  | { readonly kind: 'not-finite'; readonly row: number; readonly column: number }
  /** An entry above `limit` in size: its mass might not be a number. */
  | { readonly kind: 'out-of-range'; readonly row: number; readonly column: number; readonly limit: number }
  /** M(row, column) and M(column, row) differ by more than `tolerance` of the larger; `difference` is relative too. */
  | {
      readonly kind: 'not-symmetric'
      readonly row: number
      readonly column: number
      readonly difference: number
      readonly tolerance: number
    }

/** The problem with the shape of a matrix that must be square, if there is one. */
export function shapeProblem(matrix: ComplexMatrix): MassMatrixProblem | undefined {
  const { rows, columns, re, im } = matrix
  if (rows === 0 || columns === 0) return { kind: 'empty' }
  const received = re.length === rows * columns ? im.length : re.length
  if (received !== rows * columns) {
    return { kind: 'wrong-size', expected: `${rows * columns} numbers`, received: `${received} numbers` }
  }
  return rows === columns ? undefined : { kind: 'not-square', rows, columns }
}
