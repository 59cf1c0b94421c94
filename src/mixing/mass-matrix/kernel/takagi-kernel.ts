// The Takagi factorisation of the matrix in a workspace, in place: UᵀMU = m with the columns of U in `right`.
// Convention of the signs, which are not physical: the largest entry of a column has positive real part, or is
// positive imaginary.

import { fixPhases, phaseOutcome } from './cluster-phases.js'
import { isolateZeros } from './rounding.js'
import { computeSingularVectors } from './singular-vectors.js'
import { createWorkspace, type Workspace } from './workspace.js'

/** Real parts below this part of the imaginary part count as zero when a sign is chosen (relative). */
const noRealPart = 1e-8

/** Moduli closer than this (relative) count as equal when the largest entry is looked for: the first one wins. */
const equalModuli = 1e-8

/** How the factorisation turned out: how many masses vanish, and whether two others are equal. */
export interface TakagiOutcome {
  massless: number
  hasEqualMasses: boolean
}

/** Factorises the workspace's input, whose largest entry is given; writes the outcome into `outcome`. */
export function takagiInPlace(work: Workspace, largest: number, outcome: TakagiOutcome): void {
  computeSingularVectors(work)
  outcome.massless = isolateZeros(work, largest)
  let phases = fixPhases(work, outcome.massless)
  if (phases === phaseOutcome.failed) phases = factoriseWithLeft(work, largest, outcome)
  outcome.hasEqualMasses = phases === phaseOutcome.equal
  for (let k = 0; k < work.size; k++) if (hasWrongSign(work, k)) flipSign(work, k)
}

/** The same with left vectors, in a workspace of its own: slower, and needed only at the ends of the double range. */
function factoriseWithLeft(work: Workspace, largest: number, outcome: TakagiOutcome): number {
  const careful = createWorkspace(work.size, { wantsLeft: true })
  careful.inputRe.set(work.inputRe)
  careful.inputIm.set(work.inputIm)
  // Already sorted, and to be sorted with the rows again.
  for (const [k, row] of work.rowOrder.entries()) careful.rowSize[row] = work.rowSize[k] as number
  computeSingularVectors(careful)
  outcome.massless = isolateZeros(careful, largest)
  const phases = fixPhases(careful, outcome.massless)
  work.values.set(careful.values)
  work.discarded.set(careful.discarded)
  work.rightRe.set(careful.rightRe)
  work.rightIm.set(careful.rightIm)
  return phases
}

function hasWrongSign(work: Workspace, k: number): boolean {
  const { size: n, rightRe, rightIm } = work
  let largest = 0
  let re = 0
  let im = 0
  for (let at = k * n; at < k * n + n; at++) {
    const x = rightRe[at] as number
    const y = rightIm[at] as number
    const square = x * x + y * y
    if (square <= largest * (1 + equalModuli)) continue
    largest = square
    re = x
    im = y
  }
  return Math.abs(re) > noRealPart * Math.abs(im) ? re < 0 : im < 0
}

function flipSign(work: Workspace, k: number): void {
  const { size: n, rightRe, rightIm } = work
  for (let at = k * n; at < k * n + n; at++) {
    rightRe[at] = 0 - (rightRe[at] as number)
    rightIm[at] = 0 - (rightIm[at] as number)
  }
}
