// Parities where Majorana phases are symbols: what CP and declared parities demand of them, by hand.

import { describe, expect, it } from 'vitest'
import { settleParities } from '../../src/mixing/parities/settle-parities.js'
import { majorana } from '../engine/systems.js'
import { conditions, mixing, open, real, states, told, turned, withMasses } from './settling.js'

describe('a mixing with a symbol x in α21', () => {
  const one = mixing({ ...real, alpha21: 0 })
  const both = mixing({ ...real, alpha21: 0, alpha31: 0 })
  const apart = mixing({ ...real, alpha21: 0, alpha31: 1 })

  it('conserves CP for x = 0 mod π, and tells how the parities depend on x', () => {
    const settled = settleParities(one, open)
    expect(conditions(settled.verdict)).toEqual([['x = 0 mod 1'], false])
    expect(told(settled.states)).toEqual(['i of 0: 0 + 0', '? of 0: x + 0', 'i of 0: 0 + 0'])
  })

  it('and in α31: the two parities have one unknown sign, whichever way it is counted', () => {
    expect(told(settleParities(both, open).states)).toEqual(['i of 0: 0 + 0', '+0 of 0: x + 0', '+0 of 0: x + 0'])
    expect(told(settleParities(apart, open).states)).toEqual(['i of 0: 0 + 0', '-0 of 0: x + 0', '+0 of 0: x + 1'])
  })

  it('follows one declared parity, and leaves the others a common sign', () => {
    const settled = settleParities(one, states(undefined, '-i', undefined))
    expect(conditions(settled.verdict)).toEqual([['x = 0 mod 1'], false])
    expect(told(settled.states)).toEqual(['+1 of 0: 0 + 0', '-i of 0: x + 0', '+1 of 0: 0 + 0'])
  })

  it('fixes x where two parities are declared', () => {
    for (const [parity, value] of [
      ['-i', 1],
      ['i', 0],
    ] as const) {
      const settled = settleParities(one, states('i', parity, undefined))
      expect(conditions(settled.verdict)).toEqual([[`x = ${value} mod 2`], true])
      expect(told(settled.states).map((text) => text.split(' ')[0])).toEqual(['i', parity, 'i'])
    }
    // Of three, with x and x + π: the same condition once.
    const three = settleParities(apart, states('i', '-i', 'i'))
    expect(conditions(three.verdict)).toEqual([['x = 1 mod 2'], true])
  })

  it('contradicts declared parities for all x', () => {
    for (const [matrix, given, declared, inferred] of [
      [both, states(undefined, 'i', '-i'), 'opposite', 'equal'],
      [apart, states(undefined, '-i', '-i'), 'equal', 'opposite'],
    ] as const) {
      const settled = settleParities(matrix, given)
      expect(settled.states).toBe(given)
      expect(settled.verdict).toEqual({
        kind: 'contradicts',
        contradiction: { kind: 'contradicts', states: [1, 2], declared, inferred, evidence: undefined },
      })
    }
  })

  it('violates CP for all x where two phases differ by a right angle', () => {
    const settled = settleParities(turned(1, 2)(both), open)
    expect(settled).toEqual({ states: open, verdict: { kind: 'violates-cp-for-all-values' } })
  })

  it('is not worked out for a state of the mass of another', () => {
    const given = withMasses('1 eV', '1 eV', '2 eV')
    expect(settleParities(one, given)).toEqual({
      states: given,
      verdict: { kind: 'symbolic', reason: 'degenerate', state: 1 },
    })
  })

  it('means nothing for a massless state, and is a difference among others', () => {
    const massless = settleParities(one, withMasses('1 eV', '0 eV', '2 eV'))
    expect(massless.verdict).toEqual({ kind: 'agrees' })
    expect(told(massless.states)).toEqual(['i', '?', 'i'])
    const rest = settleParities(apart, withMasses('0 eV', '1 eV', '2 eV'))
    expect(rest.verdict).toEqual({ kind: 'agrees' })
    expect(told(rest.states)).toEqual(['?', 'i', '-i'])
  })

  it('leaves a massless state the parity it has as written, unless that is declared otherwise', () => {
    const matrix = mixing({ ...real, alpha31: 0 })
    const settled = settleParities(matrix, withMasses('1 eV', '0 eV', '2 eV'))
    expect(conditions(settled.verdict)).toEqual([['x = 0 mod 1'], false])
    expect(told(settled.states)).toEqual(['i of 0: 0 + 0', 'i of 0: 0 + 0', '? of 0: x + 0'])
    const declared = [
      majorana({ mass: '1 eV', cpParity: 'i' }),
      majorana({ mass: '0 eV', cpParity: '-i' }),
      majorana({ mass: '2 eV' }),
    ]
    const other = settleParities(matrix, declared)
    expect(conditions(other.verdict)).toEqual([['x = 0 mod 1'], false])
    expect(told(other.states)).toEqual(['i of 0: 0 + 0', '-i', '? of 0: x + 0'])
  })

  it('compares with the first declared state, not with the first', () => {
    for (const [parities, value] of [
      [['i', '-i'], 1],
      [['-i', '-i'], 0],
    ] as const) {
      const settled = settleParities(one, states(undefined, parities[0], parities[1]))
      expect(conditions(settled.verdict)).toEqual([[`x = ${value} mod 2`], true])
    }
  })
})

describe('a mixing with two symbols', () => {
  const two = mixing({ ...real, alpha21: 0, alpha31: 'y' })

  it('has a condition for each, of which neither follows from the other', () => {
    expect(conditions(settleParities(two, open).verdict)).toEqual([['x = 0 mod 1', 'y = 0 mod 1'], false])
    expect(conditions(settleParities(two, states('i', 'i', 'i')).verdict)).toEqual([
      ['x = 0 mod 2', 'y = 0 mod 2'],
      true,
    ])
    expect(conditions(settleParities(two, states('i', 'i', undefined)).verdict)).toEqual([
      ['x = 0 mod 2', 'y = 0 mod 1'],
      true,
    ])
    expect(conditions(settleParities(two, states('i', undefined, '-i')).verdict)).toEqual([
      ['y = 1 mod 2', 'x = 0 mod 1'],
      true,
    ])
  })

  it('leaves two unknown parities, which nothing shares', () => {
    expect(told(settleParities(two, open).states)).toEqual(['i of 0: 0 + 0', '? of 0: x + 0', '? of 0: y + 0'])
  })

  it('knows the difference of two declared states', () => {
    // α21 − α31 = x − y, compared with the first declared one: y − x = π.
    const settled = settleParities(two, states(undefined, 'i', '-i'))
    const found = conditions(settled.verdict) as readonly [readonly string[], boolean]
    expect(found[0]).toHaveLength(3)
    expect(found[0][0]).toBe('x-y = 1 mod 2')
    expect(found[0].slice(1)).toEqual(['x = 0 mod 1', 'y = 0 mod 1'])
  })
})
