// Reads a table from a file or standard input into a sink, by its reader.

import { createHash } from 'node:crypto'
import { csvReader } from '../../import/table/read-csv.js'
import { jsonlReader } from '../../import/table/read-jsonl.js'
import type { RowTexts, TableReader, TableSink } from '../../import/table/table-reader.js'
import type { TableFormat } from '../../physics/table-report.js'
import type { Call } from '../commands/action.js'
import { isData } from '../output.js'
import { eachPiece } from './pieces.js'
import { delimiterOf } from './table-options.js'
import type { TableRead } from './table-read.js'

/** Reads all of a table; `sinkFor` gets what tells the texts of the row that is being told. */
export async function readTable(
  file: string,
  format: TableFormat,
  call: Call,
  sinkFor: (texts: () => RowTexts) => TableSink,
): Promise<TableRead> {
  if (format === 'parquet') return (await import('./read-parquet-file.js')).readParquetFile(file, call, sinkFor)
  const delimiter = delimiterOf(call.options, format)
  const hash = isData(call) ? createHash('sha256') : undefined
  let reader: TableReader | undefined
  const own = (): TableReader => {
    if (reader === undefined) throw new Error('the reader of a table is asked before it is made')
    return reader
  }
  const sink = sinkFor(own)
  reader = format === 'jsonl' ? jsonlReader({ file }, sink) : csvReader({ file, delimiter }, sink)
  let isWanted = true
  const issue = await eachPiece(file, call.terminal, (piece) => {
    hash?.update(piece)
    isWanted = own().feed(piece)
    return isWanted
  })
  if (issue !== undefined) return { kind: 'issue', issue }
  reader.end()
  return { kind: 'read', sha256: hash === undefined || !isWanted ? null : hash.digest('hex') }
}
