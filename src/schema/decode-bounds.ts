// Document → bounds of the ledger: one record or a list of records, shipped or the user's.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Bound, BoundUnit, BoundValue } from '../physics/bound.js'
import type { SourceDocument } from '../physics/document.js'
import type { Issue } from '../physics/issue.js'
import { type BoundRecord, boundRecord } from './bounds/bound-record.js'
import { checkBound } from './bounds/check-bound.js'
import { toReference } from './decode-rules.js'
import { checkIds, type RecordContext, recordsOf } from './rules/records.js'
import { reportShape } from './shapes/report-shape.js'
import { newReporter } from './shapes/reporter.js'

export interface BoundContext extends RecordContext {
  /** Ids of bounds that are known besides `taken` and those of the document; `supersededBy` may name them. */
  readonly known?: readonly string[] | undefined
}

/** Decodes the bounds of a document, or reports every issue at once. */
export function decodeBounds(
  document: SourceDocument,
  context: BoundContext,
): E.Either<NonEmptyArray<Issue>, readonly Bound[]> {
  const reporter = newReporter(document)
  const records = recordsOf(document.value, 'bound')
  for (const { path, value } of records) reportShape(boundRecord, value, path, reporter)
  const ids = checkIds(records, context, reporter)
  const known = new Set([...context.taken, ...(context.known ?? []), ...ids])
  const bounds: Bound[] = []
  for (const { path, value } of records) {
    if (!boundRecord.is(value)) continue
    const number = checkBound(value, path, { known, references: context.references, reporter })
    if (number !== undefined) bounds.push(toBound(value, number))
  }
  const issues = reporter.issues()
  return issues === undefined ? E.right(bounds) : E.left(issues)
}

const toBound = (record: BoundRecord, value: BoundValue): Bound => ({
  id: record.id,
  quantity: record.quantity,
  value,
  approximate: record.approximate ?? false,
  unit: record.unit as BoundUnit,
  confidence: record.confidence === 'none' ? undefined : record.confidence,
  status: record.status,
  method: record.method,
  natures: record.natures,
  experiment: record.experiment,
  year: record.year,
  attested: record.attested,
  supersededBy: record.supersededBy,
  disputes: record.disputes ?? [],
  notes: (record.notes ?? []).map((note) => note.trim()),
  references: (record.references ?? []).map(toReference),
})
