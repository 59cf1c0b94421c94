// The numbers with which papers write one and the same form factor, and their factors: entry = factor · c. The entry is a
// matrix element, ⟨ν_f|j|ν_i⟩ = ū_f f_fi Γ u_i, in every convention of `rules/`.
//
// Majorana pair, f ≠ i, ν̄_f Γ ν_i = η ν̄_i Γ ν_f with η = −1 for Q, M, E and +1 for A. Each term ν̄_f Γ ν_i is contracted in
// two ways, so j = Σ_ab c_ab ν̄_a Γ ν_b has the matrix element c_fi + η c_if, which is 2c_fi for cᵀ = ηc. Hence
//   ½ Σ_ab c_ab ν̄_a Γ ν_b                                  c = f          factor 1
//   Σ_{a<b} c_ab ν̄_a Γ ν_b, hermitian as it stands         c = f          1
//   Σ_ab c_ab ν̄_a Γ ν_b                                    c = f/2        2
//   Σ_{a<b} c_ab ν̄_a Γ ν_b + h.c.  (h.c. is the same again) c = f/2        2
//   f^D, the line of lepton number alone                    f = f^D + η(f^D)ᵀ: 2 or 0 under CP, by the parities
//   the halves of one Dirac neutrino, ν = (χ_a+iχ_b)/√2     f_ab = i f^D (A: f_aa = f^D): size 1, for the two (1/√2)²
//                                                          of the fields undo the two contractions
// H = ½ ν̄ σ(µ+iεγ₅)ν F for Dirac, ¼ Σ for Majorana fields; (µ+iεγ₅)P_L = λP_L, λ = µ − iε, so that
//   L = ½ C_ab \overline{νᶜ_a} σ P_L ν_b F + h.c.:  λ = −2C      L = C_ab νᵀ_a C σ P_L ν_b F + h.c.:  λ = −4C
// A magnetic entry alone is λ = µ: µ = −2C, −4C. An electric one alone is λ = −iε: ε = −2iC, −4iC.
// Dirac pair: one contraction, so Σ gives 1 and ½ Σ gives ½; L = C_ab ν̄_La σ ν_Rb F + h.c.: λ = −2C†.
// [Giunti:2014ixa]; the factors are checked against explicit contractions in test/explain.

import { type Cyclotomic, fromInteger, fromRational, fromRoot, multiply, one } from '../exact/cyclotomic.js'
import { rational } from '../exact/rational.js'
import { plusI } from '../exact/root-of-unity.js'
import type { FactorTwoConvention } from '../physics/factor-two.js'
import type { FormFactor } from '../physics/form-factor.js'

/** A convention with its factor in the canonical vertex. */
export interface ConventionFactor extends Pick<FactorTwoConvention, 'id' | 'title' | 'written'> {
  readonly factor: Cyclotomic | undefined
  /** The number has its own definition, which no convention of the form factors changes. */
  readonly isAbsolute?: true
}

export interface PairOfStates {
  readonly formFactor: FormFactor
  /** Indices from 1. */
  readonly final: number
  readonly initial: number
}

export interface MajoranaPair extends PairOfStates {
  /** The entry in units of f^D where CP and the parities decide it. */
  readonly onOneLine: 0 | 2 | undefined
  /** Nothing known speaks against the states being the halves of one Dirac neutrino. */
  readonly mayBeHalves: boolean
}

const half = fromRational(rational(1, 2))

const matrixElement = ({ final, initial }: PairOfStates): ConventionFactor => ({
  id: 'matrix-element',
  title: 'the matrix element, as in the file',
  written: `<ν_${final}|j|ν_${initial}> = c ū_${final} Γ u_${initial}`,
  factor: one,
})

const halfSum = (factor: Cyclotomic): ConventionFactor => ({
  id: 'half-sum',
  title: 'with 1/2 in front of the sum over all a, b',
  written: 'j = 1/2 Σ_ab c_ab ν̄_a Γ ν_b',
  factor,
})

const fullSum = (factor: Cyclotomic): ConventionFactor => ({
  id: 'full-sum',
  title: 'summed over all a, b without 1/2',
  written: 'j = Σ_ab c_ab ν̄_a Γ ν_b',
  factor,
})

const pairsAndConjugate = ({ final, initial }: PairOfStates, factor: Cyclotomic): ConventionFactor => ({
  id: 'pairs-and-conjugate',
  title: 'each pair once, plus h.c.',
  written: `j = Σ_{a${final < initial ? '<' : '>'}b} c_ab ν̄_a Γ ν_b + h.c.`,
  factor,
})

/** Two Majorana states, or one with itself. */
export function majoranaConventions(pair: MajoranaPair): readonly ConventionFactor[] {
  const { formFactor, final, initial, onOneLine, mayBeHalves } = pair
  const isDiagonal = final === initial
  const isDipole = formFactor === 'magnetic' || formFactor === 'electric'
  const dipole = formFactor === 'electric' ? fromRoot(plusI) : one
  const oneLine: ConventionFactor = {
    id: 'one-contraction',
    title: `f^D, one contraction only${onOneLine === undefined ? ' (2 or 0 if CP is conserved)' : ''}`,
    written: `c = f^D[${final},${initial}]`,
    factor: onOneLine === undefined ? undefined : fromInteger(onOneLine),
  }
  const halves: ConventionFactor = {
    id: 'dirac-halves',
    title: isDiagonal
      ? 'f^D, if this is a half of a Dirac neutrino'
      : 'f^D, if these are the halves of a Dirac neutrino',
    written: isDiagonal ? 'ν = (χ_a + iχ_b)/√2: f_aa = c' : 'ν = (χ_a + iχ_b)/√2: f_ab = i c',
    factor: isDiagonal ? one : fromRoot(plusI),
  }
  const left = (id: 'left-half' | 'left', times: number, written: string): ConventionFactor => ({
    id,
    title: `LEFT, dimension 5, λ = µ - iε = ${times}c, c of this entry`,
    written,
    factor: multiply(fromInteger(times), dipole),
    isAbsolute: true,
  })
  return [
    matrixElement(pair),
    halfSum(one),
    ...(isDiagonal
      ? []
      : [
          {
            id: 'each-pair-once',
            title: 'each pair once',
            written: `j = Σ_{a${final < initial ? '<' : '>'}b} c_ab ν̄_a Γ ν_b`,
            factor: one,
          } as const,
        ]),
    fullSum(fromInteger(2)),
    ...(isDiagonal ? [] : [pairsAndConjugate(pair, fromInteger(2))]),
    oneLine,
    ...(mayBeHalves && isDiagonal === (formFactor === 'anapole') ? [halves] : []),
    ...(isDipole
      ? [
          left('left-half', -2, 'L = 1/2 Σ_ab c_ab (ν^c)̄_a σ P_L ν_b F + h.c.'),
          left('left', -4, 'L = Σ_ab c_ab ν_a^T C σ P_L ν_b F + h.c.'),
        ]
      : []),
  ]
}

/** Two Dirac states, or one of each nature. */
export function diracConventions(pair: PairOfStates, isMixed: boolean): readonly ConventionFactor[] {
  const { formFactor, final, initial } = pair
  const isDipole = formFactor === 'magnetic' || formFactor === 'electric'
  // µ_fi = −2C*_if, −iε_fi = −2C*_if.
  const dipole = formFactor === 'electric' ? fromRoot(plusI) : one
  return [
    matrixElement(pair),
    fullSum(one),
    ...(final === initial ? [] : [pairsAndConjugate(pair, one)]),
    halfSum(half),
    ...(isDipole && !isMixed
      ? [
          {
            id: 'left-dirac',
            title: `LEFT, dimension 5, λ = µ - iε = -2C^†, c = conj(C[${initial},${final}])`,
            written: 'L = Σ_ab C_ab (ν_L)̄_a σ (ν_R)_b F + h.c.',
            factor: multiply(fromInteger(-2), dipole),
            isAbsolute: true,
          } as const,
        ]
      : []),
  ]
}
