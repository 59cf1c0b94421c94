// The Dirac algebra in three bases, metric (+,−,−,−), γ₅ = iγ⁰γ¹γ²γ³, σ_μν = (i/2)[γ_μ, γ_ν].
// C, B and the parity matrix are not typed in: each is found as the one product of γ matrices with its defining property
// (the sixteen products span all 4×4 matrices, and by Schur's lemma a solution is unique up to a factor).
//   charge conjugation  C γ_μᵀ = −γ_μ C      time reversal  γ_μ* B = B γ^μ
//   parity              S γ_μ = γ^μ S        adjoint        A γ_μ† = γ_μ A

import {
  add,
  conjugate,
  dagger,
  equal,
  type Gauss,
  i,
  identity,
  integer,
  kronecker,
  type Matrix,
  one,
  product,
  scale,
  subtract,
  transpose,
  zero,
} from './gaussian.js'

export const indices = [0, 1, 2, 3] as const
export type Index = (typeof indices)[number]
/** Contravariant components v^μ. */
export type Vector = readonly [number, number, number, number]

/** g_μμ. */
export const metric = (mu: Index): number => (mu === 0 ? 1 : -1)
export const dot = (a: Vector, b: Vector): number =>
  indices.reduce<number>((sum, mu) => sum + metric(mu) * a[mu] * b[mu], 0)
export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2], a[3] - b[3]]
/** (v⁰, −v⃗). */
export const reflected = (v: Vector): Vector => [v[0], -v[1], -v[2], -v[3]]
export const reversed = (v: Vector): Vector => [-v[0], -v[1], -v[2], -v[3]]

export interface Basis {
  readonly name: string
  /** γ^μ. */
  readonly gamma: readonly [Matrix, Matrix, Matrix, Matrix]
}

const minusI: Gauss = { re: 0, im: -1 }
const unity = identity(2)
const sigma1: Matrix = [
  [zero, one],
  [one, zero],
]
const sigma2: Matrix = [
  [zero, minusI],
  [i, zero],
]
const sigma3: Matrix = [
  [one, zero],
  [zero, integer(-1)],
]
const offDiagonal = scale(i, sigma2)

export const bases: readonly Basis[] = [
  {
    name: 'Dirac',
    gamma: [
      kronecker(sigma3, unity),
      kronecker(offDiagonal, sigma1),
      kronecker(offDiagonal, sigma2),
      kronecker(offDiagonal, sigma3),
    ],
  },
  {
    name: 'Weyl',
    gamma: [
      kronecker(sigma1, unity),
      kronecker(offDiagonal, sigma1),
      kronecker(offDiagonal, sigma2),
      kronecker(offDiagonal, sigma3),
    ],
  },
  {
    name: 'Majorana',
    gamma: [
      kronecker(sigma1, sigma2),
      scale(i, kronecker(unity, sigma3)),
      scale(minusI, kronecker(sigma2, sigma2)),
      scale(minusI, kronecker(unity, sigma1)),
    ],
  },
]

/** γ_μ = g_μμ γ^μ. */
export const lower = (basis: Basis, mu: Index): Matrix => scale(integer(metric(mu)), basis.gamma[mu])

export const gamma5 = (basis: Basis): Matrix => scale(i, product(...basis.gamma))

/** σ_μν = iγ_μγ_ν for μ ≠ ν (the γ matrices anticommute), 0 for μ = ν. */
export const sigma = (basis: Basis, mu: Index, nu: Index): Matrix =>
  mu === nu ? scale(zero, identity(4)) : scale(i, product(lower(basis, mu), lower(basis, nu)))

/** v̸ = v^μ γ_μ. */
export const slash = (basis: Basis, v: Vector): Matrix =>
  indices.map((mu) => scale(integer(v[mu]), lower(basis, mu))).reduce(add)

function findOne(basis: Basis, has: (m: Matrix) => boolean): Matrix {
  const found: Matrix[] = []
  for (let subset = 0; subset < 16; subset++) {
    const factors = basis.gamma.filter((_, mu) => (subset & (1 << mu)) !== 0)
    const candidate = product(identity(4), ...factors)
    if (has(candidate)) found.push(candidate)
  }
  const [only] = found
  if (only === undefined || found.length !== 1) throw new Error(`${found.length} solutions in the ${basis.name} basis`)
  return only
}

const forAll = (relation: (mu: Index) => readonly [Matrix, Matrix]): boolean =>
  indices.every((mu) => equal(...relation(mu)))

export interface Discrete {
  /** C of charge conjugation. */
  readonly C: Matrix
  /** B of time reversal. */
  readonly B: Matrix
  /** Parity. */
  readonly S: Matrix
  /** ν̄ = ν†A. */
  readonly A: Matrix
}

const found = new WeakMap<Basis, Discrete>()

/** The four matrices of the discrete transformations in this basis. */
export function discreteMatrices(basis: Basis): Discrete {
  const known = found.get(basis) ?? findDiscrete(basis)
  found.set(basis, known)
  return known
}

function findDiscrete(basis: Basis): Discrete {
  const low = (mu: Index): Matrix => lower(basis, mu)
  const minusOne = integer(-1)
  return {
    C: findOne(basis, (C) => forAll((mu) => [product(C, transpose(low(mu))), scale(minusOne, product(low(mu), C))])),
    B: findOne(basis, (B) => forAll((mu) => [product(conjugate(low(mu)), B), product(B, basis.gamma[mu])])),
    S: findOne(basis, (S) => forAll((mu) => [product(S, low(mu)), product(basis.gamma[mu], S)])),
    A: findOne(basis, (A) => forAll((mu) => [product(A, dagger(low(mu))), product(low(mu), A)])),
  }
}

/** {γ^μ, γ^ν} = 2g^μν. */
export const isClifford = (basis: Basis): boolean =>
  indices.every((mu) =>
    indices.every((nu) => {
      const anticommutator = subtract(
        product(basis.gamma[mu], basis.gamma[nu]),
        scale(integer(-1), product(basis.gamma[nu], basis.gamma[mu])),
      )
      return equal(anticommutator, scale(integer(mu === nu ? 2 * metric(mu) : 0), identity(4)))
    }),
  )
