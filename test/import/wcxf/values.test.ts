// Values and bases: what a file may hold, and what hermiticity and the symmetry of operators say of it.

import { describe, expect, it } from 'vitest'
import { importerFor } from '../../../src/import/import-model.js'
import { findingsOf, imported, issuesOf, placesOf, reportOf, wcxf } from './imports.js'

const basis = {
  file: 'basis.json',
  text: JSON.stringify({
    eft: 'SMEFT',
    basis: 'small',
    sectors: {
      a: { phiB: { real: true }, phie_11: { real: true }, phie_12: {}, ll_1122: { real: true }, ll_1212: null },
      b: { llphiphi_11: { tex: 'x' }, llphiphi_12: { tex: 'y' } },
    },
  }),
}
const small = (values: string): string => wcxf(values, 'small', 'SMEFT')
const plain = (text: string) => reportOf(text, { basis })

describe('a file without neutrino dipoles', () => {
  it('is not said to be right', () => {
    expect(findingsOf(plain(small('  phiB: 1')))).toEqual(['not-evaluable no-form-factors 2'])
    expect(plain(small('  phiB: 1')).verdict).toBe('not-evaluable')
    expect(imported(wcxf('  {}', 'JMS')).text).toBeNull()
  })
  it('says that names are not checked where no basis file is given', () => {
    expect(imported(small('  phiB: 1')).notices.map(({ message }) => message)).toEqual([
      expect.stringContaining('--basis FILE'),
    ])
  })
})

describe('reality', () => {
  it('is broken at the imaginary part', () => {
    const report = plain(small('  phiB: { Re: 1, Im: 1e-30 }\n  phie_12: { Re: 1, Im: 1 }'))
    expect(findingsOf(report)[0]).toBe('violation not-real 5')
    expect(report.findings[0]?.location?.column).toBe(22)
    expect(report.verdict).toBe('violated')
  })
  it.each(['1', '{ Re: 1 }', '{ Re: 1, Im: 0 }', '{ Im: -0.0 }'])('holds for %s', (value) => {
    expect(findingsOf(plain(small(`  phiB: ${value}`)))).toEqual(['not-evaluable no-form-factors 2'])
  })
})

describe('a name that the basis has not', () => {
  it.each([
    ['llphiphi_21', 'llphiphi_12'],
    ['phie_21', 'phie_12'],
    ['ll_2211', 'll_1122'],
    ['ll_2121', 'll_1212'],
    ['phiBB', 'Did you mean phiB?'],
    ['LLphiphi_12', 'Did you mean llphiphi_12?'],
  ])('%s is an issue that names %s', (name, hint) => {
    const [issue, ...more] = issuesOf(small(`  phiB: 1\n  ${name}: 1`), { basis })
    expect(more).toEqual([])
    expect(issue).toMatchObject({ code: 'unknown-key', location: { line: 6, column: 3 } })
    expect(issue?.hint).toContain(hint)
  })
  it.each(['nugamma12', 'nuGamma_12', 'nugamma_1', 'nugamma_123', 'nugamma_04', 'nugamma_14', 'nu_gamma_12'])(
    '%s is meant to be a dipole, whatever the basis',
    (name) => expect(placesOf(wcxf(`  ${name}: 1`, 'JMS'))).toEqual(['unknown-key 5:3']),
  )
  it('is a dipole above the electroweak scale', () =>
    expect(placesOf(small('  nugamma_12: 1'))).toEqual(['unknown-key 5:3']))
  it('in our own basis', () => expect(placesOf(wcxf('  nugamma_12: 1\n  C9: 1'))).toEqual(['unknown-key 6:3']))
})

describe('a basis file', () => {
  it('of another basis is refused', () => {
    expect(issuesOf(wcxf('  phiB: 1'), { basis })).toContainEqual(expect.objectContaining({ path: '--basis' }))
  })
  it.each([
    ['[]', 'wrong-type'],
    ['eft: SMEFT\nbasis: small', 'wrong-type'],
    ['eft: SMEFT\nbasis: small\nsectors: { a: { b: { real: 1 } } }', 'wrong-type'],
    ['eft: SMEFT\nbasis: small\nsectors: { a: 1 }', 'wrong-type'],
    ['eft: SMEFT\nbasis: small\nsectors: { a: { b: {} }, c: { b: {} } }', 'given-twice'],
    ['eft: SMEFT\nsectors: {}', 'missing-key'],
    ['{', 'syntax'],
  ])('%j is none', (text, code) => {
    const issues = issuesOf(small('  phiB: 1'), { basis: { file: 'b.yml', text } })
    expect(issues).toMatchObject([{ code, location: { file: 'b.yml' } }])
  })
  it('itself has no values to check', () => {
    expect(imported(basis.text)).toMatchObject({ text: null, findings: [{ code: 'no-form-factors' }] })
    expect(imported('eft: WET\nsectors: { sb: null }')).toMatchObject({
      text: null,
      findings: [{ kind: 'not-evaluable' }],
    })
  })
})

describe('a file that lacks something', () => {
  it.each([
    ['basis: JMS\nscale: 1\nvalues: {}', ['missing-key 1:1']],
    ['eft: WET\nscale: 1\nvalues: {}', ['missing-key 1:1']],
    ['eft: WET\nbasis: JMS\nvalues: {}', ['missing-key 1:1']],
    ['eft: WET\nbasis: JMS\nscale: 1', ['wrong-type 1:1']],
    ['eft: [WET]\nbasis: JMS\nscale: 1\nvalues: {}', ['wrong-type 1:6']],
    ['eft: WET\nbasis: JMS\nscale: -1\nvalues: {}', ['invalid-value 3:8']],
    ['eft: WET\nbasis: JMS\nscale: 0\nvalues: {}', ['invalid-value 3:8']],
    ['eft: WET\nbasis: JMS\nscale: 1\nvalues: []', ['wrong-type 4:9']],
    ['eft: WET\nbasis: JMS\nscale: 1\nvalue: {}\nvalues: {}', ['unknown-key 4:1']],
    ['eft: WET\nbasis: JMS\nscale: 1\nvalues: { a: {} }', ['missing-key 4:14']],
    ['eft: WET\nbasis: JMS\nscale: 1\nvalues: { a: { re: 1, Im: 1 } }', ['unknown-key 4:16']],
    [
      'eft: WET\nbasis: JMS\nscale: 1\nvalues: { a: [1, 2], b: null, c: true }',
      ['wrong-type 4:14', 'wrong-type 4:25', 'wrong-type 4:34'],
    ],
    ['just words', ['wrong-type 1:1']],
  ])('%j', (text, places) => expect(placesOf(text)).toEqual(places))
})

describe('the format', () => {
  it('is known by its content', () => {
    const yaml = wcxf('  nugamma_12: 1')
    expect(importerFor(yaml, 'a.yml')?.id).toBe('wcxf')
    expect(importerFor('{"eft":"WET","basis":"JMS","scale":1,"values":{}}', null)?.id).toBe('wcxf')
    expect(importerFor(basis.text, 'b.json')?.id).toBe('wcxf')
    expect(importerFor('x: 1\nvalues: 2', 'a.yml')).toBeUndefined()
    expect(importerFor('eft: 1\nother: 2', 'a.yml')).toBeUndefined()
  })
})
