// Numbers of cards: what stays exact and until when, how halves are rounded, which powers there are. Expected values by hand; those of
// irrational numbers and large powers to 17 digits by mpmath.

import { describe, expect, it } from 'vitest'
import { imported, issuesOf } from './imports.js'

/** The value of mu_tr_44: its expression, or centre and uncertainty; the issue if there is none. */
function valueOfSum(sum: string, before = ''): string | readonly [number, number] {
  const text = `HNLtype = "dirac"\n${before}mu_tr_44 = ${sum}\n`
  const [issue] = issuesOf(text)
  if (issue !== undefined) return `${issue.code} ${issue.location?.column}: ${issue.received}`
  const model = imported(text).text ?? ''
  const [, centre, uncertainty] = /value: "([^"]+)", uncertainty: "([^"]+)"/.exec(model) ?? []
  if (centre !== undefined) return [Number(centre), Number(uncertainty)]
  return /^ {6}- \["?([^"\]]*)"?\]$/m.exec(model)?.[1] ?? 'nothing'
}

describe('an exact number', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['1.50', '1.5'],
    ['.5', '0.5'],
    ['7.', '7'],
    ['1e3', '1000'],
    ['2 - 3 - 4', '-5'],
    ['2 - (3 - 4)', '3'],
    ['8 / 4 / 2', '1'],
    ['8 / (4 / 2)', '4'],
    ['2 * 3 + 4 * 5', '26'],
    ['2 + 3 * 4 ^ 2', '50'],
    ['2 * 3 ^ 2', '18'],
    ['-2 ^ 2', '4'],
    ['2 ^ -2', '0.25'],
    ['(-2) ^ 3', '-8'],
    ['(2/3) ^ -2', '2.25'],
    ['(3/2) ^ -2', '4/9'],
    ['0 ^ 0', '1'],
    ['5 ^ 0', '1'],
    ['+ - + 3', '-3'],
    ['- - - 3', '-3'],
    ['1 - -1', '2'],
    ['0.1 + 0.2', '0.3'],
    ['1/3 + 1/6', '0.5'],
    ['1/7', '1/7'],
    ['0 * (1/3)', '0'],
    ['sum(1)', '1'],
    ['sum(1/2, -1/3)', '1/6'],
    ['abs(1/3)', '1/3'],
    ['abs(-1/3)', '1/3'],
    ['abs(0)', '0'],
    ['sgn(3)', '1'],
    ['sgn(-1/3)', '-1'],
    ['sgn(0)', '0'],
    // Smaller numbers are zero to the generator.
    ['sgn(1e-100)', '0'],
    ['sgn(-1e-100)', '0'],
    ['sgn(1.1e-100)', '1'],
    ['sgn(-1.1e-100)', '-1'],
  ])('%s is %s', (sum, text) => expect(valueOfSum(sum)).toBe(text))
})

describe('a whole number', () => {
  it.each([
    ['trunc(2.9)', '2'],
    ['trunc(-2.9)', '-2'],
    ['trunc(-0.5)', '0'],
    ['trunc(3)', '3'],
    // Halves go to the even one.
    ['round(0.5)', '0'],
    ['round(1.5)', '2'],
    ['round(2.5)', '2'],
    ['round(3.5)', '4'],
    ['round(-0.5)', '0'],
    ['round(-1.5)', '-2'],
    ['round(-2.5)', '-2'],
    ['round(-3.5)', '-4'],
    ['round(2.5000001)', '3'],
    ['round(2.4999999)', '2'],
    ['round(-2.5000001)', '-3'],
    ['round(-2.4)', '-2'],
    ['round(-2.6)', '-3'],
    ['round(1/3)', '0'],
    ['round(2/3)', '1'],
    ['round(-7)', '-7'],
    ['trunc(pi)', '3'],
    ['trunc(-pi)', '-3'],
    ['round(pi)', '3'],
    ['round(e)', '3'],
    ['trunc(e)', '2'],
    ['round(-e)', '-3'],
    ['trunc(-e)', '-2'],
    ['round(2^0.5 * 2^0.5)', '2'],
    ['trunc(2^0.5 * 2^0.5 + 0.5)', '2'],
    ['round(1e14 + sin(0.2))', '100000000000000'],
  ])('%s is %s', (sum, text) => expect(valueOfSum(sum)).toBe(text))
  it.each([
    // Two, or a little less; two and a half, or a little more or less; no double tells whole numbers so large.
    ['trunc(2^0.5 * 2^0.5)', 12],
    ['round(2^0.5 * 2^0.5 + 0.5)', 12],
    ['round(-(2^0.5) * 2^0.5 - 0.5)', 12],
    ['round(1e17 * e)', 12],
  ])('%s is none that is known', (sum, column) => {
    expect(valueOfSum(sum)).toBe(`invalid-expression ${column}: a number cannot be rounded to a whole one`)
  })
})

describe('a number that is not exact', () => {
  it.each([
    ['pi', Math.PI],
    ['PI', Math.PI],
    ['-Pi', -Math.PI],
    ['e', Math.E],
    ['E', Math.E],
    ['2 * pi', 6.283185307179586],
    ['pi * 2', 6.283185307179586],
    ['pi / 2', 1.5707963267948966],
    ['2 / pi', 0.6366197723675814],
    ['pi - 3', 0.14159265358979312],
    ['3 - pi', -0.14159265358979312],
    ['pi ^ 2', 9.869604401089358],
    ['pi ^ -1', 0.3183098861837907],
    ['pi ^ 0.5', 1.7724538509055159],
    ['2 ^ pi', 8.824977827076287],
    ['4 ^ 0.5', 2],
    ['8 ^ (1/3)', 2],
    ['abs(-pi)', Math.PI],
    ['abs(pi)', Math.PI],
    ['sum(pi, 1)', 4.141592653589793],
    ['sin(1)', 0.8414709848078965],
    ['sin(-1)', -0.8414709848078965],
    ['cos(1)', 0.5403023058681398],
    ['tan(1)', 1.5574077246549023],
    ['exp(1)', Math.E],
    ['exp(-1)', 0.36787944117144233],
    ['sgn(-pi) * pi', -Math.PI],
    // 11^513/10^513 has too many digits to be kept.
    ['1.1 ^ 513', 1.71572423638349e21],
    ['1.1 ^ 512 * 1.1 ^ 512', 2.43281789695348e42],
    ['1.1 ^ -513', 5.828442466417921e-22],
  ])('%s is known to its rounding', (sum, expected) => {
    const [centre, uncertainty] = valueOfSum(sum) as readonly [number, number]
    expect(centre / expected).toBeCloseTo(1, 9)
    expect(Math.abs(centre - expected)).toBeLessThan(Math.max(uncertainty, 1e-9 * Math.abs(expected)))
    expect(uncertainty).toBeGreaterThan(0)
    expect(uncertainty).toBeLessThan(1e-11 * Math.abs(expected))
  })
  it('is exact while it is small: 4096 bits of numerator and denominator', () => {
    // 11 and 10 have a hexadecimal digit each, 8 bits: 512 · 8 = 4096.
    expect(typeof valueOfSum('1.1 ^ 512')).toBe('string')
    expect(valueOfSum('1.1 ^ 512 / 1.1 ^ 511')).toBe('1.1')
    expect(valueOfSum('1.1 ^ 513 / 1.1 ^ 512')).toEqual([expect.closeTo(1.1, 9), expect.any(Number)])
  })
})

describe('a power', () => {
  it.each([
    ['1 ^ 1024', '1'],
    ['(-1) ^ -1024', '1'],
    ['1 ^ 1025', 'invalid-expression 14: an exponent is beyond 1024'],
    ['1 ^ -1025', 'invalid-expression 14: an exponent is beyond 1024'],
    ['pi ^ 1024.5', 'invalid-expression 15: an exponent is beyond 1024'],
    ['0 ^ -1', 'invalid-expression 14: a divisor is zero, or cannot be told from zero'],
    ['(1 - 1) ^ -3', 'invalid-expression 20: a divisor is zero, or cannot be told from zero'],
    ['(pi - pi) ^ -1', 'invalid-expression 22: a divisor is zero, or cannot be told from zero'],
    ['(-8) ^ (1/3)', 'invalid-expression 17: a number is not real'],
    ['(-pi) ^ 0.5', 'invalid-expression 18: a number is not real'],
    ['10 ^ 309', 'invalid-expression 15: a number is beyond the range of doubles'],
    ['10 ^ -324', 'invalid-expression 15: a number is too small for a double'],
    ['10 ^ 600', 'invalid-expression 15: a number is too large, or its rounding error grows without bound'],
  ])('%s is %s', (sum, text) => expect(valueOfSum(sum)).toBe(text))
})

describe('a quotient', () => {
  it.each([
    ['1 / 0', 'invalid-expression 14: a divisor is zero, or cannot be told from zero'],
    ['pi / 0', 'invalid-expression 15: a divisor is zero, or cannot be told from zero'],
    ['1 / (pi - pi)', 'invalid-expression 14: a divisor is zero, or cannot be told from zero'],
    ['0 / 3', '0'],
  ])('%s is %s', (sum, text) => expect(valueOfSum(sum)).toBe(text))
})

describe('a name', () => {
  it('stands for its latest value', () => {
    expect(valueOfSum('a + b', 'a = 1\nb = 2*a\na = b\n')).toBe('4')
    expect(valueOfSum('a', 'a = 1/3\n')).toBe('1/3')
    expect(valueOfSum('(a)', 'a = 1/3\n')).toBe('1/3')
    expect(valueOfSum('-a', 'a = 1/3\n')).toBe('-1/3')
  })
  it.each(['sin', 'SUM', 'Round', 'e', 'E', 'pi', 'PI', 'true', 'False', 'list', 'Str', 'abs', 'trunc', 'exp'])(
    '%s is taken',
    (name) => {
      expect(issuesOf(`${name} = 1\n`)).toMatchObject([
        { code: 'invalid-expression', expected: 'a name that means nothing yet', received: name },
      ])
    },
  )
  it.each(['pie', 'sine', 'es', 'lists', 'x_1', 'A'])('%s is not', (name) => {
    expect(valueOfSum(name, `${name} = 2\n`)).toBe('2')
  })
})
