// Eigenvalues and eigenvectors of a small hermitian matrix by cyclic Jacobi rotations. Rotations go on until every
// off-diagonal entry has gone: these entries mix with one another only, so a coupling far below the gaps that it bridges is
// diagonalised to its own relative accuracy. Eigenvalues are told as diagonal entry plus shift: a shift far below its
// entry keeps its digits too, and with it the splitting of states that were degenerate.

import { Defect } from '../../physics/defect.js'
import type { ComplexMatrix } from '../one-loop-moments.js'

/** Eigenvalue k is diagonal[k] + shifts[k]. */
export interface Eigensystem {
  /** The diagonal of the matrix as given. */
  readonly diagonal: readonly number[]
  readonly shifts: readonly number[]
  /** [component][k]: column k belongs to eigenvalue k; columns are orthonormal. */
  readonly vectors: ComplexMatrix
}

/** An n × n matrix in the making, row by row. */
interface Grid {
  readonly n: number
  readonly re: Float64Array
  readonly im: Float64Array
}

/** The diagonal in the making; that of the grid means nothing. */
interface Levels {
  readonly diagonal: readonly number[]
  readonly shifts: Float64Array
  /** Off-diagonal entries up to this size count as zero. */
  readonly negligible: number
}

const maximumSweeps = 200

/** In units of the largest off-diagonal entry. */
const negligible = 1e-30

/** Smaller entries have lost digits to the range of doubles. */
const tiny = 1e-250

/** H = V diag(diagonal + shifts) V†; of H the diagonal and the upper triangle are read. */
export function hermitianEigensystem(matrix: ComplexMatrix): Eigensystem {
  const n = matrix.length
  const [h, v] = [hermitianGrid(matrix), identityGrid(n)]
  const largest = h.re.reduce((size, x, at) => Math.max(size, Math.abs(x), Math.abs(h.im[at] ?? 0)), 0)
  const levels: Levels = {
    diagonal: matrix.map((row, k) => row[k]?.re ?? 0),
    shifts: new Float64Array(n),
    negligible: Math.max(negligible * largest, tiny),
  }
  for (let sweep = 0; sweep < maximumSweeps; sweep++) {
    let rotations = 0
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotations += annihilate(h, v, levels, p, q)
    if (rotations === 0) return { diagonal: levels.diagonal, shifts: [...levels.shifts], vectors: rows(v) }
  }
  throw new Defect('Jacobi rotations do not end')
}

const emptyGrid = (n: number): Grid => ({ n, re: new Float64Array(n * n), im: new Float64Array(n * n) })

function identityGrid(n: number): Grid {
  const grid = emptyGrid(n)
  for (let k = 0; k < n; k++) grid.re[k * n + k] = 1
  return grid
}

/** The off-diagonal entries; the diagonal is kept in `Levels`. */
function hermitianGrid(matrix: ComplexMatrix): Grid {
  const n = matrix.length
  const grid = emptyGrid(n)
  for (const [p, row] of matrix.entries()) {
    for (const [q, { re, im }] of row.entries()) {
      if (q <= p) continue
      grid.re[p * n + q] = re
      grid.re[q * n + p] = re
      grid.im[p * n + q] = im
      grid.im[q * n + p] = -im
    }
  }
  return grid
}

const rows = ({ n, re, im }: Grid): ComplexMatrix =>
  Array.from({ length: n }, (_, j) =>
    Array.from({ length: n }, (_unused, k) => ({ re: re[j * n + k] ?? 0, im: im[j * n + k] ?? 0 })),
  )

/** Rotates columns and rows p and q so that h_pq vanishes; 0 if it did already. */
function annihilate(h: Grid, v: Grid, { diagonal, shifts, negligible: least }: Levels, p: number, q: number): 0 | 1 {
  const { n } = h
  const [x, y] = [h.re[p * n + q] ?? 0, h.im[p * n + q] ?? 0]
  const size = Math.hypot(x, y)
  if (size <= least) return 0
  const [low, high] = [shifts[p] ?? 0, shifts[q] ?? 0]
  const gap = (diagonal[q] ?? 0) - (diagonal[p] ?? 0) + (high - low)
  const tau = gap / (2 * size)
  const t = (tau < 0 ? -1 : 1) / (Math.abs(tau) + Math.hypot(1, tau))
  const c = 1 / Math.hypot(1, t)
  const s = t * c
  // s times the phase of h_pq.
  const [sx, sy] = [s * (x / size), s * (y / size)]
  rotateColumns(h, p, q, c, sx, sy)
  rotateRows(h, p, q, c, sx, sy)
  rotateColumns(v, p, q, c, sx, sy)
  for (const at of [p * n + q, q * n + p]) {
    h.re[at] = 0
    h.im[at] = 0
  }
  shifts[p] = low - t * size
  shifts[q] = high + t * size
  return 1
}

/** column p ← c·p − s̄·q, column q ← s·p + c·q, s = sx + i·sy. */
function rotateColumns({ n, re, im }: Grid, p: number, q: number, c: number, sx: number, sy: number): void {
  for (let k = 0; k < n; k++) turn(re, im, k * n + p, k * n + q, c, sx, sy)
}

/** row p ← c·p − s·q, row q ← s̄·p + c·q. */
function rotateRows({ n, re, im }: Grid, p: number, q: number, c: number, sx: number, sy: number): void {
  for (let k = 0; k < n; k++) turn(re, im, p * n + k, q * n + k, c, sx, -sy)
}

/** a ← c·a − s̄·b, b ← s·a + c·b. */
function turn(re: Float64Array, im: Float64Array, a: number, b: number, c: number, sx: number, sy: number): void {
  const [ar, ai, br, bi] = [re[a] ?? 0, im[a] ?? 0, re[b] ?? 0, im[b] ?? 0]
  re[a] = c * ar - (sx * br + sy * bi)
  im[a] = c * ai - (sx * bi - sy * br)
  re[b] = sx * ar - sy * ai + c * br
  im[b] = sx * ai + sy * ar + c * bi
}
