// Integer row echelon forms by unimodular row operations: V·M = H with det V = ±1, so that a vector n of integers solves
// anything about M exactly if V·n, integers too, solves the same about H. Pivots are positive and the entries above a
// pivot lie in [0, pivot): of all V the one whose rows are shortest in this sense (Hermite's normal form).

export type IntegerMatrix = readonly (readonly bigint[])[]

export interface Echelon {
  /** V. */
  readonly transformation: IntegerMatrix
  /** V⁻¹. */
  readonly inverse: IntegerMatrix
  /** H; its rows from `rank` on are zero. */
  readonly echelon: IntegerMatrix
  readonly rank: number
}

/** The echelon form of a matrix of `columns` columns. */
export function integerEchelon(matrix: IntegerMatrix, columns: number): Echelon {
  const h = matrix.map((row) => [...row])
  const v = identity(matrix.length)
  const w = identity(matrix.length)
  // Row operations on H and V are column operations on V⁻¹, the other way round.
  const addRow = (target: number, source: number, factor: bigint): void => {
    for (const rows of [h, v]) {
      const from = rows[source] ?? []
      rows[target] = (rows[target] ?? []).map((x, k) => x + factor * (from[k] ?? 0n))
    }
    for (const row of w) row[source] = (row[source] ?? 0n) - factor * (row[target] ?? 0n)
  }
  const swap = (a: number, b: number): void => {
    for (const rows of [h, v]) [rows[a], rows[b]] = [rows[b] ?? [], rows[a] ?? []]
    for (const row of w) [row[a], row[b]] = [row[b] ?? 0n, row[a] ?? 0n]
  }
  const at = (row: number, column: number): bigint => h[row]?.[column] ?? 0n
  let rank = 0
  for (let column = 0; column < columns && rank < h.length; column++) {
    for (let row = rank + 1; row < h.length; row++) {
      while (at(row, column) !== 0n) {
        addRow(rank, row, -(at(rank, column) / at(row, column)))
        swap(rank, row)
      }
    }
    if (at(rank, column) === 0n) continue
    if (at(rank, column) < 0n) {
      for (const rows of [h, v]) rows[rank] = (rows[rank] ?? []).map((x) => -x)
      for (const row of w) row[rank] = -(row[rank] ?? 0n)
    }
    for (let row = 0; row < rank; row++) addRow(row, rank, -floorOf(at(row, column), at(rank, column)))
    rank++
  }
  return { transformation: v, inverse: w, echelon: h, rank }
}

const identity = (size: number): bigint[][] =>
  Array.from({ length: size }, (_, j) => Array.from({ length: size }, (_, k) => (j === k ? 1n : 0n)))

const floorOf = (a: bigint, b: bigint): bigint => (a - (((a % b) + b) % b)) / b
