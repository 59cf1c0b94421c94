// Parquet: the columns of a table, read side by side, page by page. What a file may be: columns of doubles, floats, whole
// numbers and texts, none of them nested; one page of each column is in memory at a time.

import type { IssueCode } from '../../../physics/issue.js'
import type { RowPlan, RowTexts, TableSink } from '../table-reader.js'
import type { ByteSource, Decompressors } from './byte-source.js'
import { type ColumnCursor, columnCursor, type Damage } from './column-cursor.js'
import { type Footer, type ParquetColumn, readFooter } from './footer.js'

export interface ParquetOptions {
  readonly source: ByteSource
  readonly decompressors: Decompressors
}

export interface ParquetReader {
  /** Reads all rows, or as many as the sink wants; yields now and then, so that something else can be done. */
  readonly read: () => Generator<void, void, void>
  readonly texts: RowTexts
}

/** A reader of Parquet that tells a sink. Its rows have no lines. */
export function parquetReader({ source, decompressors }: ParquetOptions, sink: TableSink): ParquetReader {
  let cursors: readonly { readonly cell: number; readonly cursor: ColumnCursor; readonly column: ParquetColumn }[] = []
  const cursorOf = new Map<number, ColumnCursor>()
  let row = 0

  const report = (code: IssueCode, path: string, expected: string, received: string, hint: string | null): boolean =>
    sink.issue({ code, path, location: null, expected, received, hint })
  const broken = (received: string, place = '$'): boolean =>
    report('syntax', place, 'a Parquet file that is whole', received, hintFor(received))
  const placeOf = ({ name }: ParquetColumn): string => `row ${row}, ${name.slice(0, 80)}`

  function begin(footer: Footer): RowPlan | undefined {
    const model = footer.texts.get('nuvertex')
    const names = footer.columns.map(({ name }) => name)
    const plan = sink.header(names, model === undefined ? [] : model.split('\n'), null)
    if (plan === undefined) return undefined
    const used = footer.columns.flatMap((column, k) => {
      const cell = plan.cellOf[k] as number
      return cell < 0 ? [] : [{ column, cell }]
    })
    for (const { column } of used) {
      if (column.type !== undefined) continue
      const hint = 'Write doubles, floats, whole numbers, or texts of decimal numbers.'
      report('unsupported', column.name.slice(0, 80), 'a column of numbers', column.kind, hint)
      return undefined
    }
    const wrong = disproportion(
      footer,
      used.map(({ column }) => column.leaf),
      source.size,
    )
    if (wrong !== undefined) {
      broken(wrong)
      return undefined
    }
    cursors = used.flatMap(({ column, cell }) => {
      const { type, isOptional } = column
      return type === undefined
        ? []
        : [{ column, cell, cursor: columnCursor({ source, type, isOptional, decompressors }) }]
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
        broken(fault.what, placeOf(column))
        return false
      }
      if (!report('invalid-number', placeOf(column), fault.expected, fault.received, fault.hint)) return false
    }
    return sink.row(null)
  }

  return {
    *read() {
      const footer = readFooter(source)
      if (typeof footer === 'string') {
        broken(footer)
        return
      }
      const plan = begin(footer)
      if (plan === undefined) return
      for (const { rows, chunks } of footer.groups) {
        for (const { column, cursor } of cursors) {
          const chunk = chunks[column.leaf]
          if (chunk === undefined) {
            broken('a column that is not in the file', placeOf(column))
            return
          }
          cursor.open(chunk)
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

const isDamage = (fault: object): fault is Damage => 'what' in fault

/** No table is packed closer, unless all its rows are equal. */
const mostRowsAByte = 10_000

/** What cannot be true of the sizes that a footer claims: it would only cost time. */
function disproportion({ groups }: Footer, leaves: readonly number[], size: number): string | undefined {
  let [rows, bytes] = [0, 0]
  for (const group of groups) {
    rows += group.rows
    for (const leaf of leaves) {
      const chunk = group.chunks[leaf]
      bytes += chunk === undefined ? 0 : chunk.to - chunk.from
    }
  }
  if (rows > mostRowsAByte * size) return `${rows} rows in ${size} bytes`
  return bytes > size ? 'columns that lie on top of each other' : undefined
}

const hintFor = (received: string): string | null =>
  received.includes('cannot be read here')
    ? 'Write the file with Snappy, gzip or no compression.'
    : received.includes('at most')
      ? 'Write smaller groups of rows, such as 100 000.'
      : received.includes('not read')
        ? 'Write plain or dictionary pages, which is what writers do unless told otherwise.'
        : null
