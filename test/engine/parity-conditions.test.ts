// Conditions on open CP parities together with what the mixing says of them.

import { describe, expect, it } from 'vitest'
import { areSatisfiable, type ParityCondition } from '../../src/engine/compare/parity-conditions.js'
import { minusI, plusI } from '../../src/exact/root-of-unity.js'
import type { NeutrinoState, SharedParity } from '../../src/physics/state.js'

const state = (sharedParity?: SharedParity): NeutrinoState => ({
  nature: 'majorana',
  label: 'nu',
  mass: undefined,
  cpParity: undefined,
  cPhase: undefined,
  pPhase: undefined,
  tPhase: undefined,
  ...(sharedParity === undefined ? {} : { sharedParity }),
})

const equal = (f: number, i: number): ParityCondition => ({
  f,
  i,
  allowed: [
    [plusI, plusI],
    [minusI, minusI],
  ],
})
const opposite = (f: number, i: number): ParityCondition => ({
  f,
  i,
  allowed: [
    [plusI, minusI],
    [minusI, plusI],
  ],
})

describe('conditions on open parities', () => {
  it('of a triangle hold together if an even number of them says opposite', () => {
    expect(areSatisfiable([opposite(0, 1), opposite(1, 2), equal(0, 2)])).toBe(true)
    expect(areSatisfiable([opposite(0, 1), equal(1, 2), equal(0, 2)])).toBe(false)
  })
  it('respect that two states share an unknown sign', () => {
    const states = [state(), state({ sign: 1, unknowns: [0] }), state({ sign: -1, unknowns: [0] })]
    expect(areSatisfiable([equal(0, 1), opposite(0, 2)], states)).toBe(true)
    expect(areSatisfiable([equal(0, 1), equal(0, 2)], states)).toBe(false)
  })
  it('respect that the parity of one state is the product of those of two others', () => {
    // p3 = p1 p2 with signs: opposite and opposite to state 0 (i) make state 3 equal to it.
    const states = [
      { ...state(), cpParity: plusI } as NeutrinoState,
      state({ sign: 1, unknowns: [1] }),
      state({ sign: 1, unknowns: [2] }),
      state({ sign: 1, unknowns: [1, 2] }),
    ]
    const minus = (i: number): ParityCondition => ({ f: 0, i, allowed: [[undefined, minusI]] })
    expect(areSatisfiable([minus(1), minus(2)], states)).toBe(true)
    expect(areSatisfiable([minus(1), minus(3)], states)).toBe(true)
    expect(areSatisfiable([minus(1), minus(2), { f: 0, i: 3, allowed: [[undefined, plusI]] }], states)).toBe(true)
    expect(areSatisfiable([minus(1), minus(2), minus(3)], states)).toBe(false)
  })
  it('respect a product of three, which changes sign when each of the three does', () => {
    // p4 = p1 p2 p3 with p = i · sign: all of state 1, 2, 3 opposite to state 0 make state 4 opposite, too.
    const states = [
      { ...state(), cpParity: plusI } as NeutrinoState,
      ...[1, 2, 3].map((unknown) => state({ sign: 1, unknowns: [unknown] })),
      state({ sign: 1, unknowns: [1, 2, 3] }),
    ]
    const minus = (i: number): ParityCondition => ({ f: 0, i, allowed: [[undefined, minusI]] })
    const plus = (i: number): ParityCondition => ({ f: 0, i, allowed: [[undefined, plusI]] })
    expect(areSatisfiable([minus(1), minus(2), minus(3), minus(4)], states)).toBe(true)
    expect(areSatisfiable([minus(1), minus(2), minus(3), plus(4)], states)).toBe(false)
    expect(areSatisfiable([plus(1), plus(2), plus(3), minus(4)], states)).toBe(false)
  })

  it('of one state exclude each other, and leave other states alone', () => {
    const only = (k: 1 | -1): ParityCondition => ({ f: 0, i: 1, allowed: [[k === 1 ? plusI : minusI, undefined]] })
    expect(areSatisfiable([])).toBe(true)
    expect(areSatisfiable([only(1)])).toBe(true)
    expect(areSatisfiable([only(1), only(1), equal(2, 3)])).toBe(true)
    expect(areSatisfiable([only(1), only(-1)])).toBe(false)
    expect(areSatisfiable([only(1), equal(0, 2), opposite(2, 3), { f: 0, i: 3, allowed: [[undefined, minusI]] }])).toBe(
      true,
    )
    expect(areSatisfiable([only(1), equal(0, 2), opposite(2, 3), { f: 0, i: 3, allowed: [[undefined, plusI]] }])).toBe(
      false,
    )
  })

  /** Whether some choice of all parities fulfils every condition, by trying each. */
  function byForce(conditions: readonly ParityCondition[], count: number): boolean {
    return Array.from({ length: 2 ** count }, (_, bits) => {
      const parity = (k: number) => (Math.floor(bits / 2 ** k) % 2 === 0 ? plusI : minusI)
      const fits = (own: { readonly k: number } | undefined, k: number): boolean =>
        own === undefined || own.k === parity(k).k
      return conditions.every(({ f, i, allowed }) => allowed.some(([a, b]) => fits(a, f) && fits(b, i)))
    }).some((isFulfilled) => isFulfilled)
  }

  it('are satisfiable exactly if some choice fulfils them: any two or three of three states', () => {
    const pairs = [plusI, minusI].flatMap((a) => [plusI, minusI].map((b) => [a, b] as const))
    const every = [
      [0, 1],
      [1, 2],
      [0, 2],
    ].flatMap(([f = 0, i = 0]) =>
      Array.from({ length: 15 }, (_, bits) => ({ f, i, allowed: pairs.filter((_, k) => ((bits + 1) >> k) % 2 === 1) })),
    )
    for (const [k, first] of every.entries())
      for (const [l, second] of every.slice(k).entries())
        for (const third of every.slice(k + l, k + l + 8)) {
          const conditions = [first, second, third]
          expect(areSatisfiable(conditions)).toBe(byForce(conditions, 3))
        }
  })
})
