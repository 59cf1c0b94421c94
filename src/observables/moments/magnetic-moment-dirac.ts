// The diagonal magnetic moment of a light Dirac neutrino at one loop.

import { neutrinoMass } from '../common-inputs.js'
import { type Observable, observable, outcome } from '../observable.js'

export const magneticMomentDirac: Observable = observable({
  id: 'magnetic-moment-dirac',
  title: 'Diagonal magnetic moment of a light Dirac neutrino',
  inputs: { m: neutrinoMass },
  constants: ['G_F', 'm_e'],
  unit: 'muB',
  formula: ['µ_ii = 3 e G_F m/(8√2 π²) = 3 G_F m_e m/(4√2 π²) µ_B'],
  latex: ['\\mu_{ii} = \\frac{3 e G_F m}{8\\sqrt2\\pi^2}'],
  sources: [{ key: 'Studenikin:2014ichep', where: 'eq. (8)' }, { key: 'Giunti:2014ixa' }],
  conventions: ['f_M > 0 is a moment along the spin.'],
  validity: [
    'Minimally extended Standard Model with right-handed neutrinos, one loop.',
    'Leading in m_l²/m_W² and m²/m_W²; magnetic-moment-heavy is exact in both.',
  ],
  examples: [
    {
      inputs: { m: '1 eV' },
      value: 3.20262513687331e-19,
      within: 1e-12,
      from: '50-digit evaluation with mpmath; the review prints 3.2e-19',
    },
  ],
  limits: [],
  evaluate: ({ m }, { G_F, m_e }) => outcome(((3 * G_F * m_e) / (4 * Math.SQRT2 * Math.PI ** 2)) * (m * 1e-9)),
})
