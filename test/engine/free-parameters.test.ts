// Numbers of independent real parameters, worked out by hand from the matrix relations: a hermitian matrix has N² of them, a
// real symmetric one N(N+1)/2, an imaginary antisymmetric one N(N−1)/2.

import { describe, expect, it } from 'vitest'
import { dirac, laws, majorana, parameters, system } from './systems.js'

const times = <A>(count: number, make: (index: number) => A): readonly A[] =>
  Array.from({ length: count }, (_, index) => make(index))

const total = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0)

describe('the free parameters of Dirac neutrinos', () => {
  it.each([
    [1, 4],
    [2, 16],
    [3, 36],
    [4, 64],
  ])('%i: %i, four hermitian matrices', (count, expected) => {
    const numbers = parameters(
      system(
        times(count, () => dirac()),
        laws,
      ),
    )
    expect(numbers).toEqual(times(4, () => count ** 2))
    expect(total(numbers)).toBe(expected)
  })

  it.each([
    [1, 3],
    [2, 10],
    [3, 21],
    [4, 36],
  ])('%i with CP: %i', (count, expected) => {
    const symmetric = (count * (count + 1)) / 2
    const numbers = parameters(
      system(
        times(count, () => dirac()),
        [...laws, 'cp'],
      ),
    )
    expect(numbers).toEqual([symmetric, symmetric, symmetric - count, symmetric])
    expect(total(numbers)).toBe(expected)
  })

  it.each(['cp', 'c', 't'])('with %s do not depend on the phases', (assumption) => {
    const phases = ['1', 'i', '-1', 'exp(i*pi/3)', 'exp(-i*pi/5)']
    for (const first of phases) {
      for (const second of phases) {
        const states = [first, second].map((one) => dirac({ cpParity: one, cPhase: one, tPhase: one }))
        const same = [dirac(), dirac()]
        expect(parameters(system(states, [...laws, assumption]))).toEqual(
          parameters(system(same, [...laws, assumption])),
        )
      }
    }
  })

  it.each([1, 2, 3, 4])('%i with C: symmetric Q, M, E and antisymmetric A', (count) => {
    const symmetric = (count * (count + 1)) / 2
    expect(
      parameters(
        system(
          times(count, () => dirac()),
          [...laws, 'c'],
        ),
      ),
    ).toEqual([symmetric, symmetric, symmetric, symmetric - count])
  })

  it.each([1, 2, 3, 4])('%i of equal parity with P: no E and no A', (count) => {
    expect(
      parameters(
        system(
          times(count, () => dirac()),
          [...laws, 'p'],
        ),
      ),
    ).toEqual([count ** 2, count ** 2, 0, 0])
  })

  it('with P are only between states whose phases fit', () => {
    const phases = ['1', '-1', 'i'].map((pPhase) => dirac({ pPhase }))
    // Diagonal Q and M; between 1 and −1 only E and A; i fits nobody.
    expect(parameters(system(phases, [...laws, 'p']))).toEqual([3, 3, 2, 2])
  })

  it.each([1, 2, 3, 4])('%i: T counts like CP', (count) => {
    const states = times(count, () => dirac())
    expect(parameters(system(states, [...laws, 't']))).toEqual(parameters(system(states, [...laws, 'cp'])))
    expect(parameters(system(states, [...laws, 't', 'cp']))).toEqual(parameters(system(states, [...laws, 'cp'])))
  })

  it.each([1, 2, 3, 4])('%i without hermiticity: four complex matrices', (count) => {
    const numbers = parameters(
      system(
        times(count, () => dirac()),
        ['cpt', 'majorana-condition'],
      ),
    )
    expect(total(numbers)).toBe(8 * count ** 2)
  })
})

describe('the free parameters of Majorana neutrinos', () => {
  it.each([
    [1, 1],
    [2, 6],
    [3, 15],
    [4, 28],
  ])('%i: %i', (count, expected) => {
    const antisymmetric = (count * (count - 1)) / 2
    const numbers = parameters(
      system(
        times(count, () => majorana()),
        laws,
      ),
    )
    expect(numbers).toEqual([antisymmetric, antisymmetric, antisymmetric, antisymmetric + count])
    expect(total(numbers)).toBe(expected)
  })

  /** All ways to give `count` states CP parities. */
  const parities = (count: number): readonly (readonly string[])[] =>
    times(2 ** count, (bits) => times(count, (k) => (Math.floor(bits / 2 ** k) % 2 === 0 ? 'i' : '-i')))

  it.each([
    [1, 1],
    [2, 4],
    [3, 9],
    [4, 16],
  ])('%i with CP: %i whatever the parities', (count, expected) => {
    for (const choice of parities(count)) {
      const states = choice.map((cpParity) => majorana({ cpParity }))
      const plus = choice.filter((parity) => parity === 'i').length
      const opposite = plus * (count - plus)
      const equal = (count * (count - 1)) / 2 - opposite
      const numbers = parameters(system(states, [...laws, 'cp']))
      expect(numbers).toEqual([opposite, opposite, equal, equal + count])
      expect(total(numbers)).toBe(expected)
    }
  })

  it('without hermiticity, with and without CP, are twice as many', () => {
    for (const count of [1, 2, 3, 4]) {
      for (const choice of parities(count)) {
        const states = choice.map((cpParity) => majorana({ cpParity }))
        for (const assumed of [[], ['cp']]) {
          const twice = parameters(system(states, ['cpt', 'majorana-condition', ...assumed]))
          expect(twice).toEqual(parameters(system(states, [...laws, ...assumed])).map((one) => 2 * (one ?? 0)))
        }
      }
    }
  })

  it('with C are none between equal c, and no diagonal anapole', () => {
    const states = (phases: readonly string[]) => phases.map((cPhase) => majorana({ cPhase }))
    expect(parameters(system(states(['1', '1', '1']), [...laws, 'c']))).toEqual([0, 0, 0, 0])
    expect(parameters(system(states(['1', '1', '-1']), [...laws, 'c']))).toEqual([2, 2, 2, 2])
  })

  it('with P are Q, M between equal and E, A between opposite parities', () => {
    const states = ['i', 'i', '-i'].map((pPhase) => majorana({ pPhase }))
    expect(parameters(system(states, [...laws, 'p']))).toEqual([1, 1, 2, 2])
  })
})

describe('the free parameters of two Dirac neutrinos and a Majorana one', () => {
  const states = [dirac(), dirac(), majorana({ cpParity: 'i' })]

  it.each([
    ['without lepton number', [], [8, 8, 8, 9]],
    ['with lepton number', ['lepton-number'], [4, 4, 4, 5]],
    ['with CP and without lepton number', ['cp'], [5, 5, 3, 6]],
  ] as const)('%s', (_, assumed, expected) => {
    expect(parameters(system(states, [...laws, ...assumed]))).toEqual(expected)
  })

  it('with CP do not depend on the parity of the Majorana state or on the Dirac phases', () => {
    for (const parity of ['i', '-i']) {
      for (const phases of [['1', '1'] as const, ['i', '-1'] as const, ['exp(i*pi/7)', 'exp(i*pi/3)'] as const]) {
        const turned = [...phases.map((cpParity) => dirac({ cpParity })), majorana({ cpParity: parity })]
        expect(parameters(system(turned, [...laws, 'cp']))).toEqual([5, 5, 3, 6])
      }
    }
  })
})
