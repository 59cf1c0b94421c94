// Files that other people made. Where their folder is not there, nothing is tested, and the name says so.

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { imported, reportOf } from './imports.js'

const folder = new URL('../../../../shared/fixtures/slha/slhaea/', import.meta.url)
const isThere = existsSync(folder)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

describe.skipIf(!isThere)(`real spectra (${isThere ? 'found' : 'skipped: their folder is not there'})`, () => {
  it('without neutrinos hold nothing to check', () => {
    expect(reportOf(read('slha1.txt'))).toMatchObject({
      verdict: 'not-evaluable',
      model: { states: [] },
      findings: [{ code: 'no-neutrino-mixing' }],
    })
  })
  it('with neutrinos among neutralinos say which columns of RVNMIX are which nowhere', () => {
    // Its rows 1 to 3 have their large entries in columns 5 to 7, where another program would have columns 1 to 3.
    const report = reportOf(read('slha2.txt'))
    expect(report.verdict).toBe('not-evaluable')
    expect(report.findings.find(({ code }) => code === 'no-neutrino-mixing')?.message).toContain('RVNMIX')
    expect(imported(read('slha2.txt')).text).toContain('8.76559862e-14 GeV')
  })
})
