// Elastic scattering of a neutrino of one flavour off a free electron: weak, magnetic, charge and radius together.

import * as E from 'fp-ts/lib/Either.js'
import { variant } from '../../common-inputs.js'
import { type Observable, observable } from '../../observable.js'
import { radiusConvention } from '../../radii/radius-convention.js'
import { crossSectionPart, finiteOutcome } from '../finite-outcome.js'
import {
  chargeRadius,
  effectiveMoment,
  effectiveRadius,
  electronBeam,
  neutrinoCharge,
  photonInput,
  radiusNote,
  withDefault,
} from '../scattering-inputs.js'
import { type FlavourCrossSection, flavourCrossSection } from './flavour-cross-section.js'

export const crossSectionTotal: Observable = observable({
  id: 'cross-section-total',
  title: 'Cross section of elastic neutrino–electron scattering with electromagnetic properties',
  inputs: {
    ...electronBeam,
    mu: withDefault(effectiveMoment, '0 muB'),
    q: withDefault(neutrinoCharge, '0 e0'),
    r2: withDefault(chargeRadius, '0 cm^2'),
    convention: radiusConvention,
    variant: variant(
      {
        exact: 'weak, charge and radius amplitudes added before squaring',
        'review-2014': 'sum of eqs. (20) and (23) of the review: the charge does not interfere',
      },
      'exact',
    ),
  },
  constants: ['G_F', 'm_e', 'sin2_thetaW', 'hbar_c', 'alpha'],
  unit: 'cm^2/keV',
  formula: [
    'dσ/dT = (2 G_F² m_e/π) [L̃² + R̃² (1 − T/E)² − L̃ R̃ m_e T/E²] + (π α²/m_e²) (1/T − 1/E) (µ/µ_B)²',
    'L̃ = s² ± ½ + Q̃, R̃ = s² + Q̃ (L̃ ↔ R̃ for antineutrinos), Q̃ = (√2 π α/G_F) [−q/(2 m_e T) + ⟨r²⟩_eff/6]',
  ],
  latex: [
    '\\frac{d\\sigma}{dT} = \\frac{2G_F^2m_e}{\\pi}\\left[\\tilde L^2 + \\tilde R^2\\left(1-\\frac TE\\right)^2 - \\tilde L\\tilde R\\frac{m_eT}{E^2}\\right] + \\frac{\\pi\\alpha^2}{m_e^2}\\left(\\frac1T-\\frac1E\\right)\\left(\\frac{\\mu}{\\mu_B}\\right)^2',
  ],
  sources: [{ key: 'Studenikin:2014ichep', where: 'eqs. (20), (21), (23) to (26)' }, { key: 'Kouzakov:2017massive' }],
  conventions: [
    radiusNote,
    'q > 0 is a neutrino with the sign of the proton; the same q stands for its antineutrino, which has −q.',
    'Eqs. (23) and (26) of the review leave out the interference of charge and weak amplitudes, linear in q.',
  ],
  validity: [
    'Free electron at rest, tree level, one photon; neutrino masses are neglected.',
    'One flavour without oscillation; cross-section-full has mixing, transition charges and radii.',
  ],
  examples: [
    {
      inputs: {
        E: '3 MeV',
        T: '2.8 keV',
        flavour: 'e',
        anti: 'true',
        mu: '2.9e-11 muB',
        q: '1.5e-12 e0',
        r2: '-8.3e-33 cm^2',
      },
      value: 1.09975814184016e-46,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: {
        E: '3 MeV',
        T: '2.8 keV',
        flavour: 'e',
        anti: 'true',
        mu: '2.9e-11 muB',
        q: '1.5e-12 e0',
        r2: '-8.3e-33 cm^2',
        variant: 'review-2014',
      },
      value: 1.57992577811013e-46,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
  ],
  limits: [
    {
      statement: 'no electromagnetic property: the weak cross section',
      inputs: { E: '3 MeV', T: '1 MeV', flavour: 'e', anti: 'true' },
      equals: { id: 'cross-section-sm', inputs: { E: '3 MeV', T: '1 MeV', flavour: 'e', anti: 'true' } },
      within: 1e-15,
    },
  ],
  evaluate: ({ r2, convention, ...inputs }, constants) => {
    const found = flavourCrossSection({ ...inputs, radius: effectiveRadius(r2, convention) }, constants)
    if (E.isLeft(found)) return found
    const { total, ...terms } = found.right
    return finiteOutcome(photonInput({ q: inputs.q, r2 }), total, {
      parts: Object.fromEntries(
        Object.entries(terms).map(([name, value]) => [
          name,
          crossSectionPart(value, meanings[name as keyof typeof meanings]),
        ]),
      ),
    })
  },
})

const meanings: Readonly<Record<Exclude<keyof FlavourCrossSection, 'total'>, string>> = {
  weak: 'Standard Model',
  magnetic: 'quadratic in the magnetic moment',
  charge: 'quadratic in the charge',
  radius: 'quadratic in the charge radius',
  'weak-charge': 'interference of weak and charge amplitudes',
  'weak-radius': 'interference of weak and radius amplitudes',
  'charge-radius': 'interference of charge and radius',
}
