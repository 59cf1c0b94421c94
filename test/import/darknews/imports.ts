// What tests of the importer of cards ask: what came of a card, and what the pipeline says about it.

import * as E from 'fp-ts/lib/Either.js'
import { check } from '../../../src/check.js'
import { type ImportModelOptions, importModel } from '../../../src/import/import-model.js'
import type { Imported } from '../../../src/physics/imported.js'
import type { Issue } from '../../../src/physics/issue.js'
import type { Report } from '../../../src/physics/report.js'

const defaults: ImportModelOptions = { file: 'card.txt', from: 'darknews' }

export function imported(text: string, options: ImportModelOptions = {}): Imported {
  const result = importModel(text, { ...defaults, ...options })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left, null, 1))
  return result.right
}

export function issuesOf(text: string, options: ImportModelOptions = {}): readonly Issue[] {
  const result = importModel(text, { ...defaults, ...options })
  return E.isLeft(result) ? result.left : []
}

/** Codes with line and column. */
export const placesOf = (text: string, options: ImportModelOptions = {}): readonly string[] =>
  issuesOf(text, options).map(({ code, location }) => `${code} ${location?.line}:${location?.column}`)

export function reportOf(text: string, options: ImportModelOptions = {}): Report {
  const source = imported(text, options)
  const result = check(source.text, { file: 'card.txt', imported: source })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left, null, 1))
  return result.right
}

/** Kind, code and line of the findings. */
export const findingsOf = ({ findings }: Pick<Report, 'findings'>): readonly string[] =>
  findings.map(({ kind, code, location }) => `${kind} ${code} ${location?.line}`)
