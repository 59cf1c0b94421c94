// The photon vertices of neutral leptons → entries of the form-factor matrices. All particles of a vertex leave it, so
// the particle at ψ̄ is the final state, and the antiparticle of the one at ψ the initial state. A line of antiparticles
// says the matrix element of antineutrinos, f̄^{fi} = η f^{if}; for a Majorana state it is the neutrino's own.

import * as E from 'fp-ts/lib/Either.js'
import { transpositionSign } from '../../../physics/elementary-signs.js'
import type { FormFactor } from '../../../physics/form-factor.js'
import type { Location } from '../../../physics/location.js'
import * as C from '../expression/complex-ball.js'
import type { UfoParameter, UfoParticle } from '../model/ufo-model.js'
import { type EntryReading, entryReading } from './form-factors.js'
import { type LineAmounts, lineAmounts, type VertexContext } from './line-amounts.js'
import type { UfoState } from './neutrino-states.js'
import type { PhotonUnit } from './photon-unit.js'
import { isMajorana, type PhotonVertex } from './photon-vertices.js'

/** What the vertices say about one pair of states, [final][initial]. */
export interface UfoEntry {
  readonly final: number
  readonly initial: number
  readonly values: ReadonlyMap<FormFactor, C.ComplexBall>
  /** Names of the vertices and couplings. */
  readonly vertices: readonly string[]
  readonly couplings: readonly string[]
  readonly silent: readonly UfoParameter[]
  readonly location: Location
}

/** Something about a vertex that forbids a verdict on it. */
export interface Obstacle {
  readonly kind: 'not-evaluable' | 'outside'
  readonly message: string
  readonly location: Location
}

export interface Entries {
  readonly entries: readonly UfoEntry[]
  readonly obstacles: readonly Obstacle[]
  /** Vertices with parts along the momentum of the photon, which no real photon sees. */
  readonly unseen: readonly string[]
}

/** Reads all vertices; those of one pair add up, as matrix-element generators add them. */
export function readEntries(
  vertices: readonly PhotonVertex[],
  states: readonly UfoState[],
  unit: PhotonUnit,
  context: VertexContext,
): Entries {
  const entries = new Map<string, UfoEntry>()
  const obstacles: Obstacle[] = []
  const unseen: string[] = []
  for (const given of vertices) {
    const { name, location } = given.vertex
    const lines = lineAmounts(given, context)
    if (E.isLeft(lines)) {
      const message = `The vertex ${name} is not evaluable: ${lines.left.reason}.`
      obstacles.push({ kind: 'not-evaluable', message, location: lines.left.location })
      continue
    }
    for (const line of lines.right) {
      const pair = pairOf(given, line, states)
      const reading = entryReading(line.amounts, unit)
      if (pair === undefined) {
        const isNothing = [...line.amounts.values()].every(C.isExactZero)
        const what = 'turns an antineutrino into a neutrino of a Dirac field, which no form factor describes'
        if (!isNothing) obstacles.push({ kind: 'outside', message: `The vertex ${name} ${what}.`, location })
        continue
      }
      for (const what of reading.outside) {
        obstacles.push({ kind: 'outside', message: `The vertex ${name} holds ${what}.`, location })
      }
      if (reading.unseen.length > 0) unseen.push(name)
      add(entries, given, line, pair, reading)
    }
  }
  return { entries: [...entries.values()], obstacles, unseen }
}

interface Pair {
  readonly final: number
  readonly initial: number
  readonly isAntineutrino: boolean
}

type Side = 'particle' | 'antiparticle' | 'both'

const sideOf = (particle: UfoParticle): Side =>
  isMajorana(particle) ? 'both' : particle.antiOf === undefined ? 'particle' : 'antiparticle'

const opposite: Readonly<Record<Side, Side>> = { particle: 'antiparticle', antiparticle: 'particle', both: 'both' }

/** The states that a line joins; `undefined` if it changes the number of Dirac neutrinos by two. */
function pairOf(
  { fermions }: PhotonVertex,
  { row, column }: LineAmounts,
  states: readonly UfoState[],
): Pair | undefined {
  const [final, other] = [fermions[row - 1], fermions[column - 1]]
  if (final === undefined || other === undefined) return undefined
  const sides = [sideOf(final), opposite[sideOf(other)]]
  if (sides.includes('particle') && sides.includes('antiparticle')) return undefined
  const [to, from] = [indexOf(final, states), indexOf(other, states)]
  if (to < 0 || from < 0) return undefined
  const isAntineutrino = sides.includes('antiparticle')
  return isAntineutrino ? { final: from, initial: to, isAntineutrino } : { final: to, initial: from, isAntineutrino }
}

const indexOf = ({ pdgCode }: UfoParticle, states: readonly UfoState[]): number =>
  states.findIndex(({ particle }) => particle.pdgCode === pdgCode || particle.pdgCode === -pdgCode)

function add(
  entries: Map<string, UfoEntry>,
  { vertex }: PhotonVertex,
  line: LineAmounts,
  { final, initial, isAntineutrino }: Pair,
  reading: EntryReading,
): void {
  const key = `${final} ${initial}`
  const before = entries.get(key)
  const values = new Map(before?.values)
  for (const [name, value] of reading.values) {
    const own = isAntineutrino && transpositionSign[name] === -1 ? C.negate(value) : value
    values.set(name, C.add(values.get(name) ?? C.zero, own))
  }
  entries.set(key, {
    final,
    initial,
    values,
    vertices: [...(before?.vertices ?? []), vertex.name],
    couplings: [...new Set([...(before?.couplings ?? []), ...line.couplings])],
    silent: [...new Set([...(before?.silent ?? []), ...line.silent])],
    location: before?.location ?? vertex.location,
  })
}
