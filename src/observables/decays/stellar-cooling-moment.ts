// The combination of moments that the cooling of stars constrains.

import type { ComplexMatrix } from '../../physics/evaluation.js'
import type { Nature } from '../../physics/state.js'
import { type Observable, observable, outcome } from '../observable.js'

/** Σ(|µ_ij|² + |ε_ij|²) over the distinct final states of a plasmon decay: a Majorana pair counts once, in µ_B². */
export function plasmonMomentSquared(
  natures: readonly Nature[],
  magnetic: ComplexMatrix,
  electric: ComplexMatrix,
): number {
  let sum = 0
  for (const [f, rowNature] of natures.entries())
    for (const [i, columnNature] of natures.entries()) {
      const terms = [magnetic[f]?.[i], electric[f]?.[i]].map((z) => (z === undefined ? 0 : z.re ** 2 + z.im ** 2))
      const isPair = rowNature === 'majorana' && columnNature === 'majorana'
      sum += terms.reduce((a, b) => a + b, 0) * (isPair ? 1 / 2 : 1)
    }
  return sum
}

export const stellarCoolingMoment: Observable = observable({
  id: 'stellar-cooling-moment',
  title: 'Effective moment of plasmon decay, which the cooling of stars constrains',
  inputs: {},
  constants: [],
  model: ['magnetic', 'electric'],
  unit: 'muB',
  formula: ['µ² = Σ_ij (|µ_ij|² + |ε_ij|²), each unordered pair of Majorana states once'],
  latex: ['\\mu^2 = \\sum_{i,j}\\left(|\\mu_{ij}|^2+|\\varepsilon_{ij}|^2\\right)'],
  sources: [{ key: 'Studenikin:2014ichep', where: 'eq. (35)' }, { key: 'Giunti:2014ixa' }],
  conventions: [
    'The review prints |µ_ij|² alone; electric moments count as well.',
    'A Majorana plasmon sum is half of the sum over ordered pairs.',
  ],
  validity: ['Neutrino masses small against the plasma frequency; all states of the model are light and are produced.'],
  examples: [],
  limits: [],
  evaluate: (_inputs, _constants, { natures, magnetic, electric }) =>
    outcome(Math.sqrt(plasmonMomentSquared(natures, magnetic, electric))),
})
