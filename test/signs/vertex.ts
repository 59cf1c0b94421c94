// The four structures of the canonical vertex (Giunti:2014ixa), as matrices Γ_μ(q) with lower index, q = p_i − p_f:
//   Q: (γ_μ − q_μq̸/q²)·q²    M: −iσ_μν q^ν    E: −iσ_μν q^ν·iγ₅ = σ_μν q^ν γ₅    A: (q²γ_μ − q_μq̸)γ₅
// (the charge is multiplied by q², a real scalar that no transformation changes, so that all four are polynomials in q).
// As an operator the bilinear ν̄_f … ν_i varies as exp(−iq·x): q stands for i∂ acting on the whole bilinear.

import {
  type Basis,
  dot,
  gamma5,
  type Index,
  indices,
  lower,
  metric,
  sigma,
  slash,
  type Vector,
} from './dirac-algebra.js'
import { add, i, integer, type Matrix, product, scale, subtract, times } from './gaussian.js'

export const formFactorNames = ['charge', 'magnetic', 'electric', 'anapole'] as const
export type FormFactorName = (typeof formFactorNames)[number]

/** σ_μν q^ν. */
export const sigmaQ = (basis: Basis, mu: Index, q: Vector): Matrix =>
  indices.map((nu) => scale(integer(q[nu]), sigma(basis, mu, nu))).reduce(add)

/** q_μ q̸. */
export const longitudinal = (basis: Basis, mu: Index, q: Vector): Matrix =>
  scale(integer(metric(mu) * q[mu]), slash(basis, q))

/** q²γ_μ − q_μq̸. */
export const transverse = (basis: Basis, mu: Index, q: Vector): Matrix =>
  subtract(scale(integer(dot(q, q)), lower(basis, mu)), longitudinal(basis, mu, q))

const minusI = times(integer(-1), i)

export type Structure = (basis: Basis, mu: Index, q: Vector) => Matrix

export const canonical: Readonly<Record<FormFactorName, Structure>> = {
  charge: transverse,
  magnetic: (basis, mu, q) => scale(minusI, sigmaQ(basis, mu, q)),
  electric: (basis, mu, q) => product(scale(minusI, sigmaQ(basis, mu, q)), scale(i, gamma5(basis))),
  anapole: (basis, mu, q) => product(transverse(basis, mu, q), gamma5(basis)),
}

/** The current γ_μ of a charged lepton: it says how the electromagnetic current itself transforms. */
export const leptonCurrent: Structure = (basis, mu) => lower(basis, mu)

const units: readonly Vector[] = [
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
]

/** e_a and e_a + 2e_b: two homogeneous polynomials of degree ≤ 2 that agree on all of them are equal. None has q² = 0. */
export const sampleMomenta: readonly Vector[] = [
  ...units,
  ...units.flatMap((a, n) =>
    units.slice(n + 1).map((b): Vector => [a[0] + 2 * b[0], a[1] + 2 * b[1], a[2] + 2 * b[2], a[3] + 2 * b[3]]),
  ),
]
