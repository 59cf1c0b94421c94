// Conditions on symbols, and what a status allows, in words: where brackets are needed, and where they are not.

import { describe, expect, it } from 'vitest'
import type { Atom } from '../../src/engine/symbolic/condition.js'
import * as P from '../../src/exact/polynomial.js'
import { fromInteger, rational } from '../../src/exact/rational.js'
import { minusOne, plusOne } from '../../src/exact/root-of-unity.js'
import { alternativesText, conditionText } from '../../src/explain/condition-text.js'
import { statusPhrase, termText, withPower } from '../../src/explain/notation.js'
import type { NeutrinoState } from '../../src/physics/state.js'

const parameters = new Map()
const zeroOf = (symbol: string): Atom => ({ kind: 'equals', symbol, value: P.zero })
const [x, y, z] = ['x', 'y', 'z'].map(zeroOf) as [Atom, Atom, Atom]

describe('a condition', () => {
  it.each<[readonly (readonly Atom[])[], string]>([
    [[[x]], 'x = 0'],
    [[[x, y]], 'x = 0 or y = 0'],
    [[[x], [y]], 'x = 0 and y = 0'],
    [[[x, y], [z]], '(x = 0 or y = 0) and z = 0'],
    [[[z], [x, y]], 'z = 0 and (x = 0 or y = 0)'],
  ])('%#: %s', (condition, text) => expect(conditionText(condition, parameters)).toBe(text))

  it('on an angle has its period', () => {
    const angle = [{ symbol: 'phi', multiple: fromInteger(1) }] as unknown as Extract<Atom, { kind: 'angle' }>['angle']
    expect(
      conditionText([[{ kind: 'angle', angle, value: rational(1n, 2n), modulo: fromInteger(1) }]], parameters),
    ).toMatch(/ = pi\/2 mod pi$/)
  })
})

describe('one of several conditions', () => {
  const state = (label: string): NeutrinoState =>
    ({ label, nature: 'majorana', mass: undefined, cpParity: undefined }) as unknown as NeutrinoState
  const states = [state('n1'), state('n2')]
  const equal = [
    [plusOne, plusOne],
    [minusOne, minusOne],
  ] as const
  const told = (...alternatives: Parameters<typeof alternativesText>[0]): string =>
    alternativesText(alternatives, { final: 0, initial: 1 }, { states, parameters })
  const parity = 'cpParity(n1) = cpParity(n2)'

  it('has the parities before the symbols, and brackets only where both are there', () => {
    expect(told({ parities: undefined, condition: [[x, y]] })).toBe('x = 0 or y = 0')
    expect(told({ parities: equal, condition: [] })).toBe(parity)
    expect(told({ parities: equal, condition: [[x]] })).toBe(`${parity} and x = 0`)
    expect(told({ parities: equal, condition: [[x, y]] })).toBe(`${parity} and (x = 0 or y = 0)`)
    expect(told({ parities: equal, condition: [[x, y], [z]] })).toBe(`${parity} and (x = 0 or y = 0) and z = 0`)
  })

  it('are parted by a comma where one of them has an and', () => {
    const [one, other] = [
      { parities: undefined, condition: [[x]] },
      { parities: undefined, condition: [[y]] },
    ]
    expect(told(one, other)).toBe('x = 0 or y = 0')
    expect(told({ ...one, condition: [[x], [z]] }, other)).toBe('x = 0 and z = 0, or y = 0')
  })

  it('that are too long are told by the residual', () => {
    const name = (length: number) => told({ parities: undefined, condition: [[zeroOf('x'.repeat(length))]] })
    expect([name(596).length, name(597)]).toEqual([600, 'the residual is zero'])
  })
})

describe('notation', () => {
  it.each([
    ['zero', null, 'zero'],
    ['real', '0', 'a real number'],
    ['imaginary', '1/2', 'a purely imaginary number'],
    ['phase', '1/3', 'a real number times exp(i*pi*1/3)'],
    ['complex', null, 'any complex number'],
    ['fork', null, 'as the CP parities demand'],
  ] as const)('%s allows %s', (status, argPi, phrase) => expect(statusPhrase({ status, argPi })).toBe(phrase))

  it('has powers of q² and factors in front', () => {
    expect([0, 1, -1, 2, -2].map((power) => withPower('a', power))).toEqual([
      ...['a', 'q2*(a)', '(a)/q2', 'q2^(2)*(a)', 'q2^(-2)*(a)'],
    ])
    const entry = [2, 1] as const
    expect(termText({ entry, factor: '1', conjugate: false }, 'magnetic')).toBe('magnetic[2,1]')
    expect(termText({ entry, factor: '-1', conjugate: true }, 'charge')).toBe('-conj(charge[2,1])')
    expect(termText({ entry, factor: 'i', conjugate: false, species: 'antineutrino' }, 'anapole')).toBe(
      'i*antineutrino.anapole[2,1]',
    )
  })
})
