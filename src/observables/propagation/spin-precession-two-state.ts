// Precession between two states: the analytic formula.

import { magneticMoment, quantity } from '../common-inputs.js'
import { nonNegative } from '../input.js'
import { type Observable, observable, outcome, refusal } from '../observable.js'
import { largestPhase, phaseLimit } from '../phase-limit.js'
import { bohrMagnetonPerGauss } from './spin-system.js'

const mpmath = { within: 1e-13, from: '50-digit evaluation with mpmath' } as const

export const spinPrecessionTwoState: Observable = observable({
  id: 'spin-precession-two-state',
  title: 'Spin precession between two states in a uniform field',
  inputs: {
    mu: magneticMoment('magnetic moment, diagonal (Dirac) or transition (Majorana)'),
    B: quantity('magnetic field', 'G', 'field across the direction of motion', { domain: nonNegative }),
    L: quantity('length', 'cm', 'distance', { domain: nonNegative }),
    V: quantity('energy', 'eV', 'difference of the diagonal energies of the two states', { default: '0 eV' }),
  },
  constants: ['m_e', 'hbar', 'hbar_c', 'c'],
  unit: '1',
  formula: ['P = (2µB)²/((2µB)² + V²) · sin²(½ √((2µB)² + V²) L/ħc)'],
  latex: ['P = \\frac{(2\\mu B)^2}{(2\\mu B)^2 + V^2}\\,\\sin^2\\Bigl(\\tfrac12\\sqrt{(2\\mu B)^2 + V^2}\\,L\\Bigr)'],
  sources: [{ key: 'Giunti:2014ixa' }],
  conventions: ['V is the energy of the one state minus that of the other; its sign does not matter.'],
  validity: ['Two states only, uniform matter and field; spin-precession takes all states of a model.'],
  examples: [
    { inputs: { mu: '1e-11 muB', B: '1e5 G', L: '1e10 cm', V: '0 eV' }, value: 0.0427231563707272, ...mpmath },
    { inputs: { mu: '1e-12 muB', B: '3e4 G', L: '6.957e10 cm', V: '2e-17 eV' }, value: 0.330131794320577, ...mpmath },
    { inputs: { mu: '1e-12 muB', B: '1e3 G', L: '1e5 cm', V: '1e-12 eV' }, value: 8.60479383866478e-16, ...mpmath },
    { inputs: { mu: '3e-11 muB', B: '1e12 G', L: '3000 cm', V: '1e-9 eV' }, value: 0.911036431229821, ...mpmath },
    { inputs: { mu: '1e-19 muB', B: '1 G', L: '1 cm', V: '0 eV' }, value: 8.60481225430581e-46, ...mpmath },
  ],
  limits: [],
  evaluate: ({ mu, B, L, V }, constants) => {
    const coupling = 2 * mu * B * bohrMagnetonPerGauss({ ...constants, G_F: 0 })
    const splitting = Math.hypot(coupling, V)
    if (splitting === 0) return outcome(0)
    const phase = (splitting / 2) * (L / (constants.hbar_c * 1e9))
    if (!(phase < largestPhase)) return refusal('L', phaseLimit)
    const amplitude = (coupling / splitting) * Math.sin(phase)
    const length = (2 * Math.PI * constants.hbar_c * 1e9) / splitting
    const largest = { value: (coupling / splitting) ** 2, unit: '1', meaning: 'largest probability on the way' }
    const meaning = 'oscillation length 2πħc/√((2µB)² + V²)'
    return outcome(amplitude * amplitude, {
      parts: Number.isFinite(length) ? { length: { value: length, unit: 'cm', meaning }, largest } : { largest },
    })
  },
})
