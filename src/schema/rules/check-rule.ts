// What makes a rule record of the right shape invalid all the same: relations that touch no entry or say nothing,
// combinations without meaning, unknown rules and references, and examples that no model can be.

import type { Path } from '../../physics/document.js'
import type { Reporter } from '../shapes/reporter.js'
import { wordFor } from '../shapes/wording.js'
import { checkExample } from './check-example.js'
import { checkReferences, reportUnknown } from './check-names.js'
import type { DomainRecord, RelationRecord, RuleRecord } from './rule-record.js'

export interface RuleCheck {
  /** Ids of all rules that may be named. */
  readonly known: ReadonlySet<string>
  /** Keys of the bibliography; not checked if left out. */
  readonly references: readonly string[] | undefined
  readonly reporter: Reporter
}

/** Reports what is wrong with a record of the right shape. */
export function checkRule(record: RuleRecord, path: Path, check: RuleCheck): void {
  checkDomain(record.domain ?? {}, [...path, 'domain'], check.reporter)
  for (const [k, relation] of record.relations.entries()) {
    checkRelation(relation, [...path, 'relations', k], check.reporter)
  }
  checkRequires(record, path, check)
  checkReferences(record.references, [...path, 'references'], check)
  for (const [k, example] of record.examples.entries()) {
    checkExample(example, [...path, 'examples', k], { id: record.id, known: check.known, reporter: check.reporter })
  }
}

function checkDomain(domain: DomainRecord, path: Path, reporter: Reporter): void {
  const { pair, states, masses } = domain
  if (pair !== 'diagonal') return
  const contradiction = states === 'mixed' ? 'states: mixed' : masses === 'different' ? 'masses: different' : undefined
  if (contradiction === undefined) return
  const hint = 'A diagonal entry has one state on both sides.'
  const received = `pair: diagonal with ${contradiction}`
  reporter.add({ code: 'invalid-rule', path, expected: 'a domain that some entry is in', received, hint })
}

function checkRelation(relation: RelationRecord, path: Path, reporter: Reporter): void {
  const trouble = troubleOf(relation)
  if (trouble === undefined) return
  const [key, expected, received] = trouble
  reporter.add({ code: 'invalid-rule', path: key === undefined ? path : [...path, key], expected, received })
}

type Trouble = readonly [key: keyof RelationRecord | undefined, expected: string, received: string]

function troubleOf({ of, species, equals, as, factor, phases }: RelationRecord): Trouble | undefined {
  const twice = of.find((name, k) => of.indexOf(name) !== k)
  if (twice !== undefined) return ['of', 'each form factor once', `${twice} twice`]
  if (equals === 'zero') {
    const given = Object.entries({ factor, phases, as }).find(([, field]) => field !== undefined)
    return given && [given[0] as keyof RelationRecord, 'equals: zero alone', `equals: zero with ${given[0]}`]
  }
  if (factor === undefined) return [undefined, `a factor beside equals: ${equals}`, 'none']
  if (as !== undefined && species === undefined) return ['as', 'species, the left-hand side, beside as', 'as alone']
  const saysNothing =
    equals === 'same' &&
    String(factor) === '1' &&
    (as === undefined || as === species) &&
    (phases === undefined || (Number(phases.final) === 0 && Number(phases.initial) === 0))
  return saysNothing ? [undefined, 'a relation that says something', 'an entry equal to itself'] : undefined
}

function checkRequires({ id, requires = [] }: RuleRecord, path: Path, { known, reporter }: RuleCheck): void {
  for (const [k, other] of requires.entries()) {
    const at: Path = [...path, 'requires', k]
    if (other === id)
      reporter.add({ code: 'invalid-rule', path: at, expected: 'other rules', received: 'the rule itself' })
    else if (requires.indexOf(other) !== k) {
      reporter.add({ code: 'duplicate-id', path: at, expected: 'each id once', received: `${wordFor(other)} twice` })
    } else if (!known.has(other)) reportUnknown(other, known, at, reporter)
  }
}
