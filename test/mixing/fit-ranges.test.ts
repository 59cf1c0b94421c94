// Ranges of fits against their definition, point by point; and masses of both orderings by hand.

import { describe, expect, it } from 'vitest'
import * as Q from '../../src/exact/rational.js'
import {
  bestFitParameters,
  checkOrdering,
  isAllowed,
  isInRange,
  type OscillationFit,
  rangeOf,
  squaredMassDifference,
  squaredMasses,
} from '../../src/mixing/matrix/oscillation-fit.js'
import { issues, right } from './records.js'

const half = (n: number): Q.Rational => Q.rational(n, 2)
const number = (text: string): Q.Rational => Q.parseDecimal(text) as Q.Rational

describe('a closed range', () => {
  it('on a line holds its ends', () => {
    for (let v = -6; v <= 6; v++) {
      expect(isInRange(half(v), { low: half(-3), high: half(2) })).toBe(v >= -3 && v <= 2)
      expect(isInRange(half(v), { low: half(1), high: half(1) })).toBe(v === 1)
    }
  })

  it('on a circle of 5/2 holds what a whole number of periods brings into it', () => {
    const period = half(5)
    for (let low = -6; low <= 6; low++) {
      for (let length = 0; length <= 6; length++) {
        const range = { low: half(low), high: half(low + length) }
        for (let v = -13; v <= 13; v++) {
          const isThere = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].some(
            (k) => v + 5 * k >= low && v + 5 * k <= low + length,
          )
          expect(isInRange(half(v), range, period)).toBe(isThere)
        }
      }
    }
  })
})

const value = (best: string) => ({ best })
const normal: OscillationFit = {
  ordering: 'normal',
  sin2Theta12: value('0.3'),
  sin2Theta13: value('0.02'),
  sin2Theta23: { best: '0.5', sigma1: ['0.02', '0.03'], range3: ['0.4', '0.6'] },
  delta: { best: '350', sigma1: ['20', '30'], range3: ['200', '390'] },
  dm21: value('7e-5'),
  dm31: value('2.5e-3'),
}
const { dm31: _, ...withoutDm31 } = normal
const inverted: OscillationFit = { ...withoutDm31, ordering: 'inverted', dm32: value('-2.5e-3') }

describe('a fit', () => {
  it('has parameters', () => {
    expect(bestFitParameters(normal)).toEqual({
      sin2Theta12: '0.3',
      sin2Theta13: '0.02',
      sin2Theta23: '0.5',
      delta: '350 deg',
    })
  })

  it('has the third mass difference by the other two: Δm²31 = Δm²32 + Δm²21', () => {
    const all = (fit: OscillationFit) =>
      (['dm21', 'dm31', 'dm32'] as const).map((name) => Q.toNumber(right(squaredMassDifference(fit, name))))
    expect(all(normal)).toEqual([7e-5, 2.5e-3, 2.43e-3])
    expect(all(inverted)).toEqual([7e-5, -2.43e-3, -2.5e-3])
  })

  it('has squared masses for a lightest mass', () => {
    const masses = (fit: OscillationFit, lightest: string) =>
      right(squaredMasses(fit, number(lightest))).map(Q.toNumber)
    expect(masses(normal, '0.1')).toEqual([0.01, 0.01007, 0.0125])
    expect(masses(inverted, '0')).toEqual([0.00243, 0.0025, 0])
    expect(masses(inverted, '0.1')).toEqual([0.01243, 0.0125, 0.01])
    const broken = { ...normal, dm21: value('x') }
    expect(issues(squaredMasses(broken, Q.zero))).toEqual(['invalid-number dm21.best'])
    expect(issues(squaredMasses(withoutDm31, Q.zero))).toEqual(['missing-key '])
  })

  it('has the sign of its ordering', () => {
    for (const [fit, expected] of [
      [normal, []],
      [inverted, []],
      [{ ...normal, ordering: 'inverted' }, ['invalid-value dm31']],
      [{ ...inverted, ordering: 'normal' }, ['invalid-value dm32']],
      // Δm²32 > 0 decides by Δm²31.
      [{ ...withoutDm31, dm32: value('2e-3') }, []],
      [{ ...normal, dm32: value('2e-3') }, ['given-twice dm32']],
    ] as const) {
      expect(issues(checkOrdering(fit))).toEqual(expected)
    }
  })

  it('has ranges: up and down from the best fit, or from end to end', () => {
    const told = (name: 'sin2Theta23' | 'delta' | 'dm21', level: 'sigma1' | 'range3') => {
      const range = rangeOf(normal[name], level)
      return range && [Q.print(range.low), Q.print(range.high)]
    }
    expect(told('sin2Theta23', 'sigma1')).toEqual(['0.47', '0.52'])
    expect(told('sin2Theta23', 'range3')).toEqual(['0.4', '0.6'])
    expect(told('delta', 'sigma1')).toEqual(['320', '370'])
    expect(told('dm21', 'sigma1')).toBeUndefined()
    expect(rangeOf(undefined, 'range3')).toBeUndefined()
    expect(rangeOf({ best: 'x', range3: ['0', '1'] }, 'range3')).toBeUndefined()
    expect(rangeOf({ best: '0', range3: ['0', 'x'] }, 'range3')).toBeUndefined()
  })

  it('allows δ around the circle, and other parameters on the line only', () => {
    const allowed = (name: 'sin2Theta23' | 'delta' | 'dm21' | 'dm32', text: string, level: 'sigma1' | 'range3') =>
      isAllowed(normal, name, number(text), level)
    expect(allowed('delta', '5', 'sigma1')).toBe(true)
    expect(allowed('delta', '-35', 'sigma1')).toBe(true)
    expect(allowed('delta', '15', 'sigma1')).toBe(false)
    expect(allowed('delta', '30', 'range3')).toBe(true)
    expect(allowed('sin2Theta23', '360.5', 'range3')).toBe(false)
    expect(allowed('sin2Theta23', '0.5', 'range3')).toBe(true)
    expect(allowed('dm21', '7e-5', 'range3')).toBeUndefined()
    expect(allowed('dm32', '7e-5', 'range3')).toBeUndefined()
  })
})
