// Magnetic and electric moments of a pair of states from the coefficient of the dimension-5 dipole operator.

import { choice, quantity } from '../common-inputs.js'
import { bohrMagneton, type Observable, observable, outcome, refusal } from '../observable.js'
import { type DipoleMoments, momentsFromDirac, momentsFromMajorana } from './left-dipole.js'

const coefficient = (name: string, fallback?: string): ReturnType<typeof quantity> =>
  quantity('inverse energy', 'GeV^-1', name, fallback === undefined ? {} : { default: fallback })

export const dipoleFromEft: Observable = observable({
  id: 'dipole-from-eft',
  title: 'Moments from the dimension-5 dipole of the low-energy effective theory',
  inputs: {
    nature: choice('nature of both states', {
      dirac: 'C_ab ν̄_La σF ν_Rb',
      majorana: 'C_ab (ν^c_a)‾ σF ν_Lb, antisymmetric',
    }),
    ReC: coefficient('Re C_fi'),
    ImC: coefficient('Im C_fi', '0 GeV^-1'),
    ReCT: coefficient('Re C_if, Dirac only', '0 GeV^-1'),
    ImCT: coefficient('Im C_if, Dirac only', '0 GeV^-1'),
    normalisation: choice(
      'factor before the Majorana operator',
      { half: '½ C, summed over all a and b', none: 'C, summed over all a and b' },
      'half',
    ),
  },
  constants: ['alpha', 'm_e'],
  unit: 'muB',
  formula: [
    'Dirac: λ = −2 C†; Majorana: λ = −2 C with ½ in the Lagrangian, −4 C without',
    'µ = (λ + λ†)/2, ε = (i/2)(λ − λ†); the value is the 2×2 matrix of µ for the states f and i',
  ],
  latex: ['\\lambda = \\mu - i\\varepsilon = -2C^\\dagger\\ (\\text{Dirac}),\\quad -2C\\ (\\text{Majorana})'],
  sources: [{ key: 'Giunti:2014ixa' }],
  conventions: [
    'Mass basis; the diagonal coefficients are taken as zero.',
    'A sum over a < b only, or a missing ½, each makes a factor of 2: give the normalisation of your Lagrangian.',
  ],
  validity: ['Dimension 5 in the low-energy theory, tree level.'],
  examples: [],
  limits: [],
  evaluate: ({ nature, ReC, ImC, ReCT, ImCT, normalisation }, used) => {
    if (nature === 'majorana' && (ReCT !== 0 || ImCT !== 0))
      return refusal(ReCT === 0 ? 'ImCT' : 'ReCT', 'nothing for Majorana states', 'C is antisymmetric: C_if = −C_fi.')
    const zero = { re: 0, im: 0 }
    const above = { re: ReC, im: ImC }
    const below = nature === 'majorana' ? { re: -ReC, im: -ImC } : { re: ReCT, im: ImCT }
    const coefficients = [
      [zero, above],
      [below, zero],
    ]
    const moments =
      nature === 'dirac' ? momentsFromDirac(coefficients) : momentsFromMajorana(coefficients, normalisation)
    const { magnetic, electric } = inMagnetons(moments, bohrMagneton(used))
    return outcome(magnetic, {
      parts: { electric: { value: electric, unit: 'muB', meaning: 'electric moments of the states f and i' } },
    })
  },
})

const inMagnetons = ({ magnetic, electric }: DipoleMoments, magneton: number): DipoleMoments => {
  const divide = (matrix: DipoleMoments['magnetic']): DipoleMoments['magnetic'] =>
    matrix.map((row) => row.map(({ re, im }) => ({ re: re / magneton, im: im / magneton })))
  return { magnetic: divide(magnetic), electric: divide(electric) }
}
