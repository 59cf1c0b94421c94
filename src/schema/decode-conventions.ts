// Document → conventions: one record or a list of records.

import type * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Convention } from '../physics/convention.js'
import type { SourceDocument } from '../physics/document.js'
import type { Issue } from '../physics/issue.js'

export interface ConventionContext {
  /** Ids that are taken: of conventions loaded before. */
  readonly taken: readonly string[]
}

/** Decodes the convention records of a document. */
export function decodeConventions(
  document: SourceDocument,
  context: ConventionContext,
): E.Either<NonEmptyArray<Issue>, readonly Convention[]> {
  throw new Error(`to be written: ${document.written([])} ${context.taken.length}`)
}
