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
  it('with neutrinos among neutralinos give seven Majorana states, masses and parities, and no mixing', () => {
    // Rows 1 to 3 have their large entries in columns 5 to 7. All rows are real; nu_1 to nu_3 and chi_30 have negative masses.
    const source = imported(read('slha2.txt'))
    const message = source.findings.find(({ code }) => code === 'no-neutrino-mixing')?.message
    expect(message).toContain('last three columns')
    const states = (source.text ?? '').split('\n').filter((line) => line.includes('label:'))
    expect(states.map((line) => /cpParity: (\S+)/.exec(line)?.[1])).toEqual([
      '"-i"',
      '"-i"',
      '"-i"',
      'i',
      'i',
      '"-i"',
      'i',
    ])
    expect(states[0]).toContain('8.76559862e-14 GeV')
    expect(states[6]).toContain('4.13723320e+02 GeV')
    expect(source.text).not.toContain('mixing:')
    expect(reportOf(read('slha2.txt')).verdict).toBe('not-evaluable')
  })
})
