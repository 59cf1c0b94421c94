// Entries by their names: which a model has, and what `explain` tells of their values.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { askedEntry, explain } from '../../src/explain-entry.js'
import { model } from './issue-page.js'

const diracs = [1, 2].map((mass) => ({ nature: 'dirac', mass: `${mass} eV` }))

describe('the name of an entry', () => {
  it.each([
    ['magnetic[1,1]', 'neutrino', 0, 0],
    ['magnetic[1,2]', 'neutrino', 0, 1],
    ['magnetic[2,1]', 'neutrino', 1, 0],
    ['magnetic[2,2]', 'neutrino', 1, 1],
    ['antineutrino.magnetic[2,1]', 'antineutrino', 1, 0],
  ])('%s is in a model of two states', (name, species, final, initial) => {
    expect(askedEntry(name, 2)).toEqual(E.right({ species, formFactor: 'magnetic', final, initial }))
  })

  it.each(['charge[0,1]', 'charge[1,0]', 'charge[3,1]', 'charge[1,3]', 'charge[3,3]'])('%s is not', (received) => {
    const issue = { code: 'invalid-value', path: 'entry', location: null, expected: 'indices from 1 to 2', received }
    const hint = 'The model has 2 states; indices count from 1.'
    expect(askedEntry(received, 2)).toEqual(E.left([{ ...issue, hint }]))
  })

  it('is told for one state, and for what is no name', () => {
    const hintFor = (name: string) => {
      const asked = askedEntry(name, 1)
      return E.isLeft(asked) ? [asked.left[0].expected, asked.left[0].hint] : []
    }
    expect(hintFor('charge[1,2]')).toEqual(['indices from 1 to 1', 'The model has 1 state; indices count from 1.'])
    expect(hintFor('weak[1,1]')).toEqual([
      'the name of an entry',
      "Write the form factor and two indices in brackets, in quotes: 'magnetic[1,2]' or 'antineutrino.charge[1,1]'.",
    ])
  })
})

describe('an explanation', () => {
  it('has the finding on its own entry, which points into no certificate', () => {
    const rows = [
      [0, 1],
      [2, 'i'],
    ]
    const formFactors = { magnetic: { unit: 'muB', matrix: rows } }
    const told = (name: string) => {
      const result = explain(model({ formFactors }, diracs), name)
      if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
      return result.right
    }
    expect(told('magnetic[1,1]').finding).toBeUndefined()
    for (const [name, entry] of [
      ['magnetic[2,1]', [2, 1]],
      ['magnetic[2,2]', [2, 2]],
    ] as const)
      expect(told(name).finding).toMatchObject({ kind: 'violation', entry, certificate: null })
    expect(told('magnetic[1,1]').derivations).toBeUndefined()
  })
})
