// The phases of a Takagi factorisation, one cluster of masses at a time. With right vectors V of M = W m V†,
//   S = m^{−1/2} (Vᵀ M V) m^{−1/2}
// is symmetric and unitary on each cluster, and U = V S^{−1/2} gives Uᵀ M U = m. Masses are clustered at a relative gap
// of 1e-2, not of rounding: V of a pair with gap g is known to rounding/g only, so S has off-diagonal entries of that
// size; the matrix root takes them along, and the reconstruction stays at rounding for every g.
// Where VᵀMV lost a light mass to cancellation or underflow, S is not unitary; that is noticed and reported, and the
// caller comes again with left vectors, from which S = VᵀW.

import { diagonaliseJointly } from './joint-diagonalisation.js'
import { fillPhaseMatrix, isNearlyUnitary } from './phase-matrix.js'
import { multiplyByRoot, takeRoots } from './phase-roots.js'
import { fillScales, isSameMass } from './rounding.js'
import type { Workspace } from './workspace.js'

/** Masses this close (relative) are equal to the last digits. */
const equalMasses = 2 ** -50

/** How far |vᵀMv|/m may be from one (absolute, no unit); beyond, its phase is not trusted either. */
const phaseTolerance = 1e-6

/** The squares of masses between these are in range. */
const smallestPlainMass = 1e-140
const largestPlainMass = 1e140

/** Neighbouring masses whose difference is at most this part of the larger one get their phases together. */
export const clusterGap = 1e-2

/** How `fixPhases` ended: all masses distinct, some equal within rounding, or a phase not to be had this way. */
export const phaseOutcome = { distinct: 0, equal: 1, failed: 2 } as const

/** Turns the right vectors of the workspace into Takagi vectors, from the first column that is not massless. */
export function fixPhases(work: Workspace, firstMassive: number): number {
  const { size: n } = work
  let outcome: number = phaseOutcome.distinct
  let start = firstMassive
  while (start < n) {
    const end = endOfCluster(work.values, start)
    const isPlain = end === start + 1 && !work.wantsLeft
    const found = isPlain ? fixSingle(work, start) : fixCluster(work, start, end)
    if (found === phaseOutcome.failed) return found
    if (found === phaseOutcome.equal) outcome = found
    start = end
  }
  return outcome
}

/** One past the last mass of the cluster that begins at `start`; values ascend. */
export function endOfCluster(values: Float64Array, start: number): number {
  let end = start + 1
  while (end < values.length) {
    const value = values[end] as number
    if (value - (values[end - 1] as number) > clusterGap * value) break
    end++
  }
  return end
}

/** v ← v h*, h² = vᵀMv / |vᵀMv|. */
function fixSingle(work: Workspace, k: number): number {
  const { size: n, inputRe, inputIm, rightRe, rightIm } = work
  const start = k * n
  let re = 0
  let im = 0
  for (let row = 0; row < n; row++) {
    // M is symmetric: the entries to the right of the diagonal count twice.
    let sumRe = 0
    let sumIm = 0
    for (let j = row + 1; j < n; j++) {
      const a = inputRe[row * n + j] as number
      const b = inputIm[row * n + j] as number
      const x = rightRe[start + j] as number
      const y = rightIm[start + j] as number
      sumRe += a * x - b * y
      sumIm += a * y + b * x
    }
    const a = inputRe[row * n + row] as number
    const b = inputIm[row * n + row] as number
    const x = rightRe[start + row] as number
    const y = rightIm[start + row] as number
    sumRe = 2 * sumRe + a * x - b * y
    sumIm = 2 * sumIm + a * y + b * x
    re += x * sumRe - y * sumIm
    im += x * sumIm + y * sumRe
  }
  let mass = work.values[k] as number
  if (!(mass > smallestPlainMass && mass < largestPlainMass)) {
    re /= mass
    im /= mass
    mass = 1
  }
  const norm = Math.sqrt(re * re + im * im)
  if (!(Math.abs(norm - mass) <= phaseTolerance * mass)) return phaseOutcome.failed
  // h ∝ (|y| + |Re y|) + i … without cancellation, for y = vᵀMv on either side of the imaginary axis.
  const near = norm + Math.abs(re)
  const factor = 1 / Math.sqrt(2 * norm * near)
  const hRe = (re < 0 ? Math.abs(im) : near) * factor
  const hIm = (re < 0 ? (im < 0 ? -near : near) : im) * factor
  for (let at = start; at < start + n; at++) {
    const x = rightRe[at] as number
    const y = rightIm[at] as number
    rightRe[at] = x * hRe + y * hIm
    rightIm[at] = y * hRe - x * hIm
  }
  return phaseOutcome.distinct
}

/** V ← V S^{−1/2} on the columns from `start` to before `end`; says whether some of their masses are equal. */
function fixCluster(work: Workspace, start: number, end: number): number {
  const size = end - start
  fillScales(work)
  let equal = 0
  for (let k = start + 1; k < end; k++) if (isSameMass(work, k - 1, k)) equal++
  const re = new Float64Array(size * size)
  const im = new Float64Array(size * size)
  fillPhaseMatrix(work, start, size, re, im)
  if (!work.wantsLeft && !isNearlyUnitary(re, im, size, phaseTolerance)) return phaseOutcome.failed
  const orthogonal = diagonaliseJointly(re, im, size)
  const rootRe = new Float64Array(size)
  const rootIm = new Float64Array(size)
  // Between equal masses any further real rotation is as good: V O D^{−1/2} shows CP parities plainly.
  const first = work.values[start] as number
  const last = work.values[end - 1] as number
  const isDegenerate = last - first <= equalMasses * last
  takeRoots(re, im, size, isDegenerate, rootRe, rootIm)
  multiplyByRoot(work, start, size, orthogonal, rootRe, rootIm, isDegenerate)
  return equal > 0 ? phaseOutcome.equal : phaseOutcome.distinct
}
