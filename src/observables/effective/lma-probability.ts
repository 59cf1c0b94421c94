// Survival probability of solar electron neutrinos.

import * as Either from 'fp-ts/lib/Either.js'
import { choice, neutrinoEnergy } from '../common-inputs.js'
import { type Observable, observable, outcome } from '../observable.js'
import { electronDensity, oscillationInputs, solarProbabilities, spreadInput } from './solar-inputs.js'
import { solarSources } from './solar-production.js'

const mpmath = { within: 1e-14, from: '50-digit evaluation with mpmath' } as const

export const lmaProbability: Observable = observable({
  id: 'lma-probability',
  title: 'Survival probability of solar electron neutrinos, adiabatic conversion',
  inputs: {
    E: neutrinoEnergy(),
    source: choice('where the neutrinos are made', {
      ...solarSources,
      density: 'at the electron density n_e',
    }),
    n_e: electronDensity,
    ...oscillationInputs,
    variant: spreadInput,
  },
  constants: ['G_F', 'hbar_c'],
  unit: '1',
  formula: [
    'P_ee = cos⁴θ13 P_2ν + sin⁴θ13,  P_2ν = ½ + ½(1 − δ) cos 2θ12 cos 2θm',
    'cos 2θm = (cos 2θ12 − x)/√((cos 2θ12 − x)² + sin² 2θ12),  x = 2 E V cos²θ13/Δm²21,  V = √2 G_F n_e',
    'δ = (3/2) x² sin² 2θ12/((cos 2θ12 − x)² + sin² 2θ12)² ⟨ΔV²⟩/V²',
  ],
  latex: [
    'P_{ee} = \\cos^4\\theta_{13}\\,P_{2\\nu} + \\sin^4\\theta_{13}',
    'P_{2\\nu} = \\tfrac12 + \\tfrac12(1-\\delta)\\cos2\\theta_{12}\\cos2\\theta_m',
  ],
  sources: [{ key: 'deHolanda:2004precision' }, { key: 'Esteban:2024eli' }],
  conventions: [
    'Mean potentials and variances of the production regions are those of table 1 of the first source, as codes that quote it have it.',
    'Defaults of sin²θ12, sin²θ13 and Δm²21 are NuFIT 6.0, normal ordering.',
  ],
  validity: [
    'Adiabatic conversion in the Sun, without regeneration in the Earth (daytime).',
    'Matter does not change θ13; the variance of the potential is taken to first order.',
  ],
  examples: [
    { inputs: { E: '0.862 MeV', source: 'Be7' }, value: 0.525693682566837, ...mpmath },
    { inputs: { E: '1.44 MeV', source: 'pep' }, value: 0.515626679996079, ...mpmath },
    { inputs: { E: '10 MeV', source: 'B8' }, value: 0.326314250240173, ...mpmath },
    { inputs: { E: '300 keV', source: 'pp' }, value: 0.543213297811666, ...mpmath },
    { inputs: { E: '15 MeV', source: 'hep' }, value: 0.349515566263403, ...mpmath },
    { inputs: { E: '0.862 MeV', source: 'Be7', variant: 'mean' }, value: 0.525734027641224, ...mpmath },
    {
      inputs: {
        E: '5 MeV',
        source: 'density',
        n_e: '6e25 cm^-3',
        sin2_theta12: '0.3',
        sin2_theta13: '0.022',
        Dm2_21: '7.5e-5 eV^2',
      },
      value: 0.374979947490307,
      ...mpmath,
    },
    {
      inputs: { E: '5 MeV', source: 'density', sin2_theta12: '0.3', sin2_theta13: '0.022' },
      value: 0.55524472,
      within: 1e-14,
      from: 'by hand, vacuum: 0.978²·(0.3² + 0.7²) + 0.022²',
    },
  ],
  limits: [],
  evaluate: (inputs, constants) =>
    Either.flatMap(solarProbabilities(inputs, constants), ({ two, shares, survival, twoSurvival }) =>
      outcome(survival, {
        parts: {
          P_2nu: { value: twoSurvival, unit: '1', meaning: 'survival probability of two states' },
          P_e1: { value: two[0], unit: '1', meaning: 'P(ν_e → ν_1) of two states, the P of effective-moment-solar' },
          shares: { value: shares, unit: '1', meaning: 'shares of the mass states 1, 2, 3 at the Earth' },
        },
      }),
    ),
})
