// Takagi factorisations by the million: the same kernel and conventions as `takagi`, into arrays the caller keeps, with
// one status byte for each matrix instead of a report. One workspace serves the whole batch.

import { Defect } from '../../physics/defect.js'
import { type TakagiOutcome, takagiInPlace } from './kernel/takagi-kernel.js'
import { writeRowMajor } from './kernel/vectors.js'
import { createWorkspace } from './kernel/workspace.js'
import { createLoaded, faults, loadSymmetric } from './load-input.js'
import { defaultSymmetryTolerance, type TakagiOptions } from './takagi.js'

/** `count` matrices of size n × n: entry (row, column) of matrix b at (b · n + row) · n + column of re and im. */
export interface MatrixBatch {
  readonly size: number
  readonly count: number
  readonly re: Float64Array
  readonly im: Float64Array
}

/** Results of a batch: masses[b · n + k] ascending in k, and U of matrix b laid out as its M. */
export interface TakagiBatch {
  readonly masses: Float64Array
  readonly mixingRe: Float64Array
  readonly mixingIm: Float64Array
  /** Bits of `takagiStatus`. With a bit of `refused` set, masses and U of that matrix are zero. */
  readonly status: Uint8Array
}

/** The bits of a batch status; 0 is a factorisation with everything defined. */
export const takagiStatus = {
  notFinite: 1,
  outOfRange: 2,
  notSymmetric: 4,
  /** Any of the three above: there is no factorisation. */
  refused: 7,
  /** A mass is zero within rounding; the phase of its column is undefined. */
  massless: 8,
  /** Masses are equal within rounding; the basis between their columns is undefined. */
  undefinedBasis: 16,
} as const

/** Arrays for the results of `count` matrices of size n × n. */
export const createTakagiBatch = (n: number, count: number): TakagiBatch => ({
  masses: new Float64Array(n * count),
  mixingRe: new Float64Array(n * n * count),
  mixingIm: new Float64Array(n * n * count),
  status: new Uint8Array(count),
})

/** Factorises every matrix of the batch as U* m U†; returns `results`, filled. */
export function takagiBatch(
  batch: MatrixBatch,
  results: TakagiBatch = createTakagiBatch(batch.size, batch.count),
  options: TakagiOptions = {},
): TakagiBatch {
  const { size: n, count, re, im } = batch
  if (!hasRoom(batch, results)) throw new Defect('arrays too short for the batch')
  const { masses, mixingRe, mixingIm, status } = results
  const tolerance = options.symmetryTolerance ?? defaultSymmetryTolerance
  const work = createWorkspace(n, { wantsLeft: false })
  const loaded = createLoaded()
  const outcome: TakagiOutcome = { massless: 0, hasEqualMasses: false }
  for (let b = 0; b < count; b++) {
    if (!loadSymmetric(work, re, im, b * n * n, tolerance, loaded)) {
      status[b] = statusOf(loaded.fault)
      masses.fill(0, b * n, b * n + n)
      mixingRe.fill(0, b * n * n, (b + 1) * n * n)
      mixingIm.fill(0, b * n * n, (b + 1) * n * n)
      continue
    }
    takagiInPlace(work, loaded.largest, outcome)
    for (let k = 0; k < n; k++) masses[b * n + k] = (work.values[k] as number) / loaded.factor
    writeRowMajor(n, work.rightRe, work.rightIm, mixingRe, mixingIm, b * n * n)
    status[b] =
      (outcome.massless > 0 ? takagiStatus.massless : 0) |
      (outcome.hasEqualMasses || outcome.massless > 1 ? takagiStatus.undefinedBasis : 0)
  }
  return results
}

function statusOf(fault: number): number {
  if (fault === faults.notFinite) return takagiStatus.notFinite
  return fault === faults.outOfRange ? takagiStatus.outOfRange : takagiStatus.notSymmetric
}

function hasRoom({ size: n, count, re, im }: MatrixBatch, results: TakagiBatch): boolean {
  const square = n * n * count
  return (
    Math.min(re.length, im.length, results.mixingRe.length, results.mixingIm.length) >= square &&
    results.masses.length >= n * count &&
    results.status.length >= count
  )
}
