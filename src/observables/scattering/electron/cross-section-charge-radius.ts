// What a charge radius changes in the weak cross section of a neutrino off a free electron.

import * as E from 'fp-ts/lib/Either.js'
import { variant } from '../../common-inputs.js'
import { type Observable, observable } from '../../observable.js'
import { radiusConvention } from '../../radii/radius-convention.js'
import { crossSectionPart, finiteOutcome } from '../finite-outcome.js'
import { recoilOf } from '../recoil.js'
import { chargeRadius, effectiveRadius, electronBeam, radiusNote } from '../scattering-inputs.js'
import { chiralCouplings, radiusCoupling } from './couplings.js'
import { elasticWeight, interferenceWeight, squareWeight, weakScale } from './elastic-weight.js'

export const crossSectionChargeRadius: Observable = observable({
  id: 'cross-section-charge-radius',
  title: 'Change of the neutrino–electron cross section by a charge radius',
  inputs: {
    ...electronBeam,
    r2: chargeRadius,
    convention: radiusConvention,
    variant: variant(
      {
        alpha: 'shift √2πα⟨r²⟩/(3G_F), which follows from QED',
        'w-mass': 'shift ⅔ m_W² s² ⟨r²⟩, equal at tree level only: 4 to 11 % larger',
      },
      'alpha',
    ),
  },
  constants: ['G_F', 'm_e', 'sin2_thetaW', 'hbar_c', 'alpha', 'm_W'],
  unit: 'cm^2/keV',
  formula: [
    '(dσ/dT)_r = (dσ/dT)_SM [g_V → g_V + Δg_V] − (dσ/dT)_SM',
    'Δg_V = √2 π α ⟨r²⟩_eff/(3 G_F), or ⅔ m_W² s² ⟨r²⟩_eff; ⟨r²⟩_eff = ⟨r²⟩ − 6a = 2⟨r²⟩ where a = −⟨r²⟩/6',
  ],
  latex: [
    '\\left(\\frac{d\\sigma}{dT}\\right)_{\\langle r^2\\rangle} = \\left.\\frac{d\\sigma}{dT}\\right|_{g_V + \\Delta g_V} - \\left.\\frac{d\\sigma}{dT}\\right|_{g_V}, \\quad \\Delta g_V = \\frac{\\sqrt2\\pi\\alpha}{3 G_F}\\langle r^2\\rangle_\\mathrm{eff}',
  ],
  sources: [{ key: 'Studenikin:2014ichep', where: 'eq. (24)' }, { key: 'Cadeddu:2018radii' }],
  conventions: [
    radiusNote,
    'The value is a difference, shifted minus SM: it may be negative; eq. (24) of the review, read as the shifted cross section, would count the SM twice in eqs. (20) and (23).',
  ],
  validity: ['Free electron at rest, tree level; neutrino masses are neglected.', 'One flavour: no transition radii.'],
  examples: [
    {
      inputs: { E: '3 MeV', T: '1 MeV', flavour: 'e', r2: '-8.3e-33 cm^2' },
      value: -2.75739325704948e-49,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { E: '3 MeV', T: '1 MeV', flavour: 'mu', anti: 'true', r2: '3e-32 cm^2' },
      value: 1.82000438724131e-49,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { E: '3 MeV', T: '1 MeV', flavour: 'e', r2: '-8.3e-33 cm^2', variant: 'w-mass' },
      value: -3.05584908739003e-49,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
  ],
  limits: [
    {
      statement: 'every definition of the radius is the same physics',
      inputs: {
        E: '3 MeV',
        T: '1 MeV',
        flavour: 'mu',
        r2: '2.4e-33 cm^2',
        convention: 'review-2014',
      },
      equals: {
        id: 'cross-section-charge-radius',
        inputs: { E: '3 MeV', T: '1 MeV', flavour: 'mu', r2: '-4.8e-33 cm^2' },
      },
      within: 1e-14,
    },
  ],
  evaluate: ({ E: energy, T, flavour, anti, r2, convention, variant: form }, constants) => {
    const recoil = recoilOf(energy, T, constants.m_e * 1e3)
    if (E.isLeft(recoil)) return recoil
    const { hbar_c, m_W, sin2_thetaW } = constants
    const radius = effectiveRadius(r2, convention)
    const shift =
      form === 'alpha' ? radiusCoupling(radius, constants) : (sin2_thetaW * (radius / hbar_c / hbar_c) * m_W ** 2) / 3
    const couplings = chiralCouplings(flavour, anti, sin2_thetaW)
    const scale = weakScale(constants.m_e, constants)
    const interference = 2 * scale * shift * interferenceWeight(couplings, recoil.right)
    const square = scale * shift * (shift * squareWeight(recoil.right))
    const weak = scale * elasticWeight(couplings, recoil.right)
    return finiteOutcome('r2', interference + square, {
      parts: {
        interference: crossSectionPart(interference, 'linear in the charge radius'),
        square: crossSectionPart(square, 'quadratic in the charge radius'),
        shifted: crossSectionPart(weak + interference + square, 'weak cross section with the shifted coupling'),
        'coupling-shift': { value: 2 * shift, unit: '1', meaning: 'Δg_V' },
      },
    })
  },
})
