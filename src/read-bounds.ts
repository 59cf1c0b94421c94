// The user's own bounds: texts of files through the loader of the shipped ones.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { readDocument } from './import/read-document.js'
import type { Bound } from './physics/bound.js'
import type { Issue } from './physics/issue.js'
import { decodeBounds } from './schema/decode-bounds.js'

export interface BoundFile {
  readonly file: string | null
  readonly text: string
}

/** The bounds of some files, or every issue at once; `taken` are the ids of bounds that exist already. */
export function loadBounds(
  files: readonly BoundFile[],
  taken: readonly string[],
): E.Either<NonEmptyArray<Issue>, readonly Bound[]> {
  const added: Bound[] = []
  const issues: Issue[] = []
  for (const { file, text } of files) {
    const document = readDocument(text, { file })
    const ids = [...taken, ...added.map(({ id }) => id)]
    const decoded = E.isLeft(document) ? document : decodeBounds(document.right, { taken: ids })
    if (E.isLeft(decoded)) issues.push(...decoded.left)
    else added.push(...decoded.right)
  }
  const [first, ...more] = issues
  return first === undefined ? E.right(added) : E.left([first, ...more])
}
