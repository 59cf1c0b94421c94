// What tests of the SLHA importer ask: what came of a text, and what the pipeline says about it.

import { readFileSync } from 'node:fs'
import * as E from 'fp-ts/lib/Either.js'
import type { ImportModelOptions } from '../../../src/import/import-model.js'
import { toComplex } from '../../../src/mixing/number/mixing-number.js'
import type { Report } from '../../../src/physics/report.js'
import { readModel } from '../../../src/read-model.js'
import { asking } from '../asking.js'

/** One of test/fixtures/slha. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/slha/${name}`, import.meta.url), 'utf8')

export const { imported, issuesOf, placesOf, reportOf } = asking({ file: 'x.slha', from: 'slha' })

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
