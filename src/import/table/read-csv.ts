// CSV by RFC 4180, from bytes: comma, semicolon or tab between cells, double quotes around a cell, line feed or CR LF
// after a row, a byte-order mark or none. Lines that begin with # are comments, empty lines are passed over. The first
// row names the columns. Each byte of a row is looked at once, or twice where a piece of the input ends in it.

import { byteFeed, stopped } from './byte-feed.js'
import { readCellText } from './cell-text.js'
import { columnName } from './column-name.js'
import { printedNumber } from './printed-number.js'
import { notSimple, scanNumber } from './scan-number.js'
import { maximumColumns } from './table-layout.js'
import { type RowPlan, type TableReader, type TableSink, tableIssue } from './table-reader.js'

export interface CsvOptions {
  readonly file: string | null
  /** One character; default: the one of comma, semicolon and tab by which the first row falls into known columns. */
  readonly delimiter?: string | undefined
}

const lineFeed = 0x0a
const carriageReturn = 0x0d
const quote = 0x22
const hash = 0x23

/** What reading a row came to, beside the offset behind it and `stopped`. */
const incomplete = -1

/** A reader of CSV that tells a sink. */
export function csvReader({ file, delimiter: given }: CsvOptions, sink: TableSink): TableReader {
  let line = 1
  let row: Uint8Array = new Uint8Array(0)
  let rowStart = 0
  let plan: RowPlan | undefined
  let delimiter = given === undefined ? 0x2c : given.charCodeAt(0)
  let hasQuotes = false
  let starts = new Int32Array(0)
  let ends = new Int32Array(0)
  const comments: string[] = []

  const report = (
    code: Parameters<typeof tableIssue>[0],
    column: number,
    words: readonly [string, string],
    hint: string | null = null,
  ): boolean => sink.issue(tableIssue(code, { file, line, column }, words, hint))

  /** The end of a cell in quotes that opens at `at`: behind the closing quote, or `incomplete`. */
  function closeQuote(bytes: Uint8Array, at: number, to: number): number {
    for (let k = at + 1; k < to; k++) {
      const byte = bytes[k]
      if (byte !== quote) continue
      if (k + 1 >= to) return incomplete
      if (bytes[k + 1] !== quote) return k + 1
      k++
    }
    return incomplete
  }

  /** The end of the cell that begins at `at`: the place of its delimiter or line end, or `incomplete`. */
  function cellEnd(bytes: Uint8Array, at: number, to: number): number {
    let k = at
    if (bytes[k] === quote) {
      hasQuotes = true
      k = closeQuote(bytes, k, to)
      if (k < 0) return incomplete
    }
    for (; k < to; k++) {
      const byte = bytes[k]
      if (byte === delimiter || byte === lineFeed)
        return byte === lineFeed && bytes[k - 1] === carriageReturn && k > at ? k - 1 : k
    }
    return incomplete
  }

  function cellText(bytes: Uint8Array, from: number, to: number): string {
    const text = new TextDecoder().decode(bytes.subarray(from, to))
    return text.startsWith('"') && text.endsWith('"') && text.length > 1
      ? text.slice(1, -1).replaceAll('""', '"')
      : text
  }

  function readHeader(bytes: Uint8Array, from: number, to: number): number {
    if (given === undefined) {
      const best = detectDelimiter(bytes.subarray(from, to))
      if (best === undefined) return incomplete
      delimiter = best
    }
    const names: string[] = []
    let at = from
    for (;;) {
      const end = cellEnd(bytes, at, to)
      if (end < 0) return incomplete
      if (names.length >= maximumColumns) {
        report('limit', 1, [`at most ${maximumColumns} columns`, 'more'])
        return stopped
      }
      names.push(cellText(bytes, at, end).trim())
      if (bytes[end] === delimiter) at = end + 1
      else {
        at = bytes[end] === carriageReturn ? end + 2 : end + 1
        break
      }
    }
    plan = sink.header(names, comments, line)
    if (plan === undefined) return stopped
    starts = new Int32Array(plan.cells.count)
    ends = new Int32Array(plan.cells.count)
    return at
  }

  function readRow(bytes: Uint8Array, from: number, to: number, { cellOf, cells }: RowPlan): number {
    const columns = cellOf.length
    row = bytes
    rowStart = from
    let at = from
    for (let column = 0; ; column++) {
      const cell = column < columns ? (cellOf[column] as number) : -1
      const start = at
      let end = cell >= 0 ? scanNumber(bytes, at, cells, cell) : notSimple
      let byte = end < 0 ? 0 : (bytes[end] as number)
      if (byte !== delimiter && byte !== lineFeed && !(byte === carriageReturn && bytes[end + 1] === lineFeed)) {
        end = cellEnd(bytes, at, to)
        if (end < 0) return incomplete
        byte = bytes[end] as number
        if (cell >= 0) {
          const fault = readCellText(cellText(bytes, start, end), cells, cell)
          if (
            fault !== undefined &&
            !report('invalid-number', start - from + 1, [fault.expected, fault.received], fault.hint)
          )
            return stopped
        }
      }
      if (cell >= 0) {
        starts[cell] = start
        ends[cell] = end
      }
      if (byte === delimiter) {
        at = end + 1
        continue
      }
      const next = byte === carriageReturn ? end + 2 : end + 1
      if (column + 1 !== columns) {
        const words: [string, string] = [`${columns} cells, as in the first row`, String(column + 1)]
        return report('wrong-size', 1, words, raggedHint(column + 1, columns)) ? next : stopped
      }
      return sink.row(line) ? next : stopped
    }
  }

  /** Reads the whole rows between two offsets; where the last, incomplete one begins, or `stopped`. */
  function readRows(bytes: Uint8Array, from: number, to: number): number {
    // Beyond the last line feed no row can be whole, and a number may be cut off.
    const last = bytes.lastIndexOf(lineFeed, to - 1) + 1
    if (last <= from) return from
    let at = from
    while (at < last) {
      const byte = bytes[at]
      if (byte === hash || byte === lineFeed || (byte === carriageReturn && bytes[at + 1] === lineFeed)) {
        const end = bytes.indexOf(lineFeed, at)
        if (plan === undefined && comments.length < 10_000) {
          const text = byte === hash ? new TextDecoder().decode(bytes.subarray(at + 1, end)) : ''
          comments.push(text.replace(/\r$/, ''))
        }
        at = end + 1
        line++
        continue
      }
      hasQuotes = false
      const next = plan === undefined ? readHeader(bytes, at, last) : readRow(bytes, at, last, plan)
      if (next === incomplete) return at
      if (next === stopped) return stopped
      line += hasQuotes ? linesBetween(bytes, at, next) : 1
      at = next
    }
    return at
  }

  /** More than one where a quoted cell holds line ends. */
  function linesBetween(bytes: Uint8Array, from: number, to: number): number {
    let count = 0
    for (let k = bytes.indexOf(lineFeed, from); k >= 0 && k < to; k = bytes.indexOf(lineFeed, k + 1)) count++
    return count
  }

  const text = (cell: number): string => cellText(row, starts[cell] ?? 0, ends[cell] ?? 0).trim()

  return {
    ...byteFeed({
      readRows,
      report: (code, words, hint) => void report(code, 1, words, hint),
      hintFor: (beginning) => (beginning.includes(quote) ? 'A double quote may be open.' : null),
      cutOff: () => void report('syntax', 1, ['a double quote that closes the cell', 'the end of the text']),
    }),
    text,
    column(cell) {
      const start = starts[cell] ?? 0
      const ends = row.subarray(rowStart, start).includes(lineFeed)
      return ends ? undefined : start - rowStart + 1
    },
    number(cell) {
      const number = printedNumber(text(cell))
      return typeof number === 'string' ? undefined : number
    },
  }
}

const raggedHint = (given: number, wanted: number): string | null =>
  given > wanted ? 'Is a comma the decimal sign? Write a point.' : null

/** The sign by which the first row falls into most columns of form factors, then into most columns. */
function detectDelimiter(bytes: Uint8Array): number | undefined {
  const end = bytes.indexOf(lineFeed)
  if (end < 0) return undefined
  const text = new TextDecoder().decode(bytes.subarray(0, Math.min(end, 1 << 20)))
  let best = { sign: ',', known: -1, all: 0 }
  for (const sign of [',', ';', '\t']) {
    const names = text.split(sign)
    const known = names.filter((name) => columnName(name.replaceAll('"', '')) !== undefined).length
    if (known > best.known || (known === best.known && names.length > best.all))
      best = { sign, known, all: names.length }
  }
  return best.sign.charCodeAt(0)
}
