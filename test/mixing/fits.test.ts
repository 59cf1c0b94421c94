// Oscillation fits: orderings, mass differences, ranges on a line and on a circle.

import { describe, expect, it } from 'vitest'
import * as Q from '../../src/exact/rational.js'
import {
  checkOrdering,
  isAllowed,
  isInRange,
  type OscillationFit,
  squaredMassDifference,
  squaredMasses,
} from '../../src/mixing/matrix/oscillation-fit.js'
import { files, issues, named, record, right } from './records.js'

const number = (text: string) => Q.parseDecimal(text) as Q.Rational
const recorded = (id: string): OscillationFit => {
  const given = record(`${id}.yaml`)
  if (!('fit' in given)) throw new Error('no fit')
  return given.fit
}
const [normal, inverted] = [recorded('nufit-6.0-no'), recorded('nufit-6.0-io')]

describe('oscillation fits', () => {
  it.each(files.filter((file) => file.startsWith('nufit')))('%s names the mass difference of its ordering', (file) => {
    expect(issues(checkOrdering(recorded(file.replace('.yaml', ''))))).toEqual([])
  })

  it('NuFIT 6.0 quotes Δm²31 for normal and Δm²32 for inverted ordering', () => {
    // Inverted: Δm²31 = −2.484e-3 + 7.49e-5.
    expect(Q.print(right(squaredMassDifference(normal, 'dm31')))).toBe('0.002513')
    expect(Q.print(right(squaredMassDifference(inverted, 'dm32')))).toBe('-0.002484')
    expect(Q.print(right(squaredMassDifference(inverted, 'dm31')))).toBe('-0.0024091')
    expect(Q.print(right(squaredMassDifference(normal, 'dm32')))).toBe('0.0024381')
  })

  it('give squared masses that are all ≥ the lightest and differ as measured', () => {
    expect(right(squaredMasses(normal, number('0'))).map(Q.print)).toEqual(
      ['0', '7.49e-05', '0.002513'].map((t) => Q.print(number(t))),
    )
    const [m1, m2, m3] = right(squaredMasses(inverted, number('0.01')))
    expect(Q.print(m3 as Q.Rational)).toBe('0.0001')
    expect(Q.print(Q.subtract(m2 as Q.Rational, m1 as Q.Rational))).toBe(Q.print(number('7.49e-5')))
    expect(Q.print(Q.subtract(m3 as Q.Rational, m2 as Q.Rational))).toBe('-0.002484')
  })

  it('leave Majorana phases open', () => {
    expect(named('nufit-6.0-no').openPhases).toEqual([1, 2])
  })

  it.each([
    ['10', false],
    ['3', true],
    ['363', true],
    ['124', true],
    ['123', false],
    ['-1', true],
    ['365', false],
    ['212', true],
  ])('δ = %s° lies in the 3σ range 124 … 364 of normal ordering: %s', (text, expected) => {
    expect(isAllowed(normal, 'delta', number(text), 'range3')).toBe(expected)
  })

  it('have asymmetric 1σ ranges, up first', () => {
    expect(isAllowed(normal, 'sin2Theta23', number('0.487'), 'sigma1')).toBe(true)
    expect(isAllowed(normal, 'sin2Theta23', number('0.456'), 'sigma1')).toBe(false)
    expect(isAllowed(normal, 'dm32', number('0.0025'), 'sigma1')).toBeUndefined()
  })

  it('a range of a whole turn or more contains every angle', () => {
    const circle = { low: number('0'), high: number('360') }
    expect(isInRange(number('-725.5'), circle, number('360'))).toBe(true)
  })

  it.each([
    ['with the sign of the other ordering', { ...normal, ordering: 'inverted' } as const, ['invalid-value dm31']],
    ['with both mass differences', { ...normal, dm32: { best: '0.0024' } }, ['given-twice dm32']],
  ])('are refused %s', (_what, given, expected) => {
    expect(issues(checkOrdering(given))).toEqual(expected)
  })

  it('refuse a negative lightest mass', () => {
    expect(issues(squaredMasses(normal, number('-0.01')))).toEqual(['invalid-value '])
  })
})
