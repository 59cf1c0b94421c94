// Document → symmetry rules: one record or a list of records, shipped or loaded with `--rules`.

import type * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { SourceDocument } from '../physics/document.js'
import type { Issue } from '../physics/issue.js'
import type { SymmetryRule } from '../physics/symmetry-rule.js'

export interface RuleContext {
  /** Ids that are taken: of rules loaded before. */
  readonly taken: readonly string[]
}

/** Decodes the symmetry-rule records of a document. */
export function decodeRules(
  document: SourceDocument,
  context: RuleContext,
): E.Either<NonEmptyArray<Issue>, readonly SymmetryRule[]> {
  throw new Error(`to be written: ${document.written([])} ${context.taken.length}`)
}
