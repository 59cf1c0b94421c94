// Decay of a plasmon into a pair of neutrinos through moments and charges.

import { magneticMoment, millicharge, quantity } from '../common-inputs.js'
import { positive } from '../input.js'
import { bohrMagneton, type Observable, observable, outcome, refusal } from '../observable.js'

export const plasmonDecay: Observable = observable({
  id: 'plasmon-decay',
  title: 'Width of the decay of a plasmon into a neutrino pair',
  inputs: {
    omega: quantity('energy', 'keV', 'energy ω of the plasmon', { domain: positive }),
    K: quantity('energy', 'keV', '√(ω² − k²), the effective mass of the plasmon', { domain: positive }),
    mu: magneticMoment('µ_eff of all final states together, see stellar-cooling-moment'),
    q: { ...millicharge('charge, √Σ q² of all final states together'), default: '0 e0' },
  },
  constants: ['alpha', 'm_e', 'hbar'],
  unit: 's^-1',
  formula: ['Γ = µ_eff² K⁴/(24π ω) + α q² K²/(3ω)'],
  latex: ['\\Gamma = \\frac{\\mu_{\\mathrm{eff}}^2 K^4}{24\\pi\\omega}+\\frac{\\alpha q^2K^2}{3\\omega}'],
  sources: [{ key: 'Giunti:2014ixa' }],
  conventions: [
    'µ_eff² is Σ(|µ_ij|² + |ε_ij|²) over all i and j for Dirac, over unordered pairs for Majorana neutrinos.',
    'For a Majorana pair the sum over ordered pairs counts every final state twice: half of it is µ_eff².',
  ],
  validity: ['Neutrino masses small against K; a transverse plasmon with wave-function renormalisation one.'],
  examples: [
    {
      inputs: { omega: '20 keV', K: '18 keV', mu: '3e-12 muB' },
      value: 8.35700840975482e-11,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { omega: '20 keV', K: '18 keV', mu: '3e-12 muB', q: '2e-14 e0' },
      value: 1.07517205360287e-10,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
  ],
  limits: [],
  evaluate: ({ omega, K, mu, q }, { hbar, ...used }) => {
    if (K > omega) return refusal('K', `at most omega = ${omega} keV`, 'K² = ω² − k².')
    const perSecond = (energy: number): number => (energy * 1e-6) / hbar
    const magnetic = perSecond(((bohrMagneton(used) * mu * K * 1e-6) ** 2 * (K / omega) * K) / (24 * Math.PI))
    const charge = perSecond((used.alpha * q ** 2 * (K / omega) * K) / 3)
    return outcome(magnetic + charge, {
      parts: {
        magnetic: { value: magnetic, unit: 's^-1', meaning: 'through the moments' },
        charge: { value: charge, unit: 's^-1', meaning: 'through the charge' },
      },
    })
  },
})
