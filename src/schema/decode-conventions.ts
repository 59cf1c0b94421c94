// Document → conventions: one record or a list of records.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Convention } from '../physics/convention.js'
import type { SourceDocument } from '../physics/document.js'
import { type FormFactor, formFactors } from '../physics/form-factor.js'
import type { Issue } from '../physics/issue.js'
import { toReference, toUnit } from './decode-rules.js'
import { checkReferences } from './rules/check-names.js'
import { type ConventionRecord, conventionRecord } from './rules/convention-record.js'
import { checkIds, type RecordContext, recordsOf } from './rules/records.js'
import { reportShape } from './shapes/report-shape.js'
import { newReporter } from './shapes/reporter.js'

/** Decodes the convention records of a document. */
export function decodeConventions(
  document: SourceDocument,
  context: RecordContext,
): E.Either<NonEmptyArray<Issue>, readonly Convention[]> {
  const reporter = newReporter(document)
  const records = recordsOf(document.value)
  for (const { path, value } of records) {
    reportShape(conventionRecord, value, path, reporter)
    if (!conventionRecord.is(value)) continue
    checkReferences(value.references, [...path, 'references'], { references: context.references, reporter })
  }
  checkIds(records, context, reporter)
  const issues = reporter.issues()
  if (issues !== undefined) return E.left(issues)
  return E.right(records.map(({ value }) => toConvention(value as ConventionRecord)))
}

const toConvention = (record: ConventionRecord): Convention => ({
  id: record.id,
  title: record.title,
  canonical: record.canonical ?? false,
  vertex: record.vertex,
  momentum: record.momentum,
  firstIndex: record.firstIndex,
  factor: perFormFactor((name) => toUnit(record.factor[name])),
  q2Power: perFormFactor((name) => record.q2Power?.[name] ?? 0),
  notes: record.notes ?? [],
  references: record.references.map(toReference),
})

const perFormFactor = <A>(of: (name: FormFactor) => A): Readonly<Record<FormFactor, A>> =>
  Object.fromEntries(formFactors.map((name) => [name, of(name)])) as Record<FormFactor, A>
