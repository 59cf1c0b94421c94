// Elastic scattering of a neutrino off a free electron in the Standard Model at tree level.

import * as E from 'fp-ts/lib/Either.js'
import { variant } from '../../common-inputs.js'
import { type Observable, observable } from '../../observable.js'
import { finiteOutcome } from '../finite-outcome.js'
import { recoilOf } from '../recoil.js'
import { electronBeam } from '../scattering-inputs.js'
import { chiralCouplings } from './couplings.js'
import { elasticWeight, weakScale } from './elastic-weight.js'

export const crossSectionSm: Observable = observable({
  id: 'cross-section-sm',
  title: 'Weak cross section of elastic neutrino–electron scattering',
  inputs: {
    ...electronBeam,
    variant: variant(
      { exact: 'all of T/E and m_e T/E²', 'low-recoil': 'constant in T: E far above T and √(m_e T)' },
      'exact',
    ),
  },
  constants: ['G_F', 'm_e', 'sin2_thetaW', 'hbar_c'],
  unit: 'cm^2/keV',
  formula: [
    'dσ/dT = (G_F² m_e/2π) [(g_V + g_A)² + (g_V − g_A)² (1 − T/E)² + (g_A² − g_V²) m_e T/E²]',
    'g_V = 2s² + ½ for ν_e, 2s² − ½ for ν_µ and ν_τ; g_A = +½ for ν_e, −½ for ν_µ and ν_τ; −g_A for antineutrinos',
    'low-recoil: dσ/dT = (G_F² m_e/2π) (1 ± 4s² + 8s⁴), + for e, − for µ and τ',
  ],
  latex: [
    '\\frac{d\\sigma}{dT} = \\frac{G_F^2 m_e}{2\\pi}\\left[(g_V+g_A)^2 + (g_V-g_A)^2\\left(1-\\frac{T}{E}\\right)^2 + (g_A^2-g_V^2)\\frac{m_e T}{E^2}\\right]',
  ],
  sources: [{ key: 'Studenikin:2014ichep', where: 'eqs. (21), (22)' }, { key: 'Giunti:2014ixa' }],
  conventions: [
    'g_A = −½, which the review prints beside eq. (21), is that of antineutrinos of the electron flavour; neutrinos have +½.',
  ],
  validity: [
    'Free electron at rest, tree level with s² at q² = 0: radiative corrections are a few per cent.',
    'Neutrino masses are neglected.',
  ],
  examples: [
    {
      inputs: { E: '3 MeV', T: '1 MeV', flavour: 'e' },
      value: 9.66677848417124e-48,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { E: '3 MeV', T: '2.8 keV', flavour: 'e', anti: 'true' },
      value: 1.03666524136855e-47,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { E: '0.862 MeV', T: '0.6 MeV', flavour: 'mu' },
      value: 1.71098290107572e-48,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { E: '10 MeV', T: '9.7 MeV', flavour: 'tau', anti: 'true' },
      value: 1.03604766519745e-48,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { E: '3 MeV', T: '2.8 keV', flavour: 'e', variant: 'low-recoil' },
      value: 1.03846794422043e-47,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { E: '3 MeV', T: '2.8 keV', flavour: 'mu', anti: 'true', variant: 'low-recoil' },
      value: 2.15849853145132e-48,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
  ],
  limits: [
    {
      statement: 'T much below E: constant',
      inputs: { E: '10 GeV', T: '1 eV', flavour: 'mu' },
      equals: {
        id: 'cross-section-sm',
        inputs: { E: '10 GeV', T: '1 eV', flavour: 'mu', variant: 'low-recoil' },
      },
      within: 1e-9,
    },
    {
      statement: 'the lowest order does not tell neutrinos from antineutrinos',
      inputs: { E: '10 GeV', T: '1 eV', flavour: 'e', anti: 'true' },
      equals: { id: 'cross-section-sm', inputs: { E: '10 GeV', T: '1 eV', flavour: 'e' } },
      within: 1e-9,
    },
  ],
  evaluate: ({ E: energy, T, flavour, anti, variant: form }, constants) => {
    const recoil = recoilOf(energy, T, constants.m_e * 1e3)
    if (E.isLeft(recoil)) return recoil
    const couplings = chiralCouplings(flavour, anti, constants.sin2_thetaW)
    const weight =
      form === 'exact' ? elasticWeight(couplings, recoil.right) : couplings.left ** 2 + couplings.right ** 2
    return finiteOutcome('E', weakScale(constants.m_e, constants) * weight)
  },
})
