// Energy of the photons of spin light against their angle.

import { quantity } from '../common-inputs.js'
import { type Observable, observable, outcome, refusal } from '../observable.js'
import { spinLightInputs, spinLightRange, spinLightSources } from './spin-light-inputs.js'
import { photonEnergy } from './spin-light-transition.js'

const mpmath = { within: 1e-13, from: '50-digit evaluation with mpmath' } as const

export const spinLightPhotonEnergy: Observable = observable({
  id: 'spin-light-photon-energy',
  title: 'Energy of a photon of spin light at an angle',
  inputs: {
    ...spinLightInputs,
    theta: quantity('angle', 'rad', 'angle between photon and neutrino', {
      domain: { atLeast: 0, atMost: Math.PI },
      default: '0 rad',
    }),
  },
  constants: [],
  unit: 'eV',
  formula: ['ω = 2ap [ε − (p + a) cos θ]/[(ε − p cos θ)² − a²],  ε = √((p + a)² + m²),  a = V/2'],
  latex: [
    '\\omega = \\frac{2ap\\,[\\epsilon-(p+a)\\cos\\theta]}{(\\epsilon-p\\cos\\theta)^2-a^2},\\quad \\epsilon=\\sqrt{(p+a)^2+m^2},\\quad a=\\tfrac12V',
  ],
  sources: spinLightSources,
  conventions: ['Derived here from E_s = √((p − s a)² + m²) + a, helicity s = −1 → +1, and a photon with ω = |k|.'],
  validity: [
    'One Dirac neutrino in homogeneous, unpolarised matter at rest; the recoil of the neutrino is exact.',
    'ω far above the plasma frequency.',
  ],
  forModel: 'none',
  examples: [
    { inputs: { p: '10 MeV', m: '1 eV', V: '1e-9 eV', theta: '1e-7 rad' }, value: 99009.9009900992, ...mpmath },
    { inputs: { p: '1e6 MeV', m: '0.1 eV', V: '20 eV', theta: '1e-9 rad' }, value: 999999975010.0, ...mpmath },
    { inputs: { p: '1e-6 MeV', m: '3 eV', V: '1e3 eV', theta: '2.5 rad' }, value: 497.618217511522, ...mpmath },
    { inputs: { p: '0.3 MeV', m: '1e-3 eV', V: '4e-3 eV', theta: '1 rad' }, value: 0.00870137040430973, ...mpmath },
  ],
  limits: [],
  evaluate: ({ p, m, V, theta }) => {
    const light = spinLightRange({ p, m, V })
    if (light === undefined) return refusal('V', 'V and m within a factor of 1e40 of p')
    return outcome(photonEnergy(light, 2 * Math.sin(theta / 2) ** 2) * p * 1e6)
  },
})
