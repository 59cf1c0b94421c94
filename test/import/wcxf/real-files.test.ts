// Files that other people made. Where their folder is not there, nothing is tested, and the name says so.

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingsOf, imported, issuesOf, reportOf } from './imports.js'

const folder = new URL('../../../../shared/fixtures/wcxf/', import.meta.url)
const isThere = existsSync(folder)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const basisOf = (name: string) => ({ file: name, text: read(name) })

describe.skipIf(!isThere)(`real WCxf files (${isThere ? 'found' : 'skipped: their folder is not there'})`, () => {
  it.each([
    'test.Warsaw_mass.yml',
    'test.Warsaw_mass_incomplete.yml',
    'test.wcs.yml',
    'test.wcs.jms.yml',
    'test.wcs.flavio.yml',
    'wcxf-flavio-example.yml',
    'WCsInput-CPV-SMEFT.yaml',
    'WCsInput-CPV-SMEFT.json',
  ])('%s has no neutrino dipoles, complete or not: nothing to check', (name) => {
    const report = reportOf(read(`wilson/${name}`), { from: undefined, file: name })
    expect(report).toMatchObject({ verdict: 'not-evaluable', model: { states: [] }, imported: { importer: 'wcxf' } })
    expect(report.findings.map(({ code }) => code)).toEqual(['no-form-factors'])
  })
  it('the same coefficients as text are SLHA, and hold nothing for us either', () => {
    const name = 'WCsInput-CPV-SMEFT.dat'
    expect(reportOf(read(`wilson/${name}`), { from: undefined, file: name })).toMatchObject({
      verdict: 'not-evaluable',
      imported: { importer: 'slha' },
    })
  })
  it.each([
    ['wilson/WCsInput-CPV-SMEFT.json', 'smeft.warsaw.basis.json'],
    ['wilson/WCsInput-CPV-SMEFT.yaml', 'smeft.warsaw.basis.json'],
    ['wilson/test.wcs.jms.yml', 'wet.jms.basis.json'],
    ['wilson/wcxf-flavio-example.yml', 'wet.flavio.basis.json'],
  ])('%s agrees with its basis', (name, basis) => {
    const { findings, notices } = imported(read(name), { basis: basisOf(basis) })
    expect(findings.map(({ code }) => code)).toEqual(['no-form-factors'])
    expect(notices).toEqual([])
  })
  it.each([
    'wet.jms.basis.json',
    'wet.flavio.basis.json',
    'wet.flavorkit.basis.json',
    'smeft.warsaw.basis.json',
    'wet.eft.json',
  ])('%s is a definition, and a good one', (name) =>
    expect(imported(read(name), { from: undefined, file: name }).text).toBeNull(),
  )
  it('look-alikes with one mistake are found at its place', () => {
    const basis = basisOf('smeft.warsaw.basis.json')
    const text = (values: string) => `eft: SMEFT\nbasis: Warsaw\nscale: 1000\nvalues:\n  ${values}\n`
    // φ†φ G G is hermitian; (φ̃†l₂)ᵀC(φ̃†l₁) is (φ̃†l₁)ᵀC(φ̃†l₂).
    expect(findingsOf(reportOf(text('phiG: { Re: 1e-8, Im: 1e-9 }'), { basis }))).toContain('violation not-real 5')
    expect(issuesOf(text('llphiphi_21: 1e-12'), { basis })[0]?.hint).toContain('llphiphi_12')
    expect(issuesOf(text('llphiphi_12: 1e-12'), { basis })).toEqual([])
    expect(issuesOf(text('phiGt: 1'), { basis })[0]?.hint).toContain('phiG')
  })
})
