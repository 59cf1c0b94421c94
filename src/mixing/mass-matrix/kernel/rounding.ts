// What double precision can tell about a mass. The decomposition is exact for a matrix whose entries differ from the
// given ones by at most a small multiple of ε dᵢdⱼ, where dᵢ² = Σₖ mₖ|vᵢₖ|² is the natural size of row i (|Mᵢⱼ| ≤ dᵢdⱼ):
// for a light row of a seesaw matrix that is √(m_D²/M_R), not √M_R. Such a change moves mass k, to first order, by at
// most δ (Σᵢ|wᵢₖ|dᵢ)(Σⱼ|vⱼₖ|dⱼ) with v its right and w its left vector. With δ = 4nε, ε = 2⁻⁵², this is the `rounding`
// of the mass: a mass below it is zero as far as the numbers say; two masses closer than the sum of theirs are equal.

import type { Workspace } from './workspace.js'

/** The relative change of the entries, no unit, that a decomposition of an n × n matrix may stand for. */
export const relativeRounding = (n: number): number => 4 * n * 2 ** -52

/** Values up to this times one that counts as zero are near it. */
const sameEdge = 1.01

/** The rounding of singular value k, in the unit of the (scaled) input; `fillRowScale` comes first. */
export function roundingOf(work: Workspace, k: number): number {
  const { size: n, rightRe, rightIm, leftScale, rightScale } = work
  const leftRe = work.wantsLeft ? work.leftRe : rightRe
  const leftIm = work.wantsLeft ? work.leftIm : rightIm
  let left = 0
  let right = 0
  for (let row = 0; row < n; row++) {
    const at = k * n + row
    left += (leftScale[row] as number) * Math.hypot(leftRe[at] as number, leftIm[at] as number)
    right += (rightScale[row] as number) * Math.hypot(rightRe[at] as number, rightIm[at] as number)
  }
  return relativeRounding(n) * left * right
}

/** The uncertainty of mass k: its rounding, or what was set to zero if that is more. There are `massless` zeros. */
export const uncertaintyOf = (work: Workspace, k: number, massless: number): number =>
  k < massless ? Math.max(roundingOf(work, k), work.discarded[k] as number) : roundingOf(work, k)

/** dᵢ = (Σₖ mₖ|vᵢₖ|²)^½ for the right vectors, and for the left ones where they are their own. */
export function fillScales(work: Workspace): void {
  fillScale(work, work.rightRe, work.rightIm, work.rightScale)
  if (work.wantsLeft) fillScale(work, work.leftRe, work.leftIm, work.leftScale)
  else work.leftScale.set(work.rightScale)
}

function fillScale(
  { size: n, values, discarded }: Workspace,
  re: Float64Array,
  im: Float64Array,
  scale: Float64Array,
): void {
  for (let row = 0; row < n; row++) {
    let largest = 0
    for (let k = 0; k < n; k++) {
      const mass = (values[k] as number) + (discarded[k] as number)
      const size = Math.sqrt(mass) * Math.hypot(re[k * n + row] as number, im[k * n + row] as number)
      largest = Math.hypot(largest, size)
    }
    scale[row] = largest
  }
}

/** Whether masses j and k are equal within their rounding. */
export const isSameMass = (work: Workspace, j: number, k: number): boolean =>
  Math.abs((work.values[k] as number) - (work.values[j] as number)) <= roundingOf(work, j) + roundingOf(work, k)

/**
 * Sets the singular values that are zero within rounding to zero and brings their vectors to the front; returns how
 * many there are. `largest` bounds the size of the input's entries.
 */
export function isolateZeros(work: Workspace, largest: number): number {
  const { size: n, values, discarded } = work
  // The largest mass is at most √2 n times the largest part of an entry, and (Σ|v|d)² at most n² times that.
  const ceiling = relativeRounding(n) * n * n * n * 2 * largest
  discarded.fill(0)
  if ((values[0] as number) > ceiling) return 0
  fillScales(work)
  let count = 0
  let lastZero = 0
  for (let k = 0; k < n; k++) {
    const value = values[k] as number
    if (value > ceiling) break
    // Of a pair of equal masses at the very edge, one must not be taken without the other.
    const isNext = k + 1 < n && (values[k + 1] as number) <= sameEdge * value
    const hasZeroBeside =
      value <= sameEdge * lastZero || (isNext && (values[k + 1] as number) <= roundingOf(work, k + 1))
    if (value > (hasZeroBeside ? 2 : 1) * roundingOf(work, k)) continue
    lastZero = value
    moveColumn(work, k, count)
    values[count] = 0
    discarded[count] = value
    count++
  }
  return count
}

/** Moves value and vectors k to place `to` ≤ k; those between follow. */
function moveColumn(work: Workspace, k: number, to: number): void {
  for (let at = k; at > to; at--) {
    work.values[at] = work.values[at - 1] as number
    exchangeColumns(work.rightRe, work.size, at)
    exchangeColumns(work.rightIm, work.size, at)
    if (!work.wantsLeft) continue
    exchangeColumns(work.leftRe, work.size, at)
    exchangeColumns(work.leftIm, work.size, at)
  }
}

function exchangeColumns(array: Float64Array, n: number, column: number): void {
  for (let at = column * n; at < column * n + n; at++) {
    const kept = array[at] as number
    array[at] = array[at - n] as number
    array[at - n] = kept
  }
}
