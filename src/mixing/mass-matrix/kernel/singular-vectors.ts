// The preconditioned Jacobi decomposition of one matrix in a workspace:
//   P A C = Q R,  R† J = X Σ  ⇒  A = (Pᵀ Q J) Σ (C X)†,
// right vectors C X from the normalised columns of R†J, left vectors Pᵀ Q J from the rotations themselves. Values
// ascend. A column that is exactly zero has no direction: its vectors complete the others to an orthonormal basis.

import { orthogonaliseColumns } from './one-sided-jacobi.js'
import { applyQ, normOf, pivotedQr, squaresOf } from './pivoted-qr.js'
import type { Workspace } from './workspace.js'

/** Columns with squares within these bounds need no unit of their own: products of two squares stay in range. */
const smallestPlainSquare = 1e-120
const largestPlainSquare = 1e120

/** Decomposes the workspace's input: fills values, right and (when wanted) left. */
export function computeSingularVectors(work: Workspace): void {
  pivotedQr(work)
  const hasUnits = fillLower(work)
  if (work.wantsLeft) startRotation(work)
  orthogonaliseColumns(work, hasUnits)
  sortValues(work)
  writeRight(work)
  if (work.wantsLeft) writeLeft(work)
}

/** L = R†, each column divided by its unit; returns whether some unit is not one. */
function fillLower(work: Workspace): boolean {
  const { size: n, qrRe, qrIm, lowerRe, lowerIm, squaredNorm, unit } = work
  let hasUnits = false
  for (let k = 0; k < n; k++) {
    const start = k * n
    for (let row = 0; row < k; row++) {
      lowerRe[start + row] = 0
      lowerIm[start + row] = 0
    }
    for (let row = k; row < n; row++) {
      lowerRe[start + row] = qrRe[row * n + k] as number
      lowerIm[start + row] = 0 - (qrIm[row * n + k] as number)
    }
    const square = squaresOf(lowerRe, lowerIm, start + k, start + n)
    squaredNorm[k] = square
    unit[k] = 1
    if (square > smallestPlainSquare && square < largestPlainSquare) continue
    const norm = normOf(lowerRe, lowerIm, start + k, start + n)
    if (norm === 0) continue
    squaredNorm[k] = divideByUnit(work, k, norm) ** 2
    hasUnits = true
  }
  return hasUnits
}

/** Divides column k of L by a power of two near its norm; returns the new norm. */
function divideByUnit(work: Workspace, k: number, norm: number): number {
  const { size: n, lowerRe, lowerIm, unit } = work
  const power = powerOfTwoNear(norm)
  unit[k] = power
  for (let at = k * n; at < k * n + n; at++) {
    lowerRe[at] = (lowerRe[at] as number) / power
    lowerIm[at] = (lowerIm[at] as number) / power
  }
  return norm / power
}

/** A normal power of two within a factor two of the size; size > 0. */
export const powerOfTwoNear = (size: number): number => 2 ** Math.max(-1022, Math.floor(Math.log2(size)))

function startRotation(work: Workspace): void {
  const { size: n, rotationRe, rotationIm } = work
  rotationRe.fill(0)
  rotationIm.fill(0)
  for (let k = 0; k < n; k++) rotationRe[k * n + k] = 1
}

/** Singular values in ascending order, and the order of the columns that gives it. */
function sortValues(work: Workspace): void {
  const { size: n, squaredNorm, inverseNorm, unit, values, order } = work
  for (let k = 0; k < n; k++) {
    const norm = Math.sqrt(squaredNorm[k] as number)
    const value = norm * (unit[k] as number)
    inverseNorm[k] = norm === 0 ? 0 : 1 / norm
    let place = k
    while (place > 0 && (values[place - 1] as number) > value) {
      values[place] = values[place - 1] as number
      order[place] = order[place - 1] as number
      place--
    }
    values[place] = value
    order[place] = k
  }
}

/** Right vectors: columns of L over their norms, their entries back in the order of the input's columns. */
function writeRight(work: Workspace): void {
  const { size: n, lowerRe, lowerIm, inverseNorm, columnOrder, order, rightRe, rightIm } = work
  let missing = 0
  for (let k = 0; k < n; k++) {
    const from = order[k] as number
    const inverse = inverseNorm[from] as number
    if (inverse === 0) missing++
    for (let row = 0; row < n; row++) {
      const to = k * n + (columnOrder[row] as number)
      rightRe[to] = (lowerRe[from * n + row] as number) * inverse
      rightIm[to] = (lowerIm[from * n + row] as number) * inverse
    }
  }
  // Zero columns sort first.
  for (let k = missing - 1; k >= 0; k--) completeColumn(work, k)
}

/** Fills column k of the right vectors with a unit vector orthogonal to the columns after it. */
function completeColumn(work: Workspace, k: number): void {
  const { size: n, rightRe, rightIm } = work
  let best = 0
  let smallest = Number.POSITIVE_INFINITY
  for (let row = 0; row < n; row++) {
    let overlap = 0
    for (let column = k + 1; column < n; column++) {
      overlap += (rightRe[column * n + row] as number) ** 2 + (rightIm[column * n + row] as number) ** 2
    }
    if (overlap < smallest) {
      smallest = overlap
      best = row
    }
  }
  rightRe.fill(0, k * n, k * n + n)
  rightIm.fill(0, k * n, k * n + n)
  rightRe[k * n + best] = 1
  // Twice is enough for orthogonality to rounding.
  for (let pass = 0; pass < 2; pass++) {
    for (let column = k + 1; column < n; column++) removeOverlap(work, k, column)
    const norm = normOf(rightRe, rightIm, k * n, k * n + n)
    for (let at = k * n; at < k * n + n; at++) {
      rightRe[at] = (rightRe[at] as number) / norm
      rightIm[at] = (rightIm[at] as number) / norm
    }
  }
}

/** x ← x − (y†x) y for the right vectors x = column k, y = column `other`. */
function removeOverlap(work: Workspace, k: number, other: number): void {
  const { size: n, rightRe, rightIm } = work
  let wRe = 0
  let wIm = 0
  for (let row = 0; row < n; row++) {
    const a = rightRe[other * n + row] as number
    const b = rightIm[other * n + row] as number
    const x = rightRe[k * n + row] as number
    const y = rightIm[k * n + row] as number
    wRe += a * x + b * y
    wIm += a * y - b * x
  }
  for (let row = 0; row < n; row++) {
    const a = rightRe[other * n + row] as number
    const b = rightIm[other * n + row] as number
    rightRe[k * n + row] = (rightRe[k * n + row] as number) - (a * wRe - b * wIm)
    rightIm[k * n + row] = (rightIm[k * n + row] as number) - (a * wIm + b * wRe)
  }
}

/** Left vectors Pᵀ Q J, in the order of the values. */
function writeLeft(work: Workspace): void {
  const { size: n, rotationRe, rotationIm, rowOrder, order, leftRe, leftIm, columnRe, columnIm } = work
  for (let k = 0; k < n; k++) {
    const from = (order[k] as number) * n
    for (let row = 0; row < n; row++) {
      columnRe[row] = rotationRe[from + row] as number
      columnIm[row] = rotationIm[from + row] as number
    }
    applyQ(work, columnRe, columnIm, 0)
    for (let row = 0; row < n; row++) {
      const to = k * n + (rowOrder[row] as number)
      leftRe[to] = columnRe[row] as number
      leftIm[to] = columnIm[row] as number
    }
  }
}
