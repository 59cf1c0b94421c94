// The mass that a new-physics moment brings with it.

import { magneticMoment, quantity } from '../common-inputs.js'
import { positive } from '../input.js'
import { type Observable, observable, outcome } from '../observable.js'

export const naturalnessMass: Observable = observable({
  id: 'naturalness-mass',
  title: 'Contribution to the neutrino mass that goes with a magnetic moment',
  inputs: {
    mu: magneticMoment('magnetic moment'),
    Lambda: quantity('energy', 'GeV', 'scale of new physics Λ', { domain: positive }),
  },
  constants: ['m_e'],
  unit: 'eV',
  formula: ['δm = Λ²/(2m_e) · µ/µ_B', 'µ = e G/Λ with G the couplings and loop factors (not G_F), so δm = G Λ'],
  latex: ['\\delta m = \\frac{\\Lambda^2}{2 m_e}\\,\\frac{\\mu}{\\mu_{\\mathrm B}}'],
  sources: [{ key: 'Studenikin:2014ichep', where: 'eqs. (18), (19)' }],
  conventions: ['An estimate of the size, without a sign.'],
  validity: ['No cancellation and no symmetry that protects the mass; a model may have either.'],
  examples: [
    {
      inputs: { mu: '1e-18 muB', Lambda: '1 TeV' },
      value: 0.978,
      within: 1e-3,
      from: 'by hand; eq. (19) rounds it to 1 eV',
    },
  ],
  limits: [],
  evaluate: ({ mu, Lambda }, { m_e }) => {
    const coupling = (mu * Lambda) / (2 * m_e)
    const parts = { G: { value: coupling, unit: '1', meaning: 'couplings and loop factors of eq. (18)' } }
    return outcome(coupling * Lambda * 1e9, { parts })
  },
})
