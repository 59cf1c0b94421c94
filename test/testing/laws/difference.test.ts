// Where two answers differ, and how they are shown: by hand.

import { describe, expect, it } from 'vitest'
import {
  differenceOf,
  isNumeric,
  isRecord,
  magnitude,
  negated,
  shown,
  spread,
} from '../../../src/testing/laws/difference.js'

const compared = (found: unknown, expected: unknown, tolerance = 0.01, neighbours: readonly unknown[] = []) =>
  differenceOf(found, expected, { tolerance, neighbours: () => neighbours })
const differs = (found: unknown, expected: unknown, tolerance?: number): string | undefined => {
  const difference = compared(found, expected, tolerance)
  return difference && `${difference.path}: ${difference.found} / ${difference.expected}`
}
const z = (re: number, im: number) => ({ re, im })

describe('the first difference of two answers', () => {
  it.each<[unknown, unknown]>([
    [1, 1],
    [1, 1.01],
    [1.01, 1],
    [-100, -101],
    [0, 0],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [1, z(1, 0)],
    [z(3, 4), z(3.03, 4.03)],
    [
      [100, 0],
      [101, 1],
    ],
    [[], []],
    [{}, {}],
    [
      { a: 1, b: 'x' },
      { b: 'x', a: 1 },
    ],
    ['x', 'x'],
    [true, true],
    [undefined, undefined],
    [null, null],
    [
      [[1], [1000]],
      [[5], [1000]],
    ],
  ])('%j and %j have none', (a, b) => expect(differs(a, b)).toBeUndefined())

  it.each<[unknown, unknown, string]>([
    [1, 1.02, ': 1 / 1.02'],
    [1, -1, ': 1 / -1'],
    [Number.NaN, Number.NaN, ': NaN / NaN'],
    [Number.NaN, 1, ': NaN / 1'],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, ': Infinity / -Infinity'],
    [Number.POSITIVE_INFINITY, 1, ': Infinity / 1'],
    [z(1, 0), z(0, 1), ': 1 / 0 + 1*i'],
    [z(3, 4), z(3, -4), ': 3 + 4*i / 3 - 4*i'],
    // Of 5: 0.05 is allowed, and 0.1 is not.
    [z(3, 4), z(3.1, 4), ': 3 + 4*i / 3.1 + 4*i'],
    [[1, 2], [1, 3], '[2]: 2 / 3'],
    [[1, 2], [1], ': [1, 2] / [1]'],
    [[1], 1, ': [1] / 1'],
    [
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 2],
        [3, 5],
      ],
      '[2,2]: 4 / 5',
    ],
    // Members of a record have nothing to do with one another: 5 and 6 differ, however large the other one is.
    [{ a: 1000, b: 5 }, { a: 1000, b: 6 }, 'b: 5 / 6'],
    [{ a: [1000, { b: 5 }] }, { a: [1000, { b: 6 }] }, 'a[2].b: 5 / 6'],
    [{ a: 1 }, { a: 1, b: 2 }, 'b: nothing / 2'],
    [{ a: 1, b: 2 }, { a: 1 }, 'b: 2 / nothing'],
    ['x', 'y', ': x / y'],
    [null, undefined, ': null / nothing'],
    [{ re: 'x', im: 1 }, 1, ': { re: x, im: 1 } / 1'],
    [0, '0', ': 0 / 0'],
    [[0, 0], [0, 1e-30], '[2]: 0 / 1e-30'],
  ])('%j and %j differ: %s', (a, b, told) => expect(differs(a, b)).toBe(told))

  it('is relative to the largest finite number of the list', () => {
    expect(differs([100, 1], [100, 2])).toBeUndefined()
    expect(differs([100, 1], [100, 2.01])).toBe('[2]: 1 / 2.01')
    // Of both lists, whichever has it.
    expect(differs([1, 1], [1, 2])).toBe('[2]: 1 / 2')
    expect(differs([0, 1], [0.01, 1])).toBeUndefined()
    expect(differs([Number.POSITIVE_INFINITY, 1], [Number.POSITIVE_INFINITY, 2])).toBe('[2]: 1 / 2')
  })

  it('allows a thousand times the rounding of neighbours, number by number', () => {
    // 2 apart: 1000/256 is more, 1000/512 is less.
    const [enough, tooLittle] = [3 + 1 / 256, 3 + 1 / 512]
    expect(compared([1, 5], [3, 5], 0, [[enough, 5]])).toBeUndefined()
    expect(compared([1, 5], [3, 5], 0, [[tooLittle, 5]])?.path).toBe('[1]')
    expect(compared([1, 5], [3, 5], 0, [[3, 5 + 1]])?.path).toBe('[1]')
    expect(compared([5, 1], [5, 3], 0, [[6, 3]])?.path).toBe('[2]')
    expect(compared({ a: { b: 1 } }, { a: { b: 3 } }, 0, [{ a: { b: enough } }])).toBeUndefined()
    expect(compared({ a: 1 }, { a: 3 }, 0, [{ b: enough }])?.path).toBe('a')
    expect(compared(1, 3, 0, ['nothing', Number.NaN, enough])).toBeUndefined()
    expect(compared(1, 3, 0, [])?.path).toBe('')
  })

  it('asks for neighbours only where something differs', () => {
    const neighbours = () => {
      throw new Error('asked')
    }
    expect(differenceOf(1, 1, { tolerance: 0, neighbours })).toBeUndefined()
    expect(() => differenceOf(1, 2, { tolerance: 0, neighbours })).toThrow('asked')
  })
})

describe('how far neighbours are', () => {
  it('is the largest finite distance', () => {
    expect(spread(1, [])).toBe(0)
    expect(spread(1, [1.5, 0, 'x', Number.NaN, Number.POSITIVE_INFINITY, z(1, 3)])).toBe(3)
    expect(spread(z(0, 0), [z(3, 4)])).toBe(5)
  })
})

describe('a value in a report', () => {
  it.each<[unknown, string]>([
    [1.5, '1.5'],
    [-0, '0'],
    [z(2, 0), '2'],
    [z(-0, 0), '0'],
    [z(0, 1), '0 + 1*i'],
    [z(1, -2), '1 - 2*i'],
    [[1, [z(0, -1)]], '[1, [0 - 1*i]]'],
    [{ a: 1, b: [2] }, '{ a: 1, b: [2] }'],
    [undefined, 'nothing'],
    [null, 'null'],
    ['x', 'x'],
    [() => 1, 'a function'],
    [true, 'true'],
  ])('%o is %s', (value, text) => expect(shown(value)).toBe(text))

  it('is cut off after 240 characters', () => {
    expect(shown('x'.repeat(240))).toBe('x'.repeat(240))
    expect(shown('x'.repeat(241))).toBe(`${'x'.repeat(240)} …`)
  })
})

describe('numbers', () => {
  it('are real, or have two parts', () => {
    for (const number of [1, Number.NaN, z(1, 2)]) expect(isNumeric(number)).toBe(true)
    for (const other of ['1', undefined, null, [1], {}, { re: 1 }, { im: 1 }, { re: '1', im: 1 }, { re: 1, im: '1' }])
      expect(isNumeric(other)).toBe(false)
    expect([isRecord({}), isRecord([]), isRecord(null), isRecord('x'), isRecord(undefined)]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
    expect([magnitude(-3), magnitude(z(3, -4))]).toEqual([3, 5])
  })

  it('change their sign wherever they stand', () => {
    expect(negated([1, z(2, -3), { a: 4, b: 'x' }, undefined])).toEqual([-1, z(-2, 3), { a: -4, b: 'x' }, undefined])
    expect(Object.is(negated(0), 0)).toBe(true)
  })
})
