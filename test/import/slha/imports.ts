// What tests of the SLHA importer ask: what came of a text, and what the pipeline says about it.

import { readFileSync } from 'node:fs'
import * as E from 'fp-ts/lib/Either.js'
import { check } from '../../../src/check.js'
import { type ImportModelOptions, importModel } from '../../../src/import/import-model.js'
import { toComplex } from '../../../src/mixing/number/mixing-number.js'
import type { Imported } from '../../../src/physics/imported.js'
import type { Issue } from '../../../src/physics/issue.js'
import type { Report } from '../../../src/physics/report.js'
import { readModel } from '../../../src/read-model.js'

/** One of test/fixtures/slha. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/slha/${name}`, import.meta.url), 'utf8')

export function imported(text: string, options: ImportModelOptions = {}): Imported {
  const result = importModel(text, { file: 'x.slha', from: 'slha', ...options })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left, null, 1))
  return result.right
}

export function issuesOf(text: string, options: ImportModelOptions = {}): readonly Issue[] {
  const result = importModel(text, { file: 'x.slha', from: 'slha', ...options })
  return E.isLeft(result) ? result.left : []
}

/** Codes with line and column. */
export const placesOf = (text: string): readonly string[] =>
  issuesOf(text).map(({ code, location }) => `${code} ${location?.line}:${location?.column}`)

export function reportOf(text: string, options: ImportModelOptions = {}): Report {
  const source = imported(text, options)
  const result = check(source.text, { file: 'x.slha', imported: source })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left, null, 1))
  return result.right
}

/** Kinds and codes of the findings. */
export const findingsOf = (report: Pick<Report, 'findings'>): readonly string[] =>
  report.findings.map(({ kind, code }) => `${kind} ${code}`)

/** Status of the entries of a form factor above the diagonal, row by row: `12 zero`. */
export function upperOf(report: Report, formFactor: 'magnetic' | 'electric'): Readonly<Record<string, string>> {
  const { entries } = report.formFactors[formFactor]
  return Object.fromEntries(
    entries.flatMap((row, i) => row.flatMap(({ status }, j) => (j > i ? [[`${i + 1}${j + 1}`, status]] : []))),
  )
}

/** The mixing matrix that the pipeline reads. */
export function matrixOf(
  text: string,
  options: ImportModelOptions = {},
): readonly (readonly { readonly re: number; readonly im: number }[])[] {
  const source = imported(text, options)
  const read = readModel(source.text, { imported: source })
  if (E.isLeft(read)) throw new Error(JSON.stringify(read.left))
  return read.right.matrix?.entries.map((row) => row.map(toComplex)) ?? []
}
