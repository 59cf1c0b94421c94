// Numbers with bounds: every result holds what its operands hold, and no more than it must.

import { describe, expect, it } from 'vitest'
import * as R from '../../../src/mixing/number/enclosure.js'

const a: R.Enclosure = { centre: 3, radius: 0.5 }
const b: R.Enclosure = { centre: -2, radius: 0.25 }
const minusOne = R.exactly(-1)

/** The ends of a result against those worked out by hand; the bound may be larger by rounding only. */
function expectRange({ centre, radius }: R.Enclosure, low: number, high: number): void {
  expect(centre - radius).toBeLessThanOrEqual(low)
  expect(centre + radius).toBeGreaterThanOrEqual(high)
  expect(centre - radius).toBeGreaterThan(low - 1e-14)
  expect(centre + radius).toBeLessThan(high + 1e-14)
}

describe('enclosures', () => {
  it('add and subtract', () => {
    expectRange(R.add(a, b), 0.25, 1.75)
    expectRange(R.subtract(a, b), 4.25, 5.75)
    expectRange(R.negate(a), -3.5, -2.5)
    expect(R.add(a, R.zero)).toBe(a)
    expect(R.add(R.zero, a)).toBe(a)
    expect(Object.is(R.negate(R.zero).centre, 0)).toBe(true)
    // Two exact numbers: the bound is the rounding alone.
    const sum = R.add(R.exactly(0.1), R.exactly(0.2))
    expect(sum.radius).toBeGreaterThan(0)
    expect(sum.radius).toBeLessThan(1e-16)
    expect(R.add(R.one, minusOne)).toEqual(R.zero)
  })

  it('multiply', () => {
    // |3|·0.25 + |−2|·0.5 + 0.5·0.25 = 1.875 about −6.
    expectRange(R.multiply(a, b), -7.875, -4.125)
    expectRange(R.multiply(b, a), -7.875, -4.125)
    expect(R.multiply(a, R.zero)).toEqual(R.zero)
    expect(R.multiply(R.zero, a)).toEqual(R.zero)
    expect(R.multiply(a, R.one)).toBe(a)
    expect(R.multiply(R.one, a)).toBe(a)
    expect(R.multiply(a, minusOne)).toEqual({ centre: -3, radius: 0.5 })
    expect(R.multiply(minusOne, a)).toEqual({ centre: -3, radius: 0.5 })
    // Zero and one that are not exact are no zero and one.
    expect(R.multiply(a, { centre: 0, radius: 0.1 }).radius).toBeGreaterThanOrEqual(0.35)
    expect(R.multiply(a, { centre: 1, radius: 0.1 }).radius).toBeGreaterThanOrEqual(0.85)
    expect(R.multiply({ centre: -1, radius: 0.1 }, a).radius).toBeGreaterThanOrEqual(0.85)
    const tiny = R.multiply(R.exactly(1e-200), R.exactly(1e-200))
    expect(tiny).toMatchObject({ centre: 0 })
    expect(tiny.radius).toBeGreaterThan(0)
  })

  it('invert what is not zero', () => {
    // 1/3 ± 0.5/(3·2.5): from 1/3.5 on, to 1/2.5 exactly.
    const { centre, radius } = R.inverse(a)
    expect(centre).toBe(1 / 3)
    expect(centre + radius).toBeGreaterThanOrEqual(0.4)
    expect(centre + radius).toBeLessThan(0.4 + 1e-15)
    const negative = R.inverse(b)
    expect(negative.centre - negative.radius).toBeLessThanOrEqual(-1 / 1.75)
    expect(negative.centre - negative.radius).toBeGreaterThan(-1 / 1.75 - 1e-15)
    expect(R.inverse(R.one)).toBe(R.one)
    expect(R.inverse(minusOne)).toBe(minusOne)
    for (const open of [R.zero, { centre: 0.5, radius: 0.5 }, { centre: -0.1, radius: 0.2 }])
      expect(() => R.inverse(open)).toThrow('division by a number that may be zero')
  })

  it('have roots', () => {
    expectRange(R.squareRoot({ centre: 6.5, radius: 2.5 }), 2, 3)
    // What lies below zero by its bound only counts as zero.
    expectRange(R.squareRoot({ centre: 1, radius: 3 }), 0, 2)
    expect(R.squareRoot(R.zero)).toBe(R.zero)
    expect(R.squareRoot(R.one)).toBe(R.one)
    expectRange(R.squareRoot(R.exactly(4)), 2, 2)
  })

  it('have a sign if their bound leaves one', () => {
    expect([a, b, R.zero, { centre: 1, radius: 1 }, { centre: 0, radius: 1 }].map(R.signOf)).toEqual([
      1,
      -1,
      0,
      undefined,
      undefined,
    ])
    expect([a, R.zero, { centre: 1, radius: 1 }, { centre: -1, radius: 0.9 }].map(R.mayVanish)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('know the rounding of one operation', () => {
    expect(R.rounding(0)).toBe(0)
    expect(R.rounding(1)).toBe(2 ** -52)
    expect(R.rounding(-3)).toBe(3 * 2 ** -52)
    expect(R.rounding(1e-320)).toBeGreaterThan(0)
  })
})
