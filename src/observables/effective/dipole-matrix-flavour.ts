// The dipole matrix in the flavour basis.

import { type Observable, observable, outcome, refusal } from '../observable.js'
import { antisymmetrised, conjugated, dipoleMatrix, product, transposed } from './dipole.js'

export const dipoleMatrixFlavour: Observable = observable({
  id: 'dipole-matrix-flavour',
  title: 'Dipole matrix λ = µ − iε of flavour neutrinos',
  inputs: {},
  constants: [],
  model: ['mixing', 'magnetic', 'electric'],
  unit: 'muB',
  formula: ['Majorana: λ^F = U* λ U†, antisymmetric', 'Dirac: λ^F = λ U†, final states in the mass basis'],
  latex: [
    '\\lambda^F = U^*\\lambda U^\\dagger \\;\\text{(Majorana)}',
    '\\lambda^F = \\lambda U^\\dagger \\;\\text{(Dirac)}',
  ],
  sources: [{ key: 'Giunti:2014ixa' }],
  conventions: [
    'Index order [final][initial]; columns e, µ, τ [, s₁ …] of left-handed neutrinos.',
    'Majorana rows: antineutrinos of flavour e, µ, τ …; Dirac rows: right-handed neutrinos of mass 1, 2, …, whose flavour basis is arbitrary.',
    'Magnetic and electric moments of Majorana neutrinos are not rotated one by one: U µ U† is not antisymmetric.',
  ],
  validity: ['All-Dirac or all-Majorana models.'],
  examples: [],
  limits: [],
  evaluate: (_, __, { natures, mixing, magnetic, electric }) => {
    const [nature] = natures
    if (natures.some((one) => one !== nature)) return refusal('model', 'states of one nature')
    const onFlavours = product(dipoleMatrix(magnetic, electric), transposed(conjugated(mixing)))
    return outcome(nature === 'dirac' ? onFlavours : antisymmetrised(product(conjugated(mixing), onFlavours)))
  },
})
