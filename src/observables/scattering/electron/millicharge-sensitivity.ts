// The millicharge whose scattering equals that of a magnetic moment at a recoil threshold.

import { magneticMoment, recoilEnergy } from '../../common-inputs.js'
import { type Observable, observable } from '../../observable.js'
import { finiteOutcome } from '../finite-outcome.js'

export const millichargeSensitivity: Observable = observable({
  id: 'millicharge-sensitivity',
  title: 'Millicharge to which a limit on the magnetic moment is sensitive',
  inputs: { T: recoilEnergy('electron'), mu: magneticMoment('limit on the magnetic moment') },
  constants: ['m_e'],
  unit: 'e0',
  formula: ['q² = (T/(2m_e)) (µ/µ_B)² e0²'],
  latex: ['q^2 = \\frac{T}{2m_e}\\left(\\frac{\\mu}{\\mu_B}\\right)^2 e_0^2'],
  sources: [{ key: 'Studenikin:2014ichep', where: 'eqs. (32), (33)' }],
  conventions: ['T is the threshold of the experiment whose limit µ is.'],
  validity: [
    'E far above T and √(m_e T): both cross sections at low recoil.',
    'An order of magnitude, no limit: the interference of charge and weak amplitudes, linear in q, is left out and is not small at this q.',
  ],
  examples: [
    {
      // √(2.8/(2·510.99895)) = 0.0523426…, times 2.9e-11.
      inputs: { T: '2.8 keV', mu: '2.9e-11 muB' },
      value: 1.518e-12,
      within: 3e-4,
      from: 'by hand; the review prints 1.5e-12 for GEMMA',
    },
  ],
  limits: [
    {
      statement: 'four times the threshold counts as twice the moment',
      inputs: { T: '1 keV', mu: '4e-11 muB' },
      equals: { id: 'millicharge-sensitivity', inputs: { T: '4 keV', mu: '2e-11 muB' } },
      within: 1e-15,
    },
  ],
  evaluate: ({ T, mu }, { m_e }) => finiteOutcome('mu', Math.sqrt(T / (2e3 * m_e)) * mu),
})
