// Matrices in workspaces and back, for tests of single steps.

import type { ComplexEntry } from '../../../../src/mixing/mass-matrix/complex-matrix.js'
import { createWorkspace, type Workspace } from '../../../../src/mixing/mass-matrix/kernel/workspace.js'
import type { Complex, Table } from '../independent.js'

export const table = (...rows: readonly (readonly ComplexEntry[])[]): Table =>
  rows.map((row) => row.map((z): Complex => (typeof z === 'number' ? [z, 0] : z)))

/** A workspace with this input, as loading leaves it. */
export function workspaceOf(matrix: Table, wantsLeft: boolean): Workspace {
  const n = matrix.length
  const work = createWorkspace(n, { wantsLeft })
  for (const [row, entries] of matrix.entries()) {
    for (const [column, [x, y]] of entries.entries()) {
      work.inputRe[column * n + row] = x
      work.inputIm[column * n + row] = y
      work.rowSize[row] = Math.max(work.rowSize[row] ?? 0, Math.abs(x), Math.abs(y))
    }
  }
  return work
}

/** A column-major n × n matrix. */
export const columnMajor = (n: number, re: Float64Array, im: Float64Array): Table =>
  Array.from({ length: n }, (_, row) =>
    Array.from({ length: n }, (__, k): Complex => [re[k * n + row] ?? Number.NaN, im[k * n + row] ?? Number.NaN]),
  )

/** Writes the columns of a table into column-major arrays. */
export function fill(re: Float64Array, im: Float64Array, columns: Table): void {
  for (const [row, entries] of columns.entries()) {
    for (const [k, [x, y]] of entries.entries()) {
      re[k * columns.length + row] = x
      im[k * columns.length + row] = y
    }
  }
}

/** n² complex numbers between −1 and 1 that depend on the seed alone, as a matrix. */
export function mixed(n: number, seed: number): Table {
  let state = seed
  const next = (): number => {
    state = (state * 16807) % 2147483647
    return (2 * state) / 2147483647 - 1
  }
  for (let k = 0; k < 10; k++) next()
  return Array.from({ length: n }, () => Array.from({ length: n }, (): Complex => [next(), next()]))
}

/** A symmetric one. */
export const mixedSymmetric = (n: number, seed: number): Table => {
  const matrix = mixed(n, seed)
  return matrix.map((row, i) => row.map((_, j): Complex => matrix[Math.min(i, j)]?.[Math.max(i, j)] ?? [0, 0]))
}
