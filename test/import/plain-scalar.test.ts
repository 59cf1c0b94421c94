import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberOf, resolvePlain } from '../../src/import/plain-scalar.js'

describe('a word without quotes', () => {
  it.each<[string, unknown]>([
    ...['', '~', 'null', 'Null', 'NULL'].map((word): [string, null] => [word, null]),
    ...['true', 'True', 'TRUE'].map((word): [string, true] => [word, true]),
    ...['false', 'False', 'FALSE'].map((word): [string, false] => [word, false]),
    // The core schema of YAML 1.2 has these spellings and no others.
    ...['nULL', 'tRUE', 'fALSE', 'yes', 'no', 'on', 'off', 'nil', 'none', '~~', 'i', 'e5', '?'].map(
      (word): [string, string] => [word, word],
    ),
  ])('%j is %j', (word, value) => expect(resolvePlain(word)).toBe(value))
})

describe('a decimal', () => {
  it.each<[string, number]>([
    ['0', 0],
    ['-0', 0],
    ['+0.00e7', 0],
    ['.', Number.NaN],
    ['00120', 120],
    ['-1.50', -1.5],
    ['+1.5', 1.5],
    ['.25', 0.25],
    ['-.25', -0.25],
    ['12.', 12],
    ['1e2', 100],
    ['100e-2', 1],
    ['0.001e3', 1],
    ['1200e-5', 0.012],
    ['0.00012', 0.00012],
    ['1.7976931348623157e308', Number.MAX_VALUE],
    ['1000000000000000000000', 1e21],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('%s is %d', (text, value) => expect(numberOf(text)).toBe(Number.isNaN(value) ? undefined : value))

  // No double says the same, or these are no decimals.
  it.each([
    ...['9007199254740993', '0.30000000000000000001', '1e309', '1e-324', '4.9e-324x', '1.7976931348623158e308'],
    ...['', '+', '-', '+.', 'e1', '.e1', '1e', '1e+', '1 ', ' 1', '1.2.3', '--1', '+-1', '1_0', '0x1', '٣', '/1', ':1'],
    ...['Infinity', '-Infinity', '.inf', 'NaN', '*', ','],
  ])('%j is no number', (text) => expect(numberOf(text)).toBeUndefined())

  it('that a double prints is that double, however it is written', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        (x, zeros, plus) => {
          const [mantissa = '', exponent = '0'] = Math.abs(x).toString().split('e')
          const padded = mantissa.includes('.') ? mantissa + '0'.repeat(zeros) : mantissa
          const sign = x < 0 ? '-' : plus ? '+' : ''
          expect(numberOf(`${sign}${'0'.repeat(zeros)}${padded}E${exponent}`)).toBe(x + 0)
        },
      ),
      { seed: 20_260_101 },
    )
  })

  it('with a digit more than a double has is none', () => {
    // 17 digits tell all doubles apart: no shortest form has more.
    fc.assert(
      fc.property(fc.integer({ min: 10 ** 14, max: 9 * 10 ** 14 }), fc.integer({ min: 1, max: 9 }), (n, digit) => {
        expect(numberOf(`0.${n}000${digit}`)).toBeUndefined()
        expect(numberOf(`0.${n}0000`)).toBe(Number(`0.${n}`))
      }),
      { seed: 20_260_101 },
    )
  })
})
