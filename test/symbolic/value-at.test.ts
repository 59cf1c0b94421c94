// Values in symbols at a point, by hand: exact where that is possible, enclosed where cosines or π come in.

import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { print } from '../../src/exact/cyclotomic.js'
import { parseDecimal, type Rational, toNumber } from '../../src/exact/rational.js'
import type { Interval, SymbolicValue } from '../../src/physics/model.js'
import type { ParameterKind } from '../../src/physics/parameter.js'
import { parseExpression } from '../../src/symbolic/parse.js'
import { toValue } from '../../src/symbolic/to-value.js'
import { dependsOn, derivativeOfValue, isInPhase, timesPower, valueAt } from '../../src/symbolic/value-at.js'
import { printValue } from '../../src/symbolic/value-text.js'

const parameters = new Map<string, ParameterKind>([
  ['x', 'real'],
  ['y', 'real'],
  ['z', 'real'],
  ['m', 'positive'],
])

function read(text: string): SymbolicValue {
  const expression = parseExpression(text)
  if (isLeft(expression)) throw new Error(text)
  const value = toValue(expression.right, { parameters })
  if (isLeft(value)) throw new Error(text)
  return value.right
}

const at = (text: string, values: Readonly<Record<string, string>> = {}) =>
  valueAt(read(text), new Map(Object.entries(values).map(([name, q]) => [name, parseDecimal(q) as Rational])))

describe('a value at a point', () => {
  it.each([
    ['x^2 + 1', { x: '2' }, '5'],
    ['x*y - i*y', { x: '0.5', y: '3' }, '1.5-3*i'],
    ['x/(y^2 + 3)', { x: '2', y: '1' }, '1/2'],
    ['exp(i*x) + y', { x: '0', y: '2' }, '3'],
    ['exp(i*x)*exp(i*y)', { x: '1', y: '-1' }, '1'],
    ['sqrt(2)*x', { x: '3' }, '3*sqrt(2)'],
    ['7', {}, '7'],
  ])('%s at %o is exactly %s', (text, values, exact) => {
    const value = at(text, values)
    expect(value.kind === 'exact' ? print(value.value) : value.kind).toBe(exact)
  })

  it.each([
    ['x + y*z', { y: '1' }, ['x', 'z']],
    ['z*exp(i*x)/m', {}, ['m', 'x', 'z']],
    ['x', {}, ['x']],
  ])('%s is open where symbols have no value', (text, values, symbols) =>
    expect(at(text, values)).toEqual({ kind: 'open', symbols }),
  )

  it.each([
    ['1/m', { m: '0' }],
    ['exp(i*x)/m', { x: '1', m: '0' }],
    ['x/(m*(1 + x^2))', { x: '2', m: '0' }],
  ])('%s is infinite at %o', (text, values) => expect(at(text, values)).toEqual({ kind: 'infinite' }))

  const holds = ({ low, high }: Interval, x: number): void => {
    expect(toNumber(low)).toBeLessThanOrEqual(x)
    expect(toNumber(high)).toBeGreaterThanOrEqual(x)
    // As narrow as a few hundred units of the last place.
    expect(toNumber(high) - toNumber(low)).toBeLessThan(1e-12 * Math.max(1, Math.abs(x)))
    expect(toNumber(high) - toNumber(low)).toBeGreaterThan(0)
  }

  it.each<readonly [string, Readonly<Record<string, string>>, number, number]>([
    ['exp(i*x)', { x: '1' }, Math.cos(1), Math.sin(1)],
    ['exp(-2*i*x)*y', { x: '0.5', y: '3' }, 3 * Math.cos(1), -3 * Math.sin(1)],
    ['cos(x) + i*sin(y)', { x: '1', y: '2' }, Math.cos(1), Math.sin(2)],
    ['i*exp(i*x)/m', { x: '1', m: '4' }, -Math.sin(1) / 4, Math.cos(1) / 4],
    ['exp(i*(x + 2*y))', { x: '1', y: '0.25' }, Math.cos(1.5), Math.sin(1.5)],
    ['(x + i)*exp(i*y)', { x: '2', y: '1' }, 2 * Math.cos(1) - Math.sin(1), 2 * Math.sin(1) + Math.cos(1)],
    ['pi*x', { x: '3' }, 3 * Math.PI, 0],
    ['pi^2*x + i*pi', { x: '1' }, Math.PI ** 2, Math.PI],
    ['x/pi', { x: '2' }, 2 / Math.PI, 0],
  ])('%s at %o is enclosed', (text, values, re, im) => {
    const value = at(text, values)
    if (value.kind !== 'interval') throw new Error(value.kind)
    holds(value.re, re)
    holds(value.im, im)
  })
})

describe('a value in symbols', () => {
  const printed = (value: SymbolicValue): string => printValue(value, parameters)
  /** At some points, where equal polynomials and phases must agree. */
  const same = (a: SymbolicValue, b: SymbolicValue): void => {
    for (const [x, y] of [
      ['2', '3'],
      ['-1', '0.5'],
      ['0.25', '-4'],
    ]) {
      const values = new Map([
        ['x', parseDecimal(x ?? '') as Rational],
        ['y', parseDecimal(y ?? '') as Rational],
      ])
      const [left, right] = [valueAt(a, values), valueAt(b, values)]
      if (left.kind === 'exact' && right.kind === 'exact') expect(print(left.value)).toBe(print(right.value))
      else if (left.kind === 'interval' && right.kind === 'interval')
        for (const part of ['re', 'im'] as const)
          expect(toNumber(left[part].low)).toBeCloseTo(toNumber(right[part].low), 9)
      else throw new Error(`${left.kind}, ${right.kind}`)
    }
  }

  // d(u/v) = (u'v − uv')/v².
  it.each([
    ['x^3 + y', 'x', '3*x^2'],
    ['x^3 + y', 'y', '1'],
    ['x/(x^2 + 1)', 'x', '(1 - x^2)/(x^2 + 1)^2'],
    ['(x + 2)*y/(x^2 + y^2 + 1)', 'x', '(y^2 + 1 - x^2 - 4*x)*y/(x^2 + y^2 + 1)^2'],
    ['x^2*exp(i*y)', 'x', '2*x*exp(i*y)'],
    ['5', 'x', '0'],
  ])('%s by %s is %s', (text, symbol, derivative) => same(derivativeOfValue(read(text), symbol), read(derivative)))

  it.each([
    ['y', 2, 'y*x^2'],
    ['1/(y^2 + 1)', 1, 'x/(y^2 + 1)'],
    ['x + y', 3, 'x^4 + y*x^3'],
    ['y + 1', 0, 'y + 1'],
  ])('%s times x^%d is %s', (text, exponent, product) => same(timesPower(read(text), 'x', exponent), read(product)))

  it.each([
    ['x + y', true, false],
    ['y/(x^2 + 1)', true, false],
    ['y*exp(i*x)', true, true],
    ['cos(x) + x', true, true],
    ['y', false, false],
    ['exp(i*y)/(y^2 + 1)', false, false],
  ])('%s depends on x: %s; in a phase: %s', (text, depends, inPhase) => {
    const value = read(text)
    expect([dependsOn(value, 'x'), isInPhase(value.numerator, 'x')]).toEqual([depends, inPhase])
    expect(printed(value)).not.toBe('')
  })
})
