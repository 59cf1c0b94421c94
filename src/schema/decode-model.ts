// Document → neutrino model, or every issue in it at once, in the order of the file.

import type * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { SourceDocument } from '../physics/document.js'
import type { Issue } from '../physics/issue.js'
import type { ModelSource, NeutrinoModel } from '../physics/model.js'
import type { RuleStatus } from '../physics/symmetry-rule.js'

/** What a model may name. */
export interface DecodeContext {
  readonly rules: readonly { readonly id: string; readonly status: RuleStatus }[]
  readonly conventions: readonly { readonly id: string }[]
  /** The convention of a model that names none. */
  readonly defaultConvention: string
  readonly source: ModelSource
}

/** Decodes a model document. */
export function decodeModel(
  document: SourceDocument,
  context: DecodeContext,
): E.Either<NonEmptyArray<Issue>, NeutrinoModel> {
  throw new Error(`to be written: ${document.written([])} ${context.defaultConvention}`)
}
