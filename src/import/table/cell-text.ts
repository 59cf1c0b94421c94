// The slow way to read a cell: what is not a plain number by its bytes. Blanks around a number, numbers beyond the usual
// range, words for a missing value; everything else is an issue.

import * as Q from '../../exact/rational.js'
import { printedNumber } from './printed-number.js'
import { cellState, type RowCells, setState } from './row-cells.js'

const missing = new Set(['', '?', 'na', 'n/a', '<na>', 'null', 'none'])
const notNumbers = new Set(['nan', '+nan', '-nan', '1.#qnan', '-1.#ind'])
const infinite = new Set(['inf', '+inf', '-inf', 'infinity', '+infinity', '-infinity'])

/** What is wrong with a cell: expected, received, and a hint. */
export interface CellFault {
  readonly expected: string
  readonly received: string
  readonly hint: string | null
}

/** Reads a text into a cell; the fault if it is neither a number nor a word for none. */
export function readCellText(given: string, cells: RowCells, cell: number): CellFault | undefined {
  const text = given.trim()
  const word = text.length <= 9 ? text.toLowerCase() : '.'
  if (missing.has(word)) setState(cells, cell, cellState.empty)
  else if (notNumbers.has(word)) setState(cells, cell, cellState.notANumber)
  else if (infinite.has(word)) setState(cells, cell, cellState.infinite)
  else return readNumber(text, cells, cell)
  return undefined
}

function readNumber(text: string, cells: RowCells, cell: number): CellFault | undefined {
  const number = text.length <= 4096 ? printedNumber(text) : 'too-long'
  setState(cells, cell, cellState.number)
  if (typeof number === 'string') {
    setState(cells, cell, cellState.notANumber)
    const expected =
      number === 'not-a-number'
        ? 'a decimal number, or an empty cell'
        : 'zero, or a size between 4.95e-324 and 1.79e308, in at most 1000 digits'
    return { expected, received: text.length > 80 ? `${text.slice(0, 79)}…` : text, hint: hintFor(text) }
  }
  cells.value[cell] = Q.toNumber(number.value)
  cells.radius[cell] = Q.toNumber(number.radius)
  cells.split[cell] = 255
  return undefined
}

function hintFor(text: string): string | null {
  if (/^[+-]?\d+,\d/.test(text)) return 'Write the decimal point as a point.'
  if (/^[=@]/.test(text)) return 'A formula of a spreadsheet is not evaluated: write its value.'
  if (/^[+-]?0x/i.test(text)) return 'Hexadecimal numbers are not read.'
  return null
}
