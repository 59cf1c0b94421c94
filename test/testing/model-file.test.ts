// Models in numbers as model files, whole: to be read.

import { describe, expect, it } from 'vitest'
import { shipped } from '../../src/catalogue/catalogue.js'
import { minusI, plusI, plusOne } from '../../src/exact/root-of-unity.js'
import { producedModel } from '../../src/testing/laws/produced-model.js'
import { ruleOf, rulesFor } from '../../src/testing/laws/rule-flaws.js'
import { callText, codeName, nameOf } from '../../src/testing/laws/run-law.js'
import { complexText, entryInput, toModelFile } from '../../src/testing/model-file.js'
import { given, z } from './laws/small-case.js'

const none = { charge: [], magnetic: [], electric: [], anapole: [] }
const unit = [
  [z(1), z(0), z(0)],
  [z(0), z(0, 1), z(0)],
  [z(0), z(0), z(-1)],
]
const three = {
  ...given,
  natures: ['dirac', 'dirac', 'majorana'] as const,
  labels: ['a', 'b', 'c'],
  masses: [0, 0.05, 1e9],
  cpParities: [plusOne, plusI, minusI],
  mixing: unit,
  formFactors: none,
}

describe('a model file', () => {
  it('of a model in numbers has what is not zero, and mixing of three states or more', () =>
    expect(
      [
        toModelFile(given, ['first line']),
        toModelFile(three),
        toModelFile({
          ...three,
          mixing: [
            [z(1), z(0), z(0)],
            [z(0), z(1), z(0)],
            [z(0), z(0), z(1)],
          ],
        }),
        toModelFile({
          ...given,
          labels: [],
          masses: [],
          cpParities: [],
          mixing: [
            [z(1), z(0)],
            [z(0), z(1)],
          ],
          formFactors: none,
        }),
        toModelFile({ nuvertex: 1, states: { count: 1, nature: 'dirac' } } as never, ['of a record']),
      ].join('---\n'),
    ).toMatchFileSnapshot('approved/model-files.txt'))

  it('of an answer has the matrices in ten digits, the rules that are assumed and their phases', () => {
    const values = {
      charge: [
        [0, 0],
        [0, 0],
      ],
      magnetic: [
        [1 / 3, z(2e-11 / 3, 1)],
        [1e-30, 123456789.123456],
      ],
      electric: [
        [Number.NaN, 0],
        [0, 0],
      ],
      anapole: 'nothing',
    }
    const production = (rule: 'cp' | 't' | 'hermiticity', q2: 'generic' | 0) =>
      producedModel({ given, values, rules: rulesFor(ruleOf(rule), true), q2 })
    return expect(
      [
        production('cp', 0),
        production('t', 'generic'),
        production('hermiticity', 0),
        producedModel({ given, values: undefined, rules: [], q2: 0 }),
      ].join('---\n'),
    ).toMatchFileSnapshot('approved/produced-models.txt')
  })

  it('has complex numbers as expressions', () => {
    expect([z(0), z(-0), z(1.5), z(0, 2), z(0, -2), z(1, 2), z(1, -2)].map(complexText)).toEqual([
      ...['0', '0', '1.5', '2*i', '-2*i', '1 + 2*i', '1 - 2*i'],
    ])
    expect([entryInput(z(3)), entryInput(z(3, 1))]).toEqual([3, z(3, 1)])
  })
})

describe('the rules of a question', () => {
  const ids = (id: 'hermiticity' | 'cpt' | 'majorana-condition' | 'cp' | 't', both: boolean) =>
    rulesFor(ruleOf(id), both).map((rule) => rule.id)

  it('are the rule, what it requires, and the laws that tie the species where one is given', () => {
    expect(ids('hermiticity', false)).toEqual(['hermiticity'])
    expect(ids('cpt', true)).toEqual(['cpt'])
    expect(ids('cpt', false)).toEqual(['cpt', 'majorana-condition'])
    expect(ids('majorana-condition', false)).toEqual(['cpt', 'majorana-condition'])
    expect(ids('t', true)).toEqual(['hermiticity', 't'])
  })

  it('have those of one’s own last', () => {
    const own = { ...ruleOf('cp'), id: 'mine', requires: ['cpt'] }
    expect(rulesFor(own, true).map(({ id }) => id)).toEqual(['cpt', 'mine'])
    expect(shipped.rules.some(({ id }) => id === 'mine')).toBe(false)
  })
})

describe('a call', () => {
  it('has the options that were given, without those that the reproduction says', () => {
    const options = {
      seed: 1,
      path: '0',
      numRuns: 3,
      nature: 'dirac',
      minimum: 2,
      spectra: ['massless', 'seesaw'],
      models: {},
      tolerance: undefined,
    }
    expect(callText('f(x', options)("seed: 7, path: '1:2'")).toBe(
      "f(x, { nature: 'dirac', minimum: 2, spectra: ['massless', 'seesaw'], models, seed: 7, path: '1:2' })",
    )
    expect(callText('f(x', {})('seed: 7')).toBe('f(x, { seed: 7 })')
  })

  it('has the name of the function where it can stand', () => {
    const named = (name: string) => ({ name })
    expect(['width', '$a_1', 'µ', 'bound width', '1a', ''].map((name) => codeName(named(name), 'f'))).toEqual([
      ...['width', '$a_1', 'µ', 'f', 'f', 'f'],
    ])
    expect([nameOf(named('width')), nameOf(named(''))]).toEqual(['width', 'the function'])
  })
})
