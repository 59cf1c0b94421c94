// What is asked for is kept while models become simpler: natures, numbers of states, form factors, each by hand.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowedFormFactors, fewerNames } from '../../../src/testing/arbitraries/models/allowed-form-factors.js'
import {
  type AnyState,
  isAllowedList,
  modelStates,
  type NatureChoice,
  plainPhases,
  simplerStates,
} from '../../../src/testing/arbitraries/models/model-states.js'
import { nearMisses } from '../../../src/testing/arbitraries/models/near-misses.js'
import { invariances } from '../../../src/testing/laws/invariances.js'
import type { NeutrinoCase } from '../../../src/testing/neutrino-case.js'
import { given } from '../laws/small-case.js'

const seed = 20_260_101
const state = (nature: AnyState['nature'], change: Partial<AnyState> = {}): AnyState => ({
  ...{ nature, mass: '', ...plainPhases },
  ...change,
})
const [dirac, majorana] = [state('dirac'), state('majorana')]

describe('fewer form factors', () => {
  it('are none, one alone, then one less', () => {
    const told = (...names: Parameters<typeof fewerNames>[0]) => [...fewerNames(names)].map((list) => list.join(' '))
    expect(told()).toEqual([])
    expect(told('charge')).toEqual([''])
    expect(told('charge', 'anapole')).toEqual(['', 'charge', 'anapole'])
    expect(told('charge', 'magnetic', 'anapole')).toEqual([
      ...['', 'charge', 'magnetic', 'anapole'],
      ...['magnetic anapole', 'charge anapole', 'charge magnetic'],
    ])
  })
})

describe('form factors of a model with an open CP parity', () => {
  it('are refused', () => {
    const open = { nuvertex: 1, states: { count: 2, nature: 'majorana' }, assume: ['cp'] }
    expect(() => allowedFormFactors(open)).toThrow(
      new TypeError('what is allowed depends on a CP parity that the model leaves open: give cpParity of every state'),
    )
    expect(() => allowedFormFactors({ ...open, assume: [] })).not.toThrow()
  })
})

describe('a list of states', () => {
  it.each<[NatureChoice | undefined, readonly AnyState[], boolean]>([
    [undefined, [], false],
    [undefined, [dirac], true],
    ['any', [majorana], true],
    ['mixed', [dirac], false],
    ['mixed', [dirac, dirac], false],
    ['mixed', [majorana, dirac], true],
    ['dirac', [dirac], true],
  ])('%s: %#', (nature, states, isAllowed) => {
    expect(isAllowedList(states, nature === undefined ? {} : { nature })).toBe(isAllowed)
    expect(isAllowedList(states, { ...(nature === undefined ? {} : { nature }), minimum: 3 })).toBe(false)
  })

  it('has one of each nature where that is asked for, and never less than two', () => {
    for (const states of fc.sample(modelStates({ nature: 'mixed', maximum: 1 }), { seed, numRuns: 20 }))
      expect(states.map(({ nature }) => nature).sort()).toEqual(['dirac', 'majorana'])
    const orders = fc.sample(modelStates({ nature: 'mixed' }), { seed, numRuns: 30 }).map(([first]) => first?.nature)
    expect(new Set(orders)).toEqual(new Set(['dirac', 'majorana']))
  })

  it('changes its natures in shrinking only where any will do', () => {
    const heavy = state('dirac', { mass: '0.1 eV' })
    const natures = (nature?: NatureChoice) => [
      ...new Set(
        [...simplerStates([heavy], nature === undefined ? {} : { nature })].map(
          ([one]) => `${one?.nature} ${one?.mass}`,
        ),
      ),
    ]
    // No mass, and those before 0.1 eV in the list; before that another nature, only with a free choice.
    const masses = ['', '0 eV', '0.05 eV', '50 meV'].map((mass) => `dirac ${mass}`)
    for (const nature of ['dirac', 'mixed'] as const) expect(natures(nature)).toEqual(masses)
    for (const nature of [undefined, 'any'] as const)
      expect(natures(nature)).toEqual(['majorana ', 'majorana 0.1 eV', ...masses])
  })

  it('at its simplest has nothing simpler', () => {
    expect([...simplerStates([majorana, majorana], {})]).toEqual([])
    expect([...simplerStates([dirac], { nature: 'dirac' })]).toEqual([])
  })
})

describe('near-misses that cannot be', () => {
  it.each([
    [{ rule: 'majorana-condition', nature: 'dirac' }, 'no such model of up to 3 states can break majorana-condition'],
    [{ rule: 'gauge-invariance', maximum: 1 }, 'no such model of up to 1 states can break gauge-invariance'],
    [{ by: '0' }, 'by is a decimal other than zero, not 0'],
    [{ by: 'a little' }, 'by is a decimal other than zero, not a little'],
  ] as const)('%o', (options, message) => expect(() => nearMisses(options)).toThrow(new RangeError(message)))
})

describe('changes drawn beside a model', () => {
  const changed = (name: keyof typeof invariances, model: NeutrinoCase) =>
    fc.sample(invariances[name].changed(fc.constant(model)), { seed, numRuns: 60 }).map((one) => one.transformation)

  it('add a state of the nature that all have, or of either', () => {
    const added = (natures: NeutrinoCase['natures']) => [
      ...new Set(changed('decoupling', { ...given, natures }).map(({ image }) => image.natures.at(-1))),
    ]
    expect(added(['majorana', 'majorana'])).toEqual(['majorana'])
    expect(added(['dirac', 'dirac'])).toEqual(['dirac'])
    expect(added(['dirac', 'majorana']).sort()).toEqual(['dirac', 'majorana'])
  })

  it('give Majorana fields both signs and Dirac fields any phase', () => {
    const texts = changed('rephasing', given).flatMap(({ text }) => text.split(', '))
    const phasesOf = (label: string) =>
      new Set(texts.filter((text) => text.startsWith(`${label} → `)).map((text) => text.slice(4, -2)))
    expect([...phasesOf('b')]).toEqual(['-1'])
    expect(texts.some((text) => text.startsWith('b '))).toBe(true)
    expect(changed('rephasing', given).some(({ text }) => !text.includes('b → '))).toBe(true)
    expect(phasesOf('a').size).toBeGreaterThan(10)
  })

  it('list states in every order', () => {
    const orders = changed('permutation', given).map(({ image }) => image.labels.join(' '))
    expect(new Set(orders)).toEqual(new Set(['a b', 'b a']))
  })
})
