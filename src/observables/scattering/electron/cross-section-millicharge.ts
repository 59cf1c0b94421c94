// Scattering of a neutrino off a free electron by a millicharge, with or without its interference with the weak amplitude.

import * as E from 'fp-ts/lib/Either.js'
import { anti, choice, variant } from '../../common-inputs.js'
import { type Observable, observable, refusal } from '../../observable.js'
import { crossSectionPart, finiteOutcome } from '../finite-outcome.js'
import { recoilOf } from '../recoil.js'
import { electronRecoil, neutrinoCharge } from '../scattering-inputs.js'
import { chargeCoupling, chiralCouplings } from './couplings.js'
import { interferenceWeight, squareWeight, weakScale } from './elastic-weight.js'

export const crossSectionMillicharge: Observable = observable({
  id: 'cross-section-millicharge',
  title: 'Cross section of neutrino–electron scattering by a millicharge',
  inputs: {
    ...electronRecoil,
    q: neutrinoCharge,
    flavour: choice(
      'neutrino flavour, for the interference',
      { any: 'no flavour: without interference', e: 'electron', mu: 'muon', tau: 'tau' },
      'any',
    ),
    anti,
    variant: variant(
      {
        exact: 'the charge alone, all of T/E and m_e T/E²',
        'low-recoil': 'the charge alone, 1/T²: E far above T and √(m_e T)',
        'with-interference': 'exact, and the interference with the weak amplitude (needs flavour)',
      },
      'exact',
    ),
  },
  constants: ['alpha', 'm_e', 'hbar_c', 'G_F', 'sin2_thetaW'],
  unit: 'cm^2/keV',
  formula: [
    'dσ/dT = (π α² q²/(m_e T²)) [1 + (1 − T/E)² − m_e T/E²]',
    'low-recoil: 2π α² q²/(m_e T²)',
    'with-interference: + (2 G_F² m_e/π) Q̃ [2L + 2R (1 − T/E)² − (L + R) m_e T/E²], Q̃ = −π α q/(√2 G_F m_e T); L = s² ± ½, R = s², L ↔ R for antineutrinos',
  ],
  latex: [
    '\\frac{d\\sigma}{dT} = \\frac{\\pi\\alpha^2}{m_e T^2}\\left(\\frac{q}{e_0}\\right)^2\\left[1 + \\left(1-\\frac{T}{E}\\right)^2 - \\frac{m_e T}{E^2}\\right]',
  ],
  sources: [{ key: 'Studenikin:2014ichep', where: 'eq. (26)' }, { key: 'Kouzakov:2017massive' }],
  conventions: [
    'Charges are in units of e0 with e0² = 4πα; eq. (26) of the review has the same size with e0² = α.',
    'q > 0 is a neutrino with the sign of the proton; the same q stands for its antineutrino, which has −q.',
  ],
  validity: [
    'Free electron at rest, one photon; neutrino masses are neglected.',
    'The interference with the weak amplitude is of the same size where charge and weak terms are: use with-interference or cross-section-total there.',
  ],
  examples: [
    {
      inputs: { E: '3 MeV', T: '2.8 keV', q: '1.5e-12 e0' },
      value: 7.30953953006098e-47,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { E: '1 MeV', T: '0.79 MeV', q: '-2e-11 e0' },
      value: 5.23236390049296e-50,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { E: '3 MeV', T: '2.8 keV', q: '1.5e-12 e0', variant: 'low-recoil' },
      value: 7.31694710855929e-47,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { E: '3 MeV', T: '2.8 keV', q: '1.5e-12 e0', flavour: 'e', anti: 'true', variant: 'with-interference' },
      value: 2.40878209646146e-47,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { E: '3 MeV', T: '2.8 keV', q: '-1.5e-12 e0', flavour: 'e', anti: 'true', variant: 'with-interference' },
      value: 1.22102969636605e-46,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
  ],
  limits: [
    {
      statement: 'T much below E: 1/T²',
      inputs: { E: '1 TeV', T: '1 keV', q: '1e-12 e0' },
      equals: {
        id: 'cross-section-millicharge',
        inputs: { E: '1 TeV', T: '1 keV', q: '1e-12 e0', variant: 'low-recoil' },
      },
      within: 1e-8,
    },
  ],
  evaluate: ({ E: energy, T, q, flavour, anti: isAnti, variant: form }, constants) => {
    const recoil = recoilOf(energy, T, constants.m_e * 1e3)
    if (E.isLeft(recoil)) return recoil
    const { alpha, hbar_c, m_e } = constants
    // q/T first: each factor stays within the doubles for small recoils.
    const scaled = (alpha * hbar_c * q) / (T * 1e-3)
    const square = ((Math.PI * scaled * scaled) / m_e) * 1e-6 * (form === 'low-recoil' ? 2 : squareWeight(recoil.right))
    if (form !== 'with-interference') return finiteOutcome('q', square)
    if (flavour === 'any') return refusal('flavour', 'e or mu or tau', 'The weak amplitude depends on the flavour.')
    const couplings = chiralCouplings(flavour, isAnti, constants.sin2_thetaW)
    const interference =
      2 *
      weakScale(constants.m_e, constants) *
      chargeCoupling(q, T, m_e, constants) *
      interferenceWeight(couplings, recoil.right)
    return finiteOutcome('q', square + interference, {
      parts: {
        charge: crossSectionPart(square, 'quadratic in the charge'),
        interference: crossSectionPart(interference, 'linear in the charge, with the weak amplitude'),
      },
      notes: ['The value is what the charge changes: without the weak cross section itself it may be negative.'],
    })
  },
})
