// Magnetic and electric moments of light neutrinos at one loop in the minimally extended Standard Model, for N states.
//   S_ji = Σ_l f(a_l) U*_lj U_li,  k = e G_F/(8√2 π²),  indices [final j][initial i], canonical convention:
//   Dirac:     µ_ji = k (m_j + m_i) S_ji,        ε_ji = i k (m_j − m_i) S_ji
//   Majorana:  µ_ji = 2ik (m_j + m_i) Im S_ji,   ε_ji = 2ik (m_j − m_i) Re S_ji  =  Dirac minus its transpose
// Sources: Giunti:2014ixa; signs and factors of i from first principles (chirality structure m_i P_R + m_j P_L).
// The constant 3/2 of f is never summed over l: Σ_l U*_lj U_li = δ_ji − Σ_s U*_sj U_si over the sterile rows.

export type { Complex, ComplexMatrix } from '../physics/evaluation.js'

import { constants, electronvolt } from '../physics/constants.js'
import type { Complex, ComplexMatrix } from '../physics/evaluation.js'
import { leadingExcess, loopFunctionExcess } from './loop-function.js'

export interface OneLoopInput {
  /** Masses in eV, one for each state. */
  readonly masses: readonly number[]
  /** U: rows e, µ, τ [, s₁ …], columns the mass states. Square and unitary, or the three active rows alone. */
  readonly mixing: ComplexMatrix
  readonly nature: 'dirac' | 'majorana'
  /** `exact` (default): f(a). `leading`: f(a) ≈ 3/2 − ¾a, the form that the reviews print. */
  readonly loop?: 'exact' | 'leading'
  /** m_j − m_i in eV where it is known better than as a difference: Δm²_ji/(m_j + m_i). Default: the difference. */
  readonly massDifference?: (final: number, initial: number) => number
  /** Default: those of `physics/constants.ts`. */
  readonly constants?: LoopConstants
}

export interface OneLoopMoments {
  /** In Bohr magnetons, [final][initial]. */
  readonly magnetic: ComplexMatrix
  readonly electric: ComplexMatrix
  /** Bound on the rounding error of every real and imaginary part, in Bohr magnetons, [final][initial]. */
  readonly rounding: readonly (readonly number[])[]
}

/** The constants of the loop, in GeV and GeV⁻². */
export type LoopConstants = Readonly<Record<'G_F' | 'm_e' | 'm_mu' | 'm_tau' | 'm_W', number>>

export const loopConstants: LoopConstants = {
  G_F: constants.G_F.value,
  m_e: constants.m_e.value,
  m_mu: constants.m_mu.value,
  m_tau: constants.m_tau.value,
  m_W: constants.m_W.value,
}

/** k/µ_B in eV⁻¹: G_F m_e/(4√2 π²). A Dirac neutrino of 1 eV has µ = 3k = 3.2026e-19 µ_B. */
export const momentPerMass = ({ G_F, m_e }: Pick<LoopConstants, 'G_F' | 'm_e'> = loopConstants): number =>
  (G_F * m_e * electronvolt) / (4 * Math.SQRT2 * Math.PI ** 2)

/** The moments; masses and mixing are taken as they are, and a wrong size is a programming error. */
export function oneLoopMoments({
  masses,
  mixing,
  nature,
  loop = 'exact',
  massDifference = (final, initial) => at(masses, final) - at(masses, initial),
  constants: used = loopConstants,
}: OneLoopInput): OneLoopMoments {
  const count = masses.length
  const k = momentPerMass(used)
  const excesses = leptonExcesses(used, loop)
  const indices = masses.map((_, index) => index)
  const sums = indices.map((j) => indices.map((i) => (i <= j ? weightedSum(mixing, j, i, excesses) : undefined)))
  // S is hermitian; the upper triangle is the conjugate of the lower, so that symmetries hold exactly and not to rounding.
  const sum = (j: number, i: number): Complex => {
    const own = sums[j]?.[i]
    if (own !== undefined) return j === i ? { re: own.re, im: 0 } : own
    const mirror = sums[i]?.[j] ?? { re: 0, im: 0 }
    return { re: mirror.re, im: -mirror.im }
  }
  const build = (entry: (j: number, i: number) => Complex): ComplexMatrix =>
    indices.map((j) => indices.map((i) => entry(j, i)))
  const plus = (j: number, i: number): number => at(masses, j) + at(masses, i)
  const minus = (j: number, i: number): number => (j > i ? massDifference(j, i) : j < i ? -massDifference(i, j) : 0)
  const magnetic = build((j, i) => {
    const { re, im } = sum(j, i)
    const scale = k * plus(j, i)
    return nature === 'dirac' ? { re: scale * re, im: scale * im } : { re: 0, im: 2 * scale * im }
  })
  const electric = build((j, i) => {
    const { re, im } = sum(j, i)
    const scale = k * minus(j, i)
    return nature === 'dirac' ? { re: -scale * im, im: scale * re } : { re: 0, im: j === i ? 0 : 2 * scale * re }
  })
  const size = Math.max(...excesses.map(Math.abs)) + (count > 3 ? 3 / 2 : 0)
  const rounding = indices.map((j) =>
    indices.map((i) => 4 * k * plus(j, i) * (j === i ? 2 : size) * (count + 8) * Number.EPSILON),
  )
  return { magnetic, electric, rounding }
}

/** f(a_l) − 3/2 for e, µ, τ. */
function leptonExcesses({ m_e, m_mu, m_tau, m_W }: LoopConstants, loop: 'exact' | 'leading'): readonly number[] {
  return [m_e, m_mu, m_tau].map((mass) => (loop === 'exact' ? loopFunctionExcess : leadingExcess)((mass / m_W) ** 2))
}

function weightedSum(mixing: ComplexMatrix, j: number, i: number, excesses: readonly number[]): Complex {
  // Without the sterile rows nothing can be taken from unitarity, and the constant is summed like the rest.
  const isComplete = mixing.length === (mixing[0]?.length ?? 0)
  let re = isComplete && j === i ? 3 / 2 : 0
  let im = 0
  for (const [row, elements] of mixing.entries()) {
    const [a, b] = [elements[j], elements[i]]
    if (a === undefined || b === undefined) throw new RangeError('the mixing matrix has too few columns')
    const weight = row < 3 ? (excesses[row] ?? 0) + (isComplete ? 0 : 3 / 2) : -3 / 2
    // U*_lj U_li
    re += weight * (a.re * b.re + a.im * b.im)
    im += weight * (a.re * b.im - a.im * b.re)
  }
  return { re, im }
}

function at(values: readonly number[], index: number): number {
  const value = values[index]
  if (value === undefined) throw new RangeError(`no value number ${index}`)
  return value
}
