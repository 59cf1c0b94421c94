// Normal forms and PDG parameters of given matrices.

import { describe, expect, it } from 'vitest'
import * as Q from '../../src/exact/rational.js'
import { rephase } from '../../src/mixing/matrix/mixing-matrix.js'
import * as Z from '../../src/mixing/number/mixing-number.js'
import { compareMixing } from '../../src/mixing/phases/compare-mixing.js'
import { fromNormalForm, normalForm } from '../../src/mixing/phases/normal-form.js'
import { type PdgPhase, pdgParameters } from '../../src/mixing/phases/pdg-parameters.js'
import { is, issues, named, pdg, right, written } from './records.js'

const angles = { theta12: '30 deg', theta13: '15 deg', theta23: '45 deg', delta: '60 deg' }
const degrees = (radians: number | undefined) => ((radians ?? Number.NaN) * 180) / Math.PI
const told = (phase: PdgPhase) =>
  phase.kind === 'known' && phase.turns !== undefined ? Q.print(phase.turns) : phase.kind

describe('the normal form', () => {
  const matrix = pdg({ ...angles, alpha21: '90 deg', alpha31: '300 deg' })

  it('of a PDG matrix is its parameters', () => {
    const form = right(normalForm(matrix))
    expect(form.rotations.map(({ i, j }) => [i, j])).toEqual([
      [2, 3],
      [1, 3],
      [1, 2],
    ])
    const [r23, r13, r12] = form.rotations
    expect(degrees(r12?.angle)).toBeCloseTo(30, 10)
    expect(degrees(r13?.angle)).toBeCloseTo(15, 10)
    expect(degrees(r23?.angle)).toBeCloseTo(45, 10)
    expect([r23?.phase, r12?.phase]).toEqual([0, 0])
    expect(degrees(r13?.phase)).toBeCloseTo(60, 10)
    expect(form.alphas.map(degrees)[0]).toBeCloseTo(90, 10)
    expect(form.alphas.map(degrees)[1]).toBeCloseTo(300, 10)
    expect(form.arbitrary).toEqual([])
  })

  it('removes row phases and column signs, and tells them', () => {
    const rows = [Z.imaginaryUnit, Z.negate(Z.one), Z.one]
    const form = right(normalForm(rephase(matrix, { rows, columns: [Z.one, Z.negate(Z.one), Z.one] })))
    expect(form.rowPhases.map((phase) => Math.round(degrees(phase)))).toEqual([90, 180, 0])
    expect(form.columnSigns).toEqual([1, -1, 1])
    expect(form.alphas.map(degrees)[0]).toBeCloseTo(90, 10)
  })

  it('of tribimaximal mixing has an arbitrary δ', () => {
    const form = right(normalForm(named('tribimaximal')))
    expect(form.arbitrary).toEqual(['delta13'])
    expect(form.alphas).toEqual([0, 0])
  })

  it('of the unit matrix has nothing but arbitrary phases', () => {
    const form = right(
      normalForm(
        written([
          ['1', '0', '0'],
          ['0', '1', '0'],
          ['0', '0', '1'],
        ]),
      ),
    )
    expect(form.arbitrary).toEqual(['alpha21', 'delta13', 'alpha31'])
    expect(form.rotations.every(({ angle }) => angle === 0)).toBe(true)
  })

  it.each([
    [
      'U_e3 = 1',
      [
        ['0', '0', 'i'],
        ['0.6', '0.8*i', '0'],
        ['-0.8', '0.6*i', '0'],
      ],
    ],
    [
      'a permutation',
      [
        ['0', '1', '0'],
        ['0', '0', 'i'],
        ['-1', '0', '0'],
      ],
    ],
    [
      'maximal zeros',
      [
        ['1', '0', '0'],
        ['0', '0', '1'],
        ['0', 'exp(i*pi/5)', '0'],
      ],
    ],
  ])('of %s rebuilds the matrix', (_what, rows) => {
    const given = written(rows)
    expect(compareMixing(given, fromNormalForm(right(normalForm(given)))).kind).toBe('equal')
  })

  it('of 3 + 1 states rebuilds the matrix', () => {
    const sterile = { theta14: '8 deg', theta24: '5 deg', theta34: '3 deg', delta14: '45 deg', delta24: '120 deg' }
    const four = pdg({ ...angles, ...sterile, alpha21: '60 deg', alpha31: '90 deg', alpha41: '200 deg' }, 4)
    const form = right(normalForm(four))
    expect(compareMixing(four, fromNormalForm(form)).kind).toBe('equal')
    const delta14 = form.rotations.find(({ i, j }) => i === 1 && j === 4)?.phase
    expect(Math.abs(degrees(delta14) - 45)).toBeLessThan(0.01)
  })

  it.each([
    [
      'not square',
      [
        ['1', '0', '0', '0'],
        ['0', '1', '0', '0'],
        ['0', '0', '1', '0'],
      ],
      'not-square ',
    ],
    [
      'not unitary',
      [
        ['1', '1'],
        ['0', '1'],
      ],
      'not-unitary ',
    ],
  ])('is refused for a matrix that is %s', (_what, rows, code) => {
    expect(issues(normalForm(written(rows)))).toEqual([code])
  })
})

describe('PDG parameters', () => {
  it.each([
    [{ ...angles, alpha21: '90 deg', alpha31: '330 deg' }, ['1/6', '0.25', '11/12']],
    [{ ...angles, delta: '270 deg', alpha21: '0 deg', alpha31: '180 deg' }, ['0.75', '0', '0.5']],
    [{ ...angles, theta13: '0 deg', alpha21: '120 deg', alpha31: '60 deg' }, ['arbitrary', '1/3', '1/6']],
    [
      { ...angles, theta13: '0 deg', theta23: '0 deg', alpha21: '120 deg', alpha31: '60 deg' },
      ['arbitrary', '1/3', 'arbitrary'],
    ],
    [{ ...angles, alpha21: '90 deg' }, ['1/6', '0.25', 'undetermined']],
  ])('of %o are exact fractions of a turn', (parameters, phases) => {
    const { delta, alpha21, alpha31 } = right(pdgParameters(pdg(parameters)))
    expect([delta, alpha21, alpha31].map(told)).toEqual(phases)
  })

  it('are exact squared sines', () => {
    const { sin2Theta12, sin2Theta13, sin2Theta23 } = right(pdgParameters(named('mu-tau-reflection')))
    expect([
      is(sin2Theta12 as Z.MixingNumber, '1/3'),
      is(sin2Theta13, '1/49'),
      is(sin2Theta23 as Z.MixingNumber, '1/2'),
    ]).toEqual([true, true, true])
  })

  it('of a fit come back within its digits', () => {
    const { sin2Theta12, delta } = right(pdgParameters(named('nufit-6.0-no')))
    expect(Math.abs(Z.toComplex(sin2Theta12 as Z.MixingNumber).re - 0.308)).toBeLessThan(1e-3)
    if (delta.kind !== 'known') throw new Error(delta.kind)
    expect(Math.abs(degrees(delta.radians) - 212)).toBeLessThan(1)
    expect(degrees(delta.error)).toBeGreaterThan(0.5)
  })

  it('keep exact phases on measured angles', () => {
    const parameters = {
      theta12: '33.68 deg',
      theta13: '8.56 deg',
      theta23: '43.3 deg',
      delta: '180 deg',
      alpha21: '60 deg',
      alpha31: '0 deg',
    }
    const { delta, alpha21 } = right(pdgParameters(pdg(parameters)))
    expect([told(delta), told(alpha21)]).toEqual(['0.5', '1/6'])
  })
})
