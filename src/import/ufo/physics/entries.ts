// The photon vertices of neutral leptons → entries of the form-factor matrices. What is not evaluable about one vertex of
// a pair of states leaves the whole pair open: the rest of a sum is no value.

import * as E from 'fp-ts/lib/Either.js'
import { transpositionSign } from '../../../physics/elementary-signs.js'
import * as C from '../expression/complex-ball.js'
import { disputes } from './disputes.js'
import { type EntryReading, entryReading } from './form-factors.js'
import { type LineAmounts, lineAmounts, type VertexContext } from './line-amounts.js'
import { type LinePair, linePair, vertexStates } from './line-pair.js'
import type { UfoState } from './neutrino-states.js'
import type { PhotonUnit } from './photon-unit.js'
import type { PhotonVertex } from './photon-vertices.js'
import type { Obstacle, UfoEntry } from './ufo-entry.js'

export interface Entries {
  readonly entries: readonly UfoEntry[]
  readonly obstacles: readonly Obstacle[]
  /** Vertices with parts along the momentum of the photon, which no real photon sees. */
  readonly unseen: readonly string[]
}

const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

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
  const open = new Set<string>()
  for (const given of vertices) {
    const { name, location } = given.vertex
    const lines = linesOf(given, context)
    if (E.isLeft(lines)) {
      const message = `The vertex ${name} is not evaluable: ${lines.left.reason}.`
      obstacles.push({ kind: 'not-evaluable', message, location: lines.left.location })
      const [a = 0, b = 0] = vertexStates(given, states)
      open.add(pairKey(a, b))
      continue
    }
    for (const line of lines.right) {
      const pair = linePair(given, line, states)
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
      const key = `${pair.final} ${pair.initial}`
      entries.set(key, added(entries.get(key), { given, line, pair, reading }))
    }
  }
  const disputed = disputes([...entries.values()], states)
  for (const { entry } of disputed) open.add(pairKey(entry.final, entry.initial))
  return {
    entries: [...entries.values()].filter(({ final, initial }) => !open.has(pairKey(final, initial))),
    obstacles: [...obstacles, ...disputed.map(({ obstacle }) => obstacle)],
    unseen,
  }
}

/** The lines of a vertex; one that goes both ways would say the same matrix element twice. */
function linesOf(given: PhotonVertex, context: VertexContext): ReturnType<typeof lineAmounts> {
  const lines = lineAmounts(given, context)
  if (E.isLeft(lines) || lines.right.length < 2) return lines
  return E.left({ reason: 'its structures follow the line of the fermions both ways', location: given.vertex.location })
}

interface Contribution {
  readonly given: PhotonVertex
  readonly line: LineAmounts
  readonly pair: LinePair
  readonly reading: EntryReading
}

/** An entry with what one more vertex adds to it. */
function added(before: UfoEntry | undefined, { given, line, pair, reading }: Contribution): UfoEntry {
  const { name, location } = given.vertex
  const { final, initial, isAntineutrino } = pair
  const values = new Map(before?.values)
  for (const [formFactor, value] of reading.values) {
    const own = isAntineutrino && transpositionSign[formFactor] === -1 ? C.negate(value) : value
    values.set(formFactor, C.add(values.get(formFactor) ?? C.zero, own))
  }
  const [straight, reversed] = isAntineutrino ? [[], [name]] : [[name], []]
  return {
    ...{ final, initial, values },
    vertices: [...(before?.vertices ?? []), { name, location }],
    couplings: [...new Set([...(before?.couplings ?? []), ...line.couplings])],
    silent: [...new Set([...(before?.silent ?? []), ...line.silent])],
    straight: [...(before?.straight ?? []), ...straight],
    reversed: [...(before?.reversed ?? []), ...reversed],
    kinds: new Set([...(before?.kinds ?? []), ...line.kinds]),
    location: before?.location ?? location,
  }
}
