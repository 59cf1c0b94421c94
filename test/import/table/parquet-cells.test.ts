// What stands in the cells of a Parquet file: texts and exact numbers by the type of the column, values in cells by hand.

import type { ColumnSource } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import * as Q from '../../../src/exact/rational.js'
import { bytesInMemory } from '../../../src/import/table/parquet/byte-source.js'
import { parquetReader } from '../../../src/import/table/parquet/read-parquet.js'
import { cellState, rowCells } from '../../../src/import/table/row-cells.js'
import { parquet, parquetLibrary } from './parquet-files.js'

/** Text, exact number with its radius, value, radius and state of each row of one column. */
function rowsOf(data: ColumnSource['data'], type: ColumnSource['type'], more: Partial<ColumnSource> = {}) {
  const cells = rowCells(1)
  const rows: unknown[] = []
  const issues: string[] = []
  const source = bytesInMemory(parquet([{ name: 'x', data, ...(type === undefined ? {} : { type }), ...more }]))
  const { read, texts } = parquetReader(
    { source, library: parquetLibrary, decompressors: {} },
    {
      header: () => ({ cellOf: Int32Array.of(0), cells, states: 1 }),
      row() {
        const number = texts.number(0)
        const exact = number === undefined ? null : [Q.print(number.value), Q.print(number.radius)]
        rows.push([texts.text(0), exact, cells.value[0], cells.radius[0], cells.state[0]])
        return true
      },
      issue({ path, received }) {
        issues.push(`${path}: ${received}`)
        return true
      },
    },
  )
  for (const _ of read());
  return { rows, issues }
}

const power = (k: number): string => Q.print(Q.rational(1n, 2n ** BigInt(-k)))
const { number, empty, notANumber, infinite } = cellState

describe('cells of a column', () => {
  it('of doubles', () => {
    // Half a unit of the last bit: 2⁻⁵³ in [1, 2), 2⁻⁵⁴ in [½, 1).
    expect(rowsOf([1.5, -0.5, 0, null, Number.NaN, Number.POSITIVE_INFINITY], 'DOUBLE').rows).toEqual([
      ['1.5', ['1.5', power(-53)], 1.5, 2 ** -53, number],
      ['-0.5', ['-0.5', power(-54)], -0.5, 2 ** -54, number],
      ['0', ['0', '0'], 0, 0, number],
      ['', null, 0, 0, empty],
      ['NaN', null, 0, 0, notANumber],
      ['Infinity', null, 0, 0, infinite],
    ])
  })

  it('of floats', () => {
    // 0.1 as a float is 13421773 · 2⁻²⁷; half a unit is 2⁻²⁸. 1.5 is known to 2⁻²⁴.
    const tenth = Math.fround(0.1)
    expect(rowsOf([tenth, 1.5, null, Number.NaN], 'FLOAT').rows).toEqual([
      ['0.1', [Q.print(Q.rational(13421773n, 2n ** 27n)), power(-28)], tenth, 2 ** -28, number],
      ['1.5', ['1.5', power(-24)], 1.5, 2 ** -24, number],
      ['', null, 0, 0, empty],
      ['NaN', null, 0, 0, notANumber],
    ])
  })

  it('of whole numbers', () => {
    expect(rowsOf([7, -2147483648, null], 'INT32').rows).toEqual([
      ['7', ['7', '0'], 7, 0, number],
      ['-2147483648', ['-2147483648', '0'], -2147483648, 0, number],
      ['', null, 0, 0, empty],
    ])
    const large = 2n ** 62n + 1n
    expect(rowsOf([large, -5n], 'INT64').rows).toEqual([
      [String(large), [String(large), '0'], 2 ** 62, 0, number],
      ['-5', ['-5', '0'], -5, 0, number],
    ])
  })

  it('of texts', () => {
    const { rows, issues } = rowsOf(['1.50', ' 7 ', '', 'nan', 'x', null], 'STRING')
    expect(rows).toEqual([
      ['1.50', ['1.5', '0.005'], 1.5, 0.005, number],
      ['7', ['7', '0'], 7, 0, number],
      ['', null, 0, 0, empty],
      ['nan', null, 0, 0, notANumber],
      ['x', null, 0, 0, notANumber],
      ['', null, 0, 0, empty],
    ])
    expect(issues).toEqual(['row 5, x: x'])
  })

  it('that are all equal, or all but one', () => {
    const values = (rows: readonly unknown[]): unknown[] => rows.map((row) => (Array.isArray(row) ? row[0] : undefined))
    const zeros = Array.from({ length: 50 }, () => 0)
    expect(values(rowsOf(zeros, 'DOUBLE').rows)).toEqual(zeros.map(() => '0'))
    for (const at of [0, 1, 25, 49]) {
      const one = zeros.map((_, k) => (k === at ? 5 : 0))
      expect(values(rowsOf(one, 'DOUBLE').rows)).toEqual(one.map(String))
      expect(values(rowsOf(one, 'DOUBLE', { encoding: 'RLE_DICTIONARY' }).rows)).toEqual(one.map(String))
    }
    expect(values(rowsOf([null, null, 3, null], 'DOUBLE').rows)).toEqual(['', '', '3', ''])
  })
})
