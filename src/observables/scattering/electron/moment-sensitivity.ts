// The magnetic moment at which electromagnetic and weak scattering are equal at a recoil energy.

import { flavour, recoilEnergy } from '../../common-inputs.js'
import { type Observable, observable } from '../../observable.js'
import { finiteOutcome } from '../finite-outcome.js'
import { chiralCouplings } from './couplings.js'

export const momentSensitivity: Observable = observable({
  id: 'moment-sensitivity',
  title: 'Magnetic moment to which a recoil threshold is sensitive',
  inputs: { T: recoilEnergy('electron'), flavour: { ...flavour, default: 'e' as const } },
  constants: ['G_F', 'm_e', 'alpha', 'sin2_thetaW'],
  unit: 'muB',
  formula: ['µ² = (G_F² m_e³ T/(2π² α²)) (1 ± 4s² + 8s⁴) µ_B², + for e, − for µ and τ'],
  latex: [
    '\\mu^2 = \\frac{G_F^2 m_e^3 T}{2\\pi^2\\alpha^2}\\left(1 + 4\\sin^2\\theta_W + 8\\sin^4\\theta_W\\right)\\mu_B^2',
  ],
  sources: [{ key: 'Studenikin:2014ichep', where: 'eq. (27)' }],
  conventions: ['Eq. (27) of the review has lost two exponents: its last term is 8 sin⁴θ_W, as in eq. (22).'],
  validity: [
    'E far above T and √(m_e T): both cross sections at low recoil.',
    'An order of magnitude of what can be seen, no limit: equal cross sections at the threshold.',
  ],
  examples: [
    {
      inputs: { T: '2.8 keV' },
      value: 1.07961481321575e-11,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
    {
      inputs: { T: '0.2 keV', flavour: 'mu' },
      value: 1.31547969261679e-12,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
  ],
  limits: [],
  evaluate: ({ T, flavour: kind }, { G_F, m_e, alpha, sin2_thetaW }) => {
    const { left, right } = chiralCouplings(kind, false, sin2_thetaW)
    // 1 ± 4s² + 8s⁴ is 4 (L² + R²).
    const size = Math.SQRT2 * Math.hypot(left, right)
    return finiteOutcome('T', ((size * G_F * m_e) / (Math.PI * alpha)) * Math.sqrt(m_e * T * 1e-3))
  },
})
