// Scattering of a neutrino off a free electron by its magnetic moment.

import * as E from 'fp-ts/lib/Either.js'
import { variant } from '../../common-inputs.js'
import { type Observable, observable } from '../../observable.js'
import { finiteOutcome } from '../finite-outcome.js'
import { recoilOf } from '../recoil.js'
import { effectiveMoment, electronRecoil } from '../scattering-inputs.js'
import { dipoleScale } from './elastic-weight.js'

export const crossSectionMagnetic: Observable = observable({
  id: 'cross-section-magnetic',
  title: 'Cross section of neutrino–electron scattering by a magnetic moment',
  inputs: {
    ...electronRecoil,
    mu: effectiveMoment,
    variant: variant({ exact: '1/T − 1/E', 'low-recoil': '1/T: E far above T' }, 'exact'),
  },
  constants: ['alpha', 'm_e', 'hbar_c'],
  unit: 'cm^2/keV',
  formula: ['dσ/dT = (π α²/m_e²) (1/T − 1/E) (µ/µ_B)²', 'low-recoil: 1/T for 1/T − 1/E'],
  latex: [
    '\\frac{d\\sigma}{dT} = \\frac{\\pi\\alpha^2}{m_e^2}\\left(\\frac1T - \\frac1E\\right)\\left(\\frac{\\mu}{\\mu_B}\\right)^2',
  ],
  sources: [{ key: 'Studenikin:2014ichep', where: 'eq. (25)' }, { key: 'Giunti:2014ixa' }],
  conventions: [
    'µ is the effective moment: µ² = Σ_j |Σ_i (µ_ji − iε_ji) φ_i|² for a beam with amplitudes φ_i, electric moments included.',
  ],
  validity: [
    'Free electron at rest; neutrino masses are neglected.',
    'Adds to the weak cross section without interference, because it turns the helicity.',
  ],
  examples: [
    {
      inputs: { E: '3 MeV', T: '2.8 keV', mu: '2.9e-11 muB' },
      value: 7.48593221933057e-47,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { E: '1 MeV', T: '0.79 MeV', mu: '1e-10 muB' },
      value: 6.6314066475184e-49,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { E: '3 MeV', T: '2.8 keV', mu: '2.9e-11 muB', variant: 'low-recoil' },
      value: 7.49292561657271e-47,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
  ],
  limits: [
    {
      statement: 'T much below E: 1/T',
      inputs: { E: '1 TeV', T: '1 keV', mu: '1e-11 muB' },
      equals: {
        id: 'cross-section-magnetic',
        inputs: { E: '1 TeV', T: '1 keV', mu: '1e-11 muB', variant: 'low-recoil' },
      },
      within: 1e-8,
    },
  ],
  evaluate: ({ E: energy, T, mu, variant: form }, constants) => {
    const recoil = recoilOf(energy, T, constants.m_e * 1e3)
    if (E.isLeft(recoil)) return recoil
    const rest = form === 'exact' ? recoil.right.rest : 1
    return finiteOutcome('mu', dipoleScale(T, rest, constants) * mu * mu)
  },
})
