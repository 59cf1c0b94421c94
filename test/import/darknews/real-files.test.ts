// Cards that other people made. Where their folder is not there, nothing is tested, and the name says so.

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingsOf, imported, reportOf } from './imports.js'

const folder = new URL('../../../../shared/fixtures/darknews/', import.meta.url)
const isThere = existsSync(folder)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const found = { from: undefined }

describe.skipIf(!isThere)(`real cards (${isThere ? 'found' : 'skipped: their folder is not there'})`, () => {
  it.each(['parameters_example_1.txt', 'parameters_example_2.txt', 'template_parameters_file.txt'])(
    '%s sets no dipoles: nothing to check',
    (name) => {
      const report = reportOf(read(name), found)
      expect(report).toMatchObject({ verdict: 'not-evaluable', imported: { importer: 'darknews' } })
      expect(report.findings.map(({ code }) => code)).toEqual(['no-form-factors'])
    },
  )
  it('with a dipole set, are judged by their type', () => {
    const set = (name: string, value: string): string => read(name).replace(/^# mu_tr_44 = .*$/m, `mu_tr_44 = ${value}`)
    expect(reportOf(set('parameters_example_1.txt', '1e-6'), found)).toMatchObject({
      verdict: 'consistent',
      model: { states: [{ label: 'N4', nature: 'dirac' }] },
    })
    const majorana = reportOf(set('parameters_example_2.txt', '1e-6'), found)
    expect(findingsOf(majorana)).toEqual([expect.stringContaining('violation must-vanish')])
    expect(imported(set('parameters_example_2.txt', '0'), found).text).toContain('mass: "0.08 GeV"')
  })
})
