// A line → a request, or what is wrong with it. Numbers keep the digits of the line, and the id its spelling.

import { isUtf8 } from 'node:buffer'
import * as E from 'fp-ts/lib/Either.js'
import { toJsonLine } from '../../explain/json.js'
import { readDocument } from '../../import/read-document.js'
import { didYouMean } from '../../physics/did-you-mean.js'
import type { SourceDocument } from '../../physics/document.js'
import type { Issue } from '../../physics/issue.js'
import { type ServeError, serveError } from './answer.js'

/** A map of JSON, without prototype. */
export type Fields = Readonly<Record<string, unknown>>

export interface Request {
  /** JSON text. */
  readonly id: string
  readonly method: string
  /** Everything else. */
  readonly fields: Fields
}

export type ReadRequest =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'error'; readonly id: string; readonly error: ServeError }

/** Longest id, in characters of its JSON text. */
const longestId = 200

/** Reads one line. Where the line is no JSON the id is not known, and `null`. */
export function readRequest(bytes: Uint8Array): ReadRequest {
  if (!isUtf8(bytes)) return failed('null', 'invalid-json', 'the line is not UTF-8')
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  const document = readDocument(text, { file: null, format: 'json' })
  if (E.isLeft(document)) return notJson(document.left)
  const { value } = document.right
  if (!isFields(value))
    return failed('null', 'invalid-request', 'a request is a map: {"id": 1, "method": "check", "input": …}')
  const id = idOf(text, document.right)
  if (id === undefined)
    return failed('null', 'invalid-request', 'id must be a number, null or a text of at most 200 characters')
  const { id: _, method, ...fields } = value
  if (typeof method !== 'string') return failed(id, 'invalid-request', 'method must be a text, such as "check"')
  return { kind: 'request', request: { id, method, fields } }
}

const failed = (id: string, code: ServeError['code'], message: string, issues: readonly Issue[] = []): ReadRequest => ({
  kind: 'error',
  id,
  error: serveError(code, message, issues),
})

function notJson(issues: readonly Issue[]): ReadRequest {
  if (issues.some(({ code }) => code === 'limit'))
    return failed('null', 'limit', 'the line is too large or too deep', issues)
  const bare = issues.find(({ code, received }) => code === 'invalid-number' && /nan|inf/i.test(received))
  const [first] = issues
  const message =
    bare === undefined
      ? `the line is not JSON: found ${first?.received ?? ''}, expected ${first?.expected ?? ''}`
      : `${bare.received} is no number of JSON (RFC 8259), though some programs write it; a value that is not known is "?"`
  return failed('null', 'invalid-json', message, issues)
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The JSON text of the id; `undefined` if it is none. */
function idOf(text: string, { value, locate }: SourceDocument): string | undefined {
  const id = isFields(value) ? value['id'] : undefined
  if (id === undefined || id === null) return 'null'
  if (typeof id !== 'number' && typeof id !== 'string') return undefined
  // A line has one line, so the column is the place. A number too long for a double is kept as text by the reader.
  const rest = text.slice((locate(['id'])?.column ?? 1) - 1)
  const number = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/.exec(rest)?.[0]
  const written = number ?? toJsonLine(id)
  return written.length > longestId ? undefined : written
}

/** Why a map has a key that nothing reads; `undefined` if it has none. */
export function unknownKey(fields: Fields, known: readonly string[], what: string): ServeError | undefined {
  const unknown = Object.keys(fields).find((key) => !known.includes(key))
  if (unknown === undefined) return undefined
  const near = didYouMean(unknown, known)
  const all = known.length === 0 ? 'there is none' : `known: ${known.join(', ')}`
  const hint = near === undefined ? all : `did you mean ${near}?`
  return serveError('invalid-request', `${unknown} is not ${what}; ${hint}`)
}
