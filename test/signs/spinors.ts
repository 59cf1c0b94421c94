// Free spinors with integer components: every column of p̸ + m is a solution of (p̸ − m)u = 0, and v = Cūᵀ solves
// (p̸ + m)v = 0. Momenta with p² = m² in integers keep everything exact.

import { type Basis, discreteMatrices, slash, type Vector } from './dirac-algebra.js'
import { add, dagger, identity, integer, type Matrix, product, scale, transpose } from './gaussian.js'

export interface Momentum {
  readonly p: Vector
  readonly mass: number
}

export const mass1: readonly Momentum[] = [
  { p: [3, 2, 2, 0], mass: 1 },
  { p: [3, 0, 2, -2], mass: 1 },
  { p: [7, 4, -4, 4], mass: 1 },
  { p: [9, -4, 8, 0], mass: 1 },
]

export const mass2: readonly Momentum[] = [
  { p: [3, 2, 1, 0], mass: 2 },
  { p: [7, 6, 0, -3], mass: 2 },
]

/** p̸ + m: its columns are the spinors u(p), not normalised. */
export const spinors = (basis: Basis, { p, mass }: Momentum): Matrix =>
  add(slash(basis, p), scale(integer(mass), identity(4)))

/** Rows ū of the columns u. */
export const adjoint = (basis: Basis, u: Matrix): Matrix => product(dagger(u), discreteMatrices(basis).A)

/** Columns v = Cūᵀ of the columns u. */
export const antispinors = (basis: Basis, u: Matrix): Matrix =>
  product(discreteMatrices(basis).C, transpose(adjoint(basis, u)))

/** ū_f^(r) Γ u_i^(s) for all pairs of spinors: the matrix over (r, s). */
export const amplitudes = (basis: Basis, final: Matrix, gamma: Matrix, initial: Matrix): Matrix =>
  product(adjoint(basis, final), gamma, initial)
