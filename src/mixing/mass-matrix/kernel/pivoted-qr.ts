// P A C = Q R with the rows sorted by decreasing size (P) and the columns pivoted (C), by Householder reflections
//   H = 1 − τ v v†,  v₀ = 1,  H†x = β e₁,  τ = 1 − x₀/β  and  Q = H₀H₁….
// Row sorting and column pivoting together keep every singular value of A = D₁BD₂ (D diagonal, B well conditioned)
// to full relative accuracy, which is what makes the light masses of a seesaw matrix come out right
// (Z. Drmač, K. Veselić, New fast and accurate Jacobi SVD algorithm I, II, SIAM J. Matrix Anal. Appl. 29, 2008).

import type { Workspace } from './workspace.js'

/** Squares outside this range may have lost digits: the norm is then taken of the scaled entries. */
const smallestSafeSquare = 1e-270
const largestSafeSquare = 1e270

/** Norms below the normal range count as zero: the reciprocal would overflow. */
const smallestNormal = 2 ** -1022

/** The norm of the entries from `start` to before `end`, without overflow or underflow. */
export function normOf(re: Float64Array, im: Float64Array, start: number, end: number): number {
  const sum = squaresOf(re, im, start, end)
  return sum > smallestSafeSquare && sum < largestSafeSquare ? Math.sqrt(sum) : scaledNormOf(re, im, start, end)
}

/** The sum of the squares from `start` to before `end`, as it comes. */
export function squaresOf(re: Float64Array, im: Float64Array, start: number, end: number): number {
  let sum = 0
  for (let k = start; k < end; k++) {
    const x = re[k] as number
    const y = im[k] as number
    sum += x * x + y * y
  }
  return sum
}

function scaledNormOf(re: Float64Array, im: Float64Array, start: number, end: number): number {
  let largest = 0
  for (let k = start; k < end; k++) {
    largest = Math.max(largest, Math.abs(re[k] as number), Math.abs(im[k] as number))
  }
  if (largest === 0) return 0
  let sum = 0
  for (let k = start; k < end; k++) {
    const x = (re[k] as number) / largest
    const y = (im[k] as number) / largest
    sum += x * x + y * y
  }
  return largest * Math.sqrt(sum)
}

/** Fills qr, tau, rowOrder and columnOrder of the workspace from its input. */
export function pivotedQr(work: Workspace): void {
  sortRows(work)
  const { size: n, columnOrder } = work
  for (let k = 0; k < n; k++) columnOrder[k] = k
  for (let k = 0; k < n; k++) {
    const norm = bringLargestColumn(work, k)
    if (norm < smallestNormal) {
      clearFrom(work, k)
      break
    }
    reflect(work, k, norm)
  }
}

/** Copies the input with its rows in decreasing order of their size, and orders the sizes with them. */
function sortRows(work: Workspace): void {
  const { size: n, inputRe, inputIm, qrRe, qrIm, rowOrder, rowSize } = work
  for (let row = 0; row < n; row++) {
    const largest = rowSize[row] as number
    let place = row
    while (place > 0 && (rowSize[place - 1] as number) < largest) {
      rowSize[place] = rowSize[place - 1] as number
      rowOrder[place] = rowOrder[place - 1] as number
      place--
    }
    rowSize[place] = largest
    rowOrder[place] = row
  }
  for (let column = 0; column < n; column++) {
    const base = column * n
    for (let row = 0; row < n; row++) {
      const from = base + (rowOrder[row] as number)
      qrRe[base + row] = inputRe[from] as number
      qrIm[base + row] = inputIm[from] as number
    }
  }
}

/** Exchanges column k with the column that is largest from row k on, and returns its norm there. */
function bringLargestColumn(work: Workspace, k: number): number {
  const { size: n, qrRe, qrIm, columnOrder } = work
  let best = k
  let largest = -1
  let isSafe = true
  for (let column = k; column < n; column++) {
    const sum = squaresOf(qrRe, qrIm, column * n + k, column * n + n)
    if (sum > largest) {
      largest = sum
      best = column
    }
  }
  let norm = Math.sqrt(largest)
  if (!(largest > smallestSafeSquare && largest < largestSafeSquare)) {
    isSafe = false
    norm = -1
  }
  for (let column = k; column < n && !isSafe; column++) {
    const candidate = normOf(qrRe, qrIm, column * n + k, column * n + n)
    if (candidate > norm) {
      norm = candidate
      best = column
    }
  }
  if (best !== k) {
    for (let row = 0; row < n; row++) {
      exchange(qrRe, best * n + row, k * n + row)
      exchange(qrIm, best * n + row, k * n + row)
    }
    const label = columnOrder[best] as number
    columnOrder[best] = columnOrder[k] as number
    columnOrder[k] = label
  }
  return norm
}

function exchange(array: Float64Array, a: number, b: number): void {
  const kept = array[a] as number
  array[a] = array[b] as number
  array[b] = kept
}

/** What is left from row and column k on is zero, or too small to divide by: the matrix has rank k. */
function clearFrom(work: Workspace, k: number): void {
  const { size: n, qrRe, qrIm, tauRe, tauIm } = work
  for (let column = k; column < n; column++) {
    qrRe.fill(0, column * n + k, column * n + n)
    qrIm.fill(0, column * n + k, column * n + n)
  }
  for (let step = k; step < n; step++) {
    tauRe[step] = 0
    tauIm[step] = 0
  }
}

/** One reflection: column k becomes (β, 0, …) below row k, and the columns to its right follow. */
function reflect(work: Workspace, k: number, norm: number): void {
  const { size: n, qrRe, qrIm, tauRe, tauIm } = work
  const head = k * n + k
  const end = k * n + n
  const alphaRe = qrRe[head] as number
  const alphaIm = qrIm[head] as number
  if (k === n - 1) {
    tauRe[k] = 0
    tauIm[k] = 0
    return
  }
  const beta = alphaRe > 0 ? -norm : norm
  const inverse = 1 / beta
  const tRe = (beta - alphaRe) * inverse
  const tIm = -alphaIm * inverse
  tauRe[k] = tRe
  tauIm[k] = tIm
  // v = x / (x₀ − β) = −(x/β) / τ, since τ = (β − x₀)/β here; 1 ≤ |τ| ≤ 2.
  const size = 1 / (tRe * tRe + tIm * tIm)
  const factorRe = -tRe * size
  const factorIm = tIm * size
  for (let at = head + 1; at < end; at++) {
    const x = (qrRe[at] as number) * inverse
    const y = (qrIm[at] as number) * inverse
    qrRe[at] = x * factorRe - y * factorIm
    qrIm[at] = x * factorIm + y * factorRe
  }
  qrRe[head] = beta
  qrIm[head] = 0
  for (let column = k + 1; column < n; column++) {
    const top = column * n + k
    // w = v†a, then a ← a − τ* w v.
    let wRe = qrRe[top] as number
    let wIm = qrIm[top] as number
    for (let j = 1; j < n - k; j++) {
      const vRe = qrRe[head + j] as number
      const vIm = qrIm[head + j] as number
      const x = qrRe[top + j] as number
      const y = qrIm[top + j] as number
      wRe += vRe * x + vIm * y
      wIm += vRe * y - vIm * x
    }
    const cRe = tRe * wRe + tIm * wIm
    const cIm = tRe * wIm - tIm * wRe
    qrRe[top] = (qrRe[top] as number) - cRe
    qrIm[top] = (qrIm[top] as number) - cIm
    for (let j = 1; j < n - k; j++) {
      const vRe = qrRe[head + j] as number
      const vIm = qrIm[head + j] as number
      qrRe[top + j] = (qrRe[top + j] as number) - (vRe * cRe - vIm * cIm)
      qrIm[top + j] = (qrIm[top + j] as number) - (vRe * cIm + vIm * cRe)
    }
  }
}

/** x ← Q x for the vector of n complex numbers that starts at `start` of re, im. */
export function applyQ(work: Workspace, re: Float64Array, im: Float64Array, start: number): void {
  const { size: n, qrRe, qrIm, tauRe, tauIm } = work
  for (let k = n - 1; k >= 0; k--) {
    const tRe = tauRe[k] as number
    const tIm = tauIm[k] as number
    const head = k * n + k
    const top = start + k
    let wRe = re[top] as number
    let wIm = im[top] as number
    for (let j = 1; j < n - k; j++) {
      const vRe = qrRe[head + j] as number
      const vIm = qrIm[head + j] as number
      const x = re[top + j] as number
      const y = im[top + j] as number
      wRe += vRe * x + vIm * y
      wIm += vRe * y - vIm * x
    }
    const cRe = tRe * wRe - tIm * wIm
    const cIm = tRe * wIm + tIm * wRe
    re[top] = (re[top] as number) - cRe
    im[top] = (im[top] as number) - cIm
    for (let j = 1; j < n - k; j++) {
      const vRe = qrRe[head + j] as number
      const vIm = qrIm[head + j] as number
      re[top + j] = (re[top + j] as number) - (vRe * cRe - vIm * cIm)
      im[top + j] = (im[top + j] as number) - (vRe * cIm + vIm * cRe)
    }
  }
}
