// What is kept of a printed number: value, radius, and its digits as two whole numbers, against the exact reading of the
// same text, for numbers of all lengths.

import { describe, expect, it } from 'vitest'
import * as Q from '../../../src/exact/rational.js'
import { readCellText } from '../../../src/import/table/cell-text.js'
import { printedNumber } from '../../../src/import/table/printed-number.js'
import { cellState, gapsIn, type RowCells, rowCells, setState } from '../../../src/import/table/row-cells.js'
import { notSimple, scanNumber } from '../../../src/import/table/scan-number.js'

const digits = '123456789098765432101234567890'
const wholes = ['', '0', '7', '00', '0042', ...[2, 8, 9, 10, 11, 15, 23, 24, 25, 30].map((n) => digits.slice(0, n))]
const fractions = [
  '',
  '.',
  '.0',
  '.5',
  '.00',
  '.000',
  ...[8, 9, 10, 14, 15, 16, 24, 25].map((n) => `.${digits.slice(0, n)}`),
]
const small = ['.00000000000012345678909876543210', '.000000001', '.10', '.000000000000000000000000000']
const exponents = ['', 'e0', 'E5', 'd-7', 'D+12', 'e-22', 'e-23', 'e22', 'e-90', 'e90']
const texts = wholes.flatMap((whole) =>
  [...fractions, ...small].flatMap((fraction) => exponents.map((exponent) => `${whole}${fraction}${exponent}`)),
)

function scan(text: string, behind = ',', before = ''): { readonly end: number; readonly cells: RowCells } {
  const cells = rowCells(2)
  // Whatever was in the cell before.
  for (const array of [cells.value, cells.radius, cells.high, cells.low]) array[1] = 9
  cells.split[1] = 7
  cells.power[1] = -5
  cells.state[1] = cellState.infinite
  const end = scanNumber(new TextEncoder().encode(`${before}${text}${behind}\n`), before.length, cells, 1)
  return { end, cells }
}

const absolute = (a: Q.Rational): Q.Rational => (a.n < 0n ? Q.negate(a) : a)
const powerOfTen = (k: number): Q.Rational => Q.parseDecimal(`1e${k}`) ?? Q.zero
const fromDouble = (x: number): Q.Rational => Q.parseDecimal(x.toString()) ?? Q.zero
const isNear = (x: number, exact: Q.Rational): boolean =>
  Q.isZero(exact)
    ? x === 0
    : Q.compare(absolute(Q.subtract(fromDouble(x), exact)), Q.multiply(absolute(exact), Q.rational(1n, 10n ** 15n))) < 0

/** What is wrong with a reading. */
function flawsOf(text: string): readonly string[] {
  const { end, cells } = scan(text)
  const number = printedNumber(text)
  if (typeof number === 'string') return end === notSimple ? [] : ['no number was read']
  const [value = 0, radius = 0, high = 0, low = 0] = [cells.value, cells.radius, cells.high, cells.low].map((a) => a[1])
  const [split = 0, power = 0] = [cells.split[1], cells.power[1]]
  const kept = Q.multiply(
    Q.add(Q.multiply(fromDouble(high), powerOfTen(split === 255 ? 0 : split)), fromDouble(low)),
    powerOfTen(power),
  )
  const significant = text
    .replace(/[eEdD].*/, '')
    .replace(/[-+.]/g, '')
    .replace(/^0+/, '').length
  const flaws: readonly (readonly [string, boolean])[] = [
    ['end', end === text.length],
    ['state', cells.state[1] === cellState.number],
    ['value', isNear(value, number.value)],
    ['radius', isNear(radius, number.radius)],
    ['digits', split === 255 || Q.equals(kept, absolute(number.value))],
    ['all kept', (split === 255) === significant > 24],
    ['split', split === 255 || split === Math.max(0, significant - 9)],
  ]
  return flaws.flatMap(([what, isFine]) => (isFine ? [] : [what]))
}

describe('digits of a number', () => {
  it('are those that are printed', () => {
    const wrong = texts.flatMap((text) => {
      const flaws = flawsOf(text)
      return flaws.length === 0 ? [] : [`${text}: ${flaws.join(', ')}`]
    })
    expect(texts.length).toBeGreaterThan(2000)
    expect(wrong).toEqual([])
  })

  it.each(['1.5', '-1.5', '+1.5', '-.5', '-0', '12e3'])('have the sign in front: %s', (text) => {
    const { end, cells } = scan(text, ';', 'x,')
    expect([end, cells.value[1]]).toEqual([text.length + 2, Number(text) + 0])
    expect(cells.value[0]).toBe(0)
  })

  it.each(['1.5', '7', '3e5', '2.', '1e-5'])('end where something else begins: %s', (text) => {
    for (const behind of [',', ';', '\t', '\n', '\r', ' ', '/', ':', 'x', '}', '.', '-']) {
      if (text.includes('.') || behind !== '.') expect(scan(text, behind).end).toBe(text.length)
    }
  })

  it.each<[string, boolean]>([
    ['1e279', true],
    ['1e280', false],
    ['10e278', true],
    ['0.1e281', false],
    ['1e-281', true],
    ['1e-282', false],
    ['0e290', true],
    ['0e-300', true],
    ['0e-301', false],
    ['0.0e-300', false],
    ['1.0e-299', false],
    ['1.00000000000000000000e-279', true],
    ['1.00000000000000000000000e-279', false],
    ['1e00005', true],
    ['1e000005', false],
    ['1e99999', false],
    [`${'0'.repeat(279)}1`, true],
    [`${'0'.repeat(280)}1`, false],
    [`0.${'1'.repeat(299)}`, true],
    [`0.${'1'.repeat(300)}`, false],
    [`0.${'0'.repeat(270)}1`, true],
  ])('are read from bytes only in the middle of the range: %.20s, %s', (text, isSimple) => {
    expect(scan(text).end).toBe(isSimple ? text.length : notSimple)
  })
})

describe('a printed number', () => {
  it.each<[string, string | null, string | null]>([
    ['1.5', '1.5', '0.05'],
    ['-12', '-12', '0'],
    ['12.', '12', '0.5'],
    ['1e3', '1000', '500'],
    ['1.20e3', '1200', '5'],
    ['1.2E-3', '0.0012', '0.00005'],
    ['5e0', '5', '0.5'],
    ['0', '0', '0'],
    ['0.0', '0', '0'],
    ['0.00', '0', '0.005'],
    ['.00', '0', '0.005'],
    ['0.00e-5', '0', '0'],
    ['+7D+01', '70', '5'],
    ['one', null, null],
    ['1e999', null, null],
  ])('%s is %s ± %s', (text, value, radius) => {
    const number = printedNumber(text)
    const told = typeof number === 'string' ? [null, null] : [Q.print(number.value), Q.print(number.radius)]
    const exact = [value, radius].map((own) => (own === null ? null : Q.print(Q.parseDecimal(own) ?? Q.zero)))
    expect(told).toEqual(exact)
  })
})

describe('a cell that is read as a text', () => {
  const read = (text: string) => {
    const cells = rowCells(1)
    const fault = readCellText(text, cells, 0)
    return {
      fault: fault ?? null,
      state: cells.state[0],
      value: cells.value[0],
      radius: cells.radius[0],
      split: cells.split[0],
    }
  }
  it.each<[keyof typeof cellState, readonly string[]]>([
    ['empty', ['', '  ', '?', 'NA', 'n/a', '<NA>', 'null', 'None', ' NULL ']],
    ['notANumber', ['nan', 'NaN', '+nan', '-NAN', '1.#QNAN', '-1.#IND']],
    ['infinite', ['inf', '+Inf', '-INF', 'infinity', '+Infinity', '-infinity']],
  ])('is %s', (state, words) => {
    for (const word of words)
      expect(read(word)).toEqual({ fault: null, state: cellState[state], value: 0, radius: 0, split: 0 })
  })
  it('is a number', () => {
    expect(read(' 1.50 ')).toEqual({ fault: null, state: cellState.number, value: 1.5, radius: 0.005, split: 255 })
    expect(read('-1e-300')).toMatchObject({ fault: null, value: -1e-300, split: 255 })
    expect(read(`0.${'0'.repeat(400)}`)).toMatchObject({ fault: null, value: 0 })
  })
  const number = 'a decimal number, or an empty cell'
  const range = 'zero, or a size between 4.95e-324 and 1.79e308, in at most 1000 digits'
  it.each<[string, string, string, string | null]>([
    ['x', number, 'x', null],
    ['1,5', number, '1,5', 'Write the decimal point as a point.'],
    ['-12,75', number, '-12,75', 'Write the decimal point as a point.'],
    ['1,x', number, '1,x', null],
    ['x1,5', number, 'x1,5', null],
    ['=A1', number, '=A1', 'A formula of a spreadsheet is not evaluated: write its value.'],
    ['@sum', number, '@sum', 'A formula of a spreadsheet is not evaluated: write its value.'],
    ['a=', number, 'a=', null],
    ['0x1F', number, '0x1F', 'Hexadecimal numbers are not read.'],
    ['-0X1f', number, '-0X1f', 'Hexadecimal numbers are not read.'],
    ['10x5', number, '10x5', null],
    ['1e999', range, '1e999', null],
    ['1e-999', range, '1e-999', null],
    [`1.${'1'.repeat(5000)}`, range, `1.${'1'.repeat(77)}…`, null],
    ['y'.repeat(80), number, 'y'.repeat(80), null],
    ['y'.repeat(81), number, `${'y'.repeat(79)}…`, null],
    ['infinity x', number, 'infinity x', null],
    ['nonenonenone', number, 'nonenonenone', null],
  ])('is refused: %.20s', (text, expected, received, hint) => {
    expect(read(text)).toMatchObject({ fault: { expected, received, hint }, state: cellState.notANumber, value: 0 })
  })
})

describe('cells of a row', () => {
  it('have one more than there are, a zero that is exact', () => {
    const { count, value, radius, high, low, split, power, state } = rowCells(3)
    expect(count).toBe(3)
    for (const array of [value, radius, high, low, split, power, state]) expect([...array]).toEqual([0, 0, 0, 0])
  })
  it('are emptied whole, and counted', () => {
    const cells = rowCells(3)
    for (const array of [cells.value, cells.radius, cells.high, cells.low, cells.split, cells.power]) array.fill(5)
    setState(cells, 1, cellState.empty)
    for (const array of [cells.value, cells.radius, cells.high, cells.low, cells.split, cells.power])
      expect([...array]).toEqual([5, 0, 5, 5])
    expect([...cells.state]).toEqual([0, 1, 0, 0])
    expect(gapsIn(cells)).toBe(1)
    setState(cells, 0, cellState.infinite)
    cells.state[3] = cellState.empty
    expect(gapsIn(cells)).toBe(2)
  })
})
