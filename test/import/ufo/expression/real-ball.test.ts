// Real balls against rational arithmetic: a result holds what every pair of numbers in the arguments gives, and little
// more. Sums and products of intervals have their ends at ends of the intervals, and so have quotients where the divisor
// keeps its sign; the ends are worked out exactly.

import { describe, expect, it } from 'vitest'
import * as Q from '../../../../src/exact/rational.js'
import * as R from '../../../../src/import/ufo/expression/real-ball.js'
import { distance, exact, holds } from './balls.js'

const { exactly, rounded } = R
const ulp = 2 ** -52

const balls: readonly R.RealBall[] = [
  ...[0, 1, -1, 3, -7, 0.5, -0.25, 0.1, -1.7, 1 + ulp, ulp / 2, 2 ** 53 - 1, -(2 ** 52) - 1, 2 ** 60].map(exactly),
  ...[0.1, -1.7, 7, 1e-150, -1e150].map(rounded),
  ...[
    [2, 0.5],
    [-3, 0.1],
    [0, 1e-3],
    [0.3, 0.7],
    [0.7, 0.3],
    [-0.4, 0.4],
    [1, 1e-20],
    [1e-160, 1e-170],
    [1e-200, 0],
    [-3e-200, 1e-210],
    [1e120, 1e100],
  ].map(([value = 0, radius = 0]) => ({ value, radius })),
]

const ends = ({ value, radius }: R.RealBall): readonly Q.Rational[] =>
  [1n, -1n].map((sign) => Q.add(exact(value), Q.multiply(Q.rational(sign), exact(radius))))

type Operation = (a: Q.Rational, b: Q.Rational) => Q.Rational

/** The result holds all of the ends, and is at most a few roundings larger than the farthest of them needs. */
function isRight(result: R.RealBall, a: R.RealBall, b: R.RealBall, operation: Operation): boolean {
  const truths = ends(a).flatMap((x) => ends(b).map((y) => operation(x, y)))
  if (R.isBroken(result)) return truths.some((truth) => Math.abs(Q.toNumber(truth)) > 1e308)
  const farthest = Math.max(...truths.map((truth) => Q.toNumber(distance(result, truth))))
  const slack = 1e-14 * farthest + 3 * 2 ** -53 * Math.abs(result.value) + 8 * 2 ** -1074
  return truths.every((truth) => holds(result, truth)) && result.radius <= farthest + slack
}

const pairs = balls.flatMap((a) => balls.map((b) => [a, b] as const))
const words = (a: R.RealBall, b: R.RealBall): string => `${a.value} ± ${a.radius}, ${b.value} ± ${b.radius}`

describe('arithmetic on balls holds the truth, and little more', () => {
  it.each<[string, (a: R.RealBall, b: R.RealBall) => R.RealBall, Operation]>([
    ['sums', R.add, Q.add],
    ['differences', R.subtract, Q.subtract],
    ['products', R.multiply, Q.multiply],
  ])('%s', (_, ours, truth) => {
    expect(pairs.filter(([a, b]) => !isRight(ours(a, b), a, b, truth)).map(([a, b]) => words(a, b))).toEqual([])
  })

  it('quotients, where the divisor cannot be zero', () => {
    const isOpen = ({ value, radius }: R.RealBall): boolean => Math.abs(value) <= radius
    const wrong = pairs.filter(([a, b]) => {
      const quotient = R.divide(a, b)
      return quotient === undefined ? !isOpen(b) : isOpen(b) || !isRight(quotient, a, b, Q.divide)
    })
    expect(wrong.map(([a, b]) => words(a, b))).toEqual([])
  })
})

describe('what doubles do exactly stays exact', () => {
  const ball = { value: 0.3, radius: 1e-9 }
  it.each<[string, R.RealBall | undefined, R.RealBall]>([
    ['a zero added', R.add(R.realZero, ball), ball],
    ['a zero added to', R.add(ball, R.realZero), ball],
    ['a sum of whole numbers', R.add(exactly(2 ** 52), exactly(-7)), exactly(2 ** 52 - 7)],
    ['a product of whole numbers', R.multiply(exactly(12345), exactly(-67)), exactly(-827115)],
    ['a product with zero', R.multiply(ball, R.realZero), R.realZero],
    ['a product of zero', R.multiply(R.realZero, ball), R.realZero],
    ['a product with 1', R.multiply(ball, R.realOne), ball],
    ['a product with −1', R.multiply(exactly(-1), ball), { value: -0.3, radius: 1e-9 }],
    ['a product with a power of two', R.multiply(ball, exactly(-0.125)), { value: -0.0375, radius: 1.25e-10 }],
    ['a power of two times', R.multiply(exactly(8), ball), { value: 0.3 * 8, radius: 8e-9 }],
    ['a quotient by a power of two', R.divide(ball, exactly(-4)), { value: -0.075, radius: 2.5e-10 }],
    ['zero over something', R.divide(R.realZero, ball), R.realZero],
    ['a difference of equal whole numbers', R.subtract(exactly(5), exactly(5)), R.realZero],
    ['a negative zero', R.negate(R.realZero), R.realZero],
    ['a double of −0', exactly(-0), R.realZero],
  ])('%s', (_, result, expected) => {
    expect(result).toEqual(expected)
    expect(Object.is(result?.value, -0)).toBe(false)
  })

  it('and what they do not do exactly does not', () => {
    // 2⁵³ + 1 is no double; 2⁻¹⁰⁰⁰ · 2⁻¹⁰⁰⁰ is none either, and 2⁹⁰⁰ · 2⁹⁰⁰ is not finite.
    expect(R.add(exactly(2 ** 53 - 1), exactly(2)).radius).toBeGreaterThan(0)
    expect(R.multiply(exactly(2 ** 53 - 1), exactly(3)).radius).toBeGreaterThan(0)
    expect(R.multiply(exactly(2 ** -1000), exactly(2 ** -1000)).radius).toBeGreaterThan(0)
    expect(R.multiply(exactly(3 * 2 ** -1000), exactly(2 ** -60)).radius).toBeGreaterThan(0)
    expect(R.isBroken(R.multiply(exactly(2 ** 900), exactly(2 ** 900)))).toBe(true)
    expect(R.add(exactly(0.1), exactly(0.2)).radius).toBeGreaterThan(0)
    // A radius is scaled with the number, and must not vanish.
    expect(R.multiply({ value: 1, radius: 2 ** -1060 }, exactly(2 ** -40)).radius).toBeGreaterThan(0)
  })
})

describe('a double that stands for a decimal', () => {
  it.each(['0.1', '-1.7', '1e-320', '123456789.123456789', '1e300'])('%s', (text) => {
    const ball = rounded(Number(text))
    expect(holds(ball, Q.parseDecimal(text) ?? Q.zero)).toBe(true)
    // Half a unit of the last of 53 digits is at most 2⁻⁵³ of the number.
    expect(ball.radius).toBeLessThanOrEqual(2 ** -53 * Math.abs(ball.value) * 1.0000001 + 4 * 2 ** -1074)
  })
})

describe('questions on balls', () => {
  it.each<[R.RealBall, boolean, boolean, boolean]>([
    // holds zero, is exactly zero, is broken
    [{ value: 0, radius: 0 }, true, true, false],
    [{ value: 0, radius: 1e-9 }, true, false, false],
    [{ value: 1e-9, radius: 1e-9 }, true, false, false],
    [{ value: -1e-9, radius: 1e-9 }, true, false, false],
    [{ value: -2e-9, radius: 1e-9 }, false, false, false],
    [{ value: 2, radius: 0 }, false, false, false],
    [{ value: Number.POSITIVE_INFINITY, radius: 0 }, false, false, true],
    [{ value: Number.NaN, radius: 0 }, false, false, true],
    [{ value: 1, radius: Number.POSITIVE_INFINITY }, true, false, true],
    [{ value: 1, radius: Number.NaN }, false, false, true],
  ])('%j', (ball, zero, exactZero, broken) => {
    expect([R.containsZero(ball), R.isExactZero(ball), R.isBroken(ball)]).toEqual([zero, exactZero, broken])
  })

  it('sizes and signs', () => {
    const ball = { value: -2, radius: 0.5 }
    expect(R.absolute(ball)).toEqual({ value: 2, radius: 0.5 })
    expect(R.negate(ball)).toEqual({ value: 2, radius: 0.5 })
  })
})

describe('the square root of a ball', () => {
  it.each([
    [4, 0.5],
    [2, 1e-9],
    [1e-4, 1e-4],
    [1e200, 1e190],
    [7, 0],
  ])('of %d ± %d', (value, radius) => {
    const root = R.squareRoot({ value, radius })
    const deviations = [1, -1].map((sign) => Math.abs(Math.sqrt(value + sign * radius) - root.value))
    const farthest = Math.max(...deviations)
    expect(root.value).toBeCloseTo(Math.sqrt(value), 12)
    expect(root.radius).toBeGreaterThanOrEqual(farthest * (1 - 1e-7))
    expect(root.radius).toBeLessThanOrEqual(farthest * (1 + 1e-6) + 9 * 2 ** -53 * root.value + 4 * 2 ** -1074)
    expect(root.radius).toBeGreaterThanOrEqual(4 * 2 ** -53 * root.value)
  })

  it('of zero is zero', () => {
    expect(R.squareRoot(R.realZero)).toEqual(R.realZero)
  })
})
