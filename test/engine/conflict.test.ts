// Minimal conflicts of rules and given values.

import { describe, expect, it } from 'vitest'
import { matrixOf } from '../../properties/arbitraries/given.js'
import { givenPairs } from '../../src/engine/compare/compare.js'
import { allConflicts, minimalConflict } from '../../src/engine/compare/conflict.js'
import { type Cyclotomic, fromInteger, imaginaryUnit, negate } from '../../src/exact/cyclotomic.js'
import type { RuleSystem } from '../../src/physics/solution.js'
import { dirac, laws, majorana, system } from './systems.js'

const one = fromInteger(1)
const i = imaginaryUnit
const minusI = negate(i)

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

  it('of a diagonal electric moment with CP: CP and the value, whatever the nature and the parity', () => {
    for (const state of [dirac(), majorana(), majorana({ cpParity: 'i' })])
      expect(allConflicts(system([state], ['cp']), 'electric', diagonal(one))).toEqual([
        { rules: ['cp'], values: ['upper'] },
      ])
  })

  it('are none where everything holds together', () => {
    expect(allConflicts(twoMajorana, 'anapole', pairOf(one, one))).toEqual([])
    expect(minimalConflict(twoMajorana, 'anapole', pairOf(one, one), 'lower')).toBeUndefined()
  })

  it('of a real symmetric magnetic matrix: each real value, and the two together', () => {
    expect(allConflicts(twoMajorana, 'magnetic', pairOf(one, one))).toEqual([
      { rules: laws, values: ['lower'] },
      { rules: laws, values: ['upper'] },
      { rules: ['cpt', 'majorana-condition'], values: ['upper', 'lower'] },
    ])
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
    // C: f_21 = f_12, CP: f_21 = −f_12, hermiticity: f_21 = conj f_12.
    expect(allConflicts(both, 'electric', pairOf(one, one))).toEqual([
      { rules: ['hermiticity', 'cp'], values: ['lower'] },
      { rules: ['hermiticity', 'cp'], values: ['upper'] },
      { rules: ['cp', 'c'], values: ['lower'] },
      { rules: ['cp', 'c'], values: ['upper'] },
      { rules: ['cp'], values: ['upper', 'lower'] },
    ])
  })

  it('come with the smallest ones first', () => {
    const mixed = system([dirac(), majorana()], ['hermiticity', 'lepton-number'])
    expect(allConflicts(mixed, 'charge', pairOf(one, i))).toEqual([
      { rules: ['lepton-number'], values: ['lower'] },
      { rules: ['lepton-number'], values: ['upper'] },
      { rules: ['hermiticity'], values: ['upper', 'lower'] },
    ])
  })

  it('involve only what is given', () => {
    const mixed = system([dirac(), majorana()], ['hermiticity', 'lepton-number'])
    const conflict = { rules: ['lepton-number'], values: ['lower'] }
    expect(allConflicts(mixed, 'charge', pairOf(undefined, one))).toEqual([conflict])
    expect(minimalConflict(mixed, 'charge', pairOf(undefined, one), 'lower')).toEqual(conflict)
    expect(minimalConflict(mixed, 'charge', pairOf(undefined, one), 'upper')).toBeUndefined()
  })
})

describe('the conflict of one value', () => {
  // The real value alone breaks all laws together, and with the imaginary one CPT and the Majorana condition.
  it('involves that value, also where the other is in a smaller one', () => {
    expect(minimalConflict(twoMajorana, 'magnetic', pairOf(i, one), 'upper')).toEqual({
      rules: ['hermiticity'],
      values: ['upper', 'lower'],
    })
  })
})

describe('conflicts at CP parities', () => {
  const conserving = (first: string | undefined, second: string | undefined): RuleSystem =>
    system(
      [first, second].map((cpParity) => (cpParity === undefined ? majorana() : majorana({ cpParity }))),
      [...laws, 'cp'],
    )

  // CPT and the Majorana condition: f_21 = −f_12; CP: f_21 = f_12 for equal parities, −f_12 for opposite ones.
  it('that are equal', () => {
    expect(allConflicts(conserving('i', 'i'), 'magnetic', pairOf(i, minusI))).toEqual([
      { rules: ['hermiticity', 'cp'], values: ['lower'] },
      { rules: ['hermiticity', 'cp'], values: ['upper'] },
      { rules: ['cp'], values: ['upper', 'lower'] },
      { rules: ['cpt', 'majorana-condition', 'cp'], values: ['lower'] },
      { rules: ['cpt', 'majorana-condition', 'cp'], values: ['upper'] },
    ])
  })

  it('that are opposite: none', () => {
    expect(allConflicts(conserving('i', '-i'), 'magnetic', pairOf(i, minusI))).toEqual([])
  })

  it.each([
    [undefined, undefined],
    ['i', undefined],
    [undefined, '-i'],
  ])('of which some are open (%s, %s): none, if one choice allows the values', (first, second) => {
    expect(allConflicts(conserving(first, second), 'magnetic', pairOf(i, minusI))).toEqual([])
    expect(minimalConflict(conserving(first, second), 'magnetic', pairOf(i, minusI), 'lower')).toBeUndefined()
  })

  it('that are open, if no choice allows the values', () => {
    expect(allConflicts(conserving(undefined, undefined), 'magnetic', pairOf(i, i))).toEqual([
      { rules: ['hermiticity'], values: ['upper', 'lower'] },
      { rules: ['cpt', 'majorana-condition'], values: ['upper', 'lower'] },
    ])
  })
})
