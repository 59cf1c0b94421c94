// Spin and spin-flavour precession of the neutrinos of a model through uniform matter and field.

import * as Either from 'fp-ts/lib/Either.js'
import { anti, flavour, neutrinoEnergy, quantity } from '../common-inputs.js'
import { nonNegative } from '../input.js'
import { type Observable, observable, outcome, refusal } from '../observable.js'
import { largestPhase, phaseLimit } from '../phase-limit.js'
import { layerPropagator } from './evolve.js'
import { type SpinSystem, spinSystem } from './spin-system.js'

export const spinPrecession: Observable = observable({
  id: 'spin-precession',
  title: 'Spin and spin-flavour precession in uniform matter and transverse field',
  inputs: {
    flavour,
    anti,
    E: neutrinoEnergy(),
    L: quantity('length', 'cm', 'distance', { domain: nonNegative }),
    B: quantity('magnetic field', 'G', 'field across the direction of motion', { domain: nonNegative }),
    n_e: quantity('number density', 'cm^-3', 'electron density', { domain: nonNegative, default: '0 cm^-3' }),
    n_n: quantity('number density', 'cm^-3', 'neutron density', { domain: nonNegative, default: '0 cm^-3' }),
  },
  constants: ['G_F', 'm_e', 'hbar', 'hbar_c', 'c'],
  model: ['masses', 'mixing', 'magnetic', 'electric'],
  unit: '1',
  formula: [
    'i dψ/dx = H ψ/ħc,  H = [δ + U†VU, h.c.; −µ_B B λ, δ − UᵀVU* (Majorana) or δ (Dirac)] in the mass basis',
    'δ = diag(m_k²)/2E,  V = diag(V_e, V_µ, V_τ),  V_e = √2 G_F (n_e − n_n/2),  V_µ = V_τ = −√2 G_F n_n/2,  λ = µ − iε',
    'P(ν_l → x) = |⟨x| exp(−iHL/ħc) |ν_l⟩|²',
  ],
  latex: [
    'i\\frac{d}{dx}\\begin{pmatrix}\\nu\\\\ \\bar\\nu\\end{pmatrix} = \\begin{pmatrix} H_0 + V & B_\\perp (U^*\\lambda U^\\dagger)^\\dagger \\\\ B_\\perp U^*\\lambda U^\\dagger & H_0^* - V \\end{pmatrix}\\begin{pmatrix}\\nu\\\\ \\bar\\nu\\end{pmatrix}\\;\\text{(Majorana)}',
  ],
  sources: [{ key: 'Giunti:2014ixa' }, { key: 'Studenikin:2014ichep' }],
  conventions: [
    'One probability for each flavour of the helicity at birth, then one for each state of the opposite helicity.',
    'States of the opposite helicity are antineutrinos e, µ, τ of Majorana neutrinos and sterile mass states of Dirac neutrinos; for an antineutrino beam the other way round.',
  ],
  validity: [
    'All-Dirac or all-Majorana models with hermitian moments; E far above all masses.',
    'Uniform, unpolarised, neutral matter and field; evolveSpin of the library takes any sequence of layers.',
  ],
  examples: [],
  limits: [],
  evaluate: ({ flavour: l, anti: isAnti, E, L, ...surroundings }, constants, model) => {
    const made = spinSystem(model, { flavour: l, anti: isAnti, E }, constants)
    if (Either.isLeft(made)) return refusal('model', made.left)
    const hamiltonian = made.right.hamiltonian({ ...surroundings, phi: 0 })
    const size = Math.hypot(...hamiltonian.flatMap((row) => row.flatMap(({ re, im }) => [re, im])))
    if (!(size * (L / (constants.hbar_c * 1e9)) < largestPhase)) return refusal('L', phaseLimit)
    return summary(made.right, layerPropagator(made.right, surroundings, constants.hbar_c, made.right.start)(L), l)
  },
})

function summary(
  { states, probabilities }: SpinSystem,
  amplitudes: Parameters<SpinSystem['probabilities']>[0],
  flavour: string,
): ReturnType<typeof outcome> {
  const value = probabilities(amplitudes)
  const born = states.findIndex((name) => name.endsWith(`_${flavour}`))
  const flipped = amplitudes.slice(amplitudes.length / 2).reduce((sum, { re, im }) => sum + re * re + im * im, 0)
  return outcome(value, {
    notes: [`Order of the probabilities: ${states.join(', ')}.`],
    parts: {
      survival: { value: value[born] ?? 0, unit: '1', meaning: 'probability of the state at birth' },
      flipped: { value: flipped, unit: '1', meaning: 'probability of the opposite helicity, all states together' },
    },
  })
}
