// The largest recoil energy in elastic scattering of a neutrino.

import { neutrinoEnergy } from '../common-inputs.js'
import { type Observable, observable } from '../observable.js'
import { finiteOutcome } from './finite-outcome.js'
import { maximumRecoil as largest } from './recoil.js'
import { targetMass } from './scattering-inputs.js'

export const maximumRecoil: Observable = observable({
  id: 'maximum-recoil',
  title: 'Largest recoil energy in elastic neutrino scattering',
  inputs: { E: neutrinoEnergy(), M: targetMass },
  constants: [],
  unit: 'MeV',
  formula: ['T_max = 2E²/(M + 2E)'],
  latex: ['T_\\mathrm{max} = \\frac{2E^2}{M + 2E}'],
  sources: [{ key: 'Giunti:2014ixa' }],
  conventions: ['T is the kinetic energy of the target after the collision; the target is at rest before it.'],
  validity: ['Neutrino masses are neglected: m much below E.'],
  examples: [
    {
      // 2·9/(0.51099895 + 6): long division of 18 by 6.51099895.
      inputs: { E: '3 MeV' },
      value: 2.7645527419,
      within: 1e-10,
      from: 'by hand: 18/6.51099895 MeV for an electron',
    },
    { inputs: { E: '1 MeV', M: '2 MeV' }, value: 0.5, within: 1e-15, from: 'by hand: 2/(2 + 2)' },
  ],
  limits: [
    {
      statement: 'energy far above the mass: nearly all of it',
      inputs: { E: '1 PeV', M: '1 eV' },
      equals: { id: 'maximum-recoil', inputs: { E: '2 PeV', M: '1 eV' }, factor: 0.5 },
      within: 1e-14,
    },
  ],
  evaluate: ({ E, M }) => finiteOutcome('E', largest(E, M)),
})
