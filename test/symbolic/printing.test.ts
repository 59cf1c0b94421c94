import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { Expression } from '../../src/symbolic/expression.js'
import { latex } from '../../src/symbolic/latex.js'
import { parseExpression } from '../../src/symbolic/parse.js'
import { print } from '../../src/symbolic/print.js'
import { read } from './reading.js'

describe('a number that no literal says', () => {
  it.each([
    [{ n: 1n, d: 3n }, '\\frac{1}{3}'],
    [{ n: -22n, d: 7n }, '-\\frac{22}{7}'],
    [{ n: -3n, d: 1n }, '-3'],
    [{ n: 0n, d: 1n }, '0'],
    [{ n: 3n, d: 4n }, '0.75'],
    [{ n: 10n ** 30n, d: 1n }, '10^{30}'],
    [{ n: 3n, d: 2n * 10n ** 30n }, '1.5 \\times 10^{-30}'],
  ])('%o', (value, expected) => {
    expect(latex({ kind: 'number', value, offset: 0, length: 0 })).toBe(expected)
  })
})

describe('an expression as LaTeX', () => {
  it.each([
    ['mu_12', '\\mu_{12}'],
    ['theta13', '\\theta_{13}'],
    ['m_nu_1', 'm_{\\nu_{1}}'],
    ['delta_CP', '\\delta_{\\mathrm{CP}}'],
    ['μ_B*Λ', '\\mu_{B} \\Lambda'],
    ['conj(mu_21)', '\\mu_{21}^{*}'],
    ['conj(x+y)', '\\left(x+y\\right)^{*}'],
    ['a/b*c/(x+1)', '\\frac{a c}{b \\left(x+1\\right)}'],
    ['1/3*x', '\\frac{x}{3}'],
    ['sqrt(2)/2', '\\frac{\\sqrt{2}}{2}'],
    ['exp(-i*(phi+pi/3))', 'e^{-i \\left(\\phi+\\frac{\\pi}{3}\\right)}'],
    ['2.9e-11*x', '2.9 \\times 10^{-11} x'],
    ['-(a+b)*2*3', '-\\left(a+b\\right) \\cdot 2 \\cdot 3'],
    ['-(-a*b)', '-\\left(-a b\\right)'],
    ['c-1*(a+b)', 'c-\\left(a+b\\right)'],
    ['(1*(a+b))*c', '\\left(a+b\\right) c'],
    ['-(1*(a-b))', '-\\left(a-b\\right)'],
    ['q2^2', '\\left(q^{2}\\right)^{2}'],
    ['conj(q2)', '\\left(q^{2}\\right)^{*}'],
    ['re(z)', '\\operatorname{Re}\\left(z\\right)'],
    ['im(z-1)', '\\operatorname{Im}\\left(z-1\\right)'],
    ['cos(x)*sin(2*y)', '\\cos\\left(x\\right) \\sin\\left(2 y\\right)'],
    ['sqrt(x+1)^2', '\\left(\\sqrt{x+1}\\right)^{2}'],
    ['conj(conj(z))', '\\left(z^{*}\\right)^{*}'],
    // Sums: the first term needs no brackets, a subtracted or signed one does.
    ['(a+b)+c', 'a+b+c'],
    ['-a+b', '-a+b'],
    ['a+-b', 'a+\\left(-b\\right)'],
    ['a-(b+c)', 'a-\\left(b+c\\right)'],
    ['a+(b-c)', 'a+\\left(b-c\\right)'],
    ['a-b*c', 'a-b c'],
    ['a-(-b)*c', 'a-\\left(-b c\\right)'],
    ['-(-a)', '-\\left(-a\\right)'],
    // Products: a fraction holds what is inside, ones are left out, digits keep their distance.
    ['c-1/(a+b)', 'c-\\frac{1}{a+b}'],
    ['c-(a+b)/1', 'c-\\frac{a+b}{1}'],
    ['a-1*1', 'a-1'],
    ['x*(1*1)', 'x \\cdot 1'],
    ['1*x*1', 'x'],
    ['1*1', '1'],
    ['a*(b/(c-d))', 'a \\frac{b}{c-d}'],
    ['x*2', 'x \\cdot 2'],
    ['x*(2/3)', 'x \\cdot \\frac{2}{3}'],
    ['x*(y/3)', 'x \\frac{y}{3}'],
    ['x*10^3', 'x \\cdot 10^{3}'],
    ['-a*b', '-a b'],
    ['a*-b', 'a \\left(-b\\right)'],
    ['(a-b)*(c+d)', '\\left(a-b\\right) \\left(c+d\\right)'],
    ['a/b/c', '\\frac{a}{b c}'],
    // Powers: letters, constants and whole numbers need no brackets.
    ['x^2', 'x^{2}'],
    ['i^3*pi^2', 'i^{3} \\pi^{2}'],
    ['2^n', '2^{n}'],
    ['0.5^2', '\\left(0.5\\right)^{2}'],
    ['(a+b)^2', '\\left(a+b\\right)^{2}'],
    ['(-2)^2', '\\left(-2\\right)^{2}'],
    ['(x^2)^3', '\\left(x^{2}\\right)^{3}'],
    ['exp(x)^2', '\\left(e^{x}\\right)^{2}'],
    ['x^-n', 'x^{-n}'],
    // Numbers.
    ['1e-30', '10^{-30}'],
    ['1.5e-30', '1.5 \\times 10^{-30}'],
    ['2e30', '2 \\times 10^{30}'],
    ['0.25', '0.25'],
    ['1000', '1000'],
  ])('%s is %s', (text, tex) => {
    expect(latex(read(text))).toBe(tex)
  })
})

describe('an expression as text', () => {
  it.each([
    '-x^2',
    '(-x)^2',
    'x^-2^3',
    '(x^2)^3',
    'a-(b-c)',
    'a/(b*c)',
    '-(a*b)',
    '-a*b',
    '2.9e-11',
    '0.5',
    'conj(z)--x',
  ])('%s needs the brackets it has', (text) => {
    expect(print(read(text))).toBe(text)
  })

  const number = (n: bigint, d = 1n): Expression => ({ kind: 'number', value: { n, d }, offset: 0, length: 0 })

  // With an exponent where the literal is clearly shorter: decimals by three characters or more, whole numbers from 22 digits on.
  it.each([
    [0n, 1n, '0'],
    [7n, 1n, '7'],
    [-7n, 1n, '-7'],
    [1n, 2n, '0.5'],
    [5n, 4n, '1.25'],
    [1n, 1000n, '0.001'],
    [1n, 10n ** 4n, '0.0001'],
    [1n, 10n ** 5n, '1e-5'],
    [12n, 10n ** 5n, '0.00012'],
    [12n, 10n ** 7n, '1.2e-6'],
    [123n, 10n ** 7n, '0.0000123'],
    [123456n, 1000n, '123.456'],
    [3n, 64n, '0.046875'],
    [1n, 3n, '1/3'],
    [-1n, 3n, '-1/3'],
    [-1n, 2n, '-1/2'],
    [22n, 7n, '22/7'],
    [10n ** 20n, 1n, '100000000000000000000'],
    [10n ** 21n, 1n, '1e21'],
    [25n * 10n ** 20n, 1n, '2.5e21'],
    [12345n * 10n ** 30n, 1n, '1.2345e34'],
    [1234567890123456789012n, 1n, '1234567890123456789012'],
    [12345678901234567890n * 100n, 1n, '1234567890123456789000'],
    [123456789012345678n * 10n ** 4n, 1n, '1234567890123456780000'],
    [10n ** 25n + 1n, 10n, '1000000000000000000000000.1'],
  ])('of the number %d/%d is %s', (n, d, text) => {
    const common = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : common(b, a % b))
    const by = common(n, d)
    expect(print(number(n / by, d / by))).toBe(text)
  })

  it.each([
    ['a sum that begins with a subtraction', [true, false], 'sum', '0-x+y'],
    ['a sum that begins with an addition', [false, true], 'sum', 'x-y'],
    ['a product that begins with a division', [true, false], 'product', '1/x*y'],
    ['a product that begins with a factor', [false, true], 'product', 'x/y'],
  ] as const)('of %s can be read', (_, signs, kind, text) => {
    const parts = [read('x'), read('y')]
    const tree: Expression =
      kind === 'sum'
        ? { kind, terms: parts.map((term, k) => ({ term, isSubtracted: signs[k] === true })), offset: 0, length: 0 }
        : { kind, factors: parts.map((factor, k) => ({ factor, isDivisor: signs[k] === true })), offset: 0, length: 0 }
    expect(print(tree)).toBe(text)
  })

  it.each([
    ['a negative number', number(-2n), '(-2)^2', '3*(-2)', '-(-2)'],
    ['a fraction', number(1n, 3n), '(1/3)^2', '3*(1/3)', '-(1/3)'],
    ['a decimal', number(1n, 2n), '0.5^2', '3*0.5', '-0.5'],
    ['a negation', read('-x'), '(-x)^2', '3*-x', '--x'],
    ['a power', read('x^3'), '(x^3)^2', '3*x^3', '-x^3'],
    ['a product', read('x*y'), '(x*y)^2', '3*(x*y)', '-(x*y)'],
    ['a sum', read('x+y'), '(x+y)^2', '3*(x+y)', '-(x+y)'],
    ['a call', read('sin(x)'), 'sin(x)^2', '3*sin(x)', '-sin(x)'],
  ])('of %s in a power, a product and a negation has the brackets it needs', (_, part, power, product, negation) => {
    const at = { offset: 0, length: 0 }
    expect(print({ kind: 'power', base: part, exponent: number(2n), ...at })).toBe(power)
    const factors = [number(3n), part].map((factor) => ({ isDivisor: false, factor }))
    expect(print({ kind: 'product', factors, ...at })).toBe(product)
    expect(print({ kind: 'negation', operand: part, ...at })).toBe(negation)
  })

  it('of a fraction that no literal says is a quotient', () => {
    const third = { kind: 'number', value: { n: 1n, d: 3n }, offset: 0, length: 0 } as const
    const text = print({ kind: 'power', base: third, exponent: read('2'), offset: 0, length: 0 })
    expect(text).toBe('(1/3)^2')
    expect(E.isRight(parseExpression(text))).toBe(true)
  })
})
