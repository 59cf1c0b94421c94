// The states of a neutrino beam in matter and a transverse magnetic field, and their Hamiltonian, in the mass basis:
// the active neutrinos ν (or ν̄) of helicity as they are born, and those of the opposite helicity: of Majorana neutrinos the
// antineutrinos, of Dirac neutrinos sterile ones. With U → U* and s = −1 for a beam of antineutrinos, s = +1 else:
//   H = | δ + s U†V U                            h.c.                            |   δ = diag(m_k² − m_0²)/2E
//       | −µ_B B e^{−isφ} λ      δ − s UᵀV U* (Majorana) or δ (Dirac)            |   V = diag(V_e, V_µ, V_τ)
// λ = µ − iε in µ_B (of antineutrinos −µᵀ − iεᵀ), B e^{iφ} = B_x + iB_y for motion along z. A common energy is left out.
// Sources: Giunti:2014ixa; Studenikin:2014ichep. Signs from −µσ·B − εσ·E in the frame of the neutrino.

import * as E from 'fp-ts/lib/Either.js'
import type { Nature } from '../../physics/state.js'
import { dipoleMatrix } from '../effective/dipole.js'
import { flavourRow } from '../effective/flavour-state.js'
import { matterPotential } from '../matter-potential.js'
import type { Complex, ComplexMatrix } from '../one-loop-moments.js'

/** What of a model matters: all-Dirac or all-Majorana; masses in eV, moments in µ_B, [final][initial]. */
export interface SpinModel {
  readonly natures: readonly Nature[]
  readonly labels: readonly string[]
  readonly masses: readonly number[]
  /** Rows e, µ, τ [, s₁ …], columns the mass states. */
  readonly mixing: ComplexMatrix
  readonly magnetic: ComplexMatrix
  readonly electric: ComplexMatrix
}

export interface Beam {
  readonly flavour: keyof typeof flavourRow
  readonly anti: boolean
  /** In MeV. */
  readonly E: number
}

/** Matter and transverse field at a place. */
export interface Surroundings {
  /** Electrons and neutrons in a cm³. */
  readonly n_e: number
  readonly n_n: number
  /** Transverse field in G, and its azimuth about the direction of motion in rad. */
  readonly B: number
  readonly phi: number
}

export interface SpinConstants {
  readonly G_F: number
  readonly m_e: number
  readonly hbar: number
  readonly hbar_c: number
  readonly c: number
}

export interface SpinSystem {
  /** Names of the states whose probabilities are told. */
  readonly states: readonly string[]
  /** Amplitudes in the mass basis at the source. */
  readonly start: readonly Complex[]
  /** H in eV; 2N × 2N. */
  readonly hamiltonian: (surroundings: Surroundings) => ComplexMatrix
  /** Probabilities of `states`. */
  readonly probabilities: (amplitudes: readonly Complex[]) => readonly number[]
}

/** µ_B in eV/G: ħ c²/2 m_e c² with ħ in GeV s, c in cm/s and m_e in GeV. */
export const bohrMagnetonPerGauss = ({ hbar, c, m_e }: SpinConstants): number => (hbar * c * (c * 1e-8)) / (2 * m_e)

/** The system, or why the model is not one. */
export function spinSystem(model: SpinModel, beam: Beam, constants: SpinConstants): E.Either<string, SpinSystem> {
  const { natures, masses, mixing, labels } = model
  const [nature] = natures
  if (natures.some((one) => one !== nature)) return E.left('all-Dirac or all-Majorana states')
  if (![model.magnetic, model.electric].every(isHermitian)) return E.left('hermitian moments, without absorptive parts')
  const row = flavourRow[beam.flavour]
  const own = beam.anti ? mixing.map((line) => line.map(conjugate)) : mixing
  const size = Math.hypot(...(own[row] ?? []).flatMap(({ re, im }) => [re, im]))
  if (!(size > 0)) return E.left(`a row for the flavour ${beam.flavour} in the mixing matrix`)
  const isMajorana = nature === 'majorana'
  const opposite = own.map((line) => line.map(conjugate))
  const flavours = mixing.map((_, alpha) => flavourNames[alpha] ?? `s${alpha - 2}`)
  const name = (isAnti: boolean) => (flavour: string) => `${isAnti ? 'antinu' : 'nu'}_${flavour}`
  const wrong = isMajorana ? flavours.map(name(!beam.anti)) : labels.map((label) => `${label} sterile`)
  const count = masses.length
  const none = Array.from({ length: count }, () => zero)
  return E.right({
    states: [...flavours.map(name(beam.anti)), ...wrong],
    start: [...(own[row] ?? []).map(({ re, im }) => ({ re: re / size, im: -im / size })), ...none],
    hamiltonian: (at) => hamiltonian(model, own, isMajorana ? opposite : [], { beam, at, constants }),
    probabilities: (psi) => [
      ...projected(own, psi.slice(0, count)),
      ...(isMajorana ? projected(opposite, psi.slice(count)) : psi.slice(count).map(square)),
    ],
  })
}

/** Up to rounding. */
const isHermitian = (matrix: ComplexMatrix): boolean => {
  const size = Math.max(0, ...matrix.flatMap((row) => row.map(({ re, im }) => Math.hypot(re, im))))
  return matrix.every((row, j) =>
    row.every((z, i) => {
      const mirror = matrix[i]?.[j] ?? zero
      return Math.hypot(z.re - mirror.re, z.im + mirror.im) <= 1e-12 * size
    }),
  )
}

const flavourNames = ['e', 'mu', 'tau']
const zero: Complex = { re: 0, im: 0 }
const conjugate = ({ re, im }: Complex): Complex => ({ re, im: -im })
const square = ({ re, im }: Complex): number => re * re + im * im

/** |Σ_k U_αk ψ_k|² for each α. */
const projected = (mixing: ComplexMatrix, psi: readonly Complex[]): readonly number[] =>
  mixing.map((row) => {
    let [re, im] = [0, 0]
    for (const [k, u] of row.entries()) {
      const z = psi[k] ?? zero
      re += u.re * z.re - u.im * z.im
      im += u.re * z.im + u.im * z.re
    }
    return re * re + im * im
  })

interface Circumstances {
  readonly beam: Beam
  readonly at: Surroundings
  readonly constants: SpinConstants
}

function hamiltonian(
  { masses, magnetic, electric }: SpinModel,
  own: ComplexMatrix,
  opposite: ComplexMatrix,
  { beam, at, constants }: Circumstances,
): ComplexMatrix {
  const n = masses.length
  const lightest = Math.min(...masses)
  const kinetic = masses.map((m) => ((m - lightest) * (m + lightest)) / (2 * beam.E * 1e6))
  const sign = beam.anti ? -1 : 1
  const neutral = -matterPotential(at.n_n / 2, constants)
  const charged = matterPotential(at.n_e, constants)
  const potentials = [charged + neutral, neutral, neutral]
  // Σ_α U*_αi V_α U_αj
  const matter = (mixing: ComplexMatrix, i: number, j: number): Complex => {
    let [re, im] = [0, 0]
    for (const [alpha, v] of potentials.entries()) {
      const [a, b] = [mixing[alpha]?.[i] ?? zero, mixing[alpha]?.[j] ?? zero]
      re += v * (a.re * b.re + a.im * b.im)
      im += v * (a.re * b.im - a.im * b.re)
    }
    return { re, im }
  }
  const block = (mixing: ComplexMatrix, weight: number, i: number, j: number): Complex => {
    const { re, im } = matter(mixing, i, j)
    return { re: weight * re + (i === j ? (kinetic[i] ?? 0) : 0), im: i === j ? 0 : weight * im }
  }
  const lambda = dipoleMatrix(magnetic, electric, beam.anti)
  const strength = -sign * bohrMagnetonPerGauss(constants) * at.B
  const [cos, sin] = [strength * Math.cos(at.phi), -sign * strength * Math.sin(at.phi)]
  /** Opposite helicity j from active i. */
  const flip = (j: number, i: number): Complex => {
    const { re, im } = lambda[j]?.[i] ?? zero
    return { re: re * cos - im * sin, im: re * sin + im * cos }
  }
  return Array.from({ length: 2 * n }, (_, p) =>
    Array.from({ length: 2 * n }, (_unused, q) => {
      if (p < n) return q < n ? block(own, sign, p, q) : conjugate(flip(q - n, p))
      return q < n ? flip(p - n, q) : block(opposite, -sign, p - n, q - n)
    }),
  )
}
