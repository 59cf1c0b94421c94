// The states that a fermion line of a vertex joins. All particles of a vertex leave it, so the particle at ψ̄ is the final
// state, and the antiparticle of the one at ψ the initial state. A line of antiparticles says the matrix element of
// antineutrinos, f̄^{fi} = η f^{if}; for a Majorana state it is the neutrino's own.

import type { UfoParticle } from '../model/ufo-model.js'
import type { UfoState } from './neutrino-states.js'
import { isMajorana, type PhotonVertex } from './photon-vertices.js'

export interface LinePair {
  readonly final: number
  readonly initial: number
  /** The value is that of antineutrinos, from `initial` to `final` of the entry with its sign of transposition. */
  readonly isAntineutrino: boolean
}

type Side = 'particle' | 'antiparticle' | 'both'

const sideOf = (particle: UfoParticle): Side =>
  isMajorana(particle) ? 'both' : particle.antiOf === undefined ? 'particle' : 'antiparticle'

const opposite: Readonly<Record<Side, Side>> = { particle: 'antiparticle', antiparticle: 'particle', both: 'both' }

/** The states that a line joins; `undefined` if it changes the number of Dirac neutrinos by two. */
export function linePair(
  { fermions }: PhotonVertex,
  { row, column }: { readonly row: number; readonly column: number },
  states: readonly UfoState[],
): LinePair | undefined {
  const [final, other] = [fermions[row - 1], fermions[column - 1]]
  if (final === undefined || other === undefined) return undefined
  const sides = [sideOf(final), opposite[sideOf(other)]]
  if (sides.includes('particle') && sides.includes('antiparticle')) return undefined
  const [to, from] = [stateOf(final, states), stateOf(other, states)]
  if (to < 0 || from < 0) return undefined
  const isAntineutrino = sides.includes('antiparticle')
  return isAntineutrino ? { final: from, initial: to, isAntineutrino } : { final: to, initial: from, isAntineutrino }
}

/** The states of the particles of a vertex, whichever way its line goes. */
export const vertexStates = ({ fermions }: PhotonVertex, states: readonly UfoState[]): readonly number[] =>
  fermions.flatMap((particle) => (particle === undefined ? [] : [stateOf(particle, states)]))

const stateOf = ({ pdgCode }: UfoParticle, states: readonly UfoState[]): number =>
  states.findIndex(({ particle }) => particle.pdgCode === pdgCode || particle.pdgCode === -pdgCode)
