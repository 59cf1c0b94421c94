// Parquet: the columns of a table, read side by side, page by page. What a file may be: columns of doubles, floats, whole
// numbers and texts, none of them nested; one page of each column is in memory at a time. Bytes become values by the library.

import type { IssueCode } from '../../../physics/issue.js'
import type { RowPlan, RowTexts, TableSink } from '../table-reader.js'
import type { ByteSource } from './byte-source.js'
import { type ColumnCursor, columnCursor } from './column-cursor.js'
import { type Contents, type ParquetColumn, readContents } from './contents.js'
import { type Damage, type Decompressors, damage, isDamage, type ParquetLibrary } from './parquet-library.js'

export interface ParquetOptions {
  readonly source: ByteSource
  readonly library: ParquetLibrary
  readonly decompressors: Decompressors
}

export interface ParquetReader {
  /** Reads all rows, or as many as the sink wants; yields now and then, so that something else can be done. */
  readonly read: () => Generator<void, void, void>
  readonly texts: RowTexts
}

/** A reader of Parquet that tells a sink. Its rows have no lines. */
export function parquetReader({ source, library, decompressors }: ParquetOptions, sink: TableSink): ParquetReader {
  let cursors: readonly { readonly cell: number; readonly cursor: ColumnCursor; readonly column: ParquetColumn }[] = []
  const cursorOf = new Map<number, ColumnCursor>()
  let row = 0

  const report = (code: IssueCode, path: string, expected: string, received: string, hint: string | null): boolean =>
    sink.issue({ code, path, location: null, expected, received, hint })
  const broken = ({ what, code, hint }: Damage, place = '$'): boolean =>
    report(code, place, code === 'limit' ? 'a Parquet file within the limits' : 'a readable Parquet file', what, hint)
  const placeOf = ({ name }: ParquetColumn): string => `row ${row}, ${name.slice(0, 80)}`

  function begin(contents: Contents): RowPlan | undefined {
    const model = contents.texts.get('nuvertex')
    const names = contents.columns.map(({ name }) => name)
    const plan = sink.header(names, model === undefined ? [] : model.split('\n'), null)
    if (plan === undefined) return undefined
    const used = contents.columns.flatMap((column, k) => {
      const cell = plan.cellOf[k] as number
      return cell < 0 ? [] : [{ column, cell }]
    })
    for (const { column } of used) {
      if (column.type !== undefined) continue
      const hint = 'Write doubles, floats, whole numbers, or texts of decimal numbers.'
      report('unsupported', column.name.slice(0, 80), 'a column of numbers', column.kind, hint)
      return undefined
    }
    const leaves = used.map(({ column }) => column.leaf)
    if (bytesOf(contents, leaves) > source.size) {
      broken(damage('columns that lie on top of each other'))
      return undefined
    }
    cursors = used.flatMap(({ column, cell }) => {
      const { type, tree } = column
      return type === undefined
        ? []
        : [{ column, cell, cursor: columnCursor({ source, library, decompressors, type, tree }) }]
    })
    for (const { cell, cursor } of cursors) cursorOf.set(cell, cursor)
    return plan
  }

  /** Reads one row; `false` stops. */
  function readRow({ cells }: RowPlan): boolean {
    row++
    for (let k = 0; k < cursors.length; k++) {
      const { cell, cursor, column } = cursors[k] as (typeof cursors)[number]
      const fault = cursor.fill(cells, cell)
      if (fault === undefined) continue
      if (isDamage(fault)) {
        broken(fault, placeOf(column))
        return false
      }
      if (!report('invalid-number', placeOf(column), fault.expected, fault.received, fault.hint)) return false
    }
    return sink.row(null)
  }

  return {
    *read() {
      const contents = readContents(source, library)
      if (isDamage(contents)) {
        broken(contents)
        return
      }
      const plan = begin(contents)
      if (plan === undefined) return
      for (const { rows, chunks } of contents.groups) {
        for (const { column, cursor } of cursors) {
          const chunk = chunks[column.leaf]
          if (chunk === undefined || isDamage(chunk)) {
            broken(chunk ?? damage('a column that is not in the file'), placeOf(column))
            return
          }
          cursor.open(chunk, rows)
        }
        for (let k = 0; k < rows; k++) {
          if (!readRow(plan)) return
          if (row % 10_000 === 0) yield
        }
      }
    },
    texts: {
      text: (cell) => (cursorOf.get(cell)?.text() ?? '').trim(),
      number: (cell) => cursorOf.get(cell)?.number(),
    },
  }
}

/** How many bytes the chunks of these columns claim. */
function bytesOf({ groups }: Contents, leaves: readonly number[]): number {
  const chunks = groups.flatMap((group) => leaves.map((leaf) => group.chunks[leaf]))
  return chunks.reduce((sum, chunk) => sum + (chunk === undefined || isDamage(chunk) ? 0 : chunk.to - chunk.from), 0)
}
