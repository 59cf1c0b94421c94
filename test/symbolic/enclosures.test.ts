// Values that are no exact numbers, enclosed: the interval holds the value, worked out to 40 digits with mpmath, and is narrow.

import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import * as Q from '../../src/exact/rational.js'
import type { Interval } from '../../src/physics/model.js'
import type { Parameters } from '../../src/physics/parameter.js'
import { toValue } from '../../src/symbolic/to-value.js'
import { type ValueAt, valueAt } from '../../src/symbolic/value-at.js'
import { read } from './reading.js'

const many = Array.from({ length: 20 }, (_, k) => `p${k + 1}`)
const parameters: Parameters = new Map([
  ['x', 'real'],
  ['y', 'real'],
  ['m', 'positive'],
  ...many.map((name) => [name, 'real'] as const),
])

function at(text: string, values: Readonly<Record<string, string>>): ValueAt {
  const value = toValue(read(text), { parameters })
  if (isLeft(value)) throw new Error(value.left.received)
  return valueAt(value.right, new Map(Object.entries(values).map(([name, q]) => [name, Q.parseDecimal(q) ?? Q.zero])))
}

const decimal = (text: string): Q.Rational => Q.parseDecimal(text) ?? Q.zero

function holds({ low, high }: Interval, value: string, width: number): void {
  expect(Q.compare(low, decimal(value))).toBe(-1)
  expect(Q.compare(decimal(value), high)).toBe(-1)
  expect(Q.toNumber(Q.subtract(high, low))).toBeLessThan(width)
}

const counted = Object.fromEntries(many.map((name, k) => [name, `${k + 1}`]))

describe('an enclosure', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, string, string, number]>([
    ['exp(i*x)', { x: '1' }, '0.5403023058681397174009366', '0.8414709848078965066525023', 1e-13],
    // Divisors far from 1, either way.
    ['exp(i*x)/m', { x: '1', m: '0.001' }, '540.3023058681397174009366074', '841.4709848078965066525023216', 1e-10],
    [
      'exp(i*x)/m',
      { x: '1', m: '1000' },
      '0.000540302305868139717400936607',
      '0.000841470984807896506652502322',
      1e-16,
    ],
    ['1/(pi^2+1)', {}, '0.09199966835037523245580161148832061', '0', 1e-14],
    // Many phases and many powers of π.
    [
      `exp(i*${many.join(')+exp(i*')})`,
      counted,
      '0.5396085669330051594626361699',
      '0.9982218844197818508197666482',
      3e-11,
    ],
    ['1+pi+pi^2+pi^3+pi^4+pi^5+pi^6+pi^7+pi^8+pi^9', {}, '43727.7590204231450407143589340532', '0', 1e-8],
    // A large phase, and what is left of large numbers.
    ['exp(i*x)', { x: '1000000' }, '0.9367521275331447869385325351', '-0.3499935021712929521176524868', 1e-7],
    ['pi*x-y', { x: '1000000', y: '3141592.65358979' }, '0.000000003238462643383279502884', '0', 1e-6],
    // In the middle of a calculation beyond the range of doubles neither way.
    [
      'exp(i*x)*y/m',
      { x: '1', y: '1e200', m: '1e200' },
      '0.5403023058681397174009366',
      '0.8414709848078965066525023',
      1e-13,
    ],
    [
      'exp(i*x)*y/m',
      { x: '1', y: '1e-200', m: '1e-200' },
      '0.5403023058681397174009366',
      '0.8414709848078965066525023',
      1e-13,
    ],
  ])('of %.60s at %o', (text, values, re, im, width) => {
    const value = at(text, values)
    if (value.kind !== 'interval') throw new Error(value.kind)
    holds(value.re, re, width)
    holds(value.im, im, width)
  })

  it.each([
    ['exp(i*x)*y/m', { x: '1', y: '1e300', m: '1e-300' }],
    ['i*pi*y/m', { y: '1e300', m: '1e-300' }],
    ['pi*y/m', { y: '1e300', m: '1e-300' }],
    ['pi*x', { x: '1e308' }],
  ])('is none of %s at %o, which is no double', (text, values) =>
    expect(at(text, values)).toEqual({ kind: 'infinite' }),
  )
})
