// Dirac matrices in the chiral basis, with entries that doubles hold exactly: γ⁰ = (0 1; 1 0), γᵏ = (0 σᵏ; −σᵏ 0),
// γ5 = diag(−1, −1, 1, 1); metric (+, −, −, −). ProjM = (1 − γ5)/2, ProjP = (1 + γ5)/2.

/** Entries row by row. */
export interface DiracMatrix {
  readonly re: readonly number[]
  readonly im: readonly number[]
}

const rows = [0, 1, 2, 3] as const
export const lorentzIndices: readonly [0, 1, 2, 3] = rows
/** g with equal indices. */
export const metric = (mu: number): number => (mu === 0 ? 1 : -1)

const diagonal = (...entries: readonly number[]): DiracMatrix => ({
  re: rows.flatMap((row) => rows.map((column) => (row === column ? (entries[row] ?? 0) : 0))),
  im: rows.flatMap(() => [0, 0, 0, 0]),
})

/** Places of ±1 and ±i: [row, column, real part, imaginary part]. */
const sparse = (...entries: readonly (readonly [number, number, number, number])[]): DiracMatrix => {
  const [re, im] = [new Array<number>(16).fill(0), new Array<number>(16).fill(0)]
  for (const [row, column, x, y] of entries) {
    re[4 * row + column] = x
    im[4 * row + column] = y
  }
  return { re, im }
}

export const identity: DiracMatrix = diagonal(1, 1, 1, 1)
export const gamma5: DiracMatrix = diagonal(-1, -1, 1, 1)
export const projectMinus: DiracMatrix = diagonal(1, 1, 0, 0)
export const projectPlus: DiracMatrix = diagonal(0, 0, 1, 1)

const gammas: readonly DiracMatrix[] = [
  sparse([0, 2, 1, 0], [1, 3, 1, 0], [2, 0, 1, 0], [3, 1, 1, 0]),
  sparse([0, 3, 1, 0], [1, 2, 1, 0], [2, 1, -1, 0], [3, 0, -1, 0]),
  sparse([0, 3, 0, -1], [1, 2, 0, 1], [2, 1, 0, 1], [3, 0, 0, -1]),
  sparse([0, 2, 1, 0], [1, 3, -1, 0], [2, 0, -1, 0], [3, 1, 1, 0]),
]

/** γ^µ */
export const gamma = (mu: number): DiracMatrix => gammas[mu] ?? identity

export function multiply(a: DiracMatrix, b: DiracMatrix): DiracMatrix {
  const [re, im] = [new Array<number>(16).fill(0), new Array<number>(16).fill(0)]
  for (const row of rows) {
    for (const k of rows) {
      const [x, y] = [a.re[4 * row + k] ?? 0, a.im[4 * row + k] ?? 0]
      if (x === 0 && y === 0) continue
      for (const column of rows) {
        const [u, v] = [b.re[4 * k + column] ?? 0, b.im[4 * k + column] ?? 0]
        re[4 * row + column] = (re[4 * row + column] ?? 0) + x * u - y * v
        im[4 * row + column] = (im[4 * row + column] ?? 0) + x * v + y * u
      }
    }
  }
  return { re, im }
}

/** (x + iy) a + b */
export const addScaled = (b: DiracMatrix, a: DiracMatrix, x: number, y = 0): DiracMatrix => ({
  re: b.re.map((value, k) => value + x * (a.re[k] ?? 0) - y * (a.im[k] ?? 0)),
  im: b.im.map((value, k) => value + x * (a.im[k] ?? 0) + y * (a.re[k] ?? 0)),
})

export const nothing: DiracMatrix = diagonal(0, 0, 0, 0)

/** (i/4) [γ^µ, γ^ν]: half of the σ^µν of textbooks. */
export function halfSigma(mu: number, nu: number): DiracMatrix {
  const forth = addScaled(nothing, multiply(gamma(mu), gamma(nu)), 0, 0.25)
  return addScaled(forth, multiply(gamma(nu), gamma(mu)), 0, -0.25)
}

/** p̸ for contravariant components. */
export const slash = (p: readonly number[]): DiracMatrix =>
  rows.reduce((sum, mu) => addScaled(sum, gamma(mu), metric(mu) * (p[mu] ?? 0)), nothing)
