// A neutrino model in numbers: what laws hand to a user's function. Canonical convention, indices [final][initial].
// The form factors are at q² = 0, obey every law for their states, and have nothing to do with masses and mixing.

import { parseDecimal, zero } from '../exact/rational.js'
import { inverse, multiply, plusI, plusOne, type RootOfUnity } from '../exact/root-of-unity.js'
import type { NumericModel } from '../observables/numeric-model.js'
import type { ComplexMatrix } from '../physics/evaluation.js'
import type { FormFactor } from '../physics/form-factor.js'
import type { NeutrinoState } from '../physics/state.js'

export type FormFactorMatrices = Readonly<Record<FormFactor, ComplexMatrix>>

/** Also a model in numbers for `evaluate` of `nuvertex/observables`. */
export interface NeutrinoCase extends NumericModel {
  /** In eV. */
  readonly masses: readonly number[]
  /** U, unitary and square: rows e, µ, τ, s1 …, columns the mass states. */
  readonly mixing: ComplexMatrix
  /** Charge in e0, magnetic and electric in µ_B, anapole in cm². */
  readonly formFactors: FormFactorMatrices
  /** ξ_k of ν_k → ξ_k γ⁰ C ν̄_kᵀ: i or −i of a Majorana state. They define the CP image, whether CP is conserved or not. */
  readonly cpParities: readonly RootOfUnity[]
}

/**
 * The states of the case with every phase. C and P are as those of equal fields; T is what goes with CP and hermiticity:
 * τ_k = iξ_k*, up to a phase common to all states.
 */
export const statesOfCase = ({ natures, labels, masses, cpParities }: NeutrinoCase): readonly NeutrinoState[] =>
  natures.map((nature, k) => {
    const cpParity = cpParities[k] ?? (nature === 'majorana' ? plusI : plusOne)
    const tPhase = multiply(plusI, inverse(cpParity))
    const mass = { value: parseDecimal(String(masses[k] ?? 0)) ?? zero, unit: 'eV' }
    const label = labels[k] ?? `nu${k + 1}`
    return { nature, label, mass, cpParity, cPhase: plusOne, pPhase: plusI, tPhase } as NeutrinoState
  })
