// A model in numbers, for observables that need its matrices. Canonical convention, indices [final][initial].

import type { ComplexMatrix } from '../physics/evaluation.js'
import type { FormFactor } from '../physics/form-factor.js'
import type { Nature } from '../physics/state.js'

export interface NumericModel {
  readonly natures: readonly Nature[]
  readonly labels: readonly string[]
  /** In eV, one for each state. */
  readonly masses?: readonly number[] | undefined
  /** U: rows e, µ, τ [, s₁ …], columns the mass states. */
  readonly mixing?: ComplexMatrix | undefined
  /** f(0) of each form factor: charge in e0, magnetic and electric in µ_B, anapole in cm². */
  readonly formFactors: Readonly<Partial<Record<FormFactor, ComplexMatrix>>>
  /** 6 df_Q/dq² at q² = 0, in cm². */
  readonly chargeRadius?: ComplexMatrix | undefined
  /** Why a part that is not there is not there, for the user. */
  readonly missing: Readonly<Partial<Record<ModelPart, string>>>
}

export type ModelPart = 'masses' | 'mixing' | 'chargeRadius' | FormFactor

/** A model whose parts that an observable asks for are there; the others may be. */
export type ModelParts<Part extends ModelPart> = Omit<NumericModel, Part> & {
  readonly [Name in Part]: Name extends 'masses' ? readonly number[] : ComplexMatrix
}
