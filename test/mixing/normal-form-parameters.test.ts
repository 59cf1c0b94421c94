// Every parameter of a normal form comes back from the matrix that it was put into, or is told to be arbitrary.

import { describe, expect, it } from 'vitest'
import { type MixingMatrix, rephase } from '../../src/mixing/matrix/mixing-matrix.js'
import type * as Z from '../../src/mixing/number/mixing-number.js'
import { readNumber } from '../../src/mixing/number/read-number.js'
import { type NormalForm, normalForm } from '../../src/mixing/phases/normal-form.js'
import { pdgParameters } from '../../src/mixing/phases/pdg-parameters.js'
import { issues, pdg, right, written } from './records.js'

const exact = (text: string): Z.MixingNumber => right(readNumber(text, [], 'exact'))

/** Names with whole degrees; columns of sign −1 by their numbers. */
function told(matrix: MixingMatrix): Readonly<Record<string, unknown>> {
  const form: NormalForm = right(normalForm(matrix))
  const degrees = (x: number): number => {
    const value = (x * 180) / Math.PI
    expect(Math.abs(value - Math.round(value))).toBeLessThan(1e-8)
    return Math.round(value)
  }
  const named = form.rotations.flatMap(({ i, j, angle, phase }) => [
    [`theta${i}${j}`, degrees(angle)],
    ...(phase === 0 ? [] : [[`delta${i}${j}`, degrees(phase)]]),
  ])
  return {
    ...Object.fromEntries(named),
    alphas: form.alphas.map(degrees),
    rows: form.rowPhases.map(degrees),
    negative: form.columnSigns.flatMap((sign, k) => (sign === 1 ? [] : [k])),
    arbitrary: form.arbitrary,
  }
}

const three = { theta12: 30, theta13: 15, theta23: 45, delta13: 60 }
const four = { ...three, theta14: 20, theta24: 35, theta34: 50, delta14: 75, delta24: 200 }
const five = { ...four, theta15: 12, theta25: 22, theta35: 33, theta45: 44, delta15: 110, delta25: 222, delta35: 333 }

/** The matrix of these degrees, exact in its angles to rounding. */
const of = (parameters: Readonly<Record<string, number>>, alphas: readonly number[]): MixingMatrix => {
  const texts = Object.entries(parameters).map(([name, degrees]) => [name, `${degrees}*pi/180 rad`])
  const phases = alphas.map((degrees, k) => [`alpha${k + 2}1`, `${degrees}*pi/180 rad`])
  return pdg(Object.fromEntries([...texts, ...phases]), alphas.length + 1)
}

describe('the parameters', () => {
  it.each([
    [three, [90, 300]],
    [four, [40, 130, 290]],
    [five, [40, 130, 290, 350]],
  ] as const)('%j with α = %j come back', (parameters, alphas) => {
    const count = alphas.length + 1
    const rows = new Array(count).fill(0)
    expect(told(of(parameters, alphas))).toEqual({ ...parameters, alphas, rows, negative: [], arbitrary: [] })
  })

  it('are those of the matrix, whatever the phases of rows and signs of columns', () => {
    const phases = ['1', 'exp(i*pi/5)', '-exp(i*pi/9)', 'exp(-i*pi/4)'].map(exact)
    const signs = ['1', '-1', '1', '-1'].map(exact)
    const given = rephase(of(four, [40, 130, 290]), { rows: phases, columns: signs })
    expect(told(given)).toEqual({
      ...four,
      alphas: [40, 130, 290],
      rows: [0, 36, 200, 315],
      negative: [1, 3],
      arbitrary: [],
    })
    // A sign on the first column is one on all rows and the others.
    const first = rephase(of(three, [90, 300]), { columns: ['-1', '1', '1'].map(exact) })
    expect(told(first)).toMatchObject({ ...three, alphas: [90, 300], rows: [180, 180, 180], negative: [1, 2] })
  })

  it('of one state are a phase, of two an angle and α21', () => {
    expect(told(written([['exp(i*pi/5)']]))).toEqual({ alphas: [], rows: [36], negative: [], arbitrary: [] })
    const two = written([
      ['cos(pi/9)', 'sin(pi/9)*exp(i*pi/12)'],
      ['-i*sin(pi/9)', 'i*cos(pi/9)*exp(i*pi/12)'],
    ])
    expect(told(two)).toEqual({ theta12: 20, alphas: [30], rows: [0, 90], negative: [], arbitrary: [] })
  })
})

describe('what is arbitrary', () => {
  it.each([
    ['θ13 = 0', { ...three, theta13: 0 }, [90, 300], ['delta13']],
    ['θ12 = 0', { ...three, theta12: 0 }, [90, 300], ['alpha21']],
    ['θ14 = 0', { ...four, theta14: 0 }, [40, 130, 290], ['delta14']],
    ['θ24 = 0', { ...four, theta24: 0 }, [40, 130, 290], ['delta24']],
    ['θ34 = 0: δ24 has nothing to be compared with', { ...four, theta34: 0 }, [40, 130, 290], ['delta24']],
    [
      'no mixing with the fourth',
      { ...four, theta14: 0, theta24: 0, theta34: 0 },
      [40, 130, 290],
      ['delta14', 'delta24', 'alpha41'],
    ],
  ] as const)('for %s', (_, parameters, alphas, arbitrary) => {
    expect(told(of(parameters, alphas))['arbitrary']).toEqual(arbitrary)
  })

  it('is zero', () => {
    expect(told(of({ ...three, theta13: 0 }, [90, 300]))).toEqual({
      theta12: 30,
      theta13: 0,
      theta23: 45,
      alphas: [90, 300],
      rows: [0, 0, 0],
      negative: [],
      arbitrary: ['delta13'],
    })
  })

  it('within the digits of the matrix, which are told', () => {
    const rows = [
      ['0.82', '0.57', '0.00'],
      ['-0.40', '0.58', '0.71'],
      ['0.41', '-0.58', '0.71'],
    ]
    const form = right(normalForm(written(rows)))
    expect(form.arbitrary).toEqual(['delta13'])
    expect(form.tolerance).toBeCloseTo(0.005, 12)
    expect(issues(normalForm(written([['2']])))).toEqual(['not-unitary '])
  })
})

describe('PDG parameters that digits leave open', () => {
  const angles = { theta12: '30 deg', theta23: '45 deg', delta: '60 deg', alpha21: '90 deg', alpha31: '120 deg' }
  const kinds = (parameters: Readonly<Record<string, string>>) => {
    const { delta, alpha21, alpha31, sin2Theta12, sin2Theta23 } = right(pdgParameters(pdg(parameters)))
    return [delta.kind, alpha21.kind, alpha31.kind, sin2Theta12 !== undefined, sin2Theta23 !== undefined]
  }

  it('δ and α31, where θ13 may vanish', () => {
    expect(kinds({ ...angles, sin2Theta13: '0.02' })).toEqual(['known', 'known', 'known', true, true])
    expect(kinds({ ...angles, sin2Theta13: '0.00' })).toEqual(['undetermined', 'known', 'undetermined', true, true])
    expect(kinds({ ...angles, sin2Theta13: '0' })).toEqual(['arbitrary', 'known', 'known', true, true])
  })

  it('θ12 and θ23, where θ13 may be 90°', () => {
    const [delta, , , theta12, theta23] = kinds({ ...angles, sin2Theta13: '1.00' })
    expect([delta, theta12, theta23]).toEqual(['undetermined', false, false])
    expect(kinds({ ...angles, sin2Theta13: '0.98' }).slice(3)).toEqual([true, true])
  })

  it('α21, where θ12 may vanish in every row', () => {
    expect(kinds({ ...angles, theta12: '0 deg', sin2Theta13: '0' })[1]).toBe('arbitrary')
    expect(kinds({ ...angles, theta12: '0.0 deg', sin2Theta13: '0' })[1]).toBe('arbitrary')
    const { theta12: _, ...rest } = angles
    expect(kinds({ ...rest, sin2Theta12: '0.000', sin2Theta13: '0' })[1]).toBe('undetermined')
  })

  it('and are of three states alone', () => {
    expect(
      issues(
        pdgParameters(
          written([
            ['1', '0'],
            ['0', '1'],
          ]),
        ),
      ),
    ).toEqual(['wrong-size '])
    expect(
      issues(
        pdgParameters(
          written([
            ['1', '0', '0'],
            ['0', '1', '0'],
            ['0', '0', '2'],
          ]),
        ),
      ),
    ).toEqual(['not-unitary '])
  })
})
