// Declared parities against those that the mixing leaves.

import { describe, expect, it } from 'vitest'
import { minusI, plusI } from '../../src/exact/root-of-unity.js'
import * as Z from '../../src/mixing/number/mixing-number.js'
import { compareWithDeclared } from '../../src/mixing/parities/declared-parities.js'
import { inferParities } from '../../src/mixing/parities/infer-parities.js'
import { majoranaStates } from '../../src/mixing/phases/spectrum.js'
import { named, pdg } from './records.js'

const angles = { theta12: '33.68 deg', theta13: '8.56 deg', theta23: '43.3 deg' }
const majorana = majoranaStates(3)

describe('declared parities', () => {
  const matrix = pdg({ ...angles, delta: '180 deg', alpha21: '180 deg', alpha31: '0 deg' })
  const conclusion = inferParities(matrix, majorana)

  it.each([
    [[plusI, minusI, plusI]],
    [[minusI, plusI, minusI]],
    [[undefined, minusI, plusI]],
    [[undefined, undefined, undefined]],
  ])('agree up to a common sign', (declared) => {
    expect(compareWithDeclared(matrix, conclusion, declared)).toMatchObject({ kind: 'agrees' })
  })

  it('contradict with the pair and the invariant that shows it', () => {
    const result = compareWithDeclared(matrix, conclusion, [plusI, plusI, plusI])
    expect(result).toMatchObject({ kind: 'contradicts', states: [0, 1], declared: 'equal', inferred: 'opposite' })
    if (result.kind !== 'contradicts' || result.evidence === undefined) throw new Error('no evidence')
    expect(Z.signOfReal(Z.realPart(result.evidence.value))).toBe(-1)
  })

  it('are untested for a state alone in its group', () => {
    const block = pdg({ theta12: '30 deg', theta13: '0 deg', theta23: '0 deg', alpha21: '0 deg', alpha31: '0 deg' })
    const result = compareWithDeclared(block, inferParities(block, majorana), [plusI, plusI, minusI])
    expect(result).toEqual({ kind: 'agrees', untested: [2] })
  })

  it('cannot save a mixing that violates CP', () => {
    const bad = named('mu-tau-reflection')
    expect(compareWithDeclared(bad, inferParities(bad, majorana), [plusI, plusI, plusI]).kind).toBe('cp-violated')
  })
})
