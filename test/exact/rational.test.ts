import { describe, expect, it } from 'vitest'
import * as Q from '../../src/exact/rational.js'

describe('a rational number', () => {
  it('is in lowest terms with a positive denominator', () => {
    expect(Q.rational(6, -4)).toEqual({ n: -3n, d: 2n })
    expect(Q.rational(0, -7)).toEqual(Q.zero)
    expect(Q.rational(2n ** 80n, 2n ** 70n)).toEqual({ n: 1024n, d: 1n })
  })

  it('is ordered', () => {
    expect(Q.compare(Q.rational(1, 3), Q.rational(33333, 100000))).toBe(1)
    expect(Q.compare(Q.rational(-1, 2), Q.rational(-1, 3))).toBe(-1)
    expect([Q.rational(-1, 10 ** 9), Q.zero, Q.rational(1, 10 ** 9)].map(Q.sign)).toEqual([-1, 0, 1])
  })

  it('equals another where both are the same fraction', () => {
    const half = Q.rational(1, 2)
    expect(Q.equals(half, Q.rational(-2, -4))).toBe(true)
    expect(Q.equals(half, Q.rational(1, 3))).toBe(false)
    expect(Q.equals(half, Q.rational(3, 2))).toBe(false)
  })

  it('is added, subtracted and multiplied', () => {
    const [a, b] = [Q.rational(5, 6), Q.rational(-3, 4)]
    expect([Q.add(a, b), Q.subtract(a, b), Q.multiply(a, b)]).toEqual([
      Q.rational(1, 12),
      Q.rational(19, 12),
      Q.rational(-5, 8),
    ])
    expect([Q.add(a, a), Q.add(a, Q.negate(a)), Q.multiply(a, Q.zero)]).toEqual([Q.rational(5, 3), Q.zero, Q.zero])
  })

  it('is divided by another', () => {
    expect(Q.divide(Q.rational(1, 2), Q.rational(-3, 4))).toEqual(Q.rational(-2, 3))
    expect(Q.inverse(Q.rational(-2, 3))).toEqual(Q.rational(-3, 2))
  })

  it('has no inverse at zero', () => {
    expect(() => Q.inverse(Q.zero)).toThrow(RangeError)
    expect(() => Q.divide(Q.one, Q.zero)).toThrow(RangeError)
    expect(() => Q.rational(1, 0)).toThrow(new RangeError('division by zero'))
  })
})

describe('a decimal text', () => {
  it.each([
    ['0.1', 1n, 10n],
    ['-0.1', -1n, 10n],
    ['+3', 3n, 1n],
    ['.5', 1n, 2n],
    ['5.', 5n, 1n],
    ['2.9e-11', 29n, 10n ** 12n],
    ['1.0D-03', 1n, 1000n],
    ['1d2', 100n, 1n],
    ['-0', 0n, 1n],
    ['0e999999999999', 0n, 1n],
    ['00012.50', 25n, 2n],
    ['5e-324', 1n, 2n * 10n ** 323n],
    ['1.7976931348623157e308', 17976931348623157n * 10n ** 292n, 1n],
  ])('%s means exactly what it says', (text, n, d) => {
    expect(Q.readDecimal(text)).toEqual({ kind: 'number', value: { n, d } })
  })

  it.each([
    '',
    '+',
    '.',
    'e5',
    '1e',
    '0x10',
    '1_000',
    '1,5',
    '１２',
    'NaN',
    'Infinity',
    ' 1',
    '1 ',
    '1/2',
    '1.2.3',
    '--1',
    '***',
  ])('%j is no number', (text) => {
    expect(Q.readDecimal(text)).toEqual({ kind: 'not-a-number' })
    expect(Q.parseDecimal(text)).toBeUndefined()
  })

  it.each([
    ['1e400', 'overflow'],
    ['-1e999999999', 'overflow'],
    ['1.8e308', 'overflow'],
    ['1'.repeat(400), 'overflow'],
    ['1e-400', 'underflow'],
    ['-1e-999999999999999999999', 'underflow'],
    ['2e-324', 'underflow'],
    [`0.${'0'.repeat(400)}1`, 'underflow'],
    [`0.${'1'.repeat(1001)}`, 'too-long'],
  ])('%s is told apart as %s and never read as 0 or ∞', (text, kind) => {
    expect(Q.readDecimal(text)).toEqual({ kind })
  })

  it('may have a thousand digits', () => {
    expect(Q.parseDecimal(`0.${'1'.repeat(1000)}`)).toEqual({ n: (10n ** 1000n - 1n) / 9n, d: 10n ** 1000n })
  })

  it('may have any number of zeros', () => {
    expect(Q.parseDecimal(`${'0'.repeat(100_000)}1`)).toEqual(Q.one)
    expect(Q.parseDecimal(`1${'0'.repeat(5000)}e-5000`)).toEqual(Q.one)
  })

  it('is read in linear time', () => {
    const elapsed = (length: number): number => {
      const start = performance.now()
      for (const text of [
        '1'.repeat(length),
        `0.${'0'.repeat(length)}x`,
        `${'1.'.repeat(length / 2)}`,
        `1e${'9'.repeat(length)}`,
      ]) {
        Q.readDecimal(text)
      }
      return performance.now() - start
    }
    elapsed(1000)
    expect(elapsed(1_000_000)).toBeLessThan(2000)
  })
})

describe('a rational as a double', () => {
  it.each([
    [2n ** 53n + 1n, 1n, 2 ** 53],
    [2n ** 53n + 3n, 1n, 2 ** 53 + 4],
    [1n, 3n, 1 / 3],
    [10n ** 400n, 10n ** 399n, 10],
    [10n ** 400n + 1n, 10n ** 400n, 1],
    [1n, 10n ** 400n, 0],
    [-(10n ** 400n), 1n, Number.NEGATIVE_INFINITY],
    [3n, 2n ** 1075n, 2 * Number.MIN_VALUE],
    [5n, 2n ** 1075n, 2 * Number.MIN_VALUE],
    // Ties that a far digit breaks, in the normal range and just above the subnormal one.
    [(2n ** 53n + 1n) * 2n ** 100n + 1n, 2n ** 100n, 2 ** 53 + 2],
    [(2n ** 60n + 2n ** 7n) * 4n + 1n, 2n ** 1076n, (2 ** 60 + 2 ** 8) * Number.MIN_VALUE],
    // Here n as a double, divided by d as a double, would be rounded twice.
    [2n ** 53n + 1n, 7n, 1286742750677284.8],
    [2n ** 1024n - 2n ** 970n, 1n, Number.POSITIVE_INFINITY],
    [10n ** 400n, 1n, Number.POSITIVE_INFINITY],
    [2n ** 1024n - 2n ** 970n - 1n, 1n, Number.MAX_VALUE],
  ])('%s/%s is rounded to the nearest, ties to even', (n, d, double) => {
    expect(Q.toNumber(Q.rational(n, d))).toBe(double)
  })
})

describe('a fraction as a double', () => {
  const unit = 2n ** 1074n
  it.each([
    ['just below a tie of subnormal numbers', 3n * 2n ** 59n - 1n, 2n ** 60n * unit, Number.MIN_VALUE],
    [
      'just above a tie of the smallest normal ones',
      4n * (2n ** 53n + 1n) + 1n,
      4n * unit,
      2 ** -1021 * (1 + 2 ** -52),
    ],
    ['of zero over a long denominator', 0n, unit, 0],
  ])('%s is rounded once', (_, n, d, double) => {
    expect(Q.ratioToNumber(n, d)).toBe(double)
  })
})

describe('a printed rational', () => {
  it.each([
    ['3', '3'],
    ['-0.5', '-0.5'],
    ['-12.25', '-12.25'],
    ['0.001', '0.001'],
    ['1e-12', '1e-12'],
    ['3.2e-19', '3.2e-19'],
    ['0.000000000029', '2.9e-11'],
    ['100000', '100000'],
    ['6.02214076e23', '6.02214076e23'],
    ['123456789012345678901234', '123456789012345678901234'],
    ['5e-324', '5e-324'],
    // Integers of up to 21 digits, and decimals down to 1e-4, are written without an exponent.
    ['1e20', '100000000000000000000'],
    ['1e21', '1e21'],
    ['1234567890123456789010', '1.23456789012345678901e21'],
    ['0.0001', '0.0001'],
    ['0.00001', '1e-5'],
    ['100000000000000000000.5', '100000000000000000000.5'],
    ['1000000000000000000000.5', '1.0000000000000000000005e21'],
    // A fraction is written for long decimals only, where it is shorter.
    ['0.0009765625', '0.0009765625'],
    ['5.9604644775390625e-8', '5.9604644775390625e-8'],
    ['2.98023223876953125e-8', '1/33554432'],
    ['123456789012345678.1', '123456789012345678.1'],
    ['3125000000000.03125', '3125000000000.03125'],
  ])('of %s is %s', (text, printed) => {
    expect(Q.print(Q.parseDecimal(text) ?? Q.zero)).toBe(printed)
  })

  it.each([
    [1n, 3n, '1/3'],
    [-22n, 7n, '-22/7'],
    [1n, 2n ** 100n, '1/1267650600228229401496703205376'],
    [10n ** 400n, 1n, '10^400'],
    [-3n, 10n ** 1400n, '-3*10^-1000*10^-400'],
    [10n ** 1000n, 1n, '10^1000'],
    [10n ** 2500n, 1n, '10^1000*10^1000*10^500'],
    [1234567890123456789012n * 10n ** 300n, 1n, '1.234567890123456789012*10^321'],
  ])('of %s/%s is short', (n, d, printed) => {
    expect(Q.print(Q.rational(n, d))).toBe(printed)
  })

  it('has at most 300 digits in a row', () => {
    const ones = (count: number): string => '1'.repeat(count)
    expect(Q.print(Q.rational(BigInt(ones(300)), 10n))).toBe(`1.${ones(299)}e298`)
    expect(Q.print(Q.rational(BigInt(ones(301)), 10n))).toBe(`(1*10^300+${ones(300)})/10`)
    expect(Q.print(Q.rational(BigInt(ones(300)) - 1n, 7n))).toMatch(/^1{299}0\/7$/)
    expect(Q.print(Q.fromInteger(10n ** 350n + 7n))).toBe(`(1${'0'.repeat(50)}*10^300+7)`)
    const round = 1234567890123456789012n * 10n ** 278n
    expect(Q.print(Q.fromInteger(round))).toBe(`${round}`)
  })
})
