// The phases of a Takagi factorisation, one cluster of masses at a time. With right vectors V of M = W m V†,
//   S = m^{−1/2} (Vᵀ M V) m^{−1/2}
// is symmetric and unitary on each cluster, and U = V S^{−1/2} gives Uᵀ M U = m. Masses are clustered at a relative gap
// of 1e-2, not of rounding: V of a pair with gap g is known to rounding/g only, so S has off-diagonal entries of that
// size; the matrix root takes them along, and the reconstruction stays at rounding for every g.
// The root is taken with its cut in the widest gap between the phases, where it is continuous.

import { diagonaliseJointly, halfAngle } from './joint-diagonalisation.js'
import { fillScales, isSameMass } from './rounding.js'
import type { Workspace } from './workspace.js'

/** Masses this close (relative) are equal to the last digits. */
const equalMasses = 2 ** -50

/** The squares of sizes between these are in range. */
const smallestPlainMass = 1e-140
const largestPlainMass = 1e140

/** Neighbouring masses whose difference is at most this part of the larger one get their phases together. */
export const clusterGap = 1e-2

/**
 * Turns the right vectors of the workspace into Takagi vectors, from the first column that is not massless; returns
 * whether two of the masses are equal within rounding.
 */
export function fixPhases(work: Workspace, firstMassive: number): boolean {
  const { size: n } = work
  let hasEqualMasses = false
  let start = firstMassive
  while (start < n) {
    const end = endOfCluster(work.values, start)
    if (end === start + 1) fixSingle(work, start)
    else if (fixCluster(work, start, end)) hasEqualMasses = true
    start = end
  }
  return hasEqualMasses
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

/** column ← M v for v = right vector k. The input is symmetric, so its columns are its rows. */
function multiplyInput(work: Workspace, k: number): void {
  const { size: n, inputRe, inputIm, rightRe, rightIm, columnRe, columnIm } = work
  for (let row = 0; row < n; row++) {
    let re = 0
    let im = 0
    for (let j = 0; j < n; j++) {
      const a = inputRe[row * n + j] as number
      const b = inputIm[row * n + j] as number
      const x = rightRe[k * n + j] as number
      const y = rightIm[k * n + j] as number
      re += a * x - b * y
      im += a * y + b * x
    }
    columnRe[row] = re
    columnIm[row] = im
  }
}

/** v ← v h*, h² = vᵀMv / |vᵀMv|. */
function fixSingle(work: Workspace, k: number): void {
  const { size: n, inputRe, inputIm, rightRe, rightIm } = work
  const start = k * n
  let re = 0
  let im = 0
  for (let row = 0; row < n; row++) {
    let sumRe = 0
    let sumIm = 0
    for (let j = 0; j < n; j++) {
      const a = inputRe[row * n + j] as number
      const b = inputIm[row * n + j] as number
      const x = rightRe[start + j] as number
      const y = rightIm[start + j] as number
      sumRe += a * x - b * y
      sumIm += a * y + b * x
    }
    const x = rightRe[start + row] as number
    const y = rightIm[start + row] as number
    re += x * sumRe - y * sumIm
    im += x * sumIm + y * sumRe
  }
  let norm = Math.sqrt(re * re + im * im)
  if (!(norm > smallestPlainMass && norm < largestPlainMass)) {
    // The size is that of the mass, so dividing by it is safe.
    const mass = work.values[k] as number
    re /= mass
    im /= mass
    norm = Math.sqrt(re * re + im * im)
  }
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
}

/** V ← V S^{−1/2} on the columns from `start` to before `end`; returns whether two of their masses are equal. */
function fixCluster(work: Workspace, start: number, end: number): boolean {
  const size = end - start
  fillScales(work)
  let equal = 0
  for (let k = start + 1; k < end; k++) if (isSameMass(work, k - 1, k)) equal++
  const re = new Float64Array(size * size)
  const im = new Float64Array(size * size)
  fillPhaseMatrix(work, start, size, re, im)
  const orthogonal = diagonaliseJointly(re, im, size)
  const rootRe = new Float64Array(size)
  const rootIm = new Float64Array(size)
  // Between equal masses any further real rotation is as good: V O D^{−1/2} shows CP parities plainly.
  const first = work.values[start] as number
  const last = work.values[end - 1] as number
  const isDegenerate = last - first <= equalMasses * last
  takeRoots(re, im, size, isDegenerate, rootRe, rootIm)
  multiplyByRoot(work, start, size, orthogonal, rootRe, rootIm, isDegenerate)
  return equal > 0
}

/** S on the cluster, symmetrised. */
function fillPhaseMatrix(work: Workspace, start: number, size: number, re: Float64Array, im: Float64Array): void {
  const { size: n, values, rightRe, rightIm, columnRe, columnIm } = work
  for (let q = 0; q < size; q++) {
    multiplyInput(work, start + q)
    for (let p = 0; p < size; p++) {
      const scale = Math.sqrt(values[start + p] as number) * Math.sqrt(values[start + q] as number)
      let sumRe = 0
      let sumIm = 0
      for (let row = 0; row < n; row++) {
        const x = rightRe[(start + p) * n + row] as number
        const y = rightIm[(start + p) * n + row] as number
        sumRe += x * (columnRe[row] as number) - y * (columnIm[row] as number)
        sumIm += x * (columnIm[row] as number) + y * (columnRe[row] as number)
      }
      re[p * size + q] = (re[p * size + q] as number) + sumRe / scale / 2
      im[p * size + q] = (im[p * size + q] as number) + sumIm / scale / 2
      re[q * size + p] = (re[q * size + p] as number) + sumRe / scale / 2
      im[q * size + p] = (im[q * size + p] as number) + sumIm / scale / 2
    }
  }
}

/** D^{−1/2} of the diagonal phases D, all with the same cut unless the masses are equal. */
function takeRoots(
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
    phases.push([x / norm, y / norm])
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
    // The chord gives the middle of an arc up to π, the sum of its ends that of a longer one; both exact for ±1.
    const [x, y] = arc > Math.PI ? [from.x + to.x, from.y + to.y] : [from.y - to.y, to.x - from.x]
    const norm = Math.hypot(x, y)
    direction = [x / norm, y / norm]
  }
  return direction
}

/** V ← V O D^{−1/2} Oᵀ, or V O D^{−1/2}. */
function multiplyByRoot(
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
