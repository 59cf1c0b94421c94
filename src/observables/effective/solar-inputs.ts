// The inputs that observables of solar neutrinos share, and the probabilities that follow from them.

import * as Either from 'fp-ts/lib/Either.js'
import { choice, number, quantity } from '../common-inputs.js'
import { type ChoiceInput, type NumberInput, nonNegative, positive, type QuantityInput } from '../input.js'
import { matterPotential } from '../matter-potential.js'
import { type Refusal, refusal } from '../observable.js'
import { type LmaProbabilities, lmaProbabilities } from './lma.js'
import { productionRegions, type SolarSource } from './solar-production.js'

/** sin²θ12, sin²θ13 and Δm²21, with the defaults of NuFIT 6.0 for normal ordering. */
export const oscillationInputs: {
  readonly sin2_theta12: NumberInput
  readonly sin2_theta13: NumberInput
  readonly Dm2_21: QuantityInput
} = {
  sin2_theta12: number('sin²θ12', { domain: { atLeast: 0, atMost: 1 }, default: '0.308' }),
  sin2_theta13: number('sin²θ13', { domain: { atLeast: 0, atMost: 1 }, default: '0.02215' }),
  Dm2_21: quantity('mass squared', 'eV^2', 'Δm²21 = m_2² − m_1²', { domain: positive, default: '7.49e-5 eV^2' }),
}

export const spreadInput: ChoiceInput<'averaged' | 'mean'> = choice(
  'treatment of the production region',
  { averaged: 'mean potential and its variance', mean: 'mean potential only' },
  'averaged',
)

export const electronDensity: QuantityInput = quantity(
  'number density',
  'cm^-3',
  'electron density at production, with source=density',
  { domain: nonNegative, default: '0 cm^-3' },
)

export interface SolarRequest {
  readonly E: number
  readonly source: SolarSource | 'density'
  readonly n_e: number
  readonly sin2_theta12: number
  readonly sin2_theta13: number
  readonly Dm2_21: number
  readonly variant: 'averaged' | 'mean'
}

/** The probabilities, or which input they exclude. */
export function solarProbabilities(
  { E, source, n_e, sin2_theta12, sin2_theta13, Dm2_21, variant }: SolarRequest,
  constants: { readonly G_F: number; readonly hbar_c: number },
): Either.Either<Refusal, LmaProbabilities> {
  if (source !== 'density' && n_e !== 0) return refusal('n_e', 'a density only with source=density')
  const region =
    source === 'density' ? { potential: matterPotential(n_e, constants), variance: 0 } : productionRegions[source]
  const found = lmaProbabilities({
    E,
    potential: region.potential,
    variance: variant === 'averaged' ? region.variance : 0,
    sin2Theta12: sin2_theta12,
    sin2Theta13: sin2_theta13,
    dm2: Dm2_21,
  })
  if (found.delta > largestDelta) {
    const hint = 'The series in the variance of the production region does not converge; use variant=mean.'
    return refusal('variant', 'mean, for so sharp a resonance', hint)
  }
  return Either.right(found)
}

const largestDelta = 0.5
