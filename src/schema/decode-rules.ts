// Document → symmetry rules: one record or a list of records, shipped or loaded with `--rules`.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Reference, Unit } from '../physics/convention.js'
import type { SourceDocument } from '../physics/document.js'
import type { Issue } from '../physics/issue.js'
import { type PhaseName, phaseNames } from '../physics/state.js'
import type { Domain, Relation, RuleExample, RuleExampleState, SymmetryRule } from '../physics/symmetry-rule.js'
import { checkRule } from './rules/check-rule.js'
import { checkIds, type RecordContext, recordsOf } from './rules/records.js'
import {
  type DomainRecord,
  type ExampleRecord,
  type ReferenceRecord,
  type RelationRecord,
  type RuleRecord,
  ruleRecord,
  type UnitWord,
} from './rules/rule-record.js'
import { reportShape } from './shapes/report-shape.js'
import { newReporter } from './shapes/reporter.js'

export interface RuleContext extends RecordContext {
  /** Ids of rules that are known besides `taken` and those of the document; `requires` may name them. */
  readonly known?: readonly string[] | undefined
}

/** Decodes the symmetry-rule records of a document. */
export function decodeRules(
  document: SourceDocument,
  context: RuleContext,
): E.Either<NonEmptyArray<Issue>, readonly SymmetryRule[]> {
  const reporter = newReporter(document)
  const records = recordsOf(document.value, 'rule')
  for (const { path, value } of records) reportShape(ruleRecord, value, path, reporter)
  const ids = checkIds(records, context, reporter)
  const known = new Set([...context.taken, ...(context.known ?? []), ...ids])
  for (const { path, value } of records) {
    if (ruleRecord.is(value)) checkRule(value, path, { known, references: context.references, reporter })
  }
  const issues = reporter.issues()
  return issues === undefined ? E.right(records.map(({ value }) => toRule(value as RuleRecord))) : E.left(issues)
}

const toRule = (record: RuleRecord): SymmetryRule => ({
  id: record.id,
  title: record.title,
  status: record.status,
  formula: record.formula,
  statement: record.statement.trim(),
  reason: record.reason.trim(),
  domain: toDomain(record.domain ?? {}),
  requires: record.requires ?? [],
  relations: record.relations.map(toRelation),
  references: record.references.map(toReference),
  examples: record.examples.map(toExample),
})

const toDomain = ({ states = 'any', pair = 'any', masses = 'any', q2 = 'any' }: DomainRecord): Domain => ({
  states,
  pair,
  masses,
  q2: q2 === 'any' ? 'any' : 0,
})

const units: readonly string[] = ['1', 'i', '-1', '-i']

/** A written unit as a power of i. */
export const toUnit = (word: UnitWord): Unit => units.indexOf(String(word)) as Unit

type Exponent = -1 | 0 | 1

const toRelation = ({ of, species, equals, as, factor = 1, phases }: RelationRecord): Relation => ({
  kind: 'entrywise',
  of,
  species,
  as,
  equals,
  factor: toUnit(factor),
  phases:
    phases === undefined
      ? undefined
      : { of: phases.of, final: Number(phases.final) as Exponent, initial: Number(phases.initial) as Exponent },
})

export const toReference = ({ key, where }: ReferenceRecord): Reference => ({ key, where })

const toExample = ({ given, expect }: ExampleRecord): RuleExample => ({
  given: {
    states: given.states.map(toState),
    laws: given.laws,
    q2: given.q2 === undefined || given.q2 === 'generic' ? 'generic' : 0,
  },
  expect: { ...expect },
})

function toState(given: ExampleRecord['given']['states'][number]): RuleExampleState {
  if (typeof given === 'string') return { nature: given }
  const phases: { [name in PhaseName]?: string } = {}
  for (const name of phaseNames) if (given[name] !== undefined) phases[name] = String(given[name])
  return { nature: given.nature, ...(given.mass === undefined ? {} : { mass: given.mass }), ...phases }
}
