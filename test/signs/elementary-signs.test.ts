// The signs that src/ keeps for itself, from γ matrices in every basis.

import { describe, expect, it } from 'vitest'
import { cpSign, transpositionSign } from '../../src/physics/elementary-signs.js'
import { bases } from './dirac-algebra.js'
import { conjugationUnit, fieldMaps, lawOf } from './transformations.js'
import { canonical, formFactorNames } from './vertex.js'

describe.each(bases.map((basis, number) => [number, basis] as const))('in basis %d', (_, basis) => {
  it.each(formFactorNames)('η and s of %s are what the γ matrices say', (name) => {
    const sign = (unit: number): number => [1, undefined, -1, undefined][unit] ?? Number.NaN
    expect(transpositionSign[name]).toBe(sign(conjugationUnit(canonical[name], basis)))
    expect(lawOf(fieldMaps(basis).cp, canonical[name], basis)).toMatchObject({
      equals: 'transpose',
      final: 1,
      initial: -1,
    })
    expect(cpSign[name]).toBe(sign(lawOf(fieldMaps(basis).cp, canonical[name], basis).unit))
  })
})
