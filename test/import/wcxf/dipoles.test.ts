// Dipole coefficients → moments, with answers worked out by hand from L and µ − iε = λ.

import { describe, expect, it } from 'vitest'
import { findingsOf, imported, placesOf, reportOf, wcxf } from './imports.js'

const matrixOf = (text: string, formFactor: string): readonly string[] => {
  const [, own = ''] = text.split(`  ${formFactor}:\n`)
  return own
    .split('\n')
    .filter((line) => line.startsWith('      - '))
    .slice(0, 3)
    .map((line) => line.trim())
}

describe('a Majorana coefficient a + ib', () => {
  // λ_12 = k(a + ib) = −λ_21, so µ_12 = (λ_12 + λ_21*)/2 = ikb and ε_12 = (i/2)(λ_12 − λ_21*) = ika.
  const text = wcxf('  nugamma_12: { Re: 3e-9, Im: 0.5e-9 }', 'DsixTools')
  it.each([
    ['upper', '-1e-9', '-6e-9'],
    ['half-all', '-1e-9', '-6e-9'],
    ['all', '-2e-9', '-1.2e-8'],
    ['half-upper', '-5e-10', '-3e-9'],
  ] as const)('with the sum %s', (dipoleSum, magnetic, electric) => {
    const { text: model, notices } = imported(text, { dipoleSum, neutrinos: 'mass' })
    expect(matrixOf(model ?? '', 'magnetic')[0]).toBe(`- ["?", "${magnetic}*i", "?"]`)
    expect(matrixOf(model ?? '', 'magnetic')[1]).toBe(`- ["${magnetic.slice(1)}*i", "?", "?"]`)
    expect(matrixOf(model ?? '', 'electric')[0]).toBe(`- ["?", "${electric}*i", "?"]`)
    expect(notices.at(-1)?.message).toMatch(/assumed: majorana neutrinos/)
  })
  it('keeps all of its digits', () => {
    const { text: model } = imported(wcxf('  nugamma_12: { Im: 1.00000000000000000000000001e-9 }'))
    expect(model).toContain('"-2.00000000000000000000000002e-9*i"')
  })
  it('is consistent, and CP decides which part may be there', () => {
    expect(reportOf(text, { neutrinos: 'mass' })).toMatchObject({
      verdict: 'consistent',
      imported: { importer: 'wcxf' },
    })
    // Open parities: µ needs opposite ones and ε equal ones, so both together are excluded.
    expect(reportOf(text, { neutrinos: 'mass', assume: ['cp'] }).verdict).toBe('violated')
    const one = wcxf('  nugamma_12: 3e-9')
    expect(reportOf(one, { assume: ['cp'] }).verdict).toBe('conditional')
  })
})

describe('Dirac coefficients', () => {
  it('are λ = −2C†', () => {
    // C_12 = 1 + 2i and C_21 = 3: λ_21 = −2(1 − 2i), λ_12 = −6.
    // µ_12 = (λ_12 + λ_21*)/2 = (−6 − 2 − 4i)/2 = −4 − 2i; ε_12 = (i/2)(−6 + 2 + 4i) = −2 − 2i.
    const values = '  nugamma_12: { Re: 1, Im: 2 }\n  nugamma_21: 3\n  nugamma_33: { Re: 5, Im: 7 }'
    const { text } = imported(wcxf(values, 'nuvertex-dirac'))
    expect(matrixOf(text ?? '', 'magnetic')).toEqual([
      '- ["?", "-4 - 2*i", "?"]',
      '- ["-4 + 2*i", "?", "?"]',
      // λ_33 = −2(5 − 7i): µ = Re λ = −10, ε = −Im λ = −14.
      '- ["?", "?", "-10"]',
    ])
    expect(matrixOf(text ?? '', 'electric')).toEqual([
      '- ["?", "-2 - 2*i", "?"]',
      '- ["-2 + 2*i", "?", "?"]',
      '- ["?", "?", "-14"]',
    ])
    expect(reportOf(wcxf(values, 'nuvertex-dirac')).verdict).toBe('consistent')
  })
  it('of one order only say nothing: what is absent is not zero', () => {
    const { text } = imported(wcxf('  nugamma_12: 1', 'nuvertex-dirac'))
    expect(matrixOf(text ?? '', 'magnetic')).toEqual(Array.from({ length: 3 }, () => '- ["?", "?", "?"]'))
  })
})

describe('what Majorana neutrinos cannot have', () => {
  it('is a diagonal', () => {
    const report = reportOf(wcxf('  nugamma_12: 1e-9\n  nugamma_22: { Re: 1e-9, Im: 2e-9 }'))
    // λ_22 = −2(1 + 2i)e-9: µ_22 = −2e-9, ε_22 = 4e-9.
    expect(findingsOf(report)).toEqual([
      'warning redundant-coefficient 6',
      'violation must-vanish 6',
      'violation must-vanish 6',
    ])
    expect(report.findings.map(({ given }) => given)).toEqual([null, '-2e-9', '4e-9'])
  })
  it('is a symmetric part', () => {
    const report = reportOf(wcxf('  nugamma_12: 1e-9\n  nugamma_21: 1e-9'))
    expect(report.verdict).toBe('violated')
    const agreeing = reportOf(wcxf('  nugamma_12: 1e-9\n  nugamma_21: -1e-9'))
    expect(findingsOf(agreeing)).toEqual(['warning redundant-coefficient 6'])
    expect(agreeing.verdict).toBe('consistent')
  })
  it('is one in the flavour basis either', () => {
    const text = wcxf('  nugamma_11: 1e-9\n  nugamma_12: 1\n  nugamma_21: 1', 'JMS')
    const report = reportOf(text, { nature: 'majorana' })
    expect(findingsOf(report).filter((finding) => !finding.startsWith('warning'))).toEqual([
      'violation not-antisymmetric 5',
      'violation not-antisymmetric 7',
      'not-evaluable flavour-basis 5',
    ])
  })
})

describe('what a file does not say', () => {
  it('is whether a diagonal is a mistake, or one of Dirac neutrinos', () => {
    for (const neutrinos of ['mass', 'flavour'] as const) {
      const text = wcxf('  nugamma_11: 1e-9\n  nugamma_12: 1', 'JMS')
      const { findings, text: model } = imported(text, { neutrinos })
      expect(findings.map(({ kind, code }) => `${kind} ${code}`)).toContain('not-evaluable nature-unknown')
      expect(findings.some(({ kind }) => kind === 'violation')).toBe(false)
      expect(model).toBeNull()
      expect(reportOf(text, { neutrinos, nature: 'majorana' }).verdict).toBe('violated')
    }
    // C_21 = −C_12 and C_11 = 0 are what Majorana neutrinos have.
    const agreeing = wcxf('  nugamma_11: 0\n  nugamma_12: 1\n  nugamma_21: -1', 'JMS')
    expect(reportOf(agreeing, { neutrinos: 'mass' }).verdict).toBe('consistent')
  })
  it('is the flavour basis of WET bases: not evaluable without a mixing', () => {
    const report = reportOf(wcxf('  nugamma_12: 1e-9', 'JMS'))
    expect(report.verdict).toBe('not-evaluable')
    expect(report.model.states).toHaveLength(3)
    expect(report.findings.map(({ code }) => code)).toEqual(['flavour-basis'])
  })
  it('is said by our bases, which options cannot contradict', () => {
    const text = wcxf('  nugamma_12: 1e-9')
    expect(placesOf(text, { nature: 'dirac', dipoleSum: 'all', neutrinos: 'flavour' })).toHaveLength(3)
    expect(placesOf(text, { nature: 'majorana', dipoleSum: 'upper', neutrinos: 'mass' })).toEqual([])
  })
  it('is Dirac or Majorana: the option, else the basis file, else the default', () => {
    const text = wcxf('  nugamma_12: 1e-9', 'mine')
    const basis = (names: string) => ({ file: 'b.yml', text: `eft: WET\nbasis: mine\nsectors: { n: { ${names} } }` })
    const natureOf = (options: Parameters<typeof reportOf>[1]) => reportOf(text, options).model.states[0]?.nature
    expect(natureOf({})).toBe('majorana')
    expect(natureOf({ nature: 'dirac' })).toBe('dirac')
    expect(natureOf({ basis: basis('nugamma_11: {}, nugamma_12: {}') })).toBe('dirac')
    expect(natureOf({ basis: basis('nugamma_12: {}') })).toBe('majorana')
  })
})
