// Results as JSON text: the report to the letter, or the issues of an input that is no model. Characters that a
// terminal would act upon are written as \uXXXX, which any reader of JSON undoes.

import type { Issue } from '../physics/issue.js'
import type { ModelSource } from '../physics/model.js'
import { safeJson } from './text/safe-text.js'

/** What is printed instead of a report for an input that is not a model. */
export interface IssuesDocument {
  readonly nuvertex: 1
  /** `sha256` is `null` if there were no bytes to hash. */
  readonly source: { readonly file: ModelSource['file']; readonly sha256: string | null }
  readonly issues: readonly Issue[]
}

export const issuesDocument = (source: IssuesDocument['source'], issues: readonly Issue[]): IssuesDocument => ({
  nuvertex: 1,
  source,
  issues,
})

/** Indented JSON text. */
export const toJson = (value: unknown): string => safeJson(JSON.stringify(value, null, 2))

/** JSON text on one line. */
export const toJsonLine = (value: unknown): string => safeJson(JSON.stringify(value))
