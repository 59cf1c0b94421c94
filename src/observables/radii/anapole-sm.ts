// The anapole moment of a neutrino in the Standard Model.

import { choice, flavour } from '../common-inputs.js'
import { type Observable, observable, outcome } from '../observable.js'
import { standardModelRadius } from './charge-radius-sm.js'

export const anapoleSm: Observable = observable({
  id: 'anapole-sm',
  title: 'Anapole moment of a flavour neutrino in the Standard Model',
  inputs: {
    flavour,
    convention: choice(
      'sign',
      {
        physical: 'a = f_A(0) of the canonical vertex, a = −df_Q/dq²',
        'review-2020': 'a = −⟨r²⟩/6 with the ⟨r²⟩ = −6 df_Q/dq² of that review: the opposite sign',
      },
      'physical',
    ),
  },
  constants: ['G_F', 'm_W', 'm_e', 'm_mu', 'm_tau', 'hbar_c'],
  unit: 'cm^2',
  formula: ['a = −⟨r²⟩/6 with ⟨r²⟩ = 6 df_Q/dq² = −G_F/(4√2 π²) [3 − 2 ln(m_l²/m_W²)]'],
  latex: ['a_{\\nu_\\ell} = \\frac{G_F}{24\\sqrt2\\pi^2}\\left[3-2\\ln\\frac{m_\\ell^2}{m_W^2}\\right]'],
  sources: [{ key: 'Studenikin:2021review' }, { key: 'Giunti:2014ixa' }],
  conventions: [
    'γ5 to the right of γ_µ in the vertex; a left-handed beam sees f_Q − q² f_A.',
    "The review's pair {⟨r²⟩ = −6 df_Q/dq², a = −⟨r²⟩/6} contradicts its own vertex, which needs a = +⟨r²⟩/6.",
  ],
  validity: [
    'One loop; charge radius and anapole moment are not defined separately there, the left-handed vertex fixes both.',
  ],
  examples: [
    { inputs: { flavour: 'e' }, value: 6.89587418093213e-34, within: 1e-12, from: '50-digit evaluation with mpmath' },
    {
      inputs: { flavour: 'tau', convention: 'review-2020' },
      value: -2.47387312934907e-34,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    { inputs: { flavour: 'mu' }, value: 4.00450208536846e-34, within: 1e-12, from: '50-digit evaluation with mpmath' },
  ],
  limits: [
    {
      statement: 'a = −⟨r²⟩/6 in the definition +6 df_Q/dq²',
      inputs: { flavour: 'mu' },
      equals: { id: 'charge-radius-sm', inputs: { flavour: 'mu', convention: 'form-factor' }, factor: -1 / 6 },
      within: 1e-15,
    },
  ],
  evaluate: ({ flavour: lepton, convention }, { m_e, m_mu, m_tau, ...used }) => {
    const anapole = -standardModelRadius({ e: m_e, mu: m_mu, tau: m_tau }[lepton], used) / 6
    return outcome(convention === 'physical' ? anapole : -anapole)
  },
})
