import { describe, expect, it } from 'vitest'
import { looksNative } from '../../src/import/looks-native.js'

describe('a model file is known by its key', () => {
  it.each([
    'nuvertex: 1\n',
    '\ufeffnuvertex: 1\n',
    '# a comment\n  nuvertex: 1\n',
    'states: []\nnuvertex : 1\n',
    '"nuvertex": 1',
    "'nuvertex'\t:  1",
    '{"nuvertex":1}',
    '{ nuvertex: 1 }',
    '{"states": [], "nuvertex" : 1}',
    `${' '.repeat(80)}nuvertex${' '.repeat(80)}: 1`,
  ])('%j', (text) => {
    expect(looksNative(text)).toBe(true)
  })

  it.each([
    'nuvertex\n: 1\n',
    'a nuvertex: 1\n',
    'nuvertexes: 1\n',
    'nuvertex 1: 1\n',
    '# nuvertex: nature = dirac\nBLOCK NUFM\n',
    'eft: WET\n',
    '',
    `${' '.repeat(81)}nuvertex: 1`,
    `nuvertex${' '.repeat(81)}: 1`,
  ])('and no other text: %j', (text) => {
    expect(looksNative(text)).toBe(false)
  })
})
