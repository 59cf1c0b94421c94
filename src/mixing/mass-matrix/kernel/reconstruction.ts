// How well a decomposition gives its matrix back: max over the entries of
//   |M_ij − Σ_k L_ik m_k R_jk*| / (dᵢ dⱼ),  dᵢ² = Σ_k m_k |L_ik|²,  dⱼ² = Σ_k m_k |R_jk|²,
// entry by entry against the natural size of its row and column (|M_ij| ≤ dᵢdⱼ). A seesaw matrix must come out right in
// its zero block, at m_D²/M_R, as well as at 1e14 GeV, which no norm would notice. In d a mass that was set to zero
// counts with what it was. Numbers are those of the workspace,
// so that nothing overflows.

import type { Workspace } from './workspace.js'

/**
 * The reconstruction error of the workspace's decomposition; the left vectors of a Takagi one are L = R*. The scales
 * have been filled.
 */
export function reconstructionErrorOf(work: Workspace): number {
  const { size: n } = work
  let worst = 0
  for (let row = 0; row < n; row++) {
    for (let column = 0; column < n; column++) worst = Math.max(worst, entryError(work, row, column))
  }
  return worst
}

function entryError(work: Workspace, row: number, column: number): number {
  const { size: n, inputRe, inputIm, values, rightRe, rightIm } = work
  let re = inputRe[column * n + row] as number
  let im = inputIm[column * n + row] as number
  for (let k = 0; k < n; k++) {
    const mass = values[k] as number
    const lRe = work.wantsLeft ? (work.leftRe[k * n + row] as number) : (rightRe[k * n + row] as number)
    const lIm = work.wantsLeft ? (work.leftIm[k * n + row] as number) : 0 - (rightIm[k * n + row] as number)
    const rRe = rightRe[k * n + column] as number
    const rIm = rightIm[k * n + column] as number
    re -= (lRe * rRe + lIm * rIm) * mass
    im -= (lIm * rRe - lRe * rIm) * mass
  }
  const difference = Math.hypot(re, im)
  if (difference === 0) return 0
  // Where row and column belong to massless states only, what is left is compared with the largest mass.
  const scale = (work.leftScale[row] as number) * (work.rightScale[column] as number)
  return difference / (scale === 0 ? (values[n - 1] as number) : scale)
}
