// Text → document: plain data, and the place of everything in it.

import type * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { SourceDocument } from '../physics/document.js'
import type { Issue } from '../physics/issue.js'

export interface ReadOptions {
  /** The path as the user gave it, `null` for text handed to the library. */
  readonly file: string | null
  /** `undefined`: by the extension of `file`, else by the text. */
  readonly format?: 'yaml' | 'json' | undefined
}

/** Reads a YAML 1.2 or JSON text. */
export function readDocument(text: string, options: ReadOptions): E.Either<NonEmptyArray<Issue>, SourceDocument> {
  throw new Error(`to be written: ${text.length} ${options.file}`)
}
