// Parquet files for tests, written by hyparquet-writer, and what is said of them.

import * as E from 'fp-ts/lib/Either.js'
import { parquetMetadata, parquetSchema } from 'hyparquet'
import { parquetHeader, readPage } from 'hyparquet/src/column.js'
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import { tableCheck } from '../../../src/check-table.js'
import { decompressors } from '../../../src/cli/table/decompress.js'
import { bytesInMemory } from '../../../src/import/table/parquet/byte-source.js'
import type { ParquetLibrary } from '../../../src/import/table/parquet/parquet-library.js'
import { type ParquetReader, parquetReader } from '../../../src/import/table/parquet/read-parquet.js'
import type { TableSink } from '../../../src/import/table/table-reader.js'
import type { Imported } from '../../../src/physics/imported.js'
import type { Issue } from '../../../src/physics/issue.js'
import type { TableReport } from '../../../src/physics/table-report.js'
import { tableModel } from '../../../src/table-model.js'
import { tableRow } from '../../../src/table-row.js'
import type { Options } from '../../scan/table/tables.js'

export const parquetLibrary: ParquetLibrary = { parquetMetadata, parquetSchema, parquetHeader, readPage }

type WriteOptions = Omit<Parameters<typeof parquetWriteBuffer>[0], 'columnData'>

/** The bytes of a file with these columns. */
export const parquet = (columnData: ColumnSource[], options: WriteOptions = {}): Uint8Array =>
  new Uint8Array(parquetWriteBuffer({ ...options, columnData }))

const settings = (model: string, options: Options) => ({
  ...({ file: 'table.parquet', format: 'parquet', ...options } as const),
  model: () => tableModel(model, { file: 'model.yaml' }),
})

/** Runs the steps of a reader. */
export type Steps = (steps: Generator<void, void, void>) => void

const allSteps: Steps = (steps) => {
  for (const _ of steps);
}

function feed(
  bytes: Uint8Array,
  sinkFor: (reader: () => ParquetReader['texts']) => TableSink,
  run: Steps = allSteps,
): void {
  let reader: ParquetReader | undefined
  const sink = sinkFor(() => (reader as ParquetReader).texts)
  reader = parquetReader(
    { source: bytesInMemory(bytes), library: parquetLibrary, decompressors: decompressors() },
    sink,
  )
  run(reader.read())
}

/** The report on the bytes, or their issues. */
export function checkParquet(
  model: string,
  bytes: Uint8Array,
  options: Options = {},
  run?: Steps,
): E.Either<readonly Issue[], TableReport> {
  const work: { check?: ReturnType<typeof tableCheck> } = {}
  const sinkFor = (texts: () => ParquetReader['texts']): TableSink => {
    work.check = tableCheck(settings(model, options), texts)
    return work.check.sink
  }
  feed(bytes, sinkFor, run)
  return work.check?.report(null) ?? E.left([])
}

export function reportOnParquet(model: string, bytes: Uint8Array, options: Options = {}): TableReport {
  const result = checkParquet(model, bytes, options)
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

/** `code: path: received`. */
export function issuesOfParquet(model: string, bytes: Uint8Array): readonly string[] {
  const result = checkParquet(model, bytes)
  return E.isRight(result) ? [] : result.left.map(({ code, path, received }) => `${code}: ${path}: ${received}`)
}

/** The model file of one row. */
export function rowOfParquet(model: string, bytes: Uint8Array, row: number): Imported {
  const work: { row?: ReturnType<typeof tableRow> } = {}
  feed(bytes, (texts) => {
    work.row = tableRow(row, settings(model, {}), texts)
    return work.row.sink
  })
  const result = work.row?.imported()
  if (result === undefined || E.isLeft(result)) throw new Error(JSON.stringify(result))
  return result.right
}
