// Arguments of complex numbers: fractions of a turn where they are exact, else radians with what the digits leave open.

import { describe, expect, it } from 'vitest'
import * as Q from '../../src/exact/rational.js'
import * as Z from '../../src/mixing/number/mixing-number.js'
import { readNumber } from '../../src/mixing/number/read-number.js'
import { argument } from '../../src/mixing/phases/argument.js'
import { right } from './records.js'

const of = (text: string) => argument(right(readNumber(text, [], 'to-their-digits')))
const turns = (text: string): string | undefined => {
  const found = of(text).turns
  return found && Q.print(found)
}

describe('the argument', () => {
  it.each([
    ['3', '0'],
    ['-3', '0.5'],
    ['2*i', '0.25'],
    ['-2*i', '0.75'],
    ['1+i', '0.125'],
    ['-1+i', '0.375'],
    ['-1-i', '0.625'],
    ['1-i', '0.875'],
    ['sqrt(3)+i', '1/12'],
    ['-sqrt(3)-i', '7/12'],
    ['exp(i*pi/5)/7', '0.1'],
    ['-exp(i*pi/5)', '0.6'],
    ['sqrt(3)-i', '11/12'],
  ])('of %s is %s of a turn, exactly', (text, expected) => {
    const { radians, error } = of(text)
    expect(turns(text)).toBe(expected)
    const [n = 0, d = 1] = expected.split('/').map(Number)
    expect(radians).toBeCloseTo((2 * Math.PI * n) / d, 14)
    expect(error).toBe(0)
  })

  it.each([
    ['0.5', '0'],
    ['-0.5', '0.5'],
    ['0.5*i', '0.25'],
    ['-0.5*i', '0.75'],
    ['0.5*exp(i*pi/4)', '0.125'],
    ['-0.5*exp(i*pi/4)', '0.625'],
    ['0.5*i*exp(i*pi/4)', '0.375'],
    ['-0.5*i*exp(i*pi/4)', '0.875'],
    ['0.5*exp(i*2*pi/7)', '1/7'],
  ])('of %s, whose size alone is open, is %s of a turn, exactly', (text, expected) => {
    expect(turns(text)).toBe(expected)
    expect(of(text).error).toBe(0)
  })

  it.each([
    ['3+4*i', Math.atan2(4, 3)],
    ['3-4*i', 2 * Math.PI - Math.atan2(4, 3)],
    ['-3-4*i', Math.PI + Math.atan2(4, 3)],
    ['-3+4*i', Math.PI - Math.atan2(4, 3)],
  ])('of %s is no fraction of a turn, and known to rounding', (text, expected) => {
    const { radians, error } = of(text)
    expect(turns(text)).toBeUndefined()
    expect(radians).toBeCloseTo(expected, 14)
    expect(error).toBe(2 ** -49)
  })

  it('is open by the angle under which the uncertainty is seen', () => {
    // 0.30 ± 0.005 and 0.40 ± 0.005: a circle of radius 0.005 √2 at 0.5.
    const { radians, error } = of('0.30+0.40*i')
    expect(turns('0.30+0.40*i')).toBeUndefined()
    expect(radians).toBeCloseTo(Math.atan2(4, 3), 14)
    expect(error).toBeCloseTo(Math.asin((0.005 * Math.SQRT2) / 0.5), 12)
  })

  it('is open altogether where the number may be zero', () => {
    for (const z of [
      Z.numeric({ centre: 0.3, radius: 0.4 }),
      Z.numeric({ centre: 0, radius: 0 }, { centre: -0.3, radius: 0.4 }),
      Z.numeric({ centre: 0.3, radius: 0.3 }, { centre: 0.3, radius: 0.3 }),
    ]) {
      const { error, turns: found } = argument(z)
      expect([error, found]).toEqual([Math.PI, undefined])
    }
  })
})
