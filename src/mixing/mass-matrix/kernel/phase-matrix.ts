// The symmetric unitary matrix of phases between right vectors V and left vectors W of a symmetric M = W m V†, on a
// cluster of masses: S = VᵀW = m^{−1/2} (Vᵀ M V) m^{−1/2}. The second form needs no left vectors, and is as accurate as
// the masses; the first also works where VᵀMV is lost to underflow.

import type { Workspace } from './workspace.js'

/**
 * S on the `size` columns from `start`, symmetrised, entry (p, q) at p · size + q; re and im come in as zeros. From the
 * left vectors W when the workspace has them, from M else.
 */
export function fillPhaseMatrix(
  work: Workspace,
  start: number,
  size: number,
  re: Float64Array,
  im: Float64Array,
): void {
  const { size: n, values, rightRe, rightIm, columnRe, columnIm } = work
  for (let q = 0; q < size; q++) {
    if (work.wantsLeft) copyLeft(work, start + q)
    else multiplyInput(work, start + q)
    for (let p = 0; p < size; p++) {
      const root = Math.sqrt(values[start + p] as number) * Math.sqrt(values[start + q] as number)
      const scale = work.wantsLeft ? 1 : root
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

/** column ← w for w = left vector k. */
function copyLeft(work: Workspace, k: number): void {
  const { size: n, leftRe, leftIm, columnRe, columnIm } = work
  for (let row = 0; row < n; row++) {
    columnRe[row] = leftRe[k * n + row] as number
    columnIm[row] = leftIm[k * n + row] as number
  }
}

/** Whether every column of the size × size matrix has norm one within the tolerance; false for NaN. */
export function isNearlyUnitary(re: Float64Array, im: Float64Array, size: number, tolerance: number): boolean {
  for (let q = 0; q < size; q++) {
    let sum = 0
    for (let p = 0; p < size; p++) sum += (re[p * size + q] as number) ** 2 + (im[p * size + q] as number) ** 2
    if (!(Math.abs(sum - 1) <= tolerance)) return false
  }
  return true
}
