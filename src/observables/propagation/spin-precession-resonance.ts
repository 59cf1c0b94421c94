// The density at which precession resonates: where matter makes up for the difference of the masses.

import { choice, flavour, neutrinoEnergy, number, quantity } from '../common-inputs.js'
import { matterPotential, potentialPerNucleon } from '../matter-potential.js'
import { type Observable, observable, outcome, refusal } from '../observable.js'

const mpmath = { within: 1e-13, from: '50-digit evaluation with mpmath' } as const

export const spinPrecessionResonance: Observable = observable({
  id: 'spin-precession-resonance',
  title: 'Density at which spin-flavour precession resonates',
  inputs: {
    transition: choice(
      'what the neutrino turns into',
      {
        majorana: 'an antineutrino of another flavour; one of the two flavours is the electron',
        dirac: 'a sterile state of the opposite helicity',
      },
      'majorana',
    ),
    flavour: { ...flavour, default: 'e' },
    anti: { kind: 'flag', meaning: 'the beam consists of antineutrinos', default: false },
    E: neutrinoEnergy(),
    Dm2: quantity('mass squared', 'eV^2', 'm² of the final state minus m² of the initial one'),
    sin2_theta: number('sin² of the mixing angle of the two flavours', {
      domain: { atLeast: 0, atMost: 1 },
      default: '0',
    }),
    Y: number('electrons for each nucleon; the rest are neutrons', {
      domain: { atLeast: 0, atMost: 1 },
      default: '0.5',
    }),
  },
  constants: ['G_F', 'hbar_c', 'N_A'],
  unit: 'g/cm^3',
  formula: [
    'majorana: V_e + V_µ = √2 G_F (n_e − n_n) = Δm² cos 2θ/2E',
    'dirac: V_e = √2 G_F (n_e − n_n/2), or V_µ = V_τ = −√2 G_F n_n/2, = Δm² cos 2θ/2E',
    'n_e = Y ρ N_A/(g/mol),  n_n = (1 − Y) ρ N_A/(g/mol);  antineutrinos: opposite potentials',
  ],
  latex: ['\\sqrt2 G_F (n_e - n_n) = \\frac{\\Delta m^2}{2E}\\cos2\\theta\\;\\text{(Majorana)}'],
  sources: [{ key: 'Giunti:2014ixa' }],
  conventions: [
    'Δm² = m² of the final minus m² of the initial state, by the mass states that they consist of at small mixing.',
    'A mole of nucleons weighs 1 g.',
  ],
  validity: [
    'Two states; the potentials of the initial and the final state differ from the masses by nothing else.',
    'For equal masses of a Dirac neutrino the resonance is at n_e = n_n/2 (Y = 1/3), whatever the density.',
  ],
  examples: [
    {
      inputs: {
        transition: 'majorana',
        flavour: 'e',
        anti: 'false',
        E: '10 MeV',
        Dm2: '7.49e-5 eV^2',
        sin2_theta: '0.308',
        Y: '0.85',
      },
      value: 26.9165947087746,
      ...mpmath,
    },
    {
      inputs: {
        transition: 'dirac',
        flavour: 'e',
        anti: 'false',
        E: '5 MeV',
        Dm2: '1e-6 eV^2',
        sin2_theta: '0',
        Y: '0.85',
      },
      value: 1.6905709670369,
      ...mpmath,
    },
    {
      inputs: {
        transition: 'majorana',
        flavour: 'e',
        anti: 'false',
        E: '20 MeV',
        Dm2: '2.5e-3 eV^2',
        sin2_theta: '0.02215',
        Y: '0.9',
      },
      value: 978.242946662343,
      ...mpmath,
    },
    {
      inputs: {
        transition: 'dirac',
        flavour: 'mu',
        anti: 'true',
        E: '15 MeV',
        Dm2: '2.5e-3 eV^2',
        sin2_theta: '0',
        Y: '0.3',
      },
      value: 3119.50595107999,
      ...mpmath,
    },
    {
      inputs: {
        transition: 'majorana',
        flavour: 'e',
        anti: 'true',
        E: '12 MeV',
        Dm2: '2.4e-3 eV^2',
        sin2_theta: '0',
        Y: '0.2',
      },
      value: 2183.65416575599,
      ...mpmath,
    },
  ],
  limits: [],
  evaluate: ({ transition, flavour: l, anti: isAnti, E, Dm2, sin2_theta, Y }, { G_F, hbar_c, N_A }) => {
    const neutrons = 1 - Y
    const perNucleon = potentialPerNucleon(transition, { flavour: l, anti: isAnti, electrons: Y })
    const energy = (Dm2 * (1 - 2 * sin2_theta)) / (2 * E * 1e6)
    if (energy === 0) return refusal('Dm2', 'different masses and no maximal mixing: matter has nothing to make up for')
    if (perNucleon === 0) return refusal('Y', 'matter in which the potentials of the two states differ')
    if (energy > 0 !== perNucleon > 0)
      return refusal('Dm2', `a ${perNucleon > 0 ? 'positive' : 'negative'} value of Δm² cos 2θ in this matter`)
    const potential = matterPotential(1, { G_F, hbar_c })
    const nucleons = energy / (potential * perNucleon)
    return outcome(nucleons / N_A, {
      parts: {
        n_e: { value: Y * nucleons, unit: 'cm^-3', meaning: 'electron density' },
        n_n: { value: neutrons * nucleons, unit: 'cm^-3', meaning: 'neutron density' },
        V: { value: energy, unit: 'eV', meaning: 'difference of the potentials' },
      },
    })
  },
})
