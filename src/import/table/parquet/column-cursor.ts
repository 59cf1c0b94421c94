// One column of a Parquet file, value after value: one page is in memory at a time. The library makes the values of a page
// of its bytes; what they mean is decided here, so that each number is the one that is stored.

import { binaryNumber, floatText, setBinary, setWhole } from '../binary-number.js'
import { type CellFault, readCellText } from '../cell-text.js'
import { type PrintedNumber, printedNumber } from '../printed-number.js'
import { cellState, type RowCells, setState } from '../row-cells.js'
import type { ValueType } from './column-type.js'
import type { ColumnChunk } from './contents.js'
import { type PageOptions, pageReader } from './page-reader.js'
import { type Damage, damage, isDamage } from './parquet-library.js'

export interface ColumnCursor {
  /** Goes to the beginning of a chunk of this many rows. */
  readonly open: (chunk: ColumnChunk, rows: number) => void
  /** Fills the cell with the next value; what is wrong with it or with the file, if something is. */
  readonly fill: (cells: RowCells, cell: number) => CellFault | Damage | undefined
  /** What stands in the value that was read last, as a text and exactly. */
  readonly text: () => string
  readonly number: () => PrintedNumber | undefined
}

/** A value of a column as it is stored; `null` where there is none. */
type Value = number | bigint | string | null

export function columnCursor(options: PageOptions): ColumnCursor {
  const { type } = options
  const pages = pageReader(options)
  let page: ArrayLike<unknown> = []
  let left = 0
  let at = 0
  let last: Value = null

  return {
    open(chunk, rows) {
      pages.open(chunk, rows)
      left = 0
    },
    fill(cells, cell) {
      if (left === 0) {
        const next = pages.next()
        if (isDamage(next)) return next
        // Columns of zeros are common, and a page holds as many of them as there are.
        page = isConstant(next) ? [next[0]] : next
        left = next.length
        at = 0
      }
      left--
      const value = storedValue(page.length === 1 ? page[0] : page[at++], type)
      if (value === undefined) return damage('a page whose values are damaged')
      last = value
      return fillWith(value, type, cells, cell)
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

function isConstant(values: ArrayLike<unknown>): boolean {
  for (let k = 1; k < values.length; k++) if (!Object.is(values[k], values[0])) return false
  return true
}

const decoder = new TextDecoder()

/** What a value of a page is; `undefined` for what no column of this type holds. */
function storedValue(value: unknown, type: ValueType): Value | undefined {
  if (value === null) return null
  switch (type) {
    case 'double':
    case 'float':
    case 'int32':
      return typeof value === 'number' ? value : undefined
    case 'uint32':
      return typeof value === 'number' ? value >>> 0 : undefined
    case 'int64':
      return typeof value === 'bigint' ? value : undefined
    case 'uint64':
      return typeof value === 'bigint' ? BigInt.asUintN(64, value) : undefined
    default:
      return value instanceof Uint8Array ? decoder.decode(value) : undefined
  }
}

function fillWith(value: Value, type: ValueType, cells: RowCells, cell: number): CellFault | undefined {
  if (value === null) setState(cells, cell, cellState.empty)
  else if (typeof value === 'string') return readCellText(value, cells, cell)
  else if (type === 'double' || type === 'float') setBinary(cells, cell, Number(value), type === 'double' ? 53 : 24)
  else setWhole(cells, cell, Number(value))
  return undefined
}
