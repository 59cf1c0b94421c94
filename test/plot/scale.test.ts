// Axes by hand: where they end, where they are marked, and where a value lies on them.

import { describe, expect, it } from 'vitest'
import { valueAt } from '../../src/plot/layout/chart.js'
import { axisFromZero, phaseAxis, plainAxis } from '../../src/plot/layout/linear-axis.js'
import {
  exponentOf,
  extent,
  inUnits,
  linearTicks,
  logScale,
  logTicks,
  position,
  powerOf,
  type Ticks,
  withRoom,
} from '../../src/plot/layout/scale.js'
import { plainText, rich, richText } from '../../src/plot/text/rich-text.js'

const linear = (low: number, high: number) => ({ kind: 'linear', domain: [low, high] }) as const
const log = (low: number, high: number) => ({ kind: 'log', domain: [low, high] }) as const
const labels = ({ ticks }: Ticks): readonly string[] => ticks.map(({ label }) => plainText(label))
const values = ({ ticks }: Ticks): readonly number[] => ticks.map(({ value }) => value)

describe('where a value lies', () => {
  it.each([
    // 3 is a quarter of the way from 1 to 9; in the logarithm it is half.
    [linear(1, 9), 3, 150],
    [log(1, 9), 3, 200],
    [linear(-2, 2), -2, 100],
    [linear(-2, 2), 2, 300],
    [log(0.01, 100), 0.1, 150],
  ])('%o: %d', (scale, x, px) => {
    expect(position(scale, [100, 300], x)).toBeCloseTo(px, 9)
    expect(valueAt(scale, (px - 100) / 200)).toBeCloseTo(x, 9)
  })

  it('is turned over where the axis is', () => expect(position(linear(0, 10), [90, 10], 2.5)).toBe(70))
})

describe('a power of ten', () => {
  it.each([
    [1, 0],
    [9.999, 0],
    [10, 1],
    [0.0999, -2],
    [5e-324, -324],
  ])('at or below %d', (x, n) => expect(exponentOf(x)).toBe(n))

  it.each([
    [[0], 0],
    [[0.01, -3], 0],
    [[0.0099], -3],
    [[9999], 0],
    [[10_000], 4],
    [[1, -25_000], 4],
  ])('in which %o are counted', (numbers, power) => expect(powerOf(numbers)).toBe(power))

  it('divides without leaving the doubles', () => {
    expect(inUnits(3e-318, -318)).toBeCloseTo(3, 4)
    expect(inUnits(2.5e-12, -12)).toBe(2.5)
    expect(inUnits(7e300, 300)).toBeCloseTo(7, 12)
    expect(inUnits(4e-300, -300)).toBeCloseTo(4, 12)
  })
})

describe('the ends of a logarithmic axis', () => {
  it.each([
    // Two powers of ten at least are inside: the axis ends with the data.
    [
      [2, 300],
      [2, 300],
    ],
    [
      [1, 10],
      [1, 10],
    ],
    [
      [10, 3, 150],
      [3, 150],
    ],
    // One or none: it ends at powers of ten.
    [
      [2, 30],
      [1, 100],
    ],
    [
      [2, 3],
      [1, 10],
    ],
    [
      [5, 10],
      [1, 10],
    ],
    [
      [10, 20],
      [10, 100],
    ],
    [
      [1, 1],
      [1, 10],
    ],
    [
      [1e308, 1.5e308],
      [1e308, Number.MAX_VALUE],
    ],
  ])('%o', (data, domain) => expect(logScale(data)).toEqual(log(domain[0] ?? 0, domain[1] ?? 0)))

  it('get a share of the decades', () => {
    const [low, high] = withRoom(log(1, 10_000), 0.25).domain
    expect(low).toBeCloseTo(0.1, 12)
    expect(high).toBeCloseTo(100_000, 6)
    expect(withRoom(linear(10, 20), 0.1)).toEqual(linear(9, 21))
    expect(withRoom(log(Number.MIN_VALUE, Number.MAX_VALUE), 0.5)).toEqual(log(Number.MIN_VALUE, Number.MAX_VALUE))
  })

  it('are found in any order', () => {
    expect(extent([3, -1, 2])).toEqual([-1, 3])
    expect(extent([])).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
  })
})

describe('marks of a logarithmic axis', () => {
  it('are powers of ten with the digits between them', () => {
    const marks = logTicks(log(0.5, 30), 7)
    expect(labels(marks)).toEqual(['10⁰', '10¹'])
    expect(values(marks)).toEqual([1, 10])
    expect(marks.minor).toEqual([0.5, 0.6, 0.7, 0.8, 0.9, 2, 3, 4, 5, 6, 7, 8, 9, 20, 30])
  })

  it.each([
    // Number of powers, at most so many with a label, and which have one.
    [[1, 1e7], 8, [0, 1, 2, 3, 4, 5, 6, 7]],
    [[1, 1e7], 7, [0, 2, 4, 6]],
    [[1, 1e20], 7, [0, 5, 10, 15, 20]],
    [[1e-60, 1], 7, [-60, -50, -40, -30, -20, -10, 0]],
    [[1e-61, 1e-1], 4, [-60, -40, -20]],
    [[1e-300, 1e300], 5, [-200, 0, 200]],
  ])('%o with at most %d labels', ([low = 0, high = 0], most, exponents) => {
    const marks = logTicks(log(low, high), most)
    expect(values(marks)).toEqual(exponents.map((n) => Number(`1e${n}`)))
    const step = (exponents[1] ?? 0) - (exponents[0] ?? 0)
    // Powers without a label have a small mark; between them nothing, unless every power has its label.
    if (step > 1)
      expect(marks.minor.every((x) => exponentOf(x) % step !== 0 && x === Number(`1e${exponentOf(x)}`))).toBe(true)
    if (step > 1) expect(marks.minor.length + marks.ticks.length).toBe(exponentOf(high) - exponentOf(low) + 1)
  })

  it('begin inside the axis', () => expect(values(logTicks(log(1.1, 100), 5))).toEqual([10, 100]))
  it('begin with the least double at the end', () =>
    expect(values(logTicks(log(Number.MIN_VALUE, 1e-321), 5))).toEqual([1e-323, 1e-322, 1e-321]))
})

describe('marks of a linear axis', () => {
  it.each([
    [[0, 5.4], 6, ['0', '1', '2', '3', '4', '5']],
    [[0, 1], 6, ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']],
    [[-1, 3], 6, ['−1', '0', '1', '2', '3']],
    [[-0.02, 0.03], 5, ['−0.02', '−0.01', '0.00', '0.01', '0.02', '0.03']],
    [[0, 1000], 4, ['0', '500', '1000']],
    [[12, 13], 2, ['12.0', '12.5', '13.0']],
    [[0, 70], 10, ['0', '10', '20', '30', '40', '50', '60', '70']],
    [[0, 0.7], 10, ['0.0', '0.1', '0.2', '0.3', '0.4', '0.5', '0.6', '0.7']],
    [[0.3, 0.9], 1, []],
    [[0.3, 1.1], 1, ['1']],
    [[0, 9], 1, ['0']],
    [[0, 9], 0, ['0']],
  ])('from %o', ([low = 0, high = 0], most, texts) => {
    const marks = linearTicks(linear(low, high), most)
    expect(labels(marks)).toEqual(texts)
    for (const [k, value] of values(marks).entries()) expect(value).toBeCloseTo(Number(texts[k]?.replace('−', '-')), 12)
    expect(marks.minor).toEqual([])
  })
})

describe('an axis of numbers that are not everyday ones', () => {
  const name = rich`*µ*`
  const told = (label: ReturnType<typeof rich>) => plainText(label)

  it('from zero has 8 % of room above', () => {
    const { axis, count } = axisFromZero([2e-12, 5e-12], name, richText('cm'))
    expect([told(axis.label), axis.scale]).toEqual(['µ (10⁻¹² cm)', linear(0, 1.08 * 5)])
    expect(count(2e-12)).toBe(2)
    expect(told(axisFromZero([2e-12], name, []).axis.label)).toBe('µ (10⁻¹²)')
    expect(told(axisFromZero([2], name, []).axis.label)).toBe('µ')
    expect(told(axisFromZero([2], name, richText('cm')).axis.label)).toBe('µ (cm)')
    expect(axisFromZero([0, 0], name, []).axis.scale).toEqual(linear(0, 1))
  })

  it('ends with the data, or one to either side where they are equal', () => {
    const unit = richText('km')
    const far = plainAxis([-3e7, 2e7], name, unit)
    expect([told(far.axis.label), far.axis.scale]).toEqual(['µ (10⁷ km)', linear(-3, 2)])
    const near = plainAxis([7, 7 + 7e-9], name, unit)
    expect([told(near.axis.label), near.axis.scale]).toEqual(['µ (km)', linear(6, 8 + 7e-9)])
    expect(plainAxis([7, 7 + 7.1e-9], name, unit).axis.scale).toEqual(linear(7, 7 + 7.1e-9))
    expect(plainAxis([-7, -7 - 7.1e-9], name, unit).axis.scale).toEqual(linear(-7 - 7.1e-9, -7))
    expect(plainAxis([0, 2e-9], name, unit).axis.scale).toEqual(linear(0, 2))
  })

  it('is a turn in quarters for a phase', () => {
    const { scale, ticks, minor, label } = phaseAxis(richText('φ'))
    expect([told(label), scale]).toEqual(['φ', linear(0, 2 * Math.PI)])
    expect(labels({ ticks, minor })).toEqual(['0', 'π/2', 'π', '3π/2', '2π'])
    for (const [k, { value }] of ticks.entries()) expect(value).toBeCloseTo((k * Math.PI) / 2, 12)
    expect(minor.map((x) => x / Math.PI)).toEqual([0.25, 0.75, 1.25, 1.75])
  })
})
