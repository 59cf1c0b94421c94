// Numbers, constants, powers and calls: what is exact, what is known to a rounding, and where there are limits.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import * as C from '../../../../src/import/ufo/expression/complex-ball.js'
import { evaluate, readBall } from '../../../../src/import/ufo/expression/evaluate.js'
import { hasIntegerDivision, parameterNames } from '../../../../src/import/ufo/expression/names.js'
import {
  maximumExpression,
  maximumNesting,
  maximumNodes,
  parseUfoExpression,
} from '../../../../src/import/ufo/expression/parse.js'
import { exactly } from '../../../../src/import/ufo/expression/real-ball.js'

const values = new Map([
  ['x', C.fromReal({ value: 3, radius: 1e-6 })],
  ['z', { re: exactly(1), im: exactly(2) }],
  ['half', C.fromReal({ value: 0.5, radius: 1e-6 })],
])

function told(text: string): string | readonly number[] {
  const tree = parseUfoExpression(text)
  if (E.isLeft(tree)) return `${tree.left.code} ${tree.left.offset}: ${tree.left.expected}; ${tree.left.received}`
  const value = evaluate(tree.right, (name) => values.get(name))
  return E.isLeft(value)
    ? value.left
    : [value.right.re.value, value.right.re.radius, value.right.im.value, value.right.im.radius]
}

describe('what is exact', () => {
  it.each<[string, number, number]>([
    ['3', 3, 0],
    ['0.5', 0.5, 0],
    ['1.25e2', 125, 0],
    ['9007199254740992', 2 ** 53, 0],
    ['-9007199254740992', -(2 ** 53), 0],
    ['2j', 0, 2],
    ['1.5J', 0, 1.5],
    ['z', 1, 2],
    ['z + 1', 2, 2],
    ['z - z', 0, 0],
    ['z*z', -3, 4],
    ['z/2', 0.5, 1],
    ['z/2j', 1, -0.5],
    ['z/(1+1j)', 1.5, 0.5],
    ['-z', -1, -2],
    ['+z', 1, 2],
    ['2**10', 1024, 0],
    ['2**-2', 0.25, 0],
    ['z**2', -3, 4],
    ['z**0', 1, 0],
    ['complex(1, 2)', 1, 2],
    ['complex(3)', 3, 0],
    ['complex(1j, 1j)', -1, 1],
    ['cmath.complex(0, 1)', 0, 1],
    ['re(z)', 1, 0],
    ['im(z)', 2, 0],
    ['complexconjugate(z)', 1, -2],
    ['abs(-3)', 3, 0],
    ['math.abs(-3)', 3, 0],
  ])('%s', (text, re, im) => {
    const value = told(text)
    expect(value).toEqual([re, 0, im, 0])
  })
})

describe('what is known to a rounding', () => {
  it.each<[string, number, number]>([
    ['pi', Math.PI, 0],
    ['cmath.pi', Math.PI, 0],
    ['math.pi', Math.PI, 0],
    ['cmath.e', Math.E, 0],
    ['math.e', Math.E, 0],
    ['0.1', 0.1, 0],
    ['4**0.5', 2, 0],
    ['(-4)**0.5', 0, 2],
    ['z/(1+2*1j)', 1, 0],
    ['z/(3-1j)', 0.1, 0.7],
    ['cmath.sqrt(2)', Math.SQRT2, 0],
    ['math.exp(1)', Math.E, 0],
    ['2**1.5', 2 ** 1.5, 0],
    ['2**1j', Math.cos(Math.LN2), Math.sin(Math.LN2)],
  ])('%s', (text, re, im) => {
    const value = told(text)
    if (typeof value === 'string') throw new Error(value)
    const [x = 0, dx = 0, y = 0, dy = 0] = value
    expect([x, y]).toEqual([expect.closeTo(re, 14), expect.closeTo(im, 14)])
    expect(dx + dy).toBeGreaterThan(0)
    expect(dx + dy).toBeLessThan(1e-14)
  })

  it.each<[string, number, number]>([
    // d(x²) = 2x dx, d(x^½) = dx/(2√x), d(4^½) by its exponent = 4^½ ln 4 d½.
    ['x**2', 9, 6e-6],
    ['x**0.5', Math.sqrt(3), 1e-6 / (2 * Math.sqrt(3))],
    ['4**half', 2, 2 * Math.log(4) * 1e-6],
    ['x/4', 0.75, 2.5e-7],
    ['abs(-x)', 3, 1e-6],
    ['abs(x*z)', 3 * Math.sqrt(5), 3e-6],
  ])('%s, which moves by so much', (text, centre, radius) => {
    const value = told(text)
    if (typeof value === 'string') throw new Error(value)
    expect(value[0]).toBeCloseTo(centre, 10)
    expect(value[1]).toBeGreaterThan(radius * 0.74)
    expect(value[1]).toBeLessThan(radius * 1.5)
  })
})

const beyond = 'an exponent is beyond 1024'
const large = 'a number is too large, or its rounding error grows without bound'

describe('what has no value', () => {
  it.each<[string, string]>([
    ["'a'", 'a text stands where a number should'],
    ["1 + 'a'", 'a text stands where a number should'],
    ["2*'a'", 'a text stands where a number should'],
    ["'a'**2", 'a text stands where a number should'],
    ["2**'a'", 'a text stands where a number should'],
    ["cmath.sqrt('a')", 'a text stands where a number should'],
    ['w', 'w is no parameter of the model'],
    [`1e${'9'.repeat(50)}`, `1e${'9'.repeat(38)} is no number in the range of doubles`],
    ['1e-400', '1e-400 is no number in the range of doubles'],
    ['2**1025', beyond],
    ['2**-1025', beyond],
    ['1**1024.5', beyond],
    ['10**400', large],
    ['1e200*1e200', large],
    ['1e-200*1e-200', 'a product is too small for a double'],
    ['1e-200/1e200', 'a product is too small for a double'],
    ['1/0', 'a divisor is zero, or cannot be told from zero'],
    ['complex()', 'the function complex is not known'],
    ['complex(1, 2, 3)', 'the function complex is not known'],
    ['cmath.sqrt()', 'cmath.sqrt takes one number'],
    ['sin(1, 2)', 'sin takes one number'],
    [`${'f'.repeat(50)}(1)`, `the function ${'f'.repeat(40)} is not known`],
    ['numpy.sin(1)', 'the function numpy.sin is not known'],
    ['xmath.sin(1)', 'the function xmath.sin is not known'],
  ])('%.40s', (text, reason) => {
    expect(told(text)).toBe(reason)
  })

  it('zero is no underflow', () => {
    expect(told('0*1e-300')).toEqual([0, 0, 0, 0])
    expect(told('0/1e300')).toEqual([0, 0, 0, 0])
    // A whole number that is no double is known to a unit.
    expect(told('9007199254740993')).toEqual([2 ** 53, expect.closeTo(1, 10), 0, 0])
    expect(told('2**1024')).toBe(large)
    expect(told('1**1024')).toEqual([1, 0, 0, 0])
    expect(told('2**-1024')).not.toBe(beyond)
  })
})

describe('a decimal', () => {
  it.each<[string, boolean, number | string]>([
    ['1d5', true, 1e5],
    ['1.5D+1', true, 15],
    ['7', false, 7],
    ['x', false, 'x is no number in the range of doubles'],
  ])('%s', (text, isImaginary, expected) => {
    const ball = readBall(text, isImaginary)
    const own = E.isRight(ball) ? (isImaginary ? ball.right.im.value : ball.right.re.value) : ball.left
    expect(own).toBe(expected)
  })
})

describe('limits of an expression', () => {
  const kind = (text: string): string => {
    const tree = parseUfoExpression(text)
    return E.isLeft(tree) ? `${tree.left.code} ${tree.left.expected}; ${tree.left.received}` : 'read'
  }
  it('of its length', () => {
    const [fits, not] = [maximumExpression, maximumExpression + 1].map((length) => kind(`1${' '.repeat(length - 1)}`))
    expect([fits, not]).toEqual(['read', 'limit at most 65536 characters; 65537'])
  })
  it('of its terms and factors', () => {
    // n numbers and their sum.
    const sum = (count: number): string => Array(count).fill('1').join('+')
    expect([kind(sum(maximumNodes - 1)), kind(sum(maximumNodes))]).toEqual([
      'read',
      'limit at most 10000 terms and factors; more',
    ])
  })
  it('of its depth', () => {
    const deeper = 'limit brackets, signs and powers at most 128 deep; deeper'
    for (const nested of [
      (depth: number) => `${'('.repeat(depth)}1${')'.repeat(depth)}`,
      (depth: number) => `${'-'.repeat(depth)}1`,
      (depth: number) => `${'2**'.repeat(depth)}1`,
      (depth: number) => `${'f('.repeat(depth)}1${')'.repeat(depth)}`,
    ])
      expect([kind(nested(maximumNesting)), kind(nested(maximumNesting + 1))]).toEqual(['read', deeper])
    // One behind the other is not one inside the other.
    expect(kind(Array(500).fill('(1)').join('*'))).toBe('read')
  })
})

describe('names and divisions', () => {
  const tree = (text: string) => {
    const parsed = parseUfoExpression(text)
    if (E.isLeft(parsed)) throw new Error(text)
    return parsed.right
  }
  it('are found everywhere', () => {
    expect(parameterNames(tree('a + b*c/d - f(e, g)**h**i + a + cmath.pi + pi'))).toEqual([...'abcdeghi'])
  })
  it.each<[string, boolean]>([
    ['1/2', true],
    ['1/2.', false],
    ['1./2', false],
    ['1/2j', false],
    ['2j/2', false],
    ['3*1/2', true],
    ['x*1/2', false],
    ['1/x', false],
    ['1/2*x', true],
    ['(1 - 3)/2', true],
    ['(1 + x)/2', false],
    ['cmath.sqrt(1/2)', true],
    ['2**(1/2)', true],
    ['(1/2)**2', true],
    ['x + 1/2', true],
    ['f(1, 1/2)', true],
    ['2*3', false],
  ])('%s divides whole numbers: %s', (text, isWhole) => {
    expect(hasIntegerDivision(tree(text))).toBe(isWhole)
  })
})
