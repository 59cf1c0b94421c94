// What C, P, CP, T and the adjoint do to a bilinear ν̄_f Γ ν_i, computed from what they do to the field, with the phase
// p_k of every field kept as a symbol. From this follows the law that an invariant current imposes on the form factors,
//   f_fi = iᵏ · p_f^final · p_i^initial · op(f)_fi .
// No sign is typed in. That the current is odd or even, a vector or an axial one, is read off the current γ_μ of a
// charged lepton: electromagnetism respects C, P and T, so the neutrino's current has to transform as that one does.

import {
  type Basis,
  type Discrete,
  discreteMatrices,
  indices,
  metric,
  reflected,
  reversed,
  type Vector,
} from './dirac-algebra.js'
import { conjugate, dagger, integer, type Matrix, product, scale, transpose, unitRatio } from './gaussian.js'
import { leptonCurrent, type Structure, sampleMomenta } from './vertex.js'

export type Operation = 'same' | 'transpose' | 'conjugate' | 'dagger'

/** f_fi = i^unit · p_f^final · p_i^initial · op(f)_fi. */
export interface Law {
  readonly equals: Operation
  readonly unit: number
  readonly final: number
  readonly initial: number
}

/** ν → p^phase M ν (linear), p^phase M ν̄ᵀ (conjugating), or p^phase M ν with complex coefficients conjugated (antilinear). */
export interface FieldMap {
  readonly kind: 'linear' | 'conjugating' | 'antilinear'
  readonly matrix: Matrix
  readonly phase: 1 | -1
  /** x → (t, −x⃗) or (−t, x⃗): then j_μ turns into j^μ. */
  readonly reflects: boolean
}

export type FieldMapName = 'c' | 'p' | 'cp' | 't'

/** C: ν → cCν̄ᵀ; P: ν → ζγ⁰ν; CP: ν → ξγ⁰Cν̄ᵀ; T: ν → τBν. */
export function fieldMaps(basis: Basis): Readonly<Record<FieldMapName, FieldMap>> {
  const { C, B, S } = discreteMatrices(basis)
  return {
    c: { kind: 'conjugating', matrix: C, phase: 1, reflects: false },
    p: { kind: 'linear', matrix: S, phase: 1, reflects: true },
    cp: { kind: 'conjugating', matrix: product(S, C), phase: 1, reflects: true },
    t: { kind: 'antilinear', matrix: B, phase: 1, reflects: true },
  }
}

/** With ν̄ = ν†A: the matrix N in ν̄ → p* ν̄ N (linear, antilinear) or ν̄ → p* νᵀ N (conjugating). A² = 1. */
function barMatrix(map: FieldMap, A: Matrix): Matrix {
  const M = dagger(map.matrix)
  if (map.kind === 'linear') return product(A, M, A)
  // (Mν̄ᵀ)†A = (ν̄ᵀ)†M†A and (ν̄ᵀ)† = (ν†A)* = νᵀA*.
  if (map.kind === 'conjugating') return product(conjugate(A), M, A)
  // The A in ν̄ = ν†A is a number to an antiunitary operator and is conjugated.
  return product(A, M, conjugate(A))
}

/**
 * K in ν̄_f Γ ν_i → p_f* p_i × (ν̄_f K ν_i, or ν̄_i K ν_f for a conjugating map). In νᵀ_f X ν̄ᵀ_i = −ν̄_i Xᵀ ν_f the sign is
 * that of exchanging two fermion fields.
 */
export function bilinearImage(map: FieldMap, gamma: Matrix, A: Matrix): Matrix {
  const inner = product(barMatrix(map, A), map.kind === 'antilinear' ? conjugate(gamma) : gamma, map.matrix)
  return map.kind === 'conjugating' ? scale(integer(-1), transpose(inner)) : inner
}

/** The same transformation seen on the antineutrino field ν^c = Cν̄ᵀ. C⁻¹ = C†, M and A are unitary. */
export function onAntineutrino(map: FieldMap, { C, A }: Discrete): FieldMap {
  const N = transpose(barMatrix(map, A))
  const opposite = map.phase === 1 ? -1 : 1
  // ν^c → p* C Nᵀ ν̄ᵀ with ν̄ᵀ = C⁻¹ν^c; an antiunitary operator conjugates C.
  if (map.kind === 'linear') return { ...map, matrix: product(C, N, dagger(C)), phase: opposite }
  if (map.kind === 'antilinear') return { ...map, matrix: product(conjugate(C), N, dagger(C)), phase: opposite }
  // ν^c → p* C Nᵀ ν, and ν̄^c = νᵀD gives ν = (Dᵀ)⁻¹ (ν̄^c)ᵀ.
  const D = barMatrix({ kind: 'conjugating', matrix: C, phase: 1, reflects: false }, A)
  return { ...map, matrix: product(C, N, conjugate(D)), phase: opposite }
}

/** All Γ_μ(q) of a structure over μ and the sample momenta, each with `change` applied. */
const family = (
  structure: Structure,
  basis: Basis,
  momentum: (q: Vector) => Vector,
  change: (m: Matrix) => Matrix,
  raise: boolean,
): Matrix[] =>
  sampleMomenta.flatMap((q) =>
    indices.map((mu) => scale(integer(raise ? metric(mu) : 1), change(structure(basis, mu, momentum(q))))),
  )

const same = <A>(a: A): A => a

function requireUnit(k: number | undefined): number {
  if (k === undefined) throw new Error('the transformation does not map the structure to a multiple of itself')
  return k
}

/** K = iᵏ Γ. A reflection takes Γ_μ(q⁰, −q⃗) to Γ^μ(q); time reversal too, for i∂ changes sign with i and with ∂⁰. */
function unitUnder(map: FieldMap, structure: Structure, basis: Basis, A: Matrix): number {
  const image = family(structure, basis, map.reflects ? reflected : same, (m) => bilinearImage(map, m, A), map.reflects)
  return requireUnit(unitRatio(image, family(structure, basis, same, same, false)))
}

/** The law on f_X of the field that transforms by `map`, for a current that transforms as a charged lepton's does. */
export function lawOf(map: FieldMap, structure: Structure, basis: Basis): Law {
  const { A } = discreteMatrices(basis)
  const relative = unitUnder(map, structure, basis, A) - unitUnder(map, leptonCurrent, basis, A)
  const unit = ((relative % 4) + 4) % 4
  // Σ f_fi p_f*p_i ν̄_iΓν_f = Σ f_if ν̄_iΓν_f: after exchanging the names, f_fi = iᵏ p_f p_i* f_if.
  if (map.kind === 'conjugating') return { equals: 'transpose', unit, final: map.phase, initial: -map.phase }
  return { equals: map.kind === 'linear' ? 'same' : 'conjugate', unit, final: -map.phase, initial: map.phase }
}

/** (ν̄_f Γ(q) ν_i)† = ν̄_i A Γ(−q)† A ν_f, for i∂ changes sign with i. Hence f_if = iᵏ f_fi*. */
export function hermiticityLaw(structure: Structure, basis: Basis): Law {
  const { A } = discreteMatrices(basis)
  const unitOf = (s: Structure): number =>
    requireUnit(
      unitRatio(
        family(s, basis, reversed, (m) => product(A, dagger(m), A), false),
        family(s, basis, same, same, false),
      ),
    )
  return { equals: 'dagger', unit: (unitOf(structure) - unitOf(leptonCurrent) + 4) % 4, final: 0, initial: 0 }
}

/**
 * η with ν̄^c_f Γ ν^c_i = η ν̄_i Γ ν_f, i.e. CΓᵀC⁻¹ = ηΓ. The same operator written in ν^c has coefficients f̄_fi = η f_if
 * (η = ±1 is its own inverse).
 */
export function conjugationUnit(structure: Structure, basis: Basis): number {
  const { c } = fieldMaps(basis)
  return unitUnder(c, structure, basis, discreteMatrices(basis).A)
}
