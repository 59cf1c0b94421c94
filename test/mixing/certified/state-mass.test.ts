// Masses as decimals: no more digits than differ from what is known.

import { describe, expect, it } from 'vitest'
import * as Q from '../../../src/exact/rational.js'
import type { CertifiedState } from '../../../src/mixing/certified/certified-states.js'
import { stateMasses } from '../../../src/mixing/certified/state-mass.js'

const bits = 200
const unit = 1n << BigInt(bits)

const stateOf = (value: bigint, level: number, isMassless = false): CertifiedState => ({
  value,
  level,
  isMassless,
  column: { re: [], im: [] },
  columnError: 0n,
})

/** n/d of one. */
const of = (n: bigint, d = 1n): bigint => (n * unit) / d

const printed = (states: readonly CertifiedState[], exponent = 0, isSquared = false): readonly string[] =>
  stateMasses({ bits, states }, { exponent, isSquared }).map(Q.print)

describe('masses', () => {
  it('are the shortest decimals within 2^−58 of themselves', () => {
    expect(printed([stateOf(of(865n, 100000n), 0)])).toEqual(['0.00865'])
    expect(printed([stateOf(-of(3n), 0)])).toEqual(['3'])
    expect(printed([stateOf(of(120000n), 0)])).toEqual(['120000'])
    expect(printed([stateOf(of(999n, 1000n), 0)])).toEqual(['0.999'])
    // 1/3 to 2^−58/3 = 1.2e-18: eighteen digits leave 3.3e-19.
    expect(printed([stateOf(of(1n, 3n), 0)])).toEqual([`0.${'3'.repeat(18)}`])
    expect(printed([stateOf(of(2n, 3n), 0)])).toEqual([`0.${'6'.repeat(17)}7`])
  })

  it('come in the unit of the matrix', () => {
    expect(printed([stateOf(of(3n, 4n), 0)], 3)).toEqual(['6'])
    expect(printed([stateOf(of(3n, 4n), 0)], -2)).toEqual(['0.1875'])
    expect(printed([stateOf(of(9n, 16n), 0)], 3, true)).toEqual(['6'])
    // The square root of a value that is small by many bits keeps its digits.
    expect(printed([stateOf(unit >> 100n, 0)], 50, true)).toEqual(['1'])
  })

  it('that are equal are equal, those of massless states zero', () => {
    const states = [stateOf(5n, 0, true), stateOf(of(1n, 3n), 1), stateOf(of(1n, 3n) + 1n, 1), stateOf(of(4n), 2)]
    const [zero, a, b, c] = printed(states)
    expect([zero, c]).toEqual(['0', '4'])
    expect(a).toBe(`0.${'3'.repeat(18)}`)
    expect(b).toBe(a)
  })

  it('that are close are known as well as their distance', () => {
    // 1/3 and 1/3 + 10^−20: within 3.5e-38 each.
    const [a = '', b = ''] = printed([stateOf(of(1n, 3n), 0), stateOf(of(1n, 3n) + unit / 10n ** 20n, 1)])
    const difference = Q.subtract(Q.parseDecimal(b) ?? Q.zero, Q.parseDecimal(a) ?? Q.zero)
    expect(Math.abs(Q.toNumber(difference) / 1e-20 - 1)).toBeLessThan(1e-17)
    expect(a).toMatch(/^0\.3{37,39}$/)
  })
})
