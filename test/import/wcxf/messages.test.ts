// What the importer and the exporter say, in full: every issue, finding and notice once.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { exportModel } from '../../../src/export-model.js'
import type { ImportModelOptions } from '../../../src/import/import-model.js'
import { fromEntries } from '../../../src/mixing/matrix/explicit-matrix.js'
import { importedWords, issueWords, wordsOfIssues } from '../words.js'
import { wcxf } from './imports.js'

const basisFile = (text: string): ImportModelOptions => ({ basis: { file: 'basis.yaml', text } })
const small = basisFile('{ eft: WET, basis: x, sectors: { a: { one: { real: true }, two: {} }, b: null } }\n')
const read = fromEntries([
  ['0.6', '0.8', '0'],
  ['-0.8', '0.6', '0'],
  ['0', '0', '1'],
])
const mixing = E.isRight(read)
  ? { name: 'U', matrix: read.right, record: { ref: 'U' }, states: [], nature: undefined }
  : undefined

describe('a value that is refused', () => {
  it.each([
    ['a list', '[1]\n'],
    ['no scale', '{ eft: WET, basis: x, values: {} }\n'],
    ['a scale of zero', '{ eft: WET, basis: x, scale: 0, values: {} }\n'],
    ['a scale that is a word', '{ eft: WET, basis: x, scale: low, values: {} }\n'],
    ['no names', '{ scale: 1, values: {} }\n'],
    ['names that are none', '{ eft: 1, basis: [], scale: 1, values: {} }\n'],
    ['values that are a list', '{ eft: WET, basis: x, scale: 1, values: [1] }\n'],
    ['another key', '{ eft: WET, basis: x, scale: 1, value: 1, values: {} }\n'],
    ['a value that is a list', wcxf('  one: [1]', 'x')],
    ['a value that is true', wcxf('  one: true', 'x')],
    ['a value without parts', wcxf('  one: {}', 'x')],
    ['a value with other parts', wcxf('  one: { Re: 1, im: 2 }', 'x')],
    ['a value that is infinite', wcxf('  one: .inf', 'x')],
    ['a value beyond doubles', wcxf('  one: 1e999', 'x')],
    ['indices that are none', wcxf('  nugamma_14: 1', 'x')],
    ['a single index', wcxf('  nugamma_1: 1', 'x')],
    ['a name that is nearly a dipole', wcxf('  nu_gamma_12: 1', 'x')],
    ['a dipole above the electroweak scale', wcxf('  nugamma_12: 1', 'x', 'SMEFT')],
  ])('%s', (_, text) => {
    expect(issueWords(text, { from: 'wcxf' })).toMatchSnapshot()
  })
})

describe('an option that is refused', () => {
  const own = wcxf('  nugamma_12: 1', 'nuvertex-majorana')
  const other = wcxf('  nugamma_12: 1', 'x')
  it.each<[string, string, ImportModelOptions]>([
    ['a nature that is not that of the basis', own, { nature: 'dirac' }],
    ['a sum that is not that of the basis', own, { dipoleSum: 'all' }],
    ['indices that are not those of the basis', own, { neutrinos: 'flavour' }],
    ['a mixing of mass states, by the basis', own, { mixing }],
    ['a mixing of mass states, by an option', other, { mixing, neutrinos: 'mass' }],
    ['two kinds of indices for Majorana neutrinos', other, { nature: 'majorana', neutrinos: 'flavour-mass' }],
    ['a basis file of another basis', wcxf('  one: 1', 'y'), small],
    ['a basis file that is a list', other, basisFile('[1]\n')],
    ['a basis file without sectors', other, basisFile('{ eft: WET, basis: x }\n')],
    ['a basis file with a sector that is a word', other, basisFile('{ eft: WET, basis: x, sectors: { a: b } }\n')],
    [
      'a basis file with a coefficient twice',
      other,
      basisFile('{ eft: WET, basis: x, sectors: { a: { one: }, b: { one: } } }\n'),
    ],
    ['a basis file with real: 1', other, basisFile('{ eft: WET, basis: x, sectors: { a: { one: { real: 1 } } } }\n')],
    ['a basis file with another key', other, basisFile('{ eft: WET, basis: x, sector: {}, sectors: {} }\n')],
    ['a name that is not in the basis', wcxf('  onne: 1\n  tow: 2\n  other: 3', 'x'), small],
  ])('%s', (_, text, options) => {
    expect(issueWords(text, { from: 'wcxf', ...options })).toMatchSnapshot()
  })
})

describe('what is found, noticed and read', () => {
  const twelve = wcxf('  nugamma_12: { Re: 1, Im: 2 }', 'x')
  it.each<[string, string, ImportModelOptions]>([
    ['our basis of Majorana neutrinos', wcxf('  nugamma_12: 1', 'nuvertex-majorana'), { assume: ['cp'] }],
    ['our basis of Dirac neutrinos', wcxf('  nugamma_12: 1\n  nugamma_22: { Im: 1 }', 'nuvertex-dirac'), {}],
    ['another basis', twelve, {}],
    ['mass states', twelve, { neutrinos: 'mass' }],
    ['Dirac neutrinos', twelve, { nature: 'dirac', neutrinos: 'mass' }],
    ['everything said', twelve, { nature: 'majorana', neutrinos: 'mass', dipoleSum: 'half-upper' }],
    ['the sum over all', twelve, { nature: 'majorana', neutrinos: 'mass', dipoleSum: 'all' }],
    ['half the sum over all', twelve, { nature: 'majorana', neutrinos: 'mass', dipoleSum: 'half-all' }],
    ['a mixing', twelve, { mixing }],
    ['redundant coefficients', wcxf('  nugamma_21: 1\n  nugamma_11: 0', 'x'), { neutrinos: 'mass' }],
    ['coefficients that are not antisymmetric', wcxf('  nugamma_12: 1\n  nugamma_21: 1', 'x'), {}],
    ['a diagonal coefficient', wcxf('  nugamma_11: 1', 'x'), {}],
    ['nothing, and names that are not checked', wcxf('  one: 1', 'y'), {}],
    ['nothing at all', wcxf('  {}', 'y'), {}],
    ['an imaginary part of a real coefficient', wcxf('  one: { Re: 1, Im: 2 }\n  two: { Im: 2 }', 'x'), small],
    ['a basis', '{ eft: WET, basis: x, sectors: {} }\n', {}],
    ['a theory', '{ eft: WET, sectors: {} }\n', {}],
  ])('%s', (_, text, options) => {
    expect(importedWords(text, { from: 'wcxf', ...options })).toMatchSnapshot()
  })
})

describe('what a model as WCxf is not', () => {
  const model = (entry: string, unit = 'unit: GeV^-1, ', states = '{ count: 2, nature: dirac }'): string =>
    `nuvertex: 1\nstates: ${states}\nformFactors: { magnetic: { ${unit}matrix: [[0, ${entry}], ["?", 0]] }, electric: { unit: GeV^-1, matrix: [[0, 0], [0, 0]] } }\n`
  it.each([
    ['no scale', model('1'), undefined],
    ['a scale that is none', model('1'), 'low'],
    ['a scale of zero', model('1'), '0'],
    ['no unit', model('1', ''), '91'],
    ['another unit', model('1', 'unit: muB, '), '91'],
    ['a root', model('sqrt(2)'), '91'],
    ['a third', model('1/3').replace('"?"', '1/3'), '91'],
    ['four states', 'nuvertex: 1\nstates: { count: 4, nature: dirac }\n', '91'],
    ['two natures', 'nuvertex: 1\nstates: [{ label: a, nature: dirac }, { label: b, nature: majorana }]\n', '91'],
    [
      'moments that Majorana neutrinos have not',
      model('1', undefined, '{ count: 2, nature: majorana }').replace('"?"', '1'),
      '91',
    ],
  ])('%s', (_, text, scale) => {
    expect(wordsOfIssues(exportModel(text, { to: 'wcxf', scale }))).toMatchSnapshot()
  })
  it('but what is written, and what is left out, is said', () => {
    const anapole = '  anapole: { matrix: [[0, 0], [0, 0]] }\n'
    const text = `nuvertex: 1\nstates: { count: 2, nature: dirac }\nassume: [cp]\nformFactors:\n${anapole}  magnetic: { unit: GeV^-1, matrix: [[0, "1+i"], ["1-i", "?"]] }\n  electric: { unit: GeV^-1, matrix: [[0.5, 0], [0, 0]] }\n`
    expect(exportModel(text, { to: 'wcxf', scale: '91.1876' })).toMatchSnapshot()
  })
})
