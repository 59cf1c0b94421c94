// Magnetic and electric moments of Dirac neutrinos at one loop, from masses and mixing.

import { forModel, type Observable, observable } from '../observable.js'
import { loopConstants, loopVariant, oneLoopOutcome } from './one-loop-matrices.js'

export const transitionMoments: Observable = observable({
  id: 'transition-moments',
  title: 'Magnetic and electric moments of Dirac neutrinos at one loop',
  inputs: { variant: loopVariant },
  constants: loopConstants,
  model: ['masses', 'mixing'],
  unit: 'muB',
  formula: [
    'µ_ji = k (m_j + m_i) S_ji, ε_ji = i k (m_j − m_i) S_ji',
    'k = e G_F/(8√2 π²), S_ji = Σ_l f(m_l²/m_W²) U*_lj U_li, f(a) = 3/2 − 3a/4 + …',
  ],
  latex: [
    '\\mu_{ji} = \\frac{e G_F}{8\\sqrt2\\pi^2}(m_j+m_i)\\sum_\\ell f(a_\\ell)U^*_{\\ell j}U_{\\ell i}',
    '\\varepsilon_{ji} = \\frac{i e G_F}{8\\sqrt2\\pi^2}(m_j-m_i)\\sum_\\ell f(a_\\ell)U^*_{\\ell j}U_{\\ell i}',
  ],
  sources: [{ key: 'Studenikin:2014ichep', where: 'eqs. (8), (11), (12)' }, { key: 'Giunti:2014ixa' }],
  conventions: [
    'Indices [final j][initial i]; canonical convention, f_E > 0 is an electric moment along the spin.',
    'As printed, (11) and (12) lack an overall minus sign and the i of the electric moment.',
  ],
  validity: ['Minimally extended Standard Model, one loop, leading order in the neutrino masses.'],
  forModel: forModel({
    needs: [],
    cases: ({ natures }) => (natures.includes('dirac') ? [{ of: '', inputs: {} }] : []),
  }),
  examples: [],
  limits: [],
  evaluate: ({ variant: loop }, used, { masses, mixing, natures }) =>
    oneLoopOutcome(
      { masses, mixing, nature: 'dirac', loop },
      used,
      natures.includes('majorana')
        ? ['The model has Majorana states: these are the Dirac moments of the same masses and mixing, for comparison.']
        : [],
    ),
})
