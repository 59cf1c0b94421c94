// The coefficients of the dimension-5 dipole operator from the moments of a model.

import { choice } from '../common-inputs.js'
import { bohrMagneton, type Observable, observable, outcome, refusal } from '../observable.js'
import { diracFromMoments, majoranaFromMoments } from './left-dipole.js'

export const eftFromDipole: Observable = observable({
  id: 'eft-from-dipole',
  title: 'Dimension-5 dipole coefficients of the low-energy effective theory from moments',
  inputs: {
    normalisation: choice(
      'factor before the Majorana operator',
      { half: '½ C, summed over all a and b', none: 'C, summed over all a and b' },
      'half',
    ),
  },
  constants: ['alpha', 'm_e'],
  model: ['magnetic', 'electric'],
  unit: 'GeV^-1',
  formula: ['Dirac: C = −λ†/2; Majorana: C = −λ/2 with ½ in the Lagrangian, −λ/4 without; λ = µ − iε'],
  latex: ['C = -\\tfrac12\\lambda^\\dagger\\ (\\text{Dirac}),\\quad -\\tfrac12\\lambda\\ (\\text{Majorana})'],
  sources: [{ key: 'Giunti:2014ixa' }],
  conventions: ['Mass basis, indices [a][b]; Dirac: a left-handed, b right-handed.'],
  validity: ['All states of one nature; dimension 5 in the low-energy theory, tree level.'],
  examples: [],
  limits: [],
  evaluate: ({ normalisation }, used, { natures, magnetic, electric }) => {
    const [nature = 'dirac'] = natures
    if (natures.some((other) => other !== nature)) return refusal('model', 'states of one nature')
    const magneton = bohrMagneton(used)
    const inGev = (matrix: typeof magnetic): typeof magnetic =>
      matrix.map((row) => row.map(({ re, im }) => ({ re: re * magneton, im: im * magneton })))
    const moments = { magnetic: inGev(magnetic), electric: inGev(electric) }
    return outcome(nature === 'dirac' ? diracFromMoments(moments) : majoranaFromMoments(moments, normalisation))
  },
})
