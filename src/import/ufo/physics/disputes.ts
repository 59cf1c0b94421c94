// Pairs of states about which the format leaves open what their vertices say together: listed in both orders, which
// programs add up and people may mean as one; or with dipoles of two sizes, since the size of Sigma is a convention.

import { transpositionSign } from '../../../physics/elementary-signs.js'
import type { FormFactor } from '../../../physics/form-factor.js'
import * as C from '../expression/complex-ball.js'
import * as R from '../expression/real-ball.js'
import type { UfoState } from './neutrino-states.js'
import type { Obstacle, UfoEntry } from './ufo-entry.js'

export interface Dispute {
  readonly entry: UfoEntry
  readonly obstacle: Obstacle
}

type Values = UfoEntry['values']

/** The pairs that cannot be read in one way, each once. */
export function disputes(entries: readonly UfoEntry[], states: readonly UfoState[]): readonly Dispute[] {
  const byPair = new Map(entries.map((entry) => [`${entry.final} ${entry.initial}`, entry]))
  return entries.flatMap((entry) => {
    const { final, initial, straight, reversed, location } = entry
    const mirror = final === initial ? undefined : byPair.get(`${initial} ${final}`)
    const about = (message: string): Dispute => ({ entry, obstacle: { kind: 'not-evaluable', message, location } })
    if (straight.length > 0 && reversed.length > 0) return [about(bothOrders([...straight, ...reversed]))]
    // A pair is looked at once, at its later entry.
    if (mirror !== undefined && final < initial) return []
    const kinds = new Set([...entry.kinds, ...(mirror?.kinds ?? [])])
    const own = [entry, ...(mirror === undefined ? [] : [mirror])]
    const names = own.flatMap(({ vertices }) => vertices.map(({ name }) => name))
    if (isMixed(kinds)) return [about(mixedKinds(names))]
    const isMajorana = [final, initial].every((k) => states[k]?.nature === 'majorana')
    if (!isMajorana || mirror === undefined) return []
    const isWhole = obeys(entry.values) && obeys(mirror.values)
    return isWhole || !obeys(together(entry.values, mirror.values)) ? [] : [about(bothOrders(names))]
  })
}

const bothOrders = (names: readonly string[]): string =>
  `${names.join(', ')} list the same pair of states in both orders and differ: whether they are to be added up, the format does not say.`

const mixedKinds = (names: readonly string[]): string =>
  `${names.join(', ')} ${names.length === 1 ? 'writes' : 'write'} dipoles both with Sigma or Epsilon and without: their relative size is a convention that the format does not fix.`

/** Kinds are told apart by the number of momenta. */
const isMixed = (kinds: ReadonlySet<string>): boolean => {
  const degrees = [...kinds].map((kind) => kind.slice(0, kind.indexOf(':')))
  return new Set(degrees).size < degrees.length
}

/** Hermiticity and the Majorana condition together: charge, magnetic and electric imaginary, anapole real. */
const obeys = (values: Values): boolean =>
  [...values].every(([name, { re, im }]) => R.containsZero(transpositionSign[name] === -1 ? re : im))

/** f_fi + η f_if: both contractions of one matrix element. */
function together(values: Values, mirror: Values): Values {
  const sum = new Map<FormFactor, C.ComplexBall>(values)
  for (const [name, value] of mirror) {
    const own = transpositionSign[name] === -1 ? C.negate(value) : value
    sum.set(name, C.add(sum.get(name) ?? C.zero, own))
  }
  return sum
}
