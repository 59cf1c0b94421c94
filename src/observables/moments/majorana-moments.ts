// Transition moments of Majorana neutrinos at one loop, from masses and mixing.

import { forModel, type Observable, observable } from '../observable.js'
import { loopConstants, loopVariant, oneLoopOutcome } from './one-loop-matrices.js'

export const majoranaMoments: Observable = observable({
  id: 'majorana-moments',
  title: 'Magnetic and electric transition moments of Majorana neutrinos at one loop',
  inputs: { variant: loopVariant },
  constants: loopConstants,
  model: ['masses', 'mixing'],
  unit: 'muB',
  formula: [
    'µ_ji = 2ik (m_j + m_i) Im S_ji, ε_ji = 2ik (m_j − m_i) Re S_ji',
    'k = e G_F/(8√2 π²), S_ji = Σ_l f(m_l²/m_W²) U*_lj U_li: the Dirac matrices minus their transposes',
  ],
  latex: [
    '\\mu_{ji} = \\frac{2 i e G_F}{8\\sqrt2\\pi^2}(m_j+m_i)\\,\\mathrm{Im}\\sum_\\ell f(a_\\ell)U^*_{\\ell j}U_{\\ell i}',
    '\\varepsilon_{ji} = \\frac{2 i e G_F}{8\\sqrt2\\pi^2}(m_j-m_i)\\,\\mathrm{Re}\\sum_\\ell f(a_\\ell)U^*_{\\ell j}U_{\\ell i}',
  ],
  sources: [{ key: 'Studenikin:2014ichep', where: 'eqs. (13), (14)' }, { key: 'Giunti:2014ixa' }],
  conventions: [
    'Indices [final j][initial i]; canonical convention. The Majorana phases stand on the columns of U.',
    'As printed, (13) and (14) lack a factor i, without which they are not hermitian.',
  ],
  validity: ['Minimally extended Standard Model with Majorana masses, one loop, leading order in the neutrino masses.'],
  forModel: forModel({
    needs: [],
    cases: ({ natures }) => (natures.includes('majorana') ? [{ of: '', inputs: {} }] : []),
  }),
  examples: [],
  limits: [],
  evaluate: ({ variant: loop }, used, { masses, mixing, natures }) =>
    oneLoopOutcome(
      { masses, mixing, nature: 'majorana', loop },
      used,
      natures.includes('dirac')
        ? [
            'The model has Dirac states: these are the moments that Majorana states of the same masses and mixing would have.',
          ]
        : [],
    ),
})
