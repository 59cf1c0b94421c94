// The ids in `assume` and `lift`: assumptions that the model makes, laws that it does without.

import { didYouMean } from '../../physics/did-you-mean.js'
import type { Path } from '../../physics/document.js'
import type { NamedRule } from '../../physics/model.js'
import type { RuleStatus } from '../../physics/symmetry-rule.js'
import type { Reporter } from '../shapes/reporter.js'
import { listing, wordFor } from '../shapes/wording.js'

export interface KnownRule {
  readonly id: string
  readonly status: RuleStatus
}

const admits = { assume: 'assumption', lift: 'law' } as const

/** Reads one of the two fields. */
export function readRuleNames(
  field: 'assume' | 'lift',
  given: unknown,
  rules: readonly KnownRule[],
  reporter: Reporter,
): readonly NamedRule[] {
  const named = new Map<string, NamedRule>()
  for (const [k, id] of Array.isArray(given) ? given.entries() : []) {
    if (typeof id !== 'string') continue
    const path: Path = [field, k]
    if (named.has(id)) {
      reporter.add({ code: 'duplicate-id', path, expected: 'each id once', received: `${wordFor(id)} twice` })
    } else if (isAdmitted(id, field, rules, path, reporter)) {
      named.set(id, { id, location: reporter.document.locate(path) })
    }
  }
  return [...named.values()]
}

function isAdmitted(
  id: string,
  field: 'assume' | 'lift',
  rules: readonly KnownRule[],
  path: Path,
  reporter: Reporter,
): boolean {
  const rule = rules.find((known) => known.id === id)
  if (rule?.status === admits[field]) return true
  const candidates = rules.filter(({ status }) => status === admits[field]).map((known) => known.id)
  const expected = candidates.length === 0 ? `an ${admits[field]} that is loaded` : listing(candidates, 'or')
  reporter.add({ code: 'unknown-id', path, expected, received: wordFor(id), hint: hintFor(id, field, rule, rules) })
  return false
}

function hintFor(
  id: string,
  field: 'assume' | 'lift',
  rule: KnownRule | undefined,
  rules: readonly KnownRule[],
): string | undefined {
  if (rule !== undefined && field === 'assume') {
    return `${id} is a law, in force already; to do without it, name it under lift.`
  }
  if (rule !== undefined) return `${id} is an assumption, in force only where a model names it under assume.`
  const candidates = rules.filter(({ status }) => status === admits[field]).map((known) => known.id)
  const nearest = didYouMean(id, candidates)
  return nearest === undefined ? 'Load rules of your own with --rules.' : `Did you mean ${nearest}?`
}
