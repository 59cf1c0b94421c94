// Tables for tests: checked whole, and row by row as model files.

import * as E from 'fp-ts/lib/Either.js'
import { check } from '../../../src/check.js'
import { feedAll, type TableOptions, tableCheck } from '../../../src/check-table.js'
import { csvReader } from '../../../src/import/table/read-csv.js'
import { jsonlReader } from '../../../src/import/table/read-jsonl.js'
import type { TableReader, TableSink } from '../../../src/import/table/table-reader.js'
import type { Imported } from '../../../src/physics/imported.js'
import type { Issue } from '../../../src/physics/issue.js'
import type { ReportVerdict } from '../../../src/physics/report.js'
import type { TableReport } from '../../../src/physics/table-report.js'
import { tableModel } from '../../../src/table-model.js'
import { tableRow } from '../../../src/table-row.js'

export type Options = Partial<Omit<TableOptions, 'model'>> & { readonly delimiter?: string }

const withModel = (model: string, options: Options): TableOptions => ({
  ...{ file: 'table.csv', format: 'csv', worst: 10, ...options },
  model: () => tableModel(model, { file: 'model.yaml' }),
})

/** The bytes of a text in pieces of these sizes, over and over. */
export function* inPieces(text: string, sizes: readonly number[] = [1 << 16]): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0, k = 0; at < bytes.length; k++) {
    const size = sizes[k % sizes.length] ?? 1
    yield bytes.slice(at, at + size)
    at += size
  }
}

function readerOf({ file = 'table.csv', format, delimiter }: Options, sink: TableSink): TableReader {
  return format === 'jsonl' ? jsonlReader({ file }, sink) : csvReader({ file, delimiter }, sink)
}

/** The report on a text in CSV or JSON lines, or its issues. */
export function checkText(
  model: string,
  text: string,
  options: Options = {},
  sizes?: readonly number[],
): E.Either<readonly Issue[], TableReport> {
  let reader: TableReader | undefined
  const settings = withModel(model, options)
  const work = tableCheck(settings, () => reader as TableReader)
  reader = readerOf(options, work.sink)
  feedAll(reader, inPieces(text, sizes))
  return work.report(null)
}

export function reportOn(model: string, text: string, options: Options = {}, sizes?: readonly number[]): TableReport {
  const result = checkText(model, text, options, sizes)
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

export function issuesOf(model: string, text: string, options: Options = {}): readonly Issue[] {
  const result = checkText(model, text, options)
  if (E.isRight(result)) throw new Error('the table has no issues')
  return result.left
}

/** The model file of one row. */
export function rowOf(model: string, text: string, row: number, options: Options = {}): Imported {
  let reader: TableReader | undefined
  const settings = withModel(model, options)
  const work = tableRow(row, settings, () => reader as TableReader)
  reader = readerOf(options, work.sink)
  feedAll(reader, inPieces(text))
  const result = work.imported()
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

/** What `check` says of one row. */
export function verdictOfRow(model: string, text: string, row: number, options: Options = {}): ReportVerdict {
  const imported = rowOf(model, text, row, options)
  const report = check(imported.text, { imported, certificate: 'none' })
  if (E.isLeft(report)) throw new Error(JSON.stringify(report.left))
  return report.right.verdict
}
