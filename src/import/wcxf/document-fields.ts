// Fields of a document that is a map: which there may be, and what they hold. What is wrong goes to the log.

import { didYouMean } from '../../physics/did-you-mean.js'
import type { Path, SourceDocument } from '../../physics/document.js'
import type { ImportLog } from '../import-log.js'

export type Fields = Readonly<Record<string, unknown>>

/** The value as a map; maps of documents have no prototype. */
export const asFields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined

/** What a value is, for messages. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  return typeof value === 'string' ? value : String(value)
}

export interface DocumentContext {
  readonly document: SourceDocument
  readonly log: ImportLog
}

/** Reports every key of a map that is none of `known`. */
export function refuseOtherKeys(
  fields: Fields,
  path: Path,
  known: readonly string[],
  { document, log }: DocumentContext,
): void {
  for (const key of Object.keys(fields)) {
    if (known.includes(key)) continue
    const near = didYouMean(key, known)
    log.trouble.add({
      code: 'unknown-key',
      path: [...path, key],
      offset: document.rankKey([...path, key]),
      expected: known.join(', '),
      received: key,
      hint: near === undefined ? undefined : `Did you mean ${near}?`,
    })
  }
}

/** A field that is a word; reports one that is absent, empty or something else. */
export function readWord(fields: Fields, key: string, { document, log }: DocumentContext): string | undefined {
  const value = fields[key]
  if (typeof value === 'string' && value.trim() !== '') return value
  const isAbsent = !Object.hasOwn(fields, key)
  log.trouble.add({
    code: isAbsent ? 'missing-key' : 'wrong-type',
    path: isAbsent ? [] : [key],
    offset: document.rank(isAbsent ? [] : [key]),
    expected: isAbsent ? `the key ${key}` : `${key}: a name`,
    received: isAbsent ? `only ${Object.keys(fields).slice(0, 8).join(', ')}` : kindOf(value),
  })
  return undefined
}
