// The effective magnetic moment of solar neutrinos: an incoherent mixture of mass states.

import * as Either from 'fp-ts/lib/Either.js'
import { choice, number, quantity } from '../common-inputs.js'
import { nonNegative } from '../input.js'
import { type Observable, observable, outcome, type Refusal, refusal } from '../observable.js'
import { dipoleMatrix, sizes, transposed } from './dipole.js'
import { oscillationInputs, type SolarRequest, solarProbabilities, spreadInput } from './solar-inputs.js'
import { productionRegions, type SolarSource, solarSources } from './solar-production.js'

export const effectiveMomentSolar: Observable = observable({
  id: 'effective-moment-solar',
  title: 'Effective magnetic moment of solar neutrinos',
  inputs: {
    source: choice('kind of solar neutrinos', { ...solarSources, given: 'no kind: the probability P is given' }, 'Be7'),
    E: quantity('energy', 'MeV', 'neutrino energy; 0: the line of Be7 (0.862 MeV) or pep (1.44 MeV)', {
      domain: nonNegative,
      default: '0 MeV',
    }),
    P: number('P(ν_e → ν_1) of two states, with source=given', { domain: { atLeast: 0, atMost: 1 }, default: '0' }),
    ...oscillationInputs,
    variant: spreadInput,
  },
  constants: ['G_F', 'hbar_c'],
  model: ['magnetic', 'electric'],
  unit: 'muB',
  formula: [
    'µ_eff² = Σ_i P_i Σ_j |λ_ji|²,  λ = µ − iε',
    'P_1 = cos²θ13 P, P_2 = cos²θ13 (1 − P), P_3 = sin²θ13,  P = P(ν_e → ν_1) of two states; see lma-probability',
    'Majorana, λ_ij = ε_ijk Λ_k: µ_eff² = |Λ|² − cos²θ13 |Λ_2|² − sin²θ13 |Λ_3|² + cos²θ13 P (|Λ_2|² − |Λ_1|²)',
  ],
  latex: ['\\mu_{\\mathrm{eff}}^2 = \\sum_i P_i \\sum_j |\\mu_{ji} - i\\epsilon_{ji}|^2'],
  sources: [{ key: 'Canas:2015update' }, { key: 'deHolanda:2004precision' }, { key: 'Esteban:2024eli' }],
  conventions: [
    'State 1 is the one with the largest share of ν_e, state 3 the one with the smallest.',
    'Defaults of sin²θ12, sin²θ13 and Δm²21 are NuFIT 6.0, normal ordering.',
  ],
  validity: [
    'Three states; mass states arrive without coherence, so no phase of the mixing or of the moments matters.',
    'Adiabatic conversion in the Sun, without regeneration in the Earth.',
  ],
  examples: [],
  limits: [],
  evaluate: (inputs, constants, { magnetic, electric }) => {
    if (magnetic.length !== 3) return refusal('model', 'a model of three states')
    return Either.flatMap(sharesOf(inputs, constants), (shares) => {
      const byInitial = transposed(dipoleMatrix(magnetic, electric)).map(sizes)
      const contributions = byInitial.map((column, i) => (shares[i] ?? 0) * Math.hypot(...column) ** 2)
      const line = inputs.source === 'given' || inputs.E > 0 ? undefined : productionRegions[inputs.source].line
      return outcome(Math.hypot(...byInitial.map((column, i) => Math.sqrt(shares[i] ?? 0) * Math.hypot(...column))), {
        notes: line === undefined ? [] : [`At the energy of the line, ${line} MeV.`],
        parts: {
          mu_eff2: { value: contributions.reduce((sum, x) => sum + x, 0), unit: 'muB^2', meaning: 'µ_eff²' },
          initial: {
            value: contributions,
            unit: 'muB^2',
            meaning: 'contribution to µ_eff² of each mass state that arrives',
          },
          shares: { value: shares, unit: '1', meaning: 'shares of the mass states 1, 2, 3 at the Earth' },
        },
      })
    })
  },
})

type Inputs = Omit<SolarRequest, 'source' | 'n_e'> & { readonly source: SolarSource | 'given'; readonly P: number }

function sharesOf(
  { source, P, E, ...rest }: Inputs,
  constants: { readonly G_F: number; readonly hbar_c: number },
): Either.Either<Refusal, readonly number[]> {
  if (source === 'given') {
    const cos2 = 1 - rest.sin2_theta13
    return E === 0
      ? Either.right([cos2 * P, cos2 * (1 - P), rest.sin2_theta13])
      : refusal('E', 'no energy beside a given P')
  }
  if (P !== 0) return refusal('P', 'a probability only with source=given')
  const region = productionRegions[source]
  const energy = E === 0 ? region.line : E
  if (energy === undefined) return refusal('E', `an energy: ${solarSources[source]} have a continuous spectrum`)
  const found = solarProbabilities({ ...rest, source, E: energy, n_e: 0 }, constants)
  return Either.map(({ shares }: { readonly shares: readonly number[] }) => shares)(found)
}
