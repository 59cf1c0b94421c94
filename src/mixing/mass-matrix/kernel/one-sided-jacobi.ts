// One-sided Jacobi: the columns of L are rotated in pairs until they are orthogonal, L J = X Σ. A rotation of columns
// p, q with γ = p†q, α = p†p, β = q†q is
//   p ← c p − s e^{−iφ} q,  q ← s e^{iφ} p + c q,  γ = |γ| e^{iφ},  t = s/c,  (1 − t²)/t = (β − α)/|γ|,  |t| ≤ 1.
// Columns are stored divided by a power of two each (`unit`), so that their squares neither overflow nor underflow;
// what enters a rotation is only the ratio of the two units. The angle between two columns is compared with the
// product of their norms, never with the largest norm: this is what keeps the small singular values accurate.

import { Defect } from '../../../physics/defect.js'
import type { Workspace } from './workspace.js'

/** The square of the cosine of two columns that count as orthogonal (relative, no unit). */
const orthogonal = 2 ** -104

/** … unless |q|² is below this part of |p|²: between very different columns the small angle itself is wanted, because
 * it is the admixture of a heavy state in a light one, however small. */
const graded = 1e-8

/** A sweep leaves cosines of the size (angle turned) × (cosine met): when the squares of both stay below this, without
 * unit, it was the last. The angle matters for columns of equal norm, which turn far for a small cosine. */
const lastSweep = 1e-16

/** Far more than ever needed; the sweeps of a 16 × 16 matrix are about six. */
const mostSweeps = 60

/** Rotates the columns of L, and those of the product of rotations when it is wanted, until they are orthogonal. */
export function orthogonaliseColumns(work: Workspace, hasUnits: boolean): void {
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    if (sweepPairs(work, work.size, work.lowerRe, work.lowerIm, work.squaredNorm, work.unit, hasUnits)) return
  }
  throw new Defect('Jacobi rotations did not converge')
}

/** Makes every pair of columns orthogonal in turn; returns whether this was the last sweep. */
function sweepPairs(
  work: Workspace,
  n: number,
  lowerRe: Float64Array,
  lowerIm: Float64Array,
  squaredNorm: Float64Array,
  unit: Float64Array,
  hasUnits: boolean,
): boolean {
  let isLast = true
  for (let p = 0; p < n - 1; p++) {
    for (let q = p + 1; q < n; q++) {
      const startP = p * n
      const startQ = q * n
      let gammaRe = 0
      let gammaIm = 0
      for (let k = 0; k < n; k++) {
        const a = lowerRe[startP + k] as number
        const b = lowerIm[startP + k] as number
        const x = lowerRe[startQ + k] as number
        const y = lowerIm[startQ + k] as number
        gammaRe += a * x + b * y
        gammaIm += a * y - b * x
      }
      const square = gammaRe * gammaRe + gammaIm * gammaIm
      if (square === 0) continue
      const ratio = hasUnits ? (unit[q] as number) / (unit[p] as number) : 1
      const alpha = squaredNorm[p] as number
      const beta = squaredNorm[q] as number
      const limit = alpha * beta
      const isOrthogonal = square <= orthogonal * limit
      if (isOrthogonal && beta * ratio * ratio > graded * alpha) continue
      // t e^{iφ} = 2γ ρ / (d + sign(d) √(d² + 4ρ²|γ|²)), d = ρ²β − α, with ρ = unit[q] / unit[p], which is at most
      // about one because the QR left the columns in order; so v = t/ρ is formed without underflow of t.
      const difference = beta * ratio * ratio - alpha
      const size = Math.abs(difference) + Math.sqrt(difference * difference + 4 * square * ratio * ratio)
      const w = (difference < 0 ? -2 : 2) / size
      const toS = w * ratio
      const tangent = toS * toS * square
      if (!isOrthogonal && (square > lastSweep * limit || tangent > lastSweep)) isLast = false
      const c = 1 / Math.sqrt(1 + tangent)
      const vRe = c * w * gammaRe
      const vIm = c * w * gammaIm
      const uRe = vRe * ratio * ratio
      const uIm = vIm * ratio * ratio
      let newAlpha = 0
      let newBeta = 0
      for (let k = 0; k < n; k++) {
        const a = lowerRe[startP + k] as number
        const b = lowerIm[startP + k] as number
        const x = lowerRe[startQ + k] as number
        const y = lowerIm[startQ + k] as number
        const pRe = c * a - (uRe * x + uIm * y)
        const pIm = c * b - (uRe * y - uIm * x)
        const qRe = vRe * a - vIm * b + c * x
        const qIm = vRe * b + vIm * a + c * y
        lowerRe[startP + k] = pRe
        lowerIm[startP + k] = pIm
        lowerRe[startQ + k] = qRe
        lowerIm[startQ + k] = qIm
        newAlpha += pRe * pRe + pIm * pIm
        newBeta += qRe * qRe + qIm * qIm
      }
      squaredNorm[p] = newAlpha
      squaredNorm[q] = newBeta
      if (work.wantsLeft) rotateProduct(work, startP, startQ, c, vRe * ratio, vIm * ratio)
    }
  }
  return isLast
}

/** The same rotation on the product of the rotations, whose columns are not divided by units. */
function rotateProduct(work: Workspace, startP: number, startQ: number, c: number, sRe: number, sIm: number): void {
  const { size: n, rotationRe, rotationIm } = work
  for (let k = 0; k < n; k++) {
    const a = rotationRe[startP + k] as number
    const b = rotationIm[startP + k] as number
    const x = rotationRe[startQ + k] as number
    const y = rotationIm[startQ + k] as number
    rotationRe[startP + k] = c * a - (sRe * x + sIm * y)
    rotationIm[startP + k] = c * b - (sRe * y - sIm * x)
    rotationRe[startQ + k] = sRe * a - sIm * b + c * x
    rotationIm[startQ + k] = sRe * b + sIm * a + c * y
  }
}
