// Puts a matrix into a workspace: every number finite and in range, a symmetric one symmetric within its tolerance, and
// the whole multiplied by a power of two (exactly) where its size would come near the ends of the double range.

import { powerOfTwoNear } from './kernel/singular-vectors.js'
import type { Workspace } from './kernel/workspace.js'
import type { MassMatrixProblem } from './problem.js'

/** Entries larger than this are refused: sums of them could overflow (in the unit of the input). */
export const largestEntry = 1e300

/** Sizes between these need no scaling. */
const smallestPlainSize = 1e-5
const largestPlainSize = 1e60

/** Scaled matrices have their largest entry near this power of two, which leaves room below for small ones. */
const scaledSize = 2 ** 64

export const faults = { none: 0, notFinite: 1, outOfRange: 2, notSymmetric: 3 } as const

/** What loading found; reused from matrix to matrix. */
export interface Loaded {
  fault: number
  /** The entry at fault. */
  row: number
  column: number
  /** The largest |M(i, j) − M(j, i)| relative to the larger of the two; at a fault, the one found there. */
  asymmetry: number
  /** The largest entry of the scaled matrix, up to √2. */
  largest: number
  /** The power of two that the input was multiplied by. */
  factor: number
}

/** An empty record for `loadSymmetric` and `loadSquare` to fill. */
export const createLoaded = (): Loaded => ({
  fault: faults.none,
  row: 0,
  column: 0,
  asymmetry: 0,
  largest: 0,
  factor: 1,
})

/**
 * Loads the symmetric matrix at `offset` of row-major re, im; entries that differ by no more than `tolerance` of the
 * larger of the two are replaced by their mean. Returns whether it is in order.
 */
export function loadSymmetric(
  work: Workspace,
  re: Float64Array,
  im: Float64Array,
  offset: number,
  tolerance: number,
  loaded: Loaded,
): boolean {
  if (!loadSquare(work, re, im, offset, loaded)) return false
  const { size: n, inputRe, inputIm } = work
  for (let row = 0; row < n; row++) {
    for (let column = row + 1; column < n; column++) {
      const a = row * n + column
      const b = column * n + row
      const xRe = inputRe[a] as number
      const xIm = inputIm[a] as number
      const yRe = inputRe[b] as number
      const yIm = inputIm[b] as number
      if (xRe === yRe && xIm === yIm) continue
      const size = Math.max(Math.abs(xRe) + Math.abs(xIm), Math.abs(yRe) + Math.abs(yIm))
      const difference = (Math.abs(xRe - yRe) + Math.abs(xIm - yIm)) / size
      if (difference > tolerance) return report(loaded, faults.notSymmetric, row, column, difference)
      if (difference > loaded.asymmetry) loaded.asymmetry = difference
      inputRe[a] = inputRe[b] = xRe + (yRe - xRe) / 2
      inputIm[a] = inputIm[b] = xIm + (yIm - xIm) / 2
    }
  }
  return true
}

/** Loads the square matrix at `offset` of row-major re, im; returns whether it is in order. */
export function loadSquare(
  work: Workspace,
  re: Float64Array,
  im: Float64Array,
  offset: number,
  loaded: Loaded,
): boolean {
  const { size: n, inputRe, inputIm, rowSize } = work
  loaded.asymmetry = 0
  loaded.factor = 1
  let largest = 0
  for (let row = 0; row < n; row++) {
    let largestOfRow = 0
    for (let column = 0; column < n; column++) {
      const x = re[offset + row * n + column] as number
      const y = im[offset + row * n + column] as number
      const size = Math.max(Math.abs(x), Math.abs(y))
      // NaN fails every comparison.
      if (!(size <= largestEntry)) return refuse(loaded, x - x === 0 && y - y === 0, row, column)
      largestOfRow = Math.max(largestOfRow, size)
      inputRe[column * n + row] = x
      inputIm[column * n + row] = y
    }
    rowSize[row] = largestOfRow
    largest = Math.max(largest, largestOfRow)
  }
  loaded.fault = faults.none
  loaded.largest = largest
  if (largest !== 0 && (largest < smallestPlainSize || largest > largestPlainSize)) rescale(work, loaded)
  return true
}

const refuse = (loaded: Loaded, isNumber: boolean, row: number, column: number): boolean =>
  report(loaded, isNumber ? faults.outOfRange : faults.notFinite, row, column, 0)

function report(loaded: Loaded, fault: number, row: number, column: number, asymmetry: number): boolean {
  loaded.fault = fault
  loaded.row = row
  loaded.column = column
  loaded.asymmetry = asymmetry
  return false
}

function rescale(work: Workspace, loaded: Loaded): void {
  const { inputRe, inputIm } = work
  const factor = Math.min(2 ** 1023, scaledSize / powerOfTwoNear(loaded.largest))
  for (let at = 0; at < inputRe.length; at++) {
    inputRe[at] = (inputRe[at] as number) * factor
    inputIm[at] = (inputIm[at] as number) * factor
  }
  loaded.factor = factor
  loaded.largest *= factor
}

/** The typed reason for a fault that loading found. */
export function problemOf(loaded: Loaded, tolerance: number): MassMatrixProblem {
  const { row, column } = loaded
  switch (loaded.fault) {
    case faults.notFinite:
      return { kind: 'not-finite', row, column }
    case faults.outOfRange:
      return { kind: 'out-of-range', row, column, limit: largestEntry }
    default:
      return { kind: 'not-symmetric', row, column, difference: loaded.asymmetry, tolerance }
  }
}
