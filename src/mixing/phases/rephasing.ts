// The phases that turn one mixing matrix into another, B = diag(rows) · A · diag(columns), if there are any. Elements
// that are not zero connect rows and columns; within a connected component the phases are fixed up to one common phase,
// chosen so that one column of the component has phase 1; every further element is a test.

import { columnCount, entryOf, type MixingMatrix, rowCount } from '../matrix/mixing-matrix.js'
import * as Z from '../number/mixing-number.js'

export interface Rephasing {
  /** By row, of modulus 1. */
  readonly rows: readonly Z.MixingNumber[]
  /** By column, of modulus 1. */
  readonly columns: readonly Z.MixingNumber[]
}

/** An element where diag(rows) · A · diag(columns) and B differ beyond doubt; row and column from 0. */
export interface Mismatch {
  readonly row: number
  readonly column: number
  /** B − diag(rows) · A · diag(columns) there. */
  readonly difference: Z.MixingNumber
}

export interface RephasingAttempt {
  readonly rephasing: Rephasing
  /** `undefined` if no element contradicts. */
  readonly mismatch: Mismatch | undefined
}

/**
 * The only candidate for a rephasing of A into B, and where it fails; for matrices of one shape and equal moduli. In
 * each component the column that comes first in `order` (default ascending) has phase 1.
 */
export function findRephasing(a: MixingMatrix, b: MixingMatrix, order?: readonly number[]): RephasingAttempt {
  const rephasing = walk(a, b, order ?? [...Array(columnCount(a)).keys()])
  for (let row = 0; row < rowCount(a); row++) {
    for (let column = 0; column < columnCount(a); column++) {
      const [left, right] = [rephasing.rows[row] ?? Z.one, rephasing.columns[column] ?? Z.one]
      const moved = Z.product(left, entryOf(a, row, column), right)
      const difference = Z.subtract(entryOf(b, row, column), moved)
      if (Z.isNonZero(difference)) return { rephasing, mismatch: { row, column, difference } }
    }
  }
  return { rephasing, mismatch: undefined }
}

interface Node {
  readonly isRow: boolean
  readonly index: number
}

function walk(a: MixingMatrix, b: MixingMatrix, order: readonly number[]): Rephasing {
  const rows = new Array<Z.MixingNumber | undefined>(rowCount(a)).fill(undefined)
  const columns = new Array<Z.MixingNumber | undefined>(columnCount(a)).fill(undefined)
  for (const root of order) {
    if (columns[root] !== undefined) continue
    columns[root] = Z.one
    const queue: Node[] = [{ isRow: false, index: root }]
    for (const { isRow, index } of queue) {
      const [own, others] = isRow ? [rows, columns] : [columns, rows]
      for (const other of others.keys()) {
        if (others[other] !== undefined) continue
        const [row, column] = isRow ? [index, other] : [other, index]
        const ratio = phaseRatio(entryOf(a, row, column), entryOf(b, row, column))
        if (ratio === undefined) continue
        others[other] = Z.multiply(ratio, Z.conjugate(own[index] ?? Z.one))
        queue.push({ isRow: !isRow, index: other })
      }
    }
  }
  return { rows: rows.map((phase) => phase ?? Z.one), columns: columns.map((phase) => phase ?? Z.one) }
}

/** b/a of two numbers of equal modulus; `undefined` unless both differ from zero beyond doubt. */
function phaseRatio(a: Z.MixingNumber, b: Z.MixingNumber): Z.MixingNumber | undefined {
  if (!Z.isNonZero(a) || !Z.isNonZero(b)) return undefined
  return Z.divide(Z.multiply(b, Z.conjugate(a)), Z.absSquared(a))
}
