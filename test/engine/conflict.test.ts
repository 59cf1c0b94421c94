// Minimal conflicts of rules and given values.

import { describe, expect, it } from 'vitest'
import { matrixOf } from '../../properties/arbitraries/given.js'
import { givenPairs } from '../../src/engine/compare/compare.js'
import { allConflicts, minimalConflict } from '../../src/engine/compare/conflict.js'
import { type Cyclotomic, fromInteger, imaginaryUnit } from '../../src/exact/cyclotomic.js'
import type { RuleSystem } from '../../src/physics/solution.js'
import { dirac, laws, majorana, system } from './systems.js'

const one = fromInteger(1)
const i = imaginaryUnit

function pairOf(upper: Cyclotomic | undefined, lower: Cyclotomic | undefined) {
  const [pair] = givenPairs(
    matrixOf([
      [undefined, upper],
      [lower, undefined],
    ]),
    0,
  )
  if (pair === undefined) throw new Error('nothing is given')
  return pair
}

const diagonal = (value: Cyclotomic) => {
  const [pair] = givenPairs(matrixOf([[value]]), 0)
  if (pair === undefined) throw new Error('nothing is given')
  return pair
}

const twoMajorana: RuleSystem = system([majorana(), majorana()], laws)

describe('conflicts', () => {
  it('of a diagonal Majorana moment: CPT, the Majorana condition and the value', () => {
    const single = system([majorana()], laws)
    expect(allConflicts(single, 'magnetic', diagonal(one))).toEqual([
      { rules: ['cpt', 'majorana-condition'], values: ['upper'] },
    ])
  })

  it('are none where everything holds together', () => {
    expect(allConflicts(twoMajorana, 'anapole', pairOf(one, one))).toEqual([])
    expect(minimalConflict(twoMajorana, 'anapole', pairOf(one, one), 'lower')).toBeUndefined()
  })

  it('of a real symmetric magnetic matrix: each real value, and the two together', () => {
    const found = allConflicts(twoMajorana, 'magnetic', pairOf(one, one))
    expect(found).toHaveLength(3)
    expect(found).toContainEqual({ rules: ['cpt', 'majorana-condition'], values: ['upper', 'lower'] })
    expect(found).toContainEqual({ rules: laws, values: ['upper'] })
    expect(found).toContainEqual({ rules: laws, values: ['lower'] })
  })

  it('leave out the rules that have nothing to do with it', () => {
    const crowded = system(
      [majorana({ cpParity: 'i', pPhase: 'i' }), majorana({ cpParity: '-i', pPhase: 'i' })],
      ['cpt', 'majorana-condition', 'cp', 'p', 'lepton-number'],
    )
    const found = minimalConflict(crowded, 'magnetic', pairOf(i, i), 'lower')
    expect(found?.rules).toEqual(['cpt', 'majorana-condition'])
    expect([...(found?.values ?? [])].sort()).toEqual(['lower', 'upper'])
  })

  it('prefer the blamed value alone', () => {
    expect(minimalConflict(twoMajorana, 'magnetic', pairOf(i, one), 'lower')).toEqual({
      rules: ['hermiticity', 'cpt', 'majorana-condition'],
      values: ['lower'],
    })
  })

  it('name two rules that leave no room together', () => {
    const both = system([dirac({ cPhase: '1' }), dirac({ cPhase: '1' })], [...laws, 'cp', 'c'])
    // C makes E real, CP makes it imaginary.
    expect(allConflicts(both, 'electric', pairOf(one, one))).toContainEqual({
      rules: ['cp', 'c'],
      values: ['upper'],
    })
  })
})
