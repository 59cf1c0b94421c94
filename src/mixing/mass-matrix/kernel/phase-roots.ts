// The inverse root S^{−1/2} = O D^{−1/2} Oᵀ of a symmetric unitary S = O D Oᵀ. The root is taken with its cut in the
// widest gap between the phases, where it is continuous: with a fixed cut, two phases near it would get opposite roots,
// and the rounding in O would turn into errors of order one.

import { halfAngle } from './joint-diagonalisation.js'
import type { Workspace } from './workspace.js'

/** D^{−1/2} of the diagonal phases D, all with the same cut unless the masses are equal. */
export function takeRoots(
  re: Float64Array,
  im: Float64Array,
  size: number,
  isDegenerate: boolean,
  rootRe: Float64Array,
  rootIm: Float64Array,
): void {
  const phases: (readonly [number, number])[] = []
  for (let k = 0; k < size; k++) {
    const x = re[k * size + k] as number
    const y = im[k * size + k] as number
    const norm = Math.hypot(x, y)
    // Zero only where a mass is all rounding; the reconstruction error then says so.
    phases.push(norm === 0 ? [1, 0] : [x / norm, y / norm])
  }
  const [centreRe, centreIm] = isDegenerate ? [1, 0] : oppositeOfWidestGap(phases)
  const [commonRe, commonIm] = halfAngle(centreRe, centreIm)
  for (const [k, [x, y]] of phases.entries()) {
    const [hRe, hIm] = halfAngle(x * centreRe + y * centreIm, y * centreRe - x * centreIm)
    const rRe = hRe * commonRe - hIm * commonIm
    const rIm = hRe * commonIm + hIm * commonRe
    const norm = Math.hypot(rRe, rIm)
    rootRe[k] = rRe / norm
    rootIm[k] = 0 - rIm / norm
  }
}

/** The direction opposite to the middle of the widest arc without a phase. */
function oppositeOfWidestGap(phases: readonly (readonly [number, number])[]): readonly [number, number] {
  const sorted = phases.map(([x, y]) => ({ x, y, angle: Math.atan2(y, x) })).sort((a, b) => a.angle - b.angle)
  let widest = -1
  let direction: readonly [number, number] = [1, 0]
  for (const [k, from] of sorted.entries()) {
    const to = sorted[(k + 1) % sorted.length] ?? from
    const arc = to.angle - from.angle + (k === sorted.length - 1 ? 2 * Math.PI : 0)
    if (arc <= widest) continue
    widest = arc
    // The middle of an arc from its chord, or from the sum of its ends where the chord is short. Exact for ±1.
    const [x, y] = arc > 1.5 * Math.PI ? [from.x + to.x, from.y + to.y] : [from.y - to.y, to.x - from.x]
    const norm = Math.hypot(x, y)
    direction = [x / norm, y / norm]
  }
  return direction
}

/** V ← V O D^{−1/2} Oᵀ, or V O D^{−1/2}. */
export function multiplyByRoot(
  work: Workspace,
  start: number,
  size: number,
  orthogonal: Float64Array,
  rootRe: Float64Array,
  rootIm: Float64Array,
  isDegenerate: boolean,
): void {
  const { size: n, rightRe, rightIm } = work
  const factorRe = new Float64Array(size * size)
  const factorIm = new Float64Array(size * size)
  for (let p = 0; p < size; p++) {
    for (let q = 0; q < size; q++) {
      for (let k = isDegenerate ? q : 0; k < (isDegenerate ? q + 1 : size); k++) {
        const weight = (orthogonal[p * size + k] as number) * (isDegenerate ? 1 : (orthogonal[q * size + k] as number))
        factorRe[p * size + q] = (factorRe[p * size + q] as number) + weight * (rootRe[k] as number)
        factorIm[p * size + q] = (factorIm[p * size + q] as number) + weight * (rootIm[k] as number)
      }
    }
  }
  const rowRe = new Float64Array(size)
  const rowIm = new Float64Array(size)
  for (let row = 0; row < n; row++) {
    rowRe.fill(0)
    rowIm.fill(0)
    for (let p = 0; p < size; p++) {
      const x = rightRe[(start + p) * n + row] as number
      const y = rightIm[(start + p) * n + row] as number
      for (let q = 0; q < size; q++) {
        const a = factorRe[p * size + q] as number
        const b = factorIm[p * size + q] as number
        rowRe[q] = (rowRe[q] as number) + x * a - y * b
        rowIm[q] = (rowIm[q] as number) + x * b + y * a
      }
    }
    for (let q = 0; q < size; q++) {
      rightRe[(start + q) * n + row] = rowRe[q] as number
      rightIm[(start + q) * n + row] = rowIm[q] as number
    }
  }
}
