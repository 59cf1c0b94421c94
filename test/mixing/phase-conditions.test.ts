// When angles with symbols are multiples of π: conditions and parities by hand.

import { describe, expect, it } from 'vitest'
import { printAngle } from '../../src/exact/phase-polynomial.js'
import * as Q from '../../src/exact/rational.js'
import {
  condition,
  type PhaseAngle,
  type PhaseSolution,
  solvePhases,
} from '../../src/mixing/parities/phase-conditions.js'

/** Multiples of symbols in alphabetical order, and a multiple of π. */
const angle = (pi: Q.Rational, symbols: Readonly<Record<string, Q.Rational>> = {}): PhaseAngle => ({
  angle: Object.entries(symbols).map(([symbol, multiple]) => ({ symbol, multiple })),
  pi,
})

const [one, two, half] = [Q.one, Q.rational(2), Q.rational(1, 2)]

const told = (solution: PhaseSolution | undefined): unknown =>
  solution && {
    conditions: solution.conditions.map(
      (each) => `${printAngle(each.angle)} = ${Q.print(each.value)} mod ${Q.print(each.modulo)}`,
    ),
    parities: solution.parities.map(({ constant, bits }) => [constant, ...bits]),
  }

describe('a condition', () => {
  const text = (of: PhaseAngle, modulo: Q.Rational): string => {
    const { angle: a, value, modulo: m } = condition(of, modulo)
    return `${printAngle(a)} = ${Q.print(value)} mod ${Q.print(m)}`
  }

  it('has no common factor, a positive first multiple and the least value', () => {
    // 2x + π/2 = 0 mod π: x = −1/4 = 1/4 mod 1/2.
    expect(text(angle(half, { x: two }), one)).toBe('x = 0.25 mod 0.5')
    expect(text(angle(half, { x: Q.rational(-2) }), one)).toBe('x = 0.25 mod 0.5')
    expect(text(angle(Q.rational(1, 3), { x: one }), two)).toBe('x = 5/3 mod 2')
    expect(text(angle(Q.rational(-7, 3), { x: one }), two)).toBe('x = 1/3 mod 2')
    expect(text(angle(Q.zero, { x: half }), one)).toBe('x = 0 mod 2')
    // −2x + 4y + π = 0 mod π: x − 2y = 1/2 = 0 mod 1/2.
    expect(text(angle(one, { x: Q.rational(-2), y: Q.rational(4) }), one)).toMatch(/= 0 mod 0\.5$/)
    // x/2 − y/3: the factor is 6.
    expect(text(angle(Q.zero, { x: half, y: Q.rational(-1, 3) }), one)).toMatch(/^3\*x *- *2\*y = 0 mod 6$/)
  })
})

describe('angles', () => {
  it('without symbols are multiples of π or not', () => {
    expect(told(solvePhases([angle(one), angle(two), angle(Q.rational(-3))]))).toEqual({
      conditions: [],
      parities: [[1], [0], [1]],
    })
    expect(solvePhases([angle(one), angle(half)])).toBeUndefined()
    expect(told(solvePhases([]))).toEqual({ conditions: [], parities: [] })
  })

  it('with one symbol fix it up to π, and their parities depend on one bit', () => {
    // x + π/2 and −x + π/2: both are multiples of π for x = ½ mod 1; their sum is π, so one is odd.
    const found = solvePhases([angle(half, { x: one }), angle(half, { x: Q.rational(-1) })])
    expect(told(found)).toMatchObject({ conditions: ['x = 0.5 mod 1'] })
    const [a, b] = found?.parities ?? []
    expect([a?.bits, b?.bits]).toEqual([[0], [0]])
    expect((a?.constant ?? 0) + (b?.constant ?? 0)).toBe(1)
    expect(told(solvePhases([angle(Q.zero, { x: one }), angle(Q.zero, { x: two })]))).toEqual({
      conditions: ['x = 0 mod 1'],
      parities: [[0, 0], [0]],
    })
    expect(solvePhases([angle(Q.zero, { x: one }), angle(half, { x: one })])).toBeUndefined()
  })

  it('with fractions and several symbols', () => {
    // x/2 and y + x/2: x = 0 mod 2, and y = 0 mod 1 with it.
    const found = solvePhases([angle(Q.zero, { x: half }), angle(Q.zero, { x: half, y: one })])
    expect(found?.conditions).toHaveLength(2)
    expect(found?.parities.map(({ constant }) => constant)).toEqual([0, 0])
    const bits = found?.parities.map((parity) => parity.bits.join()) ?? []
    expect(new Set(bits).size).toBe(2)
    // 2x and 3x: x = 0 mod 1, the first even.
    const both = solvePhases([angle(Q.zero, { x: two }), angle(Q.zero, { x: Q.rational(3) })])
    expect(told(both)).toEqual({ conditions: ['x = 0 mod 1'], parities: [[0], [0, 0]] })
  })
})
