// Why a mixing matrix has no numbers, and which values of symbols make it one.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { numericModel } from '../../src/model-numbers.js'
import { majorana, mixed } from './issue-page.js'

const numbers = (pdg: object, rest: object = {}, parameters = {}, states?: unknown) => {
  const result = numericModel({ ...mixed(pdg, rest, states), parameters: { x: 'real' } }, { parameters })
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}
const cp = { assume: ['cp'] }

describe('a mixing that the rules forbid', () => {
  it('says so without a full stop at the end, and keeps those within', () => {
    // U_e1 U*_e2 = cos 30° sin 30° e^{-iα/2}: the square is 3/16 e^{-iα}, its imaginary part −3/16 sin α.
    const broken = 'The mixing matrix conserves CP for no choice of CP parities: Im (U[e,1] U*[e,2])² = '
    expect(numbers({ alpha21: '90 deg', alpha31: '0 deg' }, cp).missing.mixing).toBe(`${broken}-0.188`)
    expect(numbers({ alpha21: 'x', alpha31: '0 deg' }, cp, { x: -0.5 }).missing.mixing).toBe(`${broken}0.0899`)
  })

  it('or contradicts the parities that are declared, is told with the names of the states', () => {
    const states = majorana(3).map((state, k) => ({ ...state, cpParity: 'i', label: `n${k}` }))
    const told = 'The mixing matrix gives n0 and n1 opposite CP parities, and the model declares them equal'
    expect(numbers({ alpha21: '180 deg', alpha31: '0 deg' }, cp, {}, states).missing.mixing).toBe(told)
    expect(numbers({ alpha21: 'x + 180 deg', alpha31: 'x' }, cp, { x: 0 }, states).missing.mixing).toBe(told)
    expect(numbers({ alpha21: 'x', alpha31: '0 deg' }, cp, { x: 0 }, states).missing.mixing).toBeUndefined()
  })

  it('is none where a value is a multiple of π to the digits of doubles', () => {
    for (const x of [Math.PI, 10 * Math.PI, -1000 * Math.PI])
      expect(numbers({ alpha21: 'x', alpha31: '0 deg' }, cp, { x }).missing.mixing).toBeUndefined()
    expect(numbers({ alpha21: 'x', alpha31: '0 deg' }, cp, { x: 3.14 }).missing.mixing).toContain('for no choice')
  })

  it('is as good as any where CP is not assumed', () => {
    expect(numbers({ alpha21: '90 deg', alpha31: '0 deg' }).missing.mixing).toBeUndefined()
    expect(numbers({ alpha21: 'x', alpha31: '0 deg' }, {}, { x: 1 }).missing.mixing).toBeUndefined()
  })
})

describe('open phases', () => {
  const open = (names: string) => `the Majorana phases of ${names} are left open: give alpha21, alpha31, …`

  it('matter for Majorana states alone', () => {
    const [first, second, third] = majorana(3)
    const asDirac = (state: object | undefined) => ({ ...state, nature: 'dirac' })
    expect(numbers({}, {}, {}, [first, second, third]).missing.mixing).toBe(open('nu2, nu3'))
    expect(numbers({}, {}, {}, [first, asDirac(second), third]).missing.mixing).toBe(open('nu3'))
    expect(numbers({}, {}, {}, [first, second, asDirac(third)]).missing.mixing).toBe(open('nu2'))
    expect(numbers({}, {}, {}, [first, asDirac(second), asDirac(third)]).missing.mixing).toBeUndefined()
  })

  it('are those that are left when symbols have their values', () => {
    expect(numbers({ alpha21: 'x' }, {}, { x: 1 }).missing.mixing).toBe(open('nu3'))
    expect(numbers({ alpha31: 'x' }, {}, { x: 1 }).missing.mixing).toBe(open('nu2'))
    expect(numbers({ alpha21: 'x' }).missing.mixing).toBe(open('nu2, nu3'))
  })
})
