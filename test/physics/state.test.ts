// What is known of a state whose CP parity is open, and the ways in which a verdict may turn out.

import { describe, expect, it } from 'vitest'
import { minusI, plusI, plusOne } from '../../src/exact/root-of-unity.js'
import { Defect } from '../../src/physics/defect.js'
import { type DiracState, type MajoranaState, sharedParityOf } from '../../src/physics/state.js'
import { outcomes, type Verdict } from '../../src/physics/verdict.js'

const sharedParity = { sign: 1, unknowns: [0] } as unknown as NonNullable<MajoranaState['sharedParity']>
const open: MajoranaState = {
  nature: 'majorana',
  label: 'nu1',
  mass: undefined,
  cpParity: undefined,
  cPhase: undefined,
  pPhase: undefined,
  tPhase: undefined,
}

describe('what is known of a parity', () => {
  it('is what the mixing says, while the parity is open', () => {
    expect(sharedParityOf({ ...open, sharedParity })).toBe(sharedParity)
    expect(sharedParityOf(open)).toBeUndefined()
    expect(sharedParityOf({ ...open, cpParity: plusI, sharedParity })).toBeUndefined()
  })
  it('is nothing of a Dirac state', () => {
    const dirac: DiracState = {
      ...open,
      nature: 'dirac',
      cpParity: plusOne,
      cPhase: plusOne,
      pPhase: plusOne,
      tPhase: plusOne,
    }
    expect(sharedParityOf(dirac)).toBeUndefined()
  })
})

describe('the ways a verdict may turn out', () => {
  const zero = { locus: { kind: 'zero' }, tie: undefined } as unknown as Extract<Verdict, { locus: { kind: 'zero' } }>
  const line = { locus: { kind: 'line', argPi: { num: 1, den: 2 } }, tie: undefined } as unknown as typeof zero

  it('are the options of a fork', () => {
    const options = [
      { parities: [plusI, undefined], verdict: zero },
      { parities: [minusI, undefined], verdict: line },
    ] as const
    expect(outcomes({ locus: { kind: 'fork' }, tie: undefined, options })).toEqual([zero, line])
  })
  it('are one, if nothing is open', () => {
    expect(outcomes(zero)).toEqual([zero])
    expect(outcomes(line)).toEqual([line])
  })
})

it('a mistake of ours is known by its name', () => {
  expect(String(new Defect('no such case'))).toBe('Defect: no such case')
})
