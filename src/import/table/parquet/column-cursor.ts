// One column of a Parquet file, value after value: one page is in memory at a time.

import { binaryNumber, floatText, setBinary, setWhole } from '../binary-number.js'
import { type CellFault, readCellText } from '../cell-text.js'
import { type PrintedNumber, printedNumber } from '../printed-number.js'
import { cellState, type RowCells, setState } from '../row-cells.js'
import type { ByteSource, Decompressors } from './byte-source.js'
import type { ColumnChunk, ValueType } from './footer.js'
import { type Dictionary, damaged, nothing, type Page, pageHead, readPage, type ValuePlace } from './page.js'

/** What is wrong with the bytes of a column. */
export interface Damage {
  readonly what: string
}

export interface ColumnCursor {
  /** Goes to the beginning of a chunk of this many rows. */
  readonly open: (chunk: ColumnChunk) => void
  /** Fills the cell with the next value; what is wrong with it or with the file, if something is. */
  readonly fill: (cells: RowCells, cell: number) => CellFault | Damage | undefined
  /** What stands in the value that was read last, as a text and exactly. */
  readonly text: () => string
  readonly number: () => PrintedNumber | undefined
}

export interface ColumnOptions {
  readonly source: ByteSource
  readonly type: ValueType
  readonly isOptional: boolean
  readonly decompressors: Decompressors
}

/** Heads of pages are small, unless statistics are in them. */
const headGuess = 1024
const largestHead = 1 << 20

export function columnCursor({ source, type, isOptional, decompressors }: ColumnOptions): ColumnCursor {
  let at = 0
  let end = 0
  let codec = 0
  let dictionary: Dictionary | undefined
  let page: Page | undefined
  let left = 0
  let last: string | number | bigint | undefined

  /** The next page with values, or what is wrong. */
  function turn(): string | undefined {
    page = undefined
    while (page === undefined) {
      if (at >= end) return 'fewer values than rows'
      const head = headAt()
      if (typeof head === 'string') return head
      const from = at + head.headSize
      const to = from + head.size
      const bytes = to > end ? undefined : source.read(from, to)
      if (bytes === undefined) return 'a page that is longer than its column'
      const read = readPage(head, bytes, { type, isOptional, codec, decompressors, dictionary })
      if (typeof read === 'string') return read
      at = to
      if (read.kind === 'dictionary') {
        if (dictionary !== undefined) return 'two dictionaries'
        dictionary = read.dictionary
      } else if (read.kind === 'data' && read.page.rows > 0) page = read.page
    }
    left = page.rows
    return undefined
  }

  function headAt(): ReturnType<typeof pageHead> {
    for (let guess = headGuess; ; guess *= 32) {
      const bytes = source.read(at, Math.min(end, at + guess))
      if (bytes === undefined) return 'a file that became shorter while it was read'
      const head = pageHead(bytes)
      if (typeof head !== 'string' || at + guess >= end || guess > largestHead) return head
    }
  }

  return {
    open(chunk) {
      at = chunk.from
      end = chunk.to
      codec = chunk.codec
      dictionary = undefined
      page = undefined
      left = 0
    },
    fill(cells, cell) {
      if (left === 0) {
        const what = turn()
        if (what !== undefined) return { what }
      }
      const own = page as Page
      left--
      const state = own.next()
      if (state === damaged) return { what: 'a page whose values are damaged' }
      last = undefined
      if (state === nothing) {
        setState(cells, cell, cellState.empty)
        return undefined
      }
      last = valueAt(own.place, type)
      return fillWith(last, type, cells, cell)
    },
    text: () => (type === 'float' && typeof last === 'number' ? floatText(last) : String(last ?? '')),
    number() {
      if (typeof last === 'number' && (type === 'double' || type === 'float'))
        return Number.isFinite(last) ? binaryNumber(last, type === 'double' ? 53 : 24) : undefined
      const number = printedNumber(String(last ?? '').trim())
      return typeof number === 'string' ? undefined : number
    },
  }
}

function valueAt({ bytes, view, at, to }: ValuePlace, type: ValueType): string | number | bigint {
  switch (type) {
    case 'double':
      return view.getFloat64(at, true)
    case 'float':
      return view.getFloat32(at, true)
    case 'int32':
      return view.getInt32(at, true)
    case 'uint32':
      return view.getUint32(at, true)
    case 'int64':
      return view.getBigInt64(at, true)
    case 'uint64':
      return view.getBigUint64(at, true)
    default:
      return new TextDecoder().decode(bytes.subarray(at, to))
  }
}

function fillWith(value: string | number | bigint, type: ValueType, cells: RowCells, cell: number) {
  if (typeof value === 'string') return readCellText(value, cells, cell)
  if (type === 'double' || type === 'float') setBinary(cells, cell, Number(value), type === 'double' ? 53 : 24)
  else setWhole(cells, cell, Number(value))
  return undefined
}
