// Elastic scattering of a mixed neutrino off a free electron with every electromagnetic matrix of a model.

import * as E from 'fp-ts/lib/Either.js'
import type { Complex } from '../../../physics/evaluation.js'
import { choice, quantity } from '../../common-inputs.js'
import { nonNegative } from '../../input.js'
import { type Observable, observable, type Refusal, refusal } from '../../observable.js'
import { chargeCoupling, radiusCoupling } from '../electron/couplings.js'
import { dipoleScale, weakScale } from '../electron/elastic-weight.js'
import { crossSectionPart, finiteOutcome } from '../finite-outcome.js'
import { type Recoil, recoilOf } from '../recoil.js'
import { electronBeam } from '../scattering-inputs.js'
import { type AmplitudesOf, amplitudesOf } from './amplitudes.js'
import { beamOf } from './beam.js'
import { vertexParts, vertexTerms } from './vertex-terms.js'

export const crossSectionFull: Observable = observable({
  id: 'cross-section-full',
  title: 'Cross section of neutrino–electron scattering with mixing and every electromagnetic matrix',
  inputs: {
    ...electronBeam,
    L: quantity('length', 'cm', 'distance from the source', { domain: nonNegative, default: '0 cm' }),
    oscillation: choice(
      'what becomes of the phases on the way',
      { coherent: 'phases at exactly this E and L', averaged: 'states of different masses do not interfere' },
      'coherent',
    ),
    terms: choice(
      'electromagnetic matrices that take part',
      {
        all: 'charge, charge radius, anapole, magnetic, electric: each must be given',
        given: 'those that the model gives; a note names the others',
        weak: 'none: the weak interaction alone',
      },
      'all',
    ),
  },
  constants: ['G_F', 'm_e', 'sin2_thetaW', 'hbar_c', 'alpha'],
  model: ['mixing'],
  optionalModel: ['masses', ...vertexParts],
  unit: 'cm^2/keV',
  formula: [
    'dσ/dT = (2 G_F² m_e/π) Σ_j [|A^L_j|² + |A^R_j|² (1 − T/E)² − Re(A^L_j* A^R_j) m_e T/E²] + (π α²/m_e²) (1/T − 1/E) Σ_j |((µ − iε)φ)_j|²/µ_B²',
    'A^L = [(s² − ½) + U_e†U_e + Q̃] φ, A^R = [s² + Q̃] φ, φ_k = U*_lk exp(−i m_k² L/2E)',
    'Q̃ = (√2 π α/G_F) [f_Q(0)/q² + ⟨r²⟩/6 − a], q² = −2 m_e T, ⟨r²⟩ = 6 df_Q/dq², matrices [final][initial]',
    'antineutrinos: matrices transposed, A^L ↔ A^R, φ_k = U_lk exp(−i m_k² L/2E), (µ + iε)^T for µ − iε',
  ],
  latex: [
    '\\frac{d\\sigma}{dT} = \\frac{2G_F^2m_e}{\\pi}\\sum_j\\left[|A^L_j|^2 + |A^R_j|^2\\left(1-\\frac TE\\right)^2 - \\mathrm{Re}(A^{L*}_jA^R_j)\\frac{m_eT}{E^2}\\right] + \\frac{\\pi\\alpha^2}{m_e^2}\\left(\\frac1T-\\frac1E\\right)\\sum_j\\frac{|((\\mu-i\\epsilon)\\phi)_j|^2}{\\mu_B^2}',
  ],
  sources: [{ key: 'Kouzakov:2017massive' }, { key: 'Giunti:2014ixa' }],
  conventions: [
    'Matrices are those of neutrinos, [final][initial], in the canonical convention; for Majorana neutrinos they are matrix elements, and the formula is the same.',
    'With more than three states the neutral current is Σ_l U*_lj U_lk over e, µ, τ, so that sterile components do not scatter weakly.',
    'Phases are m_k² − m_1² over 2E times L, as exact decimals reduced modulo 2π.',
  ],
  validity: [
    'Free electron at rest, tree level, one photon; neutrino masses enter through the phases alone.',
    'Plane waves: no loss of coherence by the separation of wave packets (oscillation=averaged is the limit of that).',
    'Vacuum on the way: no effect of matter.',
  ],
  examples: [],
  limits: [],
  evaluate: ({ E: energy, T, flavour, anti: isAnti, L, oscillation, terms }, constants, model) => {
    const recoil = recoilOf(energy, T, constants.m_e * 1e3)
    if (E.isLeft(recoil)) return recoil
    const row = model.mixing[rows[flavour]]
    if (row === undefined || model.mixing[0] === undefined)
      return refusal('flavour', 'a flavour whose row the mixing matrix has')
    const light = lightEnough(model.masses ?? [], energy, T, constants.m_e * 1e3)
    if (E.isLeft(light)) return light
    const vertex = vertexTerms(terms, model)
    if (E.isLeft(vertex)) return vertex
    const beam = beamOf({ row, isAnti, masses: model.masses, energy, length: L, hbar_c: constants.hbar_c, oscillation })
    if (E.isLeft(beam)) return beam
    const shared = {
      mixing: model.mixing,
      isAnti,
      sin2: constants.sin2_thetaW,
      perCharge: chargeCoupling(1, T, constants.m_e, constants),
      perRadius: radiusCoupling(1, constants),
    }
    const total = weights(amplitudesOf({ ...shared, ...vertex.right.matrices }), beam.right.components, recoil.right)
    const weak = weights(amplitudesOf(shared), beam.right.components, recoil.right)
    const scale = weakScale(constants.m_e, constants)
    const dipole = dipoleScale(T, recoil.right.rest, constants) * total.dipole
    return finiteOutcome('T', scale * total.conserving + dipole, {
      notes: [...vertex.right.notes, ...beam.right.notes],
      parts: {
        weak: crossSectionPart(scale * weak.conserving, 'weak interaction alone'),
        conserving: crossSectionPart(
          scale * total.conserving,
          'helicity kept: weak, charge, radius and anapole with their interference',
        ),
        dipole: crossSectionPart(dipole, 'helicity turned: magnetic and electric moments'),
      },
    })
  },
})

const rows = { e: 0, mu: 1, tau: 2 } as const

interface Weights {
  readonly conserving: number
  readonly dipole: number
}

/** Σ over final states and over the components of the beam. */
function weights(amplitudes: AmplitudesOf, components: readonly (readonly Complex[])[], recoil: Recoil): Weights {
  return components.map(amplitudes).reduce<Weights>(
    (sum, { left, right, dipole }) => ({
      conserving: left.reduce((part, z, j) => part + stateWeight(z, right[j] ?? nought, recoil), sum.conserving),
      dipole: dipole.reduce((part, z) => part + squared(z), sum.dipole),
    }),
    { conserving: 0, dipole: 0 },
  )
}

const nought: Complex = { re: 0, im: 0 }
const squared = ({ re, im }: Complex): number => re * re + im * im

/** |A|² + |B|² w² − Re(A*B) z with z = 2(w − d), as a sum of terms that are not negative. */
function stateWeight(a: Complex, b: Complex, { rest, massTerm, room }: Recoil): number {
  const product = a.re * b.re + a.im * b.im
  return product > 0
    ? squared({ re: a.re - b.re * rest, im: a.im - b.im * rest }) + 2 * product * room
    : squared(a) + squared(b) * rest ** 2 - product * massTerm
}

/** The kinematics neglect neutrino masses: m²/2E must be far below both the momentum transfer and m_e. */
function lightEnough(masses: readonly number[], energy: number, T: number, m_e: number): E.Either<Refusal, undefined> {
  const heaviest = Math.max(0, ...masses.map(Math.abs)) * 1e-6
  const shift = (heaviest / energy) * (heaviest / 2)
  if (shift <= 1e-3 * Math.min(m_e, Math.sqrt(2 * m_e * T)) && heaviest <= 1e-2 * energy) return E.right(undefined)
  return refusal(
    'E',
    `an energy at which the mass ${Number((heaviest * 1e6).toPrecision(3))} eV can be neglected`,
    'The formula is for light neutrinos: m²/2E far below √(2 m_e T) and m_e.',
  )
}
