// Angles, digits and matrix elements as authors write them, and what is refused.

import { describe, expect, it } from 'vitest'
import * as Q from '../../src/exact/rational.js'
import { fromEntries } from '../../src/mixing/matrix/explicit-matrix.js'
import { fromParameters } from '../../src/mixing/matrix/parametrisation.js'
import { fromRotations } from '../../src/mixing/matrix/rotation-list.js'
import { phaseOf, readAngle } from '../../src/mixing/number/angle.js'
import { encloseDigits, readDigits } from '../../src/mixing/number/digits.js'
import * as Z from '../../src/mixing/number/mixing-number.js'
import { readNumber } from '../../src/mixing/number/read-number.js'
import { is, issues, right } from './records.js'

const angle = (text: string) => right(readAngle(text, [], 'to-their-digits'))

describe('digits', () => {
  it.each([
    ['33.68', '33.68', '0.005'],
    ['2.513e-3', '0.002513', '0.0000005'],
    ['1.0D-03', '0.001', '0.00005'],
    ['0', '0', '0'],
    ['212', '212', '0'],
    ['-.5', '-0.5', '0.05'],
    ['1e2', '100', '50'],
  ])('%s is %s within %s', (text, value, halfUnit) => {
    const digits = readDigits(text)
    expect([digits?.value, digits?.halfUnit]).toEqual([Q.parseDecimal(value), Q.parseDecimal(halfUnit)])
  })

  it.each(['0x10', 'NaN', '1,5', '', 'sqrt(2)'])('%s is no decimal', (text) => {
    expect(readDigits(text)).toBeUndefined()
  })

  it('never trust a decimal to more than double arithmetic gives', () => {
    expect(encloseDigits(readDigits('0.57735026918962576451') as never).radius).toBeGreaterThanOrEqual(2 ** -50)
  })
})

describe('angles', () => {
  it.each([
    ['45 deg', Q.rational(1, 8)],
    ['180.0 deg', Q.rational(1, 2)],
    ['-90deg', Q.rational(-1, 4)],
    ['pi/4 rad', Q.rational(1, 8)],
    ['2*pi/3 rad', Q.rational(1, 3)],
    ['0 rad', Q.zero],
  ])('%s is exact', (text, turns) => {
    const { error, turns: value, isRational } = angle(text)
    expect(Q.print(value)).toBe(Q.print(turns))
    expect([Q.isZero(error), isRational]).toEqual([true, true])
  })

  it.each([
    ['33.68 deg', 0.005],
    ['212 deg', 0.5],
    ['1.5e1 deg', 0],
  ])('%s is known to %d deg', (text, degrees) => {
    expect(Q.toNumber(angle(text).error) * 360).toBeCloseTo(degrees, 12)
  })

  it('give exact phases where they are exact', () => {
    expect(is(phaseOf(angle('180 deg'), Q.rational(1, 2)), 'i')).toBe(true)
    expect(is(phaseOf(angle('120 deg')), '-1/2+sqrt(3)/2*i')).toBe(true)
  })

  it('enclose the phases of every angle that their digits allow', () => {
    const phase = Z.toNumeric(phaseOf(angle('33.68 deg')))
    for (const degrees of [33.675, 33.68, 33.685]) {
      const distance = Math.abs(Math.cos((degrees * Math.PI) / 180) - phase.re.centre)
      expect(distance).toBeLessThanOrEqual(phase.re.radius)
    }
    expect(phase.re.radius).toBeLessThan(6e-5)
  })

  it.each([
    ['33.68', 'invalid-unit'],
    ['33.68 degrees', 'invalid-unit'],
    ['33.68 °', 'invalid-unit'],
    ['pi/2', 'invalid-unit'],
    ['fast deg', 'invalid-number'],
    ['1,5 deg', 'invalid-number'],
    ['', 'invalid-number'],
  ])('%s is refused: %s', (text, code) => {
    expect(issues(readAngle(text, ['theta12'], 'exact'))).toEqual([`${code} theta12`])
  })
})

describe('matrix elements', () => {
  const number = (text: string): Z.MixingNumber => right(readNumber(text, [], 'to-their-digits'))

  it.each([
    ['sqrt(2/3)', 'sqrt(6)/3'],
    ['exp(i*pi/3)/2', '1/4+sqrt(3)/4*i'],
    ['0', '0'],
    ['-1', '-1'],
  ])('%s is exact', (text, printed) => {
    const z = number(text)
    expect([z.kind, is(z, printed)]).toEqual(['exact', true])
  })

  it.each([
    ['0.82', 0.82, 0, 0.005],
    ['0.5+0.30*i', 0.5, 0.3, 0.05],
    ['-0.30*i', 0, -0.3, 0.005],
    ['0.5*exp(i*pi/3)', 0.25, 0.433, 0.05],
    ['0.500*exp(0.250*i*pi)', 0.3536, 0.3536, 0.0015],
    ['sqrt(0.30)', 0.5477, 0, 0.0046],
  ])('%s is known to its digits', (text, re, im, open) => {
    const z = number(text)
    expect(z.kind).toBe('numeric')
    expect(Z.toComplex(z).re).toBeCloseTo(re, 3)
    expect(Z.toComplex(z).im).toBeCloseTo(im, 3)
    expect(Z.uncertainty(z)).toBeGreaterThan(0.4 * open)
    expect(Z.uncertainty(z)).toBeLessThan(1.5 * open)
  })

  it('have an imaginary part of exactly zero where nothing imaginary is written', () => {
    expect(Z.isZero(Z.imaginaryPart(number('0.82')))).toBe(true)
  })

  it.each([
    ['x', 'undeclared-symbol'],
    ['0.5*x', 'undeclared-symbol'],
    ['0.5^2', 'invalid-expression'],
    ['tan(1)', 'unknown-function'],
    ['1e999', 'invalid-number'],
  ])('%s is refused: %s', (text, code) => {
    expect(issues(readNumber(text, ['m'], 'to-their-digits'))).toEqual([`${code} m`])
  })
})

describe('a parametrisation is refused', () => {
  const angles = { theta12: '33.68 deg', theta13: '8.56 deg', theta23: '43.3 deg' }

  it.each([
    ['with an angle without unit', { ...angles, theta12: '33.68' }, ['invalid-unit theta12']],
    ['with an angle missing', { theta12: '33 deg', theta13: '8 deg' }, ['missing-key ']],
    ['with an angle given twice', { ...angles, sin2Theta12: '0.308' }, ['given-twice sin2Theta12']],
    ['with the phase given twice', { ...angles, delta: '0 deg', delta13: '0 deg' }, ['given-twice delta13']],
    [
      'with Majorana phases in two parametrisations',
      { ...angles, alpha21: '0 deg', alpha1: '0 deg' },
      ['given-twice alpha1'],
    ],
    [
      'with a squared sine above 1',
      { ...angles, theta12: undefined, sin2Theta12: '1.3' },
      ['invalid-value sin2Theta12'],
    ],
    ['with a name that is not known', { ...angles, detla: '0 deg' }, ['unknown-key detla']],
    [
      'with everything wrong at once',
      { ...angles, theta12: '3', dleta: '1' },
      ['unknown-key dleta', 'invalid-unit theta12'],
    ],
  ])('%s', (_what, parameters, expected) => {
    const given = Object.fromEntries(Object.entries(parameters).filter(([, text]) => text !== undefined))
    expect(issues(fromParameters(given as Record<string, string>))).toEqual(expected)
  })

  it.each([-1, 0, 2, 7, 2.5])('for %d states', (states) => {
    expect(issues(fromParameters(angles, { states }))).toEqual(['wrong-size '])
  })

  it('with a nearest name as the hint', () => {
    const refused = fromParameters({ ...angles, alpah21: '0 deg' })
    expect(refused).toMatchObject({ left: [{ hint: 'Did you mean alpha21?' }] })
  })
})

describe('a matrix is refused', () => {
  it.each([
    [
      'that is not square',
      [
        ['1', '0'],
        ['0', '1'],
        ['0', '0'],
      ],
      ['not-square '],
    ],
    [
      'with rows of different lengths',
      [
        ['1', '0', '0'],
        ['0', '1'],
        ['0', '0', '1'],
      ],
      ['wrong-size 1'],
    ],
    ['that is empty', [], ['wrong-size ']],
    [
      'with bad numbers, all at once',
      [
        ['x', '0'],
        ['0', '1,0'],
      ],
      ['undeclared-symbol 0.0', 'invalid-number 1.1'],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(issues(fromEntries(rows))).toEqual(expected)
  })

  it('of another number of mass states', () => {
    expect(
      issues(
        fromEntries(
          [
            ['1', '0'],
            ['0', '1'],
          ],
          { states: 3 },
        ),
      ),
    ).toEqual(['wrong-size 0', 'wrong-size 1'])
  })
})

describe('a list of rotations is refused', () => {
  it.each([
    [
      'in a plane beyond the states',
      { states: 3, rotations: [{ i: 1, j: 4, angle: '1 deg' }] },
      ['invalid-value rotations.0'],
    ],
    [
      'in a plane the wrong way round',
      { states: 3, rotations: [{ i: 2, j: 1, angle: '1 deg' }] },
      ['invalid-value rotations.0'],
    ],
    [
      'with an angle without unit',
      { states: 3, rotations: [{ i: 1, j: 2, angle: '1' }] },
      ['invalid-unit rotations.0.angle'],
    ],
    ['in a negative dimension', { states: -3, rotations: [] }, ['wrong-size states']],
    ['with too many Majorana phases', { states: 2, rotations: [], alphas: ['0 deg', '0 deg'] }, ['wrong-size alphas']],
  ])('%s', (_what, list, expected) => {
    expect(issues(fromRotations(list))).toEqual(expected)
  })
})
