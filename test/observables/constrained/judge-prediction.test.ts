// Predictions beside numbers of every kind, judged by hand.

import { describe, expect, it } from 'vitest'
import { boundsVerdict } from '../../../src/observables/constrained/compare-bounds.js'
import { distinctReadings } from '../../../src/observables/constrained/distinct-readings.js'
import { judgePrediction } from '../../../src/observables/constrained/judge-prediction.js'
import type { Bound, BoundValue } from '../../../src/physics/bound.js'
import type { ComparedBound } from '../../../src/physics/bound-comparison.js'
import { bound } from './bounds-and-models.js'

const upper: BoundValue = { kind: 'upper', upper: '4', weakest: undefined }
const spread: BoundValue = { kind: 'upper', upper: '4', weakest: '8' }
const few: BoundValue = { kind: 'few', few: '2' }
const allowed: BoundValue = { kind: 'allowed', allowed: '4' }
const measured: BoundValue = { kind: 'measured', central: '3', error: '0.5' }
const around: BoundValue = { kind: 'interval', low: '-2', high: '4' }
const claimed: BoundValue = { kind: 'interval', low: '2', high: '4' }

const bothSides = 'the possible values of the model lie on both sides of it'
const sameOrder = 'the limit is an order of magnitude, and the prediction is of the same order'
const assumed = 'the limit depends on what is assumed, and the prediction lies in its range'
const noDigit = 'the source says "a few" and gives no digit'

type Row = readonly [
  value: BoundValue,
  readings: readonly number[],
  verdict: string,
  nearest: number,
  ratio: number | null,
  reason?: string,
]

const judged = (part: Partial<Bound>, readings: readonly number[], atLeast?: string): unknown =>
  judgePrediction({ ...bound, ...part }, { readings, atLeast, notes: [] })

describe('a prediction beside a limit', () => {
  const rows: readonly Row[] = [
    [upper, [3], 'allowed', 3, 0.75],
    [upper, [-3], 'allowed', -3, 0.75],
    [upper, [4], 'allowed', 4, 1],
    [upper, [4.1], 'excluded', 4.1, 1.025],
    [upper, [-5], 'excluded', -5, 1.25],
    [upper, [5, 6], 'excluded', 5, 1.25],
    [upper, [6, 5], 'excluded', 5, 1.25],
    [upper, [1, 3], 'allowed', 1, 0.25],
    [upper, [3, 5], 'not-comparable', 3, 0.75, bothSides],
    [spread, [4], 'allowed', 4, 0.5],
    [spread, [6], 'not-comparable', 6, 0.75, assumed],
    [spread, [8], 'not-comparable', 8, 1, assumed],
    [spread, [9], 'excluded', 9, 1.125],
    [few, [2], 'allowed', 2, 0.1],
    [few, [20], 'not-comparable', 20, 1, noDigit],
    [few, [21], 'excluded', 21, 1.05],
    [allowed, [-4], 'allowed', -4, 1],
    [allowed, [5], 'excluded', 5, 1.25],
    // Two standard deviations: 2 to 4.
    [measured, [4], 'allowed', 4, 1],
    [measured, [2], 'allowed', 2, 1],
    [measured, [1], 'excluded', 1, 2],
    [measured, [5], 'excluded', 5, 2],
    [around, [-2], 'allowed', -2, 1],
    [around, [-3], 'excluded', -3, 1.5],
    [around, [4], 'allowed', 4, 1],
    [around, [6], 'excluded', 6, 1.5],
    [around, [-3, 6], 'excluded', -3, 1.5],
    [around, [0], 'allowed', 0, 0],
    // A range that leaves out 0 has no ratio.
    [claimed, [2], 'allowed', 2, null],
    [claimed, [4], 'allowed', 4, null],
    [claimed, [1], 'excluded', 1, null],
    [claimed, [7, 5, 6], 'excluded', 5, null],
    [claimed, [-6, 1], 'excluded', 1, null],
    [claimed, [5, 3], 'not-comparable', 3, null, bothSides],
    [{ kind: 'interval', low: '0', high: '4' }, [2], 'allowed', 2, null],
    [{ kind: 'interval', low: '-4', high: '0' }, [-2], 'allowed', -2, null],
  ]
  for (const [value, readings, verdict, nearest, ratio, reason = null] of rows)
    it(`${JSON.stringify(value)}, ${readings.join(' and ')}: ${verdict}`, () => {
      expect(judged({ value }, readings)).toEqual({ verdict, value: nearest, ratio, reason })
    })

  it('that is approximate decides nothing within half an order of magnitude', () => {
    const verdict = (x: number, value: BoundValue = upper): unknown => judged({ value, approximate: true }, [x])
    expect(verdict(4 / 3.16)).toMatchObject({ verdict: 'not-comparable', reason: sameOrder })
    expect(verdict(4 * 3.16)).toMatchObject({ verdict: 'not-comparable', reason: sameOrder, ratio: 3.16 })
    expect(verdict(4 / 3.17)).toMatchObject({ verdict: 'allowed', reason: null })
    expect(verdict(4 * 3.17)).toMatchObject({ verdict: 'excluded', reason: null })
    expect(verdict(20, spread)).toMatchObject({ verdict: 'not-comparable', reason: assumed })
    expect(verdict(26, spread)).toMatchObject({ verdict: 'excluded', reason: null })
  })

  it('from which only a lower end of the prediction is known may exclude it, not allow it', () => {
    expect(judged({ value: upper }, [5], 'why')).toMatchObject({ verdict: 'excluded', reason: null })
    expect(judged({ value: upper }, [3], 'why')).toMatchObject({ verdict: 'not-comparable', reason: 'why' })
    expect(judged({ value: upper }, [3, 5], 'why')).toMatchObject({ verdict: 'not-comparable', reason: bothSides })
    expect(judged({ value: few }, [5], 'why')).toMatchObject({ verdict: 'not-comparable', reason: 'why' })
    expect(judged({ value: few }, [5, 50], 'why')).toMatchObject({ verdict: 'not-comparable', reason: noDigit })
  })

  it('without a reading cannot be made', () => {
    expect(judged({ value: upper }, [])).toEqual({ verdict: 'not-comparable', value: 0, ratio: 0, reason: bothSides })
  })
})

describe('a prediction beside a number of another status', () => {
  it.each([
    ['limit', 'allowed', 'excluded'],
    ['estimate', 'below-estimate', 'above-estimate'],
    ['sensitivity', 'out-of-reach', 'would-be-reached'],
    ['signal-claim', 'in-claimed-range', 'outside-claimed-range'],
    ['dispute', 'said-to-be-allowed', 'no-statement'],
  ] as const)('%s: %s or %s', (status, inside, outside) => {
    expect(judged({ status, value: upper }, [3])).toMatchObject({ verdict: inside })
    expect(judged({ status, value: upper }, [5])).toMatchObject({ verdict: outside })
  })

  it('on both sides of a claimed range may well be in it', () => {
    const claim = (value: BoundValue, readings: readonly number[]): unknown =>
      judged({ status: 'signal-claim', value }, readings)
    expect(claim(claimed, [1, 5])).toMatchObject({ verdict: 'not-comparable', reason: bothSides })
    expect(claim(claimed, [5, 6])).toMatchObject({ verdict: 'outside-claimed-range' })
    expect(claim(claimed, [0, 1])).toMatchObject({ verdict: 'outside-claimed-range' })
    expect(claim(claimed, [2, 4])).toMatchObject({ verdict: 'in-claimed-range' })
    expect(claim(measured, [1, 5])).toMatchObject({ verdict: 'outside-claimed-range' })
    expect(judged({ status: 'limit', value: claimed }, [1, 5])).toMatchObject({ verdict: 'excluded' })
  })
})

describe('what all bounds say together', () => {
  const all = (...verdicts: readonly ComparedBound['verdict'][]): string =>
    boundsVerdict(verdicts.map((verdict) => ({ verdict }) as ComparedBound))

  it('is what limits say, if any does', () => {
    expect(all('allowed', 'excluded', 'not-comparable')).toBe('excluded')
    expect(all('would-be-reached', 'allowed', 'not-comparable')).toBe('allowed')
    expect(all('not-comparable', 'above-estimate')).toBe('no-limit')
    expect(all('not-comparable', 'not-comparable')).toBe('not-comparable')
    expect(all()).toBe('not-comparable')
  })
})

describe('readings', () => {
  it('come in order, those that agree to rounding once', () => {
    expect(distinctReadings([3, 1, 2])).toEqual([1, 2, 3])
    expect(distinctReadings([2, 2, -2])).toEqual([-2, 2])
    expect(distinctReadings([2, 2 + 1e-12, 2.1])).toEqual([2, 2.1])
    expect(distinctReadings([2, 2 + 3e-12])).toEqual([2, 2 + 3e-12])
    expect(distinctReadings([-2, -2 - 1e-12, -2 - 4e-12])).toHaveLength(2)
    expect(distinctReadings([0, 0, 1e-300])).toEqual([0, 1e-300])
  })
})
