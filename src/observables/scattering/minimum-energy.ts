// The smallest neutrino energy that gives a target a recoil energy T.

import { recoilEnergy } from '../common-inputs.js'
import { type Observable, observable } from '../observable.js'
import { finiteOutcome } from './finite-outcome.js'
import { minimumEnergy as smallest } from './recoil.js'
import { targetMass } from './scattering-inputs.js'

export const minimumEnergy: Observable = observable({
  id: 'minimum-energy',
  title: 'Smallest neutrino energy that gives a recoil energy in elastic scattering',
  inputs: { T: recoilEnergy('target'), M: targetMass },
  constants: [],
  unit: 'MeV',
  formula: ['E_min = ½ (T + √(T² + 2MT)), the inverse of T_max(E)'],
  latex: ['E_\\mathrm{min} = \\tfrac12\\left(T + \\sqrt{T^2 + 2MT}\\right)'],
  sources: [{ key: 'Giunti:2014ixa' }],
  conventions: ['T is the kinetic energy of the target after the collision; the target is at rest before it.'],
  validity: ['Neutrino masses are neglected: m much below E.'],
  examples: [
    // T² + 2MT = 1 + 2·4·1 = 9.
    { inputs: { T: '1 MeV', M: '4 MeV' }, value: 2, within: 1e-15, from: 'by hand: (1 + √9)/2' },
  ],
  limits: [],
  evaluate: ({ T, M }) => finiteOutcome('T', smallest(T, M)),
})
