import { describe, expect, it } from 'vitest'
import * as Q from '../../../src/exact/rational.js'
import { printedNumber } from '../../../src/import/table/printed-number.js'
import { rowCells } from '../../../src/import/table/row-cells.js'
import { notSimple, scanNumber } from '../../../src/import/table/scan-number.js'

const scan = (text: string) => {
  const cells = rowCells(1)
  const end = scanNumber(new TextEncoder().encode(`${text},`), 0, cells, 0)
  return { end, value: cells.value[0] ?? Number.NaN, radius: cells.radius[0] ?? Number.NaN }
}

describe('a number read from bytes', () => {
  // Value and half a unit of the last printed digit, by hand.
  it.each([
    ['1.5', 1.5, 0.05],
    ['-1.50', -1.5, 0.005],
    ['4e-24', 4e-24, 5e-25],
    ['+4.00D-24', 4e-24, 5e-27],
    ['1.0d3', 1000, 50],
    ['.5', 0.5, 0.05],
    ['5.', 5, 0.5],
    ['123456789012345678901234567890.', 1.2345678901234568e29, 0.5],
    ['0.000000000000000000001234', 1.234e-21, 5e-25],
  ])('%s', (text, value, radius) => {
    const read = scan(text)
    expect(read.end).toBe(text.length)
    expect(read.value / value).toBeCloseTo(1, 14)
    expect(read.radius / radius).toBeCloseTo(1, 14)
  })

  it.each([
    ['0', 0],
    ['-0', 0],
    ['0.0', 0],
    ['0e-30', 0],
    ['0.000E+00', 0],
    ['0.00', 0.005],
    ['0.000', 0.0005],
    ['7', 0],
    ['-12', 0],
  ])('knows what is exact: %s', (text, radius) => {
    expect(scan(text).radius).toBeCloseTo(radius, 20)
    const exact = printedNumber(text)
    expect(typeof exact === 'string' ? exact : Q.toNumber(exact.radius)).toBe(radius)
  })

  it.each(['0', '-0', '0e-30', '0.000', '-0.0e+300', '0.00e+300'])('has a zero with the value 0: %s', (text) => {
    const { end, value } = scan(text)
    expect([end, value]).toEqual([text.length, 0])
  })

  it.each(['', '-', '.', 'e5', '1e', '1e+', '=1', 'nan', '"1"', ' 1', '1e400', '1e-400', '5e-324', '\uff11'])(
    'leaves %j to the slow way',
    (text) => {
      expect(scan(text).end).toBe(notSimple)
    },
  )
})
