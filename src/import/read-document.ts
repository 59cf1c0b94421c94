// Text → document: plain data, and the place of everything in it.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { SourceDocument } from '../physics/document.js'
import type { Issue } from '../physics/issue.js'
import { maximumLength } from './limits.js'
import { lineTable } from './line-table.js'
import { newPlaces } from './places.js'
import { readJson } from './read-json.js'
import { readYaml } from './read-yaml.js'
import { newTrouble, type Trouble } from './trouble.js'

export interface ReadOptions {
  /** The path as the user gave it, `null` for text handed to the library. */
  readonly file: string | null
  /** `undefined`: by the extension of `file`, else by the text. */
  readonly format?: 'yaml' | 'json' | undefined
}

type Result = E.Either<NonEmptyArray<Issue>, SourceDocument>

/** Reads a YAML 1.2 or JSON text. A leading byte-order mark is dropped and does not count as a column. */
export function readDocument(given: string, { file, format }: ReadOptions): Result {
  if (given.length > maximumLength) return E.left([tooLong(given.length, file)])
  const text = given.charCodeAt(0) === 0xfeff ? given.slice(1) : given
  const locator = lineTable(text, file)
  const trouble = newTrouble(locator)
  checkCharacters(text, trouble)
  const refused = trouble.issues()
  if (refused !== undefined) return E.left(refused)
  const chosen = format ?? (/\.json$/i.test(file ?? '') ? 'json' : undefined)
  if (chosen === 'json') return read('json', text, file)
  if (/^\s{0,100}[{[]/.test(text)) {
    // Text in braces is JSON if it can be: quicker to read, and the tabs that YAML forbids are allowed.
    const asJson = read('json', text, file)
    const isJson = E.isRight(asJson) || asJson.left.every(({ code }) => code !== 'syntax')
    if (isJson) return asJson
  }
  return read('yaml', text, file)
}

function read(format: 'yaml' | 'json', text: string, file: string | null): Result {
  const locator = lineTable(text, file)
  const trouble = newTrouble(locator)
  const places = newPlaces()
  const { value, start } = (format === 'json' ? readJson : readYaml)(text, places, trouble)
  const issues = trouble.issues()
  return issues === undefined ? E.right(places.document(value, start, locator)) : E.left(issues)
}

function tooLong(length: number, file: string | null): Issue {
  const [expected, received] = [`at most ${maximumLength} characters`, `${length} characters`]
  return { code: 'limit', path: '$', location: { file, line: 1, column: 1 }, expected, received, hint: null }
}

function checkCharacters(text: string, trouble: Trouble): void {
  const zero = text.indexOf('\0')
  if (zero >= 0) {
    const hint = 'The file may be binary, or in UTF-16: save it as UTF-8.'
    trouble.add({ code: 'syntax', path: [], offset: zero, expected: 'text', received: 'a zero byte', hint })
  }
  const half = text.search(/\p{Surrogate}/u)
  if (half >= 0) {
    const received = 'half of a surrogate pair'
    trouble.add({ code: 'syntax', path: [], offset: half, expected: 'whole characters', received })
  }
  if (text.trim() === '') {
    trouble.add({ code: 'syntax', path: [], offset: 0, expected: 'a document', received: 'an empty text' })
  }
}
