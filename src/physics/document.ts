// A document that somebody wrote, read into plain data, with the place of every value and key in the text.
// Maps have no prototype, so that `__proto__` is a key like any other. A number is a JS number only when its shortest
// decimal form has exactly the value that the author wrote; otherwise it is the author's text.

import type { Location } from './location.js'

/** Steps from the root of a document to a value in it: keys of maps and indices of lists. */
export type Path = readonly (string | number)[]

export interface SourceDocument {
  readonly value: unknown
  /** Place of the value at `path`, or of its nearest ancestor that exists; `null` in a document that has no text. */
  locate(path: Path): Location | null
  /** Place of the key that leads to the value at `path`. */
  locateKey(path: Path): Location | null
  /** Rank of the value at `path` in the order of the document; only comparisons mean anything. */
  rank(path: Path): number
  /** Rank of the key that leads to the value at `path`. */
  rankKey(path: Path): number
  /** The scalar at `path` in the author's own characters, where they differ from the value: `1.50`. */
  written(path: Path): string | undefined
}

const plainKey = /^[\p{L}_][\p{L}\p{N}_-]*$/u

/** `$.states[0].nature`; a key that is not a plain word is quoted: `$["a b"]`. */
export function pathText(path: Path): string {
  let text = '$'
  for (const step of path) text += plainKey.test(String(step)) ? `.${step}` : `[${JSON.stringify(step)}]`
  return text
}
