// Rephasing invariants against closed formulas.

import { describe, expect, it } from 'vitest'
import { rephase } from '../../src/mixing/matrix/mixing-matrix.js'
import * as Z from '../../src/mixing/number/mixing-number.js'
import {
  jarlskog,
  majoranaInvariant,
  majoranaInvariants,
  quartet,
  quartets,
} from '../../src/mixing/phases/invariants.js'
import { is, named, pdg } from './records.js'

describe('Jarlskog’s invariant', () => {
  // J = s12 c12 · s23 c23 · s13 · c13² · sin δ, by hand from the squared sines of the fits:
  // NO: √(.308·.692) √(.470·.530) √.02215 (1 − .02215) sin 212° = .461667 · .499099 · .148829 · .97785 · (−.529919)
  // IO: √(.308·.692) √(.550·.450) √.02231 (1 − .02231) sin 274° = .461667 · .497494 · .149365 · .97769 · (−.997564)
  it.each([
    ['nufit-6.0-no', -0.01777],
    ['nufit-6.0-io', -0.03346],
  ])('at the best fit of %s is %d', (id, expected) => {
    const j = Z.toNumeric(jarlskog(named(id))).re
    expect(Math.abs(j.centre - expected)).toBeLessThan(1e-5)
    // The digits of δ (± 0.5°) and of the sines leave the third decimal open, no more.
    expect(j.radius).toBeGreaterThan(1e-5)
    expect(j.radius).toBeLessThan(1e-3)
  })

  it('is exact where the matrix is', () => {
    // s12 c12 = √2/3, s23 c23 = 1/2, s13 = 1/7, c13² = 48/49, sin 270° = −1.
    expect(is(jarlskog(named('mu-tau-reflection')), '-sqrt(2)/3/2/7*48/49')).toBe(true)
    expect(is(jarlskog(named('tribimaximal')), '0')).toBe(true)
  })

  it('has the sign of sin δ, and the same size in every quartet of three states', () => {
    const angles = { theta12: '30 deg', theta13: '15 deg', theta23: '45 deg' }
    const j = jarlskog(pdg({ ...angles, delta: '60 deg' }))
    expect(Z.signOfReal(j)).toBe(1)
    const all = quartets(pdg({ ...angles, delta: '60 deg' }))
    expect(all).toHaveLength(9)
    for (const { value } of all) {
      const im = Z.imaginaryPart(value)
      expect([Z.subtract(im, j), Z.add(im, j)].some(Z.isZero)).toBe(true)
    }
  })
})

describe('invariants', () => {
  const matrix = pdg({
    theta12: '30 deg',
    theta13: '15 deg',
    theta23: '45 deg',
    delta: '60 deg',
    alpha21: '90 deg',
    alpha31: '30 deg',
  })
  const i = Z.imaginaryUnit

  it('number 9 quartets and 9 Majorana invariants for three states, 36 and 24 for four', () => {
    expect([quartets(matrix).length, majoranaInvariants(matrix).length]).toEqual([9, 9])
    const sterile = { theta14: '15 deg', theta24: '15 deg', theta34: '15 deg' }
    const four = pdg({ theta12: '30 deg', theta13: '15 deg', theta23: '45 deg', ...sterile }, 4)
    expect([quartets(four).length, majoranaInvariants(four).length]).toEqual([36, 24])
  })

  it('of Majorana type change with the phase of a column, quartets do not', () => {
    const turned = rephase(matrix, { columns: [Z.one, i, Z.one] })
    const index = { row: 0, states: [0, 1] } as const
    expect(Z.isZero(Z.add(majoranaInvariant(turned, index), majoranaInvariant(matrix, index)))).toBe(true)
    const four = { rows: [0, 1], states: [0, 1] } as const
    expect(Z.isZero(Z.subtract(quartet(turned, four), quartet(matrix, four)))).toBe(true)
  })

  it('(U_e1 U*_e2)² = c12² s12² c13⁴ e^{−iα21} in the PDG parametrisation', () => {
    // θ12 = 30°: c² s² = 3/16; c13² = cos² 15°.
    const value = majoranaInvariant(matrix, { row: 0, states: [0, 1] })
    expect(is(value, '3/16*cos(pi/12)^4*exp(-i*pi/2)')).toBe(true)
  })
})
