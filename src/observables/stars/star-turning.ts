// Neutrino star turning: millicharged neutrinos leaving a magnetised rotating star change its rotation.

import { number, quantity } from '../common-inputs.js'
import { positive } from '../input.js'
import { type Observable, observable, outcome } from '../observable.js'

export const starTurning: Observable = observable({
  id: 'star-turning',
  title: 'Relative change of the rotation frequency of a pulsar by millicharged neutrinos',
  inputs: {
    q: quantity('charge', 'e0', 'neutrino charge'),
    P: quantity('time', 's', 'rotation period', { domain: positive, default: '10 s' }),
    B: quantity('magnetic field', 'G', 'magnetic field', { domain: positive, default: '1e14 G' }),
    N: number('number of neutrinos emitted', { domain: positive, default: '1e58' }),
    M: quantity('stellar mass', 'M_sun', 'mass of the star', { domain: positive, default: '1.4 M_sun' }),
  },
  constants: ['hbar', 'hbar_c', 'c', 'M_sun'],
  unit: '1',
  formula: [
    'Δω/ω0 = 5 N q e B/(6 M ω0), ω0 = 2π/P',
    'each neutrino gains L_z = ½ qeB R² ⟨sin²θ⟩ = qeB R²/3; I = (2/5) M R²',
  ],
  latex: ['\\frac{\\Delta\\omega}{\\omega_0} = \\frac{5 N q e B}{6 M\\omega_0}'],
  sources: [{ key: 'Studenikin:2014ichep', where: 'eq. (36)' }],
  conventions: ['The sign is that of q B: along or against the rotation.'],
  validity: [
    'A uniform sphere with a uniform field along the axis of rotation; neutrinos leave from the surface after starting at rest in angular momentum.',
    'The bound of the review is the charge at which the change is as large as the frequency itself, with the default values.',
  ],
  examples: [
    {
      inputs: { q: '1 e0' },
      value: 7.633352270677468e18,
      within: 1e-12,
      from: '50-digit evaluation with mpmath; 7.63e18 by hand',
    },
    { inputs: { q: '1.3100404180760400e-19 e0' }, value: 1, within: 1e-12, from: 'the bound 1.3e-19 e0 of eq. (36)' },
  ],
  limits: [],
  evaluate: ({ q, P, B, N, M }, { hbar, hbar_c, c, M_sun }) => {
    // eB of one tesla in GeV²: c in m/s times 1e-9 is the field in GV/m, ħc in GeV m the other factor; 1 T = 1e4 G.
    const field = q * B * 1e-4 * (c * 1e-2 * 1e-9) * (hbar_c * 1e-2)
    const change = ((5 * N) / (6 * M * M_sun)) * field * (P / (2 * Math.PI * hbar))
    const charge = Math.abs(q / change)
    return outcome(change, {
      ...(Number.isFinite(charge) && {
        parts: { charge: { value: charge, unit: 'e0', meaning: 'charge at which the change is as large as ω0' } },
      }),
    })
  },
})
