// The anomalous magnetic moment of a charged lepton, for comparison with neutrinos.

import { flavour } from '../common-inputs.js'
import { type Observable, observable, outcome } from '../observable.js'

export const anomalousMomentChargedLepton: Observable = observable({
  id: 'anomalous-moment-charged-lepton',
  title: 'Anomalous magnetic moment of a charged lepton at one loop',
  inputs: { flavour: { ...flavour, meaning: 'charged lepton' } },
  constants: ['alpha', 'm_e', 'm_mu', 'm_tau'],
  unit: 'muB',
  formula: ['µ_l = α/(2π) e/(2m_l) = α/(2π) (m_e/m_l) µ_B'],
  latex: ['\\mu_\\ell = \\frac{\\alpha}{2\\pi}\\,\\frac{m_e}{m_\\ell}\\,\\mu_{\\mathrm B}'],
  sources: [{ key: 'Studenikin:2014ichep', where: 'eq. (10)' }],
  conventions: [
    "µ_B is the electron's magneton e/2m_e; the review's µ_B in (10) is that of the lepton itself, e/2m_l.",
  ],
  validity: ['Leading order in α.'],
  examples: [
    { inputs: { flavour: 'e' }, value: 1.16140973288844e-3, within: 1e-12, from: '50-digit evaluation with mpmath' },
    { inputs: { flavour: 'mu' }, value: 5.61696269905051e-6, within: 1e-12, from: '50-digit evaluation with mpmath' },
    { inputs: { flavour: 'tau' }, value: 3.33991296238891e-7, within: 1e-12, from: '50-digit evaluation with mpmath' },
  ],
  limits: [],
  evaluate: ({ flavour: lepton }, { alpha, m_e, m_mu, m_tau }) => {
    const anomaly = alpha / (2 * Math.PI)
    const mass = { e: m_e, mu: m_mu, tau: m_tau }[lepton]
    const parts = { anomaly: { value: anomaly, unit: '1', meaning: 'in units of the magneton e/2m_l of the lepton' } }
    return outcome((anomaly * m_e) / mass, { parts })
  },
})
