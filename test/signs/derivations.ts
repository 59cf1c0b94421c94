// For each shipped rule: what it must say, derived from the γ algebra. A rule without a derivation here fails the test.

import { type Basis, discreteMatrices, minus, slash } from './dirac-algebra.js'
import { add, identity, integer, isZero, type Matrix, product, scale } from './gaussian.js'
import type { Claim, Content, PhaseName, SpeciesName } from './records.js'
import { type Momentum, mass1, mass2, spinors } from './spinors.js'
import {
  conjugationUnit,
  type FieldMapName,
  fieldMaps,
  hermiticityLaw,
  type Law,
  lawOf,
  onAntineutrino,
} from './transformations.js'
import { canonical, type FormFactorName, formFactorNames } from './vertex.js'

const both: readonly SpeciesName[] = ['neutrino', 'antineutrino']
const anywhere: Content['domain'] = { states: 'any', pair: 'any', masses: 'any', q2: 'any' }

const within = (species: SpeciesName, formFactor: FormFactorName, law: Law, phase: PhaseName | 'none'): Claim => ({
  species,
  formFactor,
  right: { ...law, as: species, phase },
})

const vanishing = (formFactors: readonly FormFactorName[]): Claim[] =>
  both.flatMap((species) => formFactors.map((formFactor): Claim => ({ species, formFactor, right: 'zero' })))

/** C, P, CP, T on the neutrino field and, independently, on the field ν^c = Cν̄ᵀ. */
const fromField = (basis: Basis, name: FieldMapName, phase: PhaseName): Claim[] => {
  const map = fieldMaps(basis)[name]
  const anti = onAntineutrino(map, discreteMatrices(basis))
  return formFactorNames.flatMap((X) => [
    within('neutrino', X, lawOf(map, canonical[X], basis), phase),
    within('antineutrino', X, lawOf(anti, canonical[X], basis), phase),
  ])
}

/** f̄_fi = η f_if. */
const fromConjugateField = (basis: Basis): Claim[] =>
  formFactorNames.map((formFactor) => ({
    species: 'antineutrino',
    formFactor,
    right: {
      as: 'neutrino',
      phase: 'none',
      equals: 'transpose',
      unit: conjugationUnit(canonical[formFactor], basis),
      final: 0,
      initial: 0,
    },
  }))

/**
 * Majorana fields, ν = ν^c. Both contractions of Σ f ν̄Γν contribute to a matrix element, F_fi = f_fi + η f_if, so
 * Fᵀ = ηF; with F̄ = ηFᵀ this is F̄ = uF, u = η·η.
 */
const fromMajoranaField = (basis: Basis): Claim[] =>
  formFactorNames.map((formFactor) => {
    const eta = conjugationUnit(canonical[formFactor], basis)
    return {
      species: 'antineutrino',
      formFactor,
      right: { as: 'neutrino', phase: 'none', equals: 'same', unit: (2 * eta) % 4, final: 0, initial: 0 },
    }
  })

/** ν_f → e^{iαL_f}ν_f leaves ν̄_fΓν_i alone if L_f = L_i; a field equal to its conjugate can only have L = 0. */
const chargeOf = { dirac: 1, majorana: 0 } as const
const pairsWithoutLeptonNumber = (): string => {
  const kinds = ['dirac', 'majorana'] as const
  const broken = kinds.flatMap((f) => kinds.filter((g) => chargeOf[f] !== chargeOf[g]).map((g) => `${f}-${g}`))
  return broken.join(' ') === 'dirac-majorana majorana-dirac' ? 'mixed' : 'none'
}

/** (p̸_f + m_f) X (p̸_i + m_i): X between spinors. */
const sandwich = (basis: Basis, final: Momentum, x: Matrix, initial: Momentum): Matrix =>
  product(spinors(basis, final), x, spinors(basis, initial))

/**
 * Q = f_Q(γ_μ − q_μq̸/q²): the residue of the pole at q² = 0 is q_μ ū_f q̸ u_i. It vanishes for all momenta if and only if
 * the masses are equal; M, E and A have no pole.
 */
const poleSurvives = (basis: Basis, final: readonly Momentum[], initial: readonly Momentum[]): boolean =>
  final.some((f) => initial.some((k) => !isZero(sandwich(basis, f, slash(basis, minus(k.p, f.p)), k))))

const gaugeDomain = (basis: Basis): Content['domain'] => {
  const equalMasses = poleSurvives(basis, mass1, mass1) || poleSurvives(basis, mass2, mass2)
  const differentMasses = poleSurvives(basis, mass1, mass2)
  return { states: 'any', pair: 'off-diagonal', masses: !equalMasses && differentMasses ? 'different' : 'any', q2: '0' }
}

/** ū_f q̸ u_i = (m_i − m_f) ū_f u_i, the identity behind the pole. */
export const wardIdentity = (basis: Basis, final: Momentum, initial: Momentum): boolean => {
  const difference = scale(integer(final.mass - initial.mass), identity(4))
  return isZero(sandwich(basis, final, add(slash(basis, minus(initial.p, final.p)), difference), initial))
}

const law = { status: 'law', domain: anywhere, requires: [] as readonly string[] }
const assumption = { ...law, status: 'assumption' }

export const derivations: Readonly<Record<string, (basis: Basis) => Content>> = {
  hermiticity: (basis) => ({
    ...law,
    claims: both.flatMap((s) => formFactorNames.map((X) => within(s, X, hermiticityLaw(canonical[X], basis), 'none'))),
  }),
  cpt: (basis) => ({ ...law, claims: fromConjugateField(basis) }),
  'majorana-condition': (basis) => ({
    ...law,
    domain: { ...anywhere, states: 'majorana' },
    claims: fromMajoranaField(basis),
  }),
  // f_fi and f_if of the same species: this form holds only where the antineutrino's f̄ = ηfᵀ does.
  c: (basis) => ({ ...assumption, requires: ['cpt'], claims: fromField(basis, 'c', 'cPhase') }),
  cp: (basis) => ({ ...assumption, requires: ['cpt'], claims: fromField(basis, 'cp', 'cpParity') }),
  p: (basis) => ({ ...assumption, claims: fromField(basis, 'p', 'pPhase') }),
  // Antilinear: an anti-hermitian part of f would enter with the opposite sign.
  t: (basis) => ({ ...assumption, requires: ['hermiticity'], claims: fromField(basis, 't', 'tPhase') }),
  'lepton-number': () => ({
    ...assumption,
    domain: { ...anywhere, states: pairsWithoutLeptonNumber() },
    claims: vanishing(formFactorNames),
  }),
  'gauge-invariance': (basis) => ({ ...law, domain: gaugeDomain(basis), claims: vanishing(['charge']) }),
  // The charge operator on neutrinos is f_Q(0), as a matrix; it vanishes in every basis of the states.
  'charge-quantisation': () => ({
    ...assumption,
    domain: { ...anywhere, q2: '0' },
    claims: vanishing(['charge']),
  }),
}
