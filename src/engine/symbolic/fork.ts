// Values in symbols at an open CP parity: in each case an entry is allowed, not allowed, allowed under a condition, or not
// to be judged. The cases exclude each other and one of them holds, so the entry is allowed exactly if, in some case, the
// parities of the case and its condition hold together.

import type { ForkOption } from '../../physics/verdict.js'
import type { Alternative, Case, Discrepancy } from '../compare/discrepancy.js'
import { keyOf } from './condition.js'

interface Outcome {
  readonly one: Case
  readonly found: readonly Discrepancy[]
}

/** The discrepancies of a pair from those in each case. */
export function mergeSymbolic(outcomes: readonly Outcome[]): readonly Discrepancy[] {
  const [first, ...others] = outcomes
  if (first === undefined || others.length === 0) return first?.found ?? []
  const isExcluded = ({ found }: Outcome): boolean => found.some(({ kind }) => kind === 'violation')
  if (outcomes.every(isExcluded)) return outcomes.reduce((a, b) => (b.found.length < a.found.length ? b : a)).found
  const entries = new Map(outcomes.flatMap(({ found }) => found).map((one) => [`${one.final},${one.initial}`, one]))
  return [...entries.values()].map((entry) => mergeEntry(entry, outcomes))
}

function mergeEntry({ final, initial }: Discrepancy, outcomes: readonly Outcome[]): Discrepancy {
  const cases = outcomes.map(({ one, found }) => ({
    parities: one.parities,
    found: found.find((other) => other.final === final && other.initial === initial),
  }))
  const present = cases.flatMap(({ found }) => (found === undefined ? [] : [found]))
  const [sample] = present
  if (sample === undefined) throw new RangeError('an entry without discrepancy')
  const unjudged = present.find(({ kind }) => kind === 'not-evaluable')
  if (unjudged !== undefined) return { ...unjudged, isForked: true }
  const shown = present.find(({ kind }) => kind === 'violation') ?? sample
  const allowed = cases.filter(({ found }) => found === undefined).map(({ parities }) => parities)
  const { target: _, ...rest } = shown
  const base = { ...rest, kind: 'condition', target: undefined, isDemanded: false } as const
  const conditional = present.filter(({ kind }) => kind === 'condition')
  if (conditional.length === 0) return { ...base, code: 'parity-condition', parities: allowed }
  return { ...base, code: 'symbolic-condition', alternatives: alternatives(cases, allowed) }
}

interface EntryCase {
  readonly parities: ForkOption['parities']
  readonly found: Discrepancy | undefined
}

function alternatives(cases: readonly EntryCase[], allowed: readonly ForkOption['parities'][]): readonly Alternative[] {
  const groups = new Map<
    string,
    { readonly condition: Alternative['condition']; readonly parities: ForkOption['parities'][] }
  >()
  for (const { parities, found } of cases) {
    const condition = found?.alternatives?.[0]?.condition
    if (condition === undefined) continue
    const key = condition.map((clause) => clause.map(keyOf).join(' or ')).join(' and ')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { condition, parities: [parities] })
    else group.parities.push(parities)
  }
  const free: readonly Alternative[] = allowed.length === 0 ? [] : [{ parities: allowed, condition: [] }]
  // One condition in all cases that are not free of it needs no parities: where they are otherwise, nothing is asked.
  const isEverywhere =
    groups.size === 1 && cases.every(({ found }) => found === undefined || found.kind === 'condition')
  return [
    ...free,
    ...[...groups.values()].map(({ condition, parities }) => ({
      parities: isEverywhere ? undefined : parities,
      condition,
    })),
  ]
}
