// What arrives at a detector: amplitudes of the mass states, φ_k = U*_lk exp(−i m_k² L/2E) (U_lk for an antineutrino).
// `coherent` is one such vector. `averaged` is what a spread of energies or of the source leaves: the states of one
// mass stay together, those of different masses add without interference.

import * as E from 'fp-ts/lib/Either.js'
import type { Complex } from '../../../physics/evaluation.js'
import { type Refusal, refusal } from '../../observable.js'
import { largestPhase, oscillationPhase } from './oscillation-phase.js'

export interface BeamInput {
  /** Row of the flavour in U: entries of the mass states. */
  readonly row: readonly Complex[]
  readonly isAnti: boolean
  /** In eV. */
  readonly masses: readonly number[] | undefined
  /** In MeV. */
  readonly energy: number
  /** In cm. */
  readonly length: number
  /** In GeV cm. */
  readonly hbar_c: number
  readonly oscillation: 'coherent' | 'averaged'
}

export interface Beam {
  /** Vectors over the mass states that add without interference. */
  readonly components: readonly (readonly Complex[])[]
  readonly notes: readonly string[]
}

export function beamOf(input: BeamInput): E.Either<Refusal, Beam> {
  const start = input.row.map(({ re, im }) => ({ re, im: input.isAnti ? im : -im }))
  if (input.oscillation === 'averaged') return E.right(averaged(start, input.masses))
  if (input.length === 0) return E.right({ components: [start], notes: [] })
  const { masses } = input
  if (masses === undefined)
    return refusal('L', '0, because the model gives no masses', 'oscillation=averaged needs none.')
  return coherent(start, masses, input)
}

function coherent(start: readonly Complex[], masses: readonly number[], input: BeamInput): E.Either<Refusal, Beam> {
  const phases = start.map((_, k) => oscillationPhase({ ...input, mass: masses[k] ?? 0, firstMass: masses[0] ?? 0 }))
  const most = Math.max(...phases.map(({ whole }) => Math.abs(whole)))
  if (!(most < largestPhase)) return refusal('L', `a length that gives phases below ${largestPhase} rad`)
  const components = [start.map((z, k) => turned(z, phases[k]?.reduced ?? 0))]
  const notes =
    most < 100
      ? []
      : [
          `The phases reach ${most.toExponential(1)} rad: this is the cross section at exactly these E and L; a spread of either averages it (oscillation=averaged).`,
        ]
  return E.right({ components, notes })
}

/** z exp(−i phase). */
function turned({ re, im }: Complex, phase: number): Complex {
  const [cos, sin] = [Math.cos(phase), Math.sin(phase)]
  return { re: re * cos + im * sin, im: im * cos - re * sin }
}

function averaged(start: readonly Complex[], masses: readonly number[] | undefined): Beam {
  const groups = new Map<number, number[]>()
  for (const k of start.keys()) {
    const key = masses === undefined ? k : (masses[k] ?? k)
    groups.set(key, [...(groups.get(key) ?? []), k])
  }
  const components = [...groups.values()].map((group) =>
    start.map((z, k) => (group.includes(k) ? z : { re: 0, im: 0 })),
  )
  const notes =
    masses === undefined ? ['The model gives no masses: each state counts as different from the others.'] : []
  return { components, notes }
}
