// The order of the roots of unity of a pair of states: that of the phases which the rules name.

import { expect, it } from 'vitest'
import { pairOf, phaseExponent, rootOrder } from '../../../src/engine/solve/pair.js'
import { DegreeLimit } from '../../../src/exact/degree-limit.js'
import { rootOfUnity } from '../../../src/exact/root-of-unity.js'
import type { NeutrinoState } from '../../../src/physics/state.js'
import { dirac, majorana, ruleNamed } from '../systems.js'

const p = ruleNamed('p')
const order = (...states: readonly NeutrinoState[]): number => rootOrder(pairOf(states, 0, states.length - 1), [p])
const withP = (n: number): NeutrinoState => ({ ...dirac(), pPhase: rootOfUnity(1, n) }) as NeutrinoState

it('is a multiple of 4 and of the order of every phase that is named', () => {
  expect(order(dirac())).toBe(4)
  expect(order(withP(3), withP(5))).toBe(60)
  expect(order(withP(8), majorana({ pPhase: 'i' }))).toBe(8)
  expect(order(dirac({ cpParity: 'exp(i*pi/7)', tPhase: 'exp(i*pi/5)' }), majorana())).toBe(4)
})

it('has a limit', () => {
  expect(order(withP(2 ** 25))).toBe(2 ** 25)
  const limit = new DegreeLimit('phases that are together roots of unity of order 67108864 are beyond the limit')
  expect(() => order(withP(2 ** 26))).toThrow(limit)
})

it('makes every phase a power of one root; a phase that is not given is 1', () => {
  expect(phaseExponent(dirac({ pPhase: 'exp(i*pi/3)' }), 'pPhase', 60)).toBe(10)
  expect(phaseExponent(majorana(), 'pPhase', 60)).toBe(0)
})
