// Radiative decay of a neutrino, ν_i → ν_j γ.

import type { Complex } from '../../physics/evaluation.js'
import { magneticMoment, neutrinoMass, quantity } from '../common-inputs.js'
import { positive } from '../input.js'
import { bohrMagneton, forModel, type Observable, observable, outcome, refusal } from '../observable.js'

const modulus = (z: Complex | undefined): number => (z === undefined ? 0 : Math.hypot(z.re, z.im))

const heavier = quantity('energy', 'eV', 'mass of the decaying neutrino', { domain: positive })

export const radiativeDecay: Observable = observable({
  id: 'radiative-decay',
  title: 'Width of the radiative decay of a neutrino',
  inputs: {
    m_i: heavier,
    m_j: { ...neutrinoMass, meaning: 'mass of the neutrino it decays to', default: '0 eV' },
    mu: magneticMoment('|µ_ji|, matrix element of the magnetic moment'),
    epsilon: { ...magneticMoment('|ε_ji|, matrix element of the electric moment'), default: '0 muB' },
  },
  constants: ['alpha', 'm_e', 'hbar'],
  unit: 's^-1',
  formula: ['Γ = 1/(8π) ((m_i² − m_j²)/m_i)³ (|µ_ji|² + |ε_ji|²)'],
  latex: [
    '\\Gamma = \\frac{1}{8\\pi}\\left(\\frac{m_i^2-m_j^2}{m_i}\\right)^{3}\\left(|\\mu_{ji}|^2+|\\varepsilon_{ji}|^2\\right)',
  ],
  sources: [{ key: 'Giunti:2014ixa' }],
  conventions: [
    'µ and ε are matrix elements between the two states: the formula is the same for Dirac and Majorana neutrinos.',
  ],
  validity: ['Exact in both masses, in vacuum, at q² = 0.'],
  forModel: forModel({
    needs: ['masses', 'magnetic', 'electric'],
    cases: ({ labels, masses, magnetic, electric }) =>
      labels.flatMap((from, i) =>
        labels.flatMap((to, j) => {
          const [m_i, m_j] = [masses[i] ?? 0, masses[j] ?? 0]
          if (m_j >= m_i) return []
          const inputs = {
            m_i: `${m_i} eV`,
            m_j: `${m_j} eV`,
            mu: `${modulus(magnetic[j]?.[i])} muB`,
            epsilon: `${modulus(electric[j]?.[i])} muB`,
          }
          return [{ of: `${from} → ${to} γ`, inputs }]
        }),
      ),
  }),
  examples: [
    {
      inputs: { m_i: '1 eV', mu: '1 muB' },
      value: 5.30725017131206,
      within: 1e-12,
      from: '50-digit evaluation with mpmath; 5.307 in the literature',
    },
    {
      inputs: { m_i: '0.05 eV', m_j: '0.00865 eV', mu: '1e-12 muB', epsilon: '3e-13 muB' },
      value: 6.60110492106305e-28,
      within: 1e-12,
      from: '50-digit evaluation with mpmath',
    },
  ],
  limits: [],
  evaluate: ({ m_i, m_j, mu, epsilon }, { hbar, ...used }) => {
    if (m_j >= m_i) return refusal('m_j', `less than m_i = ${m_i} eV`, 'Only the heavier neutrino decays.')
    const momentum = ((m_i - m_j) * (m_i + m_j)) / m_i
    const moment = bohrMagneton(used) * Math.hypot(mu, epsilon)
    const width = ((momentum * 1e-9) ** 3 * moment ** 2) / (8 * Math.PI * hbar)
    const energy = { value: momentum / 2, unit: 'eV', meaning: 'energy of the photon in the rest frame' }
    const lifetime = { value: 1 / width, unit: 's', meaning: 'lifetime of this channel alone' }
    return outcome(width, { parts: Number.isFinite(lifetime.value) ? { energy, lifetime } : { energy } })
  },
})
