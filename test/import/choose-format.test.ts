// Which importer a text is given to, and what is done to it before.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { importerFor, importModel } from '../../src/import/import-model.js'

const slha = 'BLOCK NUFM\n 1 2 0\n'
const wcxf = 'eft: WET\nbasis: x\nscale: 1\nvalues: {}\n'
const card = 'HNLtype = "dirac"\n'
/** SLHA that holds a line of a card, in a comment. */
const both = `# mu_tr_44 = 1\n${slha}`

describe('the importer of a text', () => {
  it.each([
    [slha, null, 'slha'],
    [slha, 'x.txt', 'slha'],
    ['  block a\n', null, 'slha'],
    ['\tBlock\tZ\n', null, 'slha'],
    ['# x\nBLOCK A\n', null, 'slha'],
    [`${' '.repeat(80)}BLOCK${' '.repeat(80)}A`, null, 'slha'],
    [wcxf, null, 'wcxf'],
    ['{\'eft\': 1, "values" : 1}', null, 'wcxf'],
    ['\teft\t: 1\n sectors: 1', null, 'wcxf'],
    [card, null, 'darknews'],
    ['# \tmu_tr_tau6 \t= 1', null, 'darknews'],
    ['x = 1\n  mu_tr_e4=1', null, 'darknews'],
    // Content goes before the extension, which decides between two that know the content, and where none does.
    [card, 'x.slha', 'darknews'],
    [both, null, 'slha'],
    [both, 'x.wcxf.json', 'slha'],
    [`${wcxf}BLOCK A\n`, 'x.wcxf.yml', 'wcxf'],
    [`${wcxf}BLOCK A\n`, 'x.spc', 'slha'],
    [`${wcxf}BLOCK A\n`, 'x.txt', 'slha'],
    ['hello', 'x.slha', 'slha'],
    ['hello', 'a/X.SLHA', 'slha'],
    ['hello', 'x.slha1', 'slha'],
    ['hello', 'x.slha2', 'slha'],
    ['hello', 'x.lha', 'slha'],
    ['hello', 'x.flha', 'slha'],
    ['hello', 'x.spc', 'slha'],
    ['hello', 'x.wcxf.json', 'wcxf'],
    ['hello', 'x.wcxf.yaml', 'wcxf'],
    ['hello', 'x.wcxf.yml', 'wcxf'],
  ])('%j in %s is that of %s', (text, file, id) => expect(importerFor(text, file)?.id).toBe(id))

  it.each([
    ['hello', 'x.slha.txt'],
    ['hello', 'x.yml'],
    ['hello', 'slha'],
    ['hello', null],
    ['BLOCKS A\n', null],
    ['a BLOCK A\n', null],
    ['BLOCK 1\n', null],
    ['BLOCK\nA\n', null],
    [`${' '.repeat(81)}BLOCK A`, null],
    ['eft: WET\nvalue: {}\n', null],
    ['left: WET\nvalues: {}\n', null],
    ['# eft: WET\nvalues: {}\n', null],
    ['eft: WET\nold values: {}\n', null],
    ['HNLtypes = 1', null],
    ['mu_tr_e7 = 1', null],
    ['mu_tr_x4 = 1', null],
    ['a mu_tr_44 = 1', null],
    ['mu_tr_44 : 1', null],
  ])('%j in %s is nobody', (text, file) => expect(importerFor(text, file)).toBeUndefined())
})

describe('a text that is imported', () => {
  const made = (text: string, options = {}) => {
    const result = importModel(text, options)
    return E.isRight(result) ? result.right.importer : result.left.map(({ code }) => code)
  }
  it('may have a byte-order mark, which the importer does not see', () => {
    expect(made(`\ufeff${slha}`)).toBe('slha')
    expect(made(`\ufeff${card}mu_tr_44 = 0\n`)).toBe('darknews')
    const result = importModel(`\ufeff${card}m4 = x\n`, { file: 'c.txt' })
    expect(result).toMatchObject({ left: [{ location: { file: 'c.txt', line: 2, column: 6 } }] })
    expect(importModel('\ufeffm4 = x', { from: 'darknews' })).toMatchObject({ left: [{ location: { column: 6 } }] })
  })
  it('is read in the format that is named, whatever it looks like', () => {
    expect(made(card, { from: 'slha' })).toEqual(['syntax'])
    expect(made(slha, { from: 'darknews' })).toEqual(['invalid-expression', 'invalid-expression'])
    expect(made(slha, { from: 'SLHA' })).toEqual(['unknown-id'])
  })
})
