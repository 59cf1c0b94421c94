// Expressions of couplings: values against 30 digits worked out with mpmath, and what is refused.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { add, compare, multiply, parseDecimal, type Rational, rational, subtract } from '../../../src/exact/rational.js'
import type { ComplexBall } from '../../../src/import/ufo/expression/complex-ball.js'
import { evaluate, readBall } from '../../../src/import/ufo/expression/evaluate.js'
import { hasIntegerDivision, parameterNames } from '../../../src/import/ufo/expression/names.js'
import { parseUfoExpression } from '../../../src/import/ufo/expression/parse.js'
import { exactly, type RealBall } from '../../../src/import/ufo/expression/real-ball.js'

/** Expression, real part, imaginary part at a = 0.3, b = -1.7, c = 2.5e-3, n = 3, rounded to 30 digits. */
const reference: readonly (readonly [string, string, string])[] = [
  ['a**2+b', '-1.61', '0.0'],
  ['cmath.sqrt(b)', '0.0', '1.30384048104052974291659431149'],
  ['cmath.sqrt(a+complex(0,1)*b)', '1.006545490815791910827988141', '-0.844472512922477209690005574489'],
  ['cmath.exp(complex(0,1)*a)', '0.955336489125606019642310227568', '0.295520206661339575105320745685'],
  ['complexconjugate(complex(a,b))*complex(0,1)', '-1.7', '0.3'],
  ['re(complex(a,b)**3)', '-2.574', '0.0'],
  ['im(complex(a,b)**3)', '4.454', '0.0'],
  ['cmath.tan(a)', '0.309336249609623233035303679698', '0.0'],
  ['cmath.atan(b)', '-1.03907225953609102762125033791', '0.0'],
  ['cmath.asin(a)', '0.304692654015397507972002961228', '0.0'],
  ['cmath.acos(a)', '1.26610367277949911125931873041', '0.0'],
  ['cmath.log(b)', '0.530628251062170396231543163189', '3.14159265358979323846264338328'],
  ['cmath.log(complex(a,b))', '0.545961650258656541186838743597', '-1.39612412778665692615941972231'],
  ['a**b', '7.74272557706609922380150028547', '0.0'],
  ['(-8.)**0.5', '0.0', '2.82842712474619009760337744842'],
  ['2**-3', '0.125', '0.0'],
  ['-2**2', '-4.0', '0.0'],
  ['(a+b)**(-2)', '0.510204081632653061224489795918', '0.0'],
  ['2**3**2', '512.0', '0.0'],
  ['cmath.pi*a/3.', '0.314159265358979323846264338328', '0.0'],
  ['cot(a)', '3.23272814376582751371392053451', '0.0'],
  ['sec(b)', '-7.76129399605035542850515196616', '0.0'],
  ['csc(c)', '400.000416666970486311332386764', '0.0'],
  ['abs(complex(a,b))', '1.72626765016320687582060739993', '0.0'],
  ['cmath.cos(complex(a,b))', '2.70199295968028206539294041111', '0.781837695837418434216264093063'],
  ['cmath.sinh(a)', '0.304520293447142618958435267005', '0.0'],
  ['cmath.tanh(complex(c,a))', '0.00273921494341119244067231665868', '0.309334131267842769602588585445'],
  ['(1-cmath.cos(c))/c**2', '0.499999739583387586799500480951', '0.0'],
  ['1e-5/3.', '0.00000333333333333333333333333333333', '0.0'],
  ['7.*(a-0.3)', '0.0', '0.0'],
  [
    'cmath.sqrt(1-a**2)*cmath.sqrt(1-c**2)*cmath.exp(-(complex(0,1)*b))',
    '-0.122909429901474143742064055076',
    '0.94598498113939135289332483933',
  ],
  ['3j*a', '0.0', '0.9'],
  ['acot(b)', '-0.531724067258805591610071353732', '0.0'],
  ['complex(a,b)**a', '1.07614472372566994497148525452', '-0.479076624838852761709828343616'],
  ['cmath.cosh(n)', '10.0676619957777658419539360351', '0.0'],
  ['cmath.sqrt(complex(-a,c))', '0.00228215751297301166308581746958', '0.547727311938079292965824500107'],
]

const decimals: Readonly<Record<string, string>> = { a: '0.3', b: '-1.7', c: '2.5e-3', n: '3' }

function numberAt(text: string): E.Either<string, ComplexBall> {
  const tree = parseUfoExpression(text)
  if (E.isLeft(tree)) return E.left(`${tree.left.code} at ${tree.left.offset}`)
  return evaluate(tree.right, (name) => {
    const decimal = Object.hasOwn(decimals, name) ? decimals[name] : undefined
    const ball = decimal === undefined ? undefined : readBall(decimal)
    return ball !== undefined && E.isRight(ball) ? ball.right : undefined
  })
}

/** A double is a whole number over a power of two; exactly that rational. */
function exact(value: number): Rational {
  let denominator = 1n
  for (let scaled = value; !Number.isInteger(scaled); scaled *= 2) denominator *= 2n
  return rational(BigInt(value * Number(denominator)), denominator)
}

function holds(ball: RealBall, digits: string): boolean {
  const truth = parseDecimal(digits) ?? rational(0)
  const slack = multiply(parseDecimal('1e-28') ?? rational(0), truth)
  const size = slack.n < 0n ? { n: -slack.n, d: slack.d } : slack
  const [low, high] = [subtract(exact(ball.value), exact(ball.radius)), add(exact(ball.value), exact(ball.radius))]
  return compare(subtract(truth, size), high) <= 0 && compare(add(truth, size), low) >= 0
}

describe('evaluate', () => {
  it.each(reference)('%s holds the value, and not much more', (text, re, im) => {
    const value = numberAt(text)
    if (E.isLeft(value)) throw new Error(value.left)
    expect(holds(value.right.re, re)).toBe(true)
    expect(holds(value.right.im, im)).toBe(true)
    // (1 − cos c)/c² loses 11 digits to cancellation, and says so; nothing else here loses more than three.
    const size = Math.hypot(value.right.re.value, value.right.im.value, 1) * (text.startsWith('(1-') ? 1e-9 : 1e-13)
    expect(value.right.re.radius).toBeLessThan(size)
    expect(value.right.im.radius).toBeLessThan(size)
  })

  it('keeps a part that is 0 by algebra at exactly 0', () => {
    const value = numberAt('a*complex(0,1)*cmath.sqrt(2.)/7.')
    expect(E.isRight(value) && value.right.re).toEqual(exactly(0))
    const root = numberAt('cmath.sqrt(b)')
    expect(E.isRight(root) && root.right.re).toEqual(exactly(0))
  })

  it.each([
    ['1/(a-0.3)', 'a divisor is zero'],
    ['9**9**9', 'an exponent is beyond 1024'],
    ['1e300*1e300', 'a number is too large'],
    ['1e-200*1e-200', 'a product is too small'],
    ['1e400', '1e400 is no number in the range of doubles'],
    ['1e-400', '1e-400 is no number in the range of doubles'],
    ['a*unknown', 'unknown is no parameter of the model'],
    ['__proto__', '__proto__ is no parameter'],
    ['constructor(a)', 'the function constructor is not known'],
    ['cmath.zeta(a)', 'the function cmath.zeta is not known'],
    ["__import__('os')", 'a text stands where a number should'],
    ['cmath.sqrt(a, b)', 'takes one number'],
    ['cmath.log(complex(b, 0.3-a))', 'where it jumps'],
    ['cmath.asin(b)', 'outside of its real range'],
  ])('%s is not evaluable', (text, reason) => {
    const value = numberAt(text)
    expect(E.isLeft(value) ? value.left : 'a value').toContain(reason)
  })

  it.each([
    ['lambda x: x', 'invalid-expression at 8'],
    ['[a for a in b]', 'invalid-expression at 0'],
    ["f'{a}'", 'invalid-expression at 1'],
    ["__import__('os').system('true')", 'invalid-expression at 16'],
    ['a if b else c', 'invalid-expression at 2'],
    ['1,5', 'invalid-expression at 1'],
    ['0x10', 'invalid-expression at 0'],
    ['a b', 'invalid-expression at 2'],
    ['', 'invalid-expression at 0'],
    ['２', 'invalid-expression at 0'],
    ['('.repeat(100_000), 'limit'],
    ['('.repeat(5000), 'limit'],
    ['-'.repeat(5000), 'limit'],
    ['2**'.repeat(5000), 'limit'],
    [Array(20_000).fill('1').join('+'), 'limit'],
  ])('%.20s is no expression', (text, fault) => {
    const value = numberAt(text)
    expect(E.isLeft(value) ? value.left : 'a value').toContain(fault)
  })

  it('adds thousands of terms without a deep stack', () => {
    const value = numberAt(Array(9000).fill('a').join('+'))
    expect(E.isRight(value) && Math.abs(value.right.re.value - 2700)).toBeLessThan(1e-8)
  })

  it('refuses tens of thousands of digits before a letter at once', () => {
    const start = performance.now()
    expect(E.isLeft(parseUfoExpression(`${'1'.repeat(60_000)}x`))).toBe(true)
    // Quadratic work takes twenty seconds; linear work, milliseconds.
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

describe('names', () => {
  const tree = (text: string) => {
    const parsed = parseUfoExpression(text)
    if (E.isLeft(parsed)) throw new Error(text)
    return parsed.right
  }

  it('lists the parameters, not functions and constants', () => {
    expect(parameterNames(tree('cmath.sqrt(sw2)*complex(0,1)*cmath.pi*ee + ee**x'))).toEqual(['sw2', 'ee', 'x'])
  })

  it.each([
    ['1/2*a', true],
    ['a*1/2', false],
    ['1./2', false],
    ['-1/3', true],
    ['(1+2)/3', true],
  ])('%s divides whole numbers: %s', (text, expected) => {
    expect(hasIntegerDivision(tree(text))).toBe(expected)
  })
})
