// Angles as they are written: multiples of π in every form, degrees and radians with what their digits leave open.

import { describe, expect, it } from 'vitest'
import * as Q from '../../../src/exact/rational.js'
import { phaseOf, readAngle, zeroAngle } from '../../../src/mixing/number/angle.js'
import { readDigits } from '../../../src/mixing/number/digits.js'
import * as Z from '../../../src/mixing/number/mixing-number.js'
import { is, issues, right } from '../records.js'

const read = (text: string, decimals: 'exact' | 'to-their-digits' = 'to-their-digits') =>
  right(readAngle(text, [], decimals))

describe('multiples of π', () => {
  it.each([
    ['pi', '1/2'],
    ['-pi', '-1/2'],
    ['+pi', '1/2'],
    ['pi/12', '1/24'],
    ['2pi', '1'],
    ['2*pi', '1'],
    ['10*pi/25', '1/5'],
    ['1/4*pi', '1/8'],
    ['11/12pi', '11/24'],
    ['-3/10*pi/11', '-3/220'],
    ['0.25pi', '1/8'],
    ['12.50*pi/100', '1/16'],
    ['2 * pi / 3', '1/3'],
  ])('%s rad is %s of a turn, exactly', (text, turns) => {
    const angle = read(`${text} rad`)
    const [n = '0', d = '1'] = turns.split('/')
    expect(angle).toEqual({
      text: `${text} rad`,
      turns: Q.rational(BigInt(n), BigInt(d)),
      error: Q.zero,
      isRational: true,
    })
  })

  it.each([
    '*pi',
    'pi*2',
    'pi/0',
    '/3pi',
    '2**pi',
    'pi/',
    '1/pi',
    '1/0*pi',
    'xpi',
    'pix',
    '2-pi',
    '--pi',
    '.pi',
    'pi/1.5',
  ])('%s is none', (text) => expect(issues(readAngle(`${text} rad`, ['a'], 'exact'))).toEqual(['invalid-number a']))

  it('are no degrees', () => {
    expect(issues(readAngle('pi deg', ['a'], 'exact'))).toEqual(['invalid-number a'])
  })
})

describe('degrees and radians', () => {
  it.each([
    // Half a unit of the last digit; multiples of 15° stand for themselves.
    ['33.68 deg', '3368/36000', '5/360000'],
    ['212 deg', '212/360', '1/720'],
    ['45 deg', '1/8', '0'],
    ['45.0 deg', '1/8', '0'],
    ['-30 deg', '-1/12', '0'],
    ['0 deg', '0', '0'],
    ['1e1 deg', '1/36', '5/360'],
    ['  7 deg', '7/360', '1/720'],
    ['7deg', '7/360', '1/720'],
  ])('%s', (text, turns, error) => {
    const fraction = (x: string): Q.Rational => {
      const [n = '0', d = '1'] = x.split('/')
      return Q.rational(BigInt(n), BigInt(d))
    }
    const angle = read(text)
    expect([angle.turns, angle.error, angle.isRational]).toEqual([fraction(turns), fraction(error), true])
    expect(read(text, 'exact').error).toEqual(Q.zero)
  })

  it('radians are turns to 40 digits, rational only at zero', () => {
    const angle = read('0.50 rad')
    expect(Q.toNumber(angle.turns)).toBeCloseTo(0.5 / (2 * Math.PI), 16)
    expect(Q.toNumber(angle.error)).toBeCloseTo(0.005 / (2 * Math.PI), 18)
    expect(angle.isRational).toBe(false)
    expect(Q.toNumber(read('2 rad').error)).toBeCloseTo(0.5 / (2 * Math.PI), 16)
    expect(read('2 rad', 'exact').error).toEqual(Q.zero)
    for (const text of ['0 rad', '0.0 rad']) expect(read(text)).toEqual({ ...zeroAngle, text })
  })

  it('give phases: of the angle, and of a part of it, open by the same part', () => {
    expect(is(phaseOf(read('60 deg')), 'exp(i*pi/3)')).toBe(true)
    expect(is(phaseOf(read('60 deg'), Q.rational(-1, 2)), 'exp(-i*pi/6)')).toBe(true)
    const [whole, half, minus] = [Q.one, Q.rational(1, 2), Q.rational(-1, 2)].map((factor) => {
      const z = Z.toNumeric(phaseOf(read('100 deg'), factor))
      return [Z.toComplex(z).re, Z.toComplex(z).im, z.re.radius]
    })
    const open = (0.5 * Math.PI) / 180
    const radians = (100 * Math.PI) / 180
    expect(whole?.[0]).toBeCloseTo(Math.cos(radians), 14)
    expect(whole?.[1]).toBeCloseTo(Math.sin(radians), 14)
    expect(whole?.[2]).toBeCloseTo(Math.sin(radians) * open + open ** 2 / 2, 14)
    expect(half?.[0]).toBeCloseTo(Math.cos(radians / 2), 14)
    expect(half?.[2]).toBeCloseTo((Math.sin(radians / 2) * open) / 2 + open ** 2 / 8, 14)
    expect([minus?.[0], minus?.[2]]).toEqual([half?.[0], half?.[2]])
    expect(minus?.[1]).toBeCloseTo(-Math.sin(radians / 2), 14)
  })
})

describe('digits', () => {
  it.each([
    ['33.68', '0.005'],
    ['5.', '0.5'],
    ['.5', '0.05'],
    ['12', '0'],
    ['-3', '0'],
    ['1e3', '500'],
    ['1.20e3', '5'],
    ['1.2D-3', '0.00005'],
    ['+4.0e+1', '0.5'],
  ])('of %s leave ± %s', (text, half) => {
    expect(Q.print(readDigits(text)?.halfUnit ?? Q.one)).toBe(Q.print(Q.parseDecimal(half) ?? Q.one))
  })

  it('of other texts are none', () => {
    for (const text of ['', '.', 'e3', '1e', '1.2.3', '0x10', '1 2', 'i']) expect(readDigits(text)).toBeUndefined()
  })
})
