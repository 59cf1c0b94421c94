// Text → document: plain data, and the place of everything in it.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { SourceDocument } from '../physics/document.js'
import type { Issue } from '../physics/issue.js'
import { textIssues } from './check-text.js'
import { lineTable } from './line-table.js'
import { newPlaces } from './places.js'
import { readJson } from './read-json.js'
import { readYaml } from './read-yaml.js'
import { newTrouble } from './trouble.js'

export interface ReadOptions {
  /** The path as the user gave it, `null` for text handed to the library. */
  readonly file: string | null
  /** `undefined`: by the extension of `file`, else by the text. */
  readonly format?: 'yaml' | 'json' | undefined
}

type Result = E.Either<NonEmptyArray<Issue>, SourceDocument>

/** Reads a YAML 1.2 or JSON text. A leading byte-order mark is dropped and does not count as a column. */
export function readDocument(given: string, { file, format }: ReadOptions): Result {
  const refused = textIssues(given, file)
  if (refused !== undefined) return E.left(refused)
  const text = given.charCodeAt(0) === 0xfeff ? given.slice(1) : given
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
