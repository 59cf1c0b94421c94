// The charge radius of a neutrino in the Standard Model.

import { flavour } from '../common-inputs.js'
import { type Observable, observable, outcome } from '../observable.js'
import { type RadiusConvention, radiusConvention, radiusConventions, radiusFactor } from './radius-convention.js'

interface RadiusConstants {
  readonly G_F: number
  readonly m_W: number
  readonly hbar_c: number
}

/** 6 df_Q/dq² at q² = 0 in cm² for a flavour whose charged lepton has this mass in GeV: −G_F/(4√2π²)[3 − 2 ln(m_l²/m_W²)]. */
export const standardModelRadius = (leptonMass: number, { G_F, m_W, hbar_c }: RadiusConstants): number =>
  ((-G_F * (3 - 4 * Math.log(leptonMass / m_W))) / (4 * Math.SQRT2 * Math.PI ** 2)) * hbar_c ** 2

export const chargeRadiusSm: Observable = observable({
  id: 'charge-radius-sm',
  title: 'Charge radius of a flavour neutrino in the Standard Model',
  inputs: { flavour, convention: radiusConvention },
  constants: ['G_F', 'm_W', 'm_e', 'm_mu', 'm_tau', 'hbar_c'],
  unit: 'cm^2',
  formula: ['r0 = G_F/(4√2 π²) [3 − 2 ln(m_l²/m_W²)]', 'physical: −2 r0; form-factor: −r0; review-2014: +r0'],
  latex: [
    '\\langle r^2_{\\nu_\\ell}\\rangle = -\\frac{G_F}{2\\sqrt2\\pi^2}\\left[3-2\\ln\\frac{m_\\ell^2}{m_W^2}\\right]',
  ],
  sources: [{ key: 'Studenikin:2014ichep', where: 'eq. (6)' }, { key: 'Giunti:2014ixa' }],
  conventions: [
    'physical (default) goes with g_V → g_V + (2/3) m_W² sin²θ_W ⟨r²⟩, form-factor with (4/3).',
    'The review uses its value, of size N1, with the coefficient of N2 and the opposite sign.',
  ],
  validity: ['One loop, gauge independent with γ–Z mixing and boxes; m_l ≪ m_W.'],
  examples: [
    {
      inputs: { flavour: 'e', convention: 'review-2014' },
      value: 4.13752450855928e-33,
      within: 1e-12,
      from: '50-digit evaluation with mpmath; the review prints 4e-33',
    },
    {
      inputs: { flavour: 'mu', convention: 'review-2014' },
      value: 2.40270125122108e-33,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { flavour: 'tau' },
      value: -2.96864775521888e-33,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { flavour: 'e' },
      value: -8.28e-33,
      within: 1e-3,
      from: 'the effective radius of the literature, -8.3e-33',
    },
  ],
  limits: [],
  evaluate: ({ flavour: lepton, convention }, { m_e, m_mu, m_tau, ...used }) => {
    const radius = standardModelRadius({ e: m_e, mu: m_mu, tau: m_tau }[lepton], used)
    const others = (Object.keys(radiusFactor) as RadiusConvention[]).filter((name) => name !== convention)
    return outcome(radius * radiusFactor[convention], {
      parts: Object.fromEntries(
        others.map((name) => [
          name,
          { value: radius * radiusFactor[name], unit: 'cm^2', meaning: radiusConventions[name] },
        ]),
      ),
    })
  },
})
