// Minimal conflicts: sets of rules and given values that cannot all hold and from which nothing can be dropped.
// Only the rules and values of one block can conflict: every rule allows zero, and blocks do not know each other.

import { rootOfUnity } from '../../exact/root-of-unity.js'
import type { FormFactor } from '../../physics/form-factor.js'
import type { RuleSystem } from '../../physics/solution.js'
import type { Locus } from '../../physics/verdict.js'
import { label, type Range } from '../solve/dihedral.js'
import { conjugates, exponentOf } from '../solve/gain.js'
import { instantiate } from '../solve/instantiate.js'
import { nodesOf, type Pair, pairOf, rootOrder } from '../solve/pair.js'
import { choices } from '../solve/parities.js'
import { admits, type Constraint } from './admit.js'
import type { GivenPair } from './compare.js'

/** One thing that can be dropped: a rule in force, or a given value. */
export type Culprit =
  | { readonly kind: 'rule'; readonly index: number }
  | { readonly kind: 'value'; readonly which: 'upper' | 'lower' }

export interface BlockConflict {
  readonly rules: readonly string[]
  readonly values: readonly ('upper' | 'lower')[]
}

/** One minimal conflict that involves the value `blamed`; `undefined` if that value is in none. */
export function minimalConflict(
  system: RuleSystem,
  formFactor: FormFactor,
  given: GivenPair,
  blamed: 'upper' | 'lower',
): BlockConflict | undefined {
  const contradicts = contradiction(system, formFactor, given)
  const rules = everyRule(system)
  const other = blamed === 'upper' ? 'lower' : 'upper'
  const alone: readonly Culprit[] = [...rules, { kind: 'value', which: blamed }]
  const both: readonly Culprit[] = [...alone, { kind: 'value', which: other }]
  const start = contradicts(alone) ? alone : contradicts(both) ? both : undefined
  if (start === undefined) return undefined
  const found = describe(shrink(start, contradicts), system)
  const isBlamed = ({ values }: BlockConflict): boolean => values.includes(blamed)
  // What is left may be a conflict of the other value alone.
  return isBlamed(found) ? found : allConflicts(system, formFactor, given).find(isBlamed)
}

/** Every minimal conflict of a block: each next one avoids some member of each one found (Reiter's hitting-set tree). */
export function allConflicts(system: RuleSystem, formFactor: FormFactor, given: GivenPair): readonly BlockConflict[] {
  const contradicts = contradiction(system, formFactor, given)
  const everything: readonly Culprit[] = [
    ...everyRule(system),
    { kind: 'value', which: 'upper' },
    { kind: 'value', which: 'lower' },
  ]
  const found = new Map<string, readonly Culprit[]>()
  const seen = new Set<string>()
  const queue: ReadonlySet<string>[] = [new Set()]
  for (const dropped of queue) {
    const rest = everything.filter((culprit) => !dropped.has(nameOf(culprit)))
    if (!contradicts(rest)) continue
    const conflict = shrink(rest, contradicts)
    found.set(conflict.map(nameOf).join(), conflict)
    for (const culprit of conflict) {
      const next = new Set([...dropped, nameOf(culprit)])
      const key = [...next].sort().join()
      if (!seen.has(key)) queue.push(next)
      seen.add(key)
    }
  }
  return [...found.values()]
    .sort((a, b) => a.length - b.length || (a.map(nameOf).join() < b.map(nameOf).join() ? -1 : 1))
    .map((conflict) => describe(conflict, system))
}

const nameOf = (culprit: Culprit): string =>
  culprit.kind === 'rule' ? `rule ${String(culprit.index).padStart(4, '0')}` : `value ${culprit.which}`

const everyRule = ({ rules }: RuleSystem): readonly Culprit[] => rules.map((_, index) => ({ kind: 'rule', index }))

/** Drops what can be dropped, later rules first and values last. */
function shrink(start: readonly Culprit[], contradicts: (set: readonly Culprit[]) => boolean): readonly Culprit[] {
  const rules = start.filter(({ kind }) => kind === 'rule')
  const order = [...rules.reverse(), ...start.filter(({ kind }) => kind === 'value')]
  let kept = start
  for (const culprit of order) {
    const fewer = kept.filter((one) => one !== culprit)
    if (contradicts(fewer)) kept = fewer
  }
  return kept
}

function describe(conflict: readonly Culprit[], { rules }: RuleSystem): BlockConflict {
  return {
    rules: conflict.flatMap((culprit) => (culprit.kind === 'rule' ? [rules[culprit.index]?.id ?? ''] : [])),
    values: conflict
      .flatMap((culprit) => (culprit.kind === 'value' ? [culprit.which] : []))
      .sort()
      .reverse(),
  }
}

/** Do the chosen rules exclude the chosen values? */
function contradiction(
  system: RuleSystem,
  formFactor: FormFactor,
  given: GivenPair,
): (chosen: readonly Culprit[]) => boolean {
  const pair = pairOf(system.states, given.f, given.i)
  const cases = choices(pair.final, pair.initial, pair.isDiagonal).map(({ final, initial }) => {
    const chosen: Pair = { ...pair, final, initial }
    const n = rootOrder(chosen, system.rules)
    return { chosen, n, instances: instantiate(system.rules, chosen, formFactor, n) }
  })
  return (culprits) => {
    const rules = new Set(culprits.flatMap((culprit) => (culprit.kind === 'rule' ? [culprit.index] : [])))
    const values = new Set(culprits.flatMap((culprit) => (culprit.kind === 'value' ? [culprit.which] : [])))
    const regions = {
      upper: values.has('upper') ? given.upperRegion : undefined,
      lower: values.has('lower') ? given.lowerRegion : undefined,
    }
    // Values conflict only if they do so for every choice of the parities left open.
    return cases.every(({ chosen, n, instances }) => {
      const kept = instances.filter((instance) => rules.has(instance.rule))
      return !admits(constraintOf(chosen, label(nodesOf(chosen), kept, n), n), regions)
    })
  }
}

function constraintOf(pair: Pair, labels: ReturnType<typeof label>, n: number): Constraint {
  const upper = labels[0]
  const lower = labels[pair.isDiagonal ? 0 : 1]
  if (upper === undefined || lower === undefined) throw new RangeError('a block has an upper and a lower entry')
  const isTied = !pair.isDiagonal && lower.root === 0
  return {
    upper: locusOf(upper.locus, n),
    lower: locusOf(lower.locus, n),
    tie: isTied ? { factor: rootOfUnity(exponentOf(lower.gain), n), conjugate: conjugates(lower.gain) } : undefined,
  }
}

function locusOf(range: Range, n: number): Locus {
  if (range.kind !== 'line') return range
  const { k, n: order } = rootOfUnity(range.exponent, n)
  return { kind: 'line', argPi: { num: k, den: order } }
}
