// Cards of heavy neutrinos, and what the Majorana condition and hermiticity say of their dipoles, worked out by hand.

import { describe, expect, it } from 'vitest'
import { importerFor } from '../../../src/import/import-model.js'
import { findingsOf, imported, issuesOf, placesOf, reportOf } from './imports.js'

const card = (nature: string, ...lines: readonly string[]): string =>
  [`HNLtype = "${nature}"`, ...lines].map((line) => `${line}\n`).join('')

describe('a card of Majorana neutrinos', () => {
  it('with a diagonal dipole is violated at its line', () => {
    // Majorana: f^T = −f, so the diagonal vanishes.
    const report = reportOf(card('majorana', 'm4 = 0.14', 'mu_tr_44 = 1e-6'))
    expect(findingsOf(report)).toEqual(['violation must-vanish 3'])
    expect(report.findings[0]).toMatchObject({
      formFactor: 'magnetic',
      entry: [1, 1],
      given: '1e-6',
      location: { column: 12 },
    })
  })
  it('with a real symmetric transition is violated too', () => {
    // f^T = −f and f† = f: imaginary and antisymmetric. Real is wrong, in both orders.
    const report = reportOf(card('majorana', 'mu_tr_45 = 2e-6'))
    expect(findingsOf(report)).toEqual(['violation wrong-phase 2', 'violation wrong-phase 2'])
    expect(report.findings.map(({ entry }) => entry)).toEqual([
      [1, 2],
      [2, 1],
    ])
  })
  it('with zeros is consistent', () => {
    const report = reportOf(card('majorana', 'mu_tr_44 = 0', 'mu_tr_45 = 0.0', 'mu_tr_55 = -0'))
    expect(report.verdict).toBe('consistent')
  })
})

describe('a card of Dirac neutrinos', () => {
  it('may have any real symmetric matrix', () => {
    const report = reportOf(
      card(
        'dirac',
        'm4 = 0.1',
        'm5 = 0.2',
        'm6 = 1',
        'mu_tr_44 = 1e-6',
        'mu_tr_46 = -2e-6',
        'mu_tr_56 = 3e-6',
        'mu_tr_66 = 1',
      ),
    )
    expect(report.verdict).toBe('consistent')
    expect(report.model.states.map(({ label, nature }) => `${label} ${nature}`)).toEqual([
      'N4 dirac',
      'N5 dirac',
      'N6 dirac',
    ])
  })
  it('has a symmetric matrix, and nothing where the card says nothing', () => {
    const { text } = imported(card('dirac', 'm4 = 0.14', 'mu_tr_45 = 2e-6', 'mu_tr_55 = 1e-7'))
    expect(text).toContain('- ["?", "2e-6"]\n      - ["2e-6", "1e-7"]')
    expect(text).toContain('- { label: N4, nature: dirac, mass: "0.14 GeV" }\n  - { label: N5, nature: dirac }')
  })
})

describe('a card that says both natures', () => {
  it('is refused, whichever comes last', () => {
    expect(placesOf(card('majorana', 'D_or_M = "dirac"', 'mu_tr_44 = 1e-6'))).toEqual(['given-twice 2:10'])
    expect(placesOf(card('dirac', 'D_or_M = "dirac"', 'mu_tr_44 = 1e-6'))).toEqual([])
  })
})

describe('what a card does not say', () => {
  it('is Dirac, as in the generator, unless the user says otherwise', () => {
    expect(reportOf('mu_tr_44 = 1e-6').verdict).toBe('consistent')
    expect(imported('mu_tr_44 = 1e-6').notices[0]?.message).toContain('does not set HNLtype')
    expect(reportOf('mu_tr_44 = 1e-6', { nature: 'majorana' }).verdict).toBe('violated')
    expect(issuesOf(card('dirac', 'mu_tr_44 = 1'), { nature: 'majorana' })).toMatchObject([{ code: 'given-twice' }])
  })
  it('is a Lagrangian: how mu_tr is read is told', () => {
    const messages = imported(card('majorana', 'mu_tr_45 = 0')).notices.map(({ message }) => message)
    expect(messages[0]).toContain('mu^2 + eps^2 = mu_tr^2/2')
    expect(imported(card('dirac', 'mu_tr_45 = 0')).notices[0]?.message).toContain('mu_tr^2/4')
  })
  it('is the mixing of light neutrinos: dipoles between flavours and heavy neutrinos are not evaluable', () => {
    const only = reportOf(card('dirac', 'mu_tr_mu4 = 1e-7', 'mu_tr_tau5 = 1'))
    expect(findingsOf(only)).toEqual(['not-evaluable flavour-basis 2'])
    expect(only.findings[0]?.message).toContain('mu_tr_mu4, mu_tr_tau5')
    const mixed = reportOf(card('majorana', 'mu_tr_e4 = 1e-7', 'mu_tr_44 = 1e-7'))
    expect(mixed.verdict).toBe('violated')
    expect(findingsOf(mixed)).toEqual(['not-evaluable flavour-basis 2', 'violation must-vanish 3'])
  })
  it('is anything at all in a card without dipoles', () => {
    expect(findingsOf(reportOf(card('dirac', 'm4 = 0.14', 'gD = 2.0')))).toEqual(['not-evaluable no-form-factors 1'])
  })
})

describe('values', () => {
  it.each([
    ['1e-6', '"1e-6"'],
    ['2.50E-6 / 4', '"6.25e-7"'],
    ['-2^2 * 1', '"4"'],
    ['2 - 3^2', '"-7"'],
    ['2^3^2', '"512"'],
    ['1/3', '"1/3"'],
    ['10^-7', '"1e-7"'],
    ['(1 + 2) * (3 - 5)', '"-6"'],
    ['- -3', '"3"'],
    ['abs(-3) + sgn(-2) + trunc(2.9) + round(2.5) + round(3.5) + round(-0.4)', '"10"'],
    ['sum(1, 2, 3.5)', '"6.5"'],
    ['half*2', '"1"'],
    ['half', '"0.5"'],
  ])('%s is exact', (value, text) => {
    expect(imported(card('dirac', 'half = 1/2', `mu_tr_44 = ${value}`)).text).toContain(`- [${text}]`)
  })
  it.each([
    // To 17 digits: sin(π/7), e², cos 1, tan 2, √2, π
    ['sin(PI/7)', 0.433_883_739_117_558_12],
    ['E^2', 7.389_056_098_930_65],
    ['cos(1)', 0.540_302_305_868_139_7],
    ['tan(2)', -2.185_039_863_261_519],
    ['2^0.5', Math.SQRT2],
    ['pi', Math.PI],
    ['exp(-2 * abs(-1)) * 3', 0.406_005_849_709_838_1],
  ])('%s is known to its rounding', (value, expected) => {
    const { text } = imported(card('dirac', `mu_tr_44 = ${value}`))
    const [, centre, uncertainty] = /value: "([^"]+)", uncertainty: "([^"]+)"/.exec(text ?? '') ?? []
    expect(Math.abs(Number(centre) - expected)).toBeLessThan(Number(uncertainty))
    expect(Number(uncertainty)).toBeLessThan(1e-14 * Math.abs(expected))
  })
  it('may run over lines in brackets, and be what is not ours', () => {
    const text = card(
      'dirac',
      'own = ["a", 1, [True, "b # c"],',
      '  2 * (3',
      ' + 4), false]  # end',
      "path = './x'",
      'mu_tr_44 = 1 +',
      ' 2',
      'pandas = TRUE',
    )
    expect(imported(text).text).toContain('- ["3"]')
  })
  it('in CR LF, with tabs and comments', () => {
    expect(imported('# x = 1\r\nHNLtype\t=\t"dirac"  # "\r\n\tmu_tr_44=1 # = 2\r\n').text).toContain('- ["1"]')
  })
})

describe('names', () => {
  it('that are nearly ours are told', () => {
    const report = reportOf(
      card('dirac', 'mu_tr_44 = 0', 'mu_tr_54 = 1', 'mu_tr_4 = 1', 'HNLTYPE = "majorana"', 'mine = 1', 'mutr_44 = 1'),
    )
    expect(findingsOf(report)).toEqual([3, 4, 5, 7].map((line) => `warning unknown-name ${line}`))
    expect(report.findings[0]?.message).toContain('mu_tr_45')
    expect(report.verdict).toBe('consistent')
  })
  it.each([
    ['HNLtype = "Majorana"', 'invalid-value 1:11'],
    ['HNLtype = dirac', 'undeclared-symbol 1:11'],
    ['HNLtype = True', 'invalid-value 1:11'],
    ['mu_tr_44 = "1"', 'wrong-type 1:12'],
    ['m4 = [1]', 'wrong-type 1:6'],
    ['m4 = -1', 'invalid-value 1:6'],
    ['mu_tr_44 = 1\nmu_tr_44 = 1', 'duplicate-key 2:1'],
  ])('%j is an issue', (text, place) => expect(placesOf(text)).toEqual([place]))
})

describe('the format', () => {
  it('is known by its content', () => {
    expect(importerFor('# a\n# HNLtype = \n', 'a.txt')?.id).toBe('darknews')
    expect(importerFor('m4 = 1\nmu_tr_mu4 = 1', null)?.id).toBe('darknews')
    expect(importerFor('m4 = 1', 'a.txt')).toBeUndefined()
  })
})
