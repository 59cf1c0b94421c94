// Files that say too little, or two things at once. O is the matrix of mixing.test.ts.

import { describe, expect, it } from 'vitest'
import { findingsOf, fixture, imported, issuesOf, reportOf } from './imports.js'
import { allEqual, cp, oneOpposite, upper } from './verdicts.js'

describe('a file that does not say enough is not evaluable', () => {
  const text = fixture('negative-mass.slha')
    .replace('-8.65', ' 8.65')
    .replace(/Block NUFM[\s\S]*/, '')
  it.each([
    ['no mixing at all', text.replace(/Block UPMNS[\s\S]*/, ''), 'no-neutrino-mixing'],
    ['an entry that is missing', text.replace(/^ {2}2 {2}2 .*\n/m, ''), 'block-incomplete'],
    ['a column that is missing', text.replace(/^ {2}\d {2}3 .*\n/gm, ''), 'block-incomplete'],
    ['a mixing that is not unitary', text.replace('5.77350269E-01', '5.77350289E-01'), 'mixing-not-unitary'],
    ['imaginary parts alone', text.replace('Block UPMNS', 'Block IMUPMNS'), 'imaginary-part-alone'],
    ['imaginary parts of another size', `${text}Block IMUPMNS\n 1 1 0\n 4 4 0\n`, 'block-incomplete'],
    ['imaginary parts with a gap', `${text}Block IMUPMNS\n 1 1 0\n 3 3 0\n`, 'block-incomplete'],
    [
      'charged leptons that mix by a matrix that is not unitary',
      `${text.replaceAll('UPMNS', 'UVMIX')}Block UELMIX\n 1 1 0.7\n 1 2 0.8\n 1 3 0\n 2 1 -0.8\n 2 2 0.6\n 2 3 0\n 3 1 0\n 3 2 0\n 3 3 1\n`,
      'charged-lepton-mixing',
    ],
  ])('%s', (_, given, code) => {
    const report = reportOf(given)
    expect(findingsOf(report)).toEqual([`not-evaluable ${code}`])
    expect(report.verdict).toBe('not-evaluable')
  })
  it('a block in a comment is absent, and that is said', () => {
    const silenced = text.replace(/Block UPMNS[\s\S]*/, (block) => block.replace(/^/gm, '# '))
    expect(findingsOf(reportOf(silenced))).toEqual(['warning commented-out-block', 'not-evaluable no-neutrino-mixing'])
  })
  it('and one without neutrinos has no states', () => {
    const report = reportOf('BLOCK MODSEL\n 1 1\n')
    expect(report).toMatchObject({ verdict: 'not-evaluable', model: { states: [] }, freeParameters: 0 })
    const { findings } = imported('# a comment\nBLOCK MODSEL\n 1 1\n')
    expect(findings).toMatchObject([{ code: 'no-neutrino-mixing', location: { line: 2, column: 1 } }])
    expect(imported('DECAY 6 1.4\n').findings).toMatchObject([{ code: 'no-neutrino-mixing', location: null }])
    expect(issuesOf('BLOCK MODSEL\n 1 1\n', { codes: '12,14,16' })).toEqual([])
  })
})

describe('two blocks', () => {
  const [a, b] = [fixture('several-scales.slha'), fixture('rows-are-mass-states.slha')]
  const low = a.replace(/Block UPMNS Q= 2\.0[\s\S]*?(?=Block UPMNS Q= 9)/, '')
  const uvmix = b.slice(b.indexOf('Block UVMIX'), b.indexOf('Block NUFM'))
  it('that are the same physics are one', () => {
    // O·diag(1, i, 1) and O·diag(1, −i, 1): the sign of a column means nothing.
    expect(findingsOf(reportOf(low + uvmix, cp))).toEqual([])
  })
  it('that differ are not evaluable, unless one is chosen', () => {
    // O against O·diag(1, −i, 1): the same oscillations and another Majorana phase.
    const high = a.replace(/Block UPMNS Q= 9[\s\S]*?(?=Block NUFM)/, '') + uvmix
    expect(findingsOf(reportOf(high))).toEqual(['not-evaluable blocks-disagree'])
    expect(upper(high, { block: 'UVMIX' })).toEqual(oneOpposite)
    expect(upper(high, { block: 'upmns' })).toEqual(allEqual)
    expect(reportOf(high, { nature: 'dirac' }).verdict).toBe('consistent')
  })
  it('a name that is no block is an issue', () => {
    expect(issuesOf(low, { block: 'UPMN' })).toMatchObject([{ code: 'unknown-id', hint: 'Did you mean UPMNS?' }])
  })
})

describe('parts below the digits of the rest', () => {
  it('are taken at their word, which is said', () => {
    // The row e times 1 + iε, ε = 3.2e-12: unitary to ε².
    const rows = ['2.61278906E-12', '1.84752086E-12', ...Array(7).fill('0.0E+00')]
    const block = rows.map((value, k) => ` ${Math.floor(k / 3) + 1} ${(k % 3) + 1} ${value}\n`).join('')
    const text = fixture('negative-mass.slha')
    const noisy = `${text}Block IMUPMNS\n${block}`
    const said = (given: string) =>
      imported(given).notices.some(({ message }) => message.includes('taken at their word'))
    expect([said(text), said(noisy)]).toEqual([false, true])
  })
})
