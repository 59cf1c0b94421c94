// A row in exact numbers: values, texts and places of its entries, short decimals for binary numbers, radii of a tolerance.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { parseDecimal, type Rational, rational, zero } from '../../../src/exact/rational.js'
import { binaryNumber } from '../../../src/import/table/binary-number.js'
import type { PrintedNumber } from '../../../src/import/table/printed-number.js'
import { rowCells } from '../../../src/import/table/row-cells.js'
import type { GivenEntry } from '../../../src/physics/model.js'
import { exactly, exactValue, rowModel } from '../../../src/scan/table/exact-row.js'
import { readableNumbers } from '../../../src/scan/table/readable-numbers.js'
import { cellGroups, exactNumbers, setRadii } from '../../../src/scan/table/tolerance.js'
import { tableModel } from '../../../src/table-model.js'
import { layoutOf, numbersOf, pairClaim } from './claims.js'

const decimal = (text: string): Rational => parseDecimal(text) ?? zero
const number = (value: string, radius = '0'): PrintedNumber => ({ value: decimal(value), radius: decimal(radius) })

function modelOf(text: string) {
  const model = tableModel(text, { file: null })
  if (E.isLeft(model)) throw new Error(JSON.stringify(model.left))
  return model.right.read.model
}

const model = modelOf(
  "nuvertex: 1\nstates: { count: 2, nature: dirac }\nformFactors: { magnetic: { unit: muB, matrix: [['?', '?'], ['?', '?']] } }\n",
)

describe('the value of an entry', () => {
  it('is a point where both parts are exact', () => {
    expect(exactValue(number('1'), number('0'))).toMatchObject({ kind: 'exact' })
    for (const [re, im] of [
      ['0.5', '0'],
      ['0', '0.5'],
      ['0.5', '0.25'],
    ]) {
      expect(exactValue(number('1', re), number('2', im))).toEqual({
        kind: 'interval',
        re: { low: decimal(String(1 - Number(re))), high: decimal(String(1 + Number(re))) },
        im: { low: decimal(String(2 - Number(im))), high: decimal(String(2 + Number(im))) },
      })
    }
  })
  it('is not specified where a part is missing', () => {
    for (const [re, im] of [
      [undefined, number('1')],
      [number('1'), undefined],
      [undefined, undefined],
    ])
      expect(exactValue(re, im)).toEqual({ kind: 'unspecified' })
  })
})

describe('the model of a row', () => {
  const names = ['mu_12_re', 'mu_12_im', 'mu_21', 'eps_11_re', 'eps_11_im']
  const layout = layoutOf(names, 2)
  const placeOf = (cell: number) => ({ file: 'f', line: 7, column: cell })
  const entriesOf = (texts: readonly string[], numbers: readonly (PrintedNumber | undefined)[]) =>
    rowModel(model, layout, { numbers, texts, placeOf }).formFactors
  const all = ['1', '2', '3', '4', '5'].map((text) => number(text))

  it('has the values where the table has them, with their places', () => {
    const { magnetic, electric, charge, anapole } = entriesOf(['1', '2', '3', '4', '5'], all)
    const told = (rows: readonly (readonly GivenEntry[])[] | undefined) =>
      rows?.map((row) => row.map(({ text, value, location }) => [text, value.kind, location?.column ?? null]))
    expect(told(magnetic?.entries)).toEqual([
      [
        ['?', 'unspecified', null],
        ['1 + 2*i', 'exact', 0],
      ],
      [
        ['3', 'exact', 2],
        ['?', 'unspecified', null],
      ],
    ])
    expect(told(electric?.entries)?.[0]?.[0]).toEqual(['4 + 5*i', 'exact', 3])
    expect([magnetic?.unit, electric?.unit, charge, anapole]).toEqual([
      model.formFactors.magnetic?.unit,
      undefined,
      undefined,
      undefined,
    ])
    expect(model.formFactors.magnetic?.unit).toBeDefined()
  })

  it.each([
    ['1', '2', '1 + 2*i'],
    ['-1.5', '-2.50', '-1.5 - 2.50*i'],
    ['0', '4e-24', '4e-24*i'],
    ['0.00', '-4.0D-24', '-4.0e-24*i'],
    ['+1', '0', '1'],
    ['+1.0E-3', '-0.000e5', '1.0e-3'],
    ['.0', '00', '0'],
    ['-0', '+0e10', '0'],
    ['100', '10', '100 + 10*i'],
    ['0', '+7', '7*i'],
    ['1e+2', '3', '1e+2 + 3*i'],
  ])('writes %s and %s as %s', (re, im, text) => {
    const numbers = [number('1'), number('1'), ...all.slice(2)]
    expect(entriesOf([re, im], numbers).magnetic?.entries[0]?.[1]?.text).toBe(text)
  })

  it('says nothing of an entry without a number', () => {
    const { magnetic } = entriesOf(['1', 'x', '3'], [number('1'), undefined, undefined])
    expect(magnetic?.entries.map((row) => row.map(({ text, value }) => [text, value.kind]))).toEqual([
      [
        ['?', 'unspecified'],
        ['?', 'unspecified'],
      ],
      [
        ['?', 'unspecified'],
        ['?', 'unspecified'],
      ],
    ])
  })
})

describe('a question to the exact engine', () => {
  const claim = pairClaim({
    upper: { kind: 'line', argPi: { num: 0, den: 1 } },
    lower: { kind: 'line', argPi: { num: 1, den: 2 } },
    tie: { factor: { k: 1, n: 4 }, conjugate: false },
  })
  const [one] = claim.cases
  const ask = (row: string, question: 'upper' | 'lower' | 'tied', own: Partial<typeof claim> = claim): boolean =>
    one !== undefined && exactly(question, { upper: own.upper, lower: own.lower }, one, numbersOf(row.split(' ')).exact)

  it('is asked of the entry that it is about', () => {
    // The upper one is real, the lower one is imaginary, lower = i · upper.
    expect([ask('2 0 0 2', 'upper'), ask('2 0 0 2', 'lower'), ask('2 0 0 2', 'tied')]).toEqual([true, true, true])
    expect([ask('2 1 0 2', 'upper'), ask('2 1 0 2', 'lower'), ask('2 1 0 2', 'tied')]).toEqual([false, true, false])
    expect([ask('2 0 1 2', 'upper'), ask('2 0 1 2', 'lower'), ask('2 0 1 2', 'tied')]).toEqual([true, false, false])
    expect([ask('2 0 0 3', 'upper'), ask('2 0 0 3', 'lower'), ask('2 0 0 3', 'tied')]).toEqual([true, true, false])
  })
  it('is answered yes of what the table does not have', () => {
    const { upper, lower } = claim
    expect([ask('2 1 1 2', 'upper', { lower }), ask('2 1 1 2', 'lower', { lower })]).toEqual([true, false])
    expect([ask('2 1 1 2', 'upper', { upper }), ask('2 1 1 2', 'lower', { upper })]).toEqual([false, true])
    expect([ask('2 0 1 2', 'tied', { upper }), ask('2 1 0 2', 'tied', { lower })]).toEqual([true, true])
  })
  it('takes the imaginary part for zero where the table has none', () => {
    const real = pairClaim(one?.constraint ?? { upper: { kind: 'zero' }, lower: { kind: 'zero' }, tie: undefined }, 0, [
      'mu_12',
      'mu_21_re',
      'mu_21_im',
    ])
    expect(real.upper).toEqual({ re: 0, im: 3 })
    const [own] = real.cases
    expect(own && exactly('tied', real, own, numbersOf(['2', '0', '2']).exact)).toBe(true)
    expect(own && exactly('tied', real, own, numbersOf(['2', '0', '3']).exact)).toBe(false)
  })
})

describe('numbers for a report', () => {
  it('are what the texts say, where the texts round', () => {
    const [tenth, two] = [binaryNumber(0.1, 53), binaryNumber(2, 53)]
    const readable = readableNumbers([tenth, two, undefined, number('1'), tenth], ['0.1', '2', '', '', 'x'])
    // 0.1 lies in [2⁻⁴, 2⁻³): half a unit of its last bit is 2⁻⁵⁷ = 6.9e-18.
    expect(readable?.[0]).toEqual({ value: decimal('0.1'), radius: decimal('6.9e-18') })
    expect(readable?.slice(1)).toEqual([two, undefined, number('1'), tenth])
  })
  it('are left where all texts are exact', () => {
    expect(readableNumbers([number('0.1', '0.05'), undefined], ['0.1', ''])).toBeUndefined()
    expect(readableNumbers([], [])).toBeUndefined()
  })
})

describe('a tolerance', () => {
  const names = ['mu_12_re', 'mu_12_im', 'mu_21', 'eps_11_re', 'eps_11_im', 'x']
  const groups = cellGroups(layoutOf(names, 2))
  it('is for the numbers of each form factor', () => {
    expect(groups).toEqual([
      [0, 1, 2],
      [3, 4],
    ])
  })
  it('is a fraction of the largest number, in doubles', () => {
    const cells = rowCells(5)
    cells.value.set([1, -4, 2, 0, 3])
    cells.radius.fill(7)
    setRadii(cells, groups, undefined)
    expect([...cells.radius.slice(0, 5)]).toEqual([7, 7, 7, 7, 7])
    setRadii(cells, groups, 0.5)
    expect([...cells.radius.slice(0, 5)]).toEqual([2, 2, 2, 1.5, 1.5])
  })
  it('is the same fraction exactly', () => {
    const numbers = [number('1', '9'), number('-4', '9'), undefined, number('0', '9'), number('0', '9')]
    const relative = { kind: 'relative', value: rational(1n, 2n), text: '0.5' } as const
    expect(exactNumbers(numbers, groups, relative)).toEqual([
      ...[number('1', '2'), number('-4', '2'), undefined, number('0'), number('0')],
    ])
    expect(exactNumbers(numbers, groups, { kind: 'digits' })).toEqual(numbers)
    const others = [number('5'), number('-4'), number('1'), number('-2'), number('1')]
    expect(exactNumbers(others, groups, relative).map((one) => one?.radius)).toEqual(
      ['2.5', '2.5', '2.5', '1', '1'].map(decimal),
    )
  })
})
