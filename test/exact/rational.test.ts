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
    expect(Q.sign(Q.rational(-1, 10 ** 9))).toBe(-1)
  })

  it('has no inverse at zero', () => {
    expect(() => Q.inverse(Q.zero)).toThrow(RangeError)
    expect(() => Q.divide(Q.one, Q.zero)).toThrow(RangeError)
    expect(() => Q.rational(1, 0)).toThrow(RangeError)
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
    [2n ** 1024n - 2n ** 970n, 1n, Number.POSITIVE_INFINITY],
    [2n ** 1024n - 2n ** 970n - 1n, 1n, Number.MAX_VALUE],
  ])('%s/%s is rounded to the nearest, ties to even', (n, d, double) => {
    expect(Q.toNumber(Q.rational(n, d))).toBe(double)
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
  ])('of %s is %s', (text, printed) => {
    expect(Q.print(Q.parseDecimal(text) ?? Q.zero)).toBe(printed)
  })

  it.each([
    [1n, 3n, '1/3'],
    [-22n, 7n, '-22/7'],
    [1n, 2n ** 100n, '1/1267650600228229401496703205376'],
    [10n ** 400n, 1n, '10^400'],
    [-3n, 10n ** 1400n, '-3*10^-1000*10^-400'],
  ])('of %s/%s is short', (n, d, printed) => {
    expect(Q.print(Q.rational(n, d))).toBe(printed)
  })
})
