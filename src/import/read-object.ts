// A model object handed to the library → document without places.

import type * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { SourceDocument } from '../physics/document.js'
import type { Issue } from '../physics/issue.js'

/** Copies plain data out of any JS value; getters, cycles, class instances, functions and the like are issues. */
export function readObject(value: unknown): E.Either<NonEmptyArray<Issue>, SourceDocument> {
  throw new Error(`to be written: ${typeof value}`)
}
