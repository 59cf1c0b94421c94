// Options of other formats: an importer that does not read one says so, and says who does.

import * as E from 'fp-ts/lib/Either.js'
import { expect, it } from 'vitest'
import { importModel } from '../../src/import/import-model.js'
import type { ImportOptions } from '../../src/import/importer.js'

const texts = {
  slha: 'Block UPMNSIN\n 1 0.58\n 2 0.78\n 3 0.15\n 4 0\n 5 0\n 6 0\n',
  darknews: 'HNLtype = majorana\nm4 = 0.1\nmu_tr_44 = 0\n',
  wcxf: '{"eft": "LEFT", "basis": "none", "scale": 91, "values": {}}',
}

function refused(format: keyof typeof texts, options: ImportOptions): string | undefined {
  const read = importModel(texts[format], { ...options, from: format })
  const issue = E.isLeft(read) ? read.left.find(({ path }) => path.startsWith('--')) : undefined
  return issue?.code === 'unsupported' ? `${issue.path}: ${issue.received}; ${issue.expected}` : undefined
}

it.each<[keyof typeof texts, ImportOptions, string]>([
  ['slha', { dipoleSum: 'all' }, '--dipole-sum: a file of slha; a file of wcxf, which this option is about'],
  ['slha', { neutrinos: 'mass' }, '--neutrinos: a file of slha; a file of wcxf, which this option is about'],
  ['slha', { basis: { text: '', file: null } }, '--basis: a file of slha; a file of wcxf, which this option is about'],
  ['wcxf', { majoranaPhases: 'rows' }, '--majorana-phases: a file of wcxf; a file of slha, which this option is about'],
  ['wcxf', { codes: '12,14' }, '--codes: a file of wcxf; a file of slha, which this option is about'],
  ['wcxf', { q2: '0' }, '--q2: a file of wcxf; a file of slha, which this option is about'],
  ['darknews', { block: 'UVMIX' }, '--block: a file of darknews; a file of slha, which this option is about'],
  ['darknews', { order: 'mass-flavour' }, '--order: a file of darknews; a file of slha, which this option is about'],
])('%s does not read %j', (format, options, expected) => expect(refused(format, options)).toBe(expected))

it.each(['slha', 'darknews', 'wcxf'] as const)('%s reads what every format reads', (format) => {
  expect(refused(format, { assume: [] })).toBeUndefined()
  expect(refused(format, { nature: 'majorana' })).toBeUndefined()
  // Of a text that is written later it may be the scale.
  expect(refused(format, { scale: '91' })).toBeUndefined()
})
