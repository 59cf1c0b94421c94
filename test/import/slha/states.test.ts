// What the states of a file are, by its remark, by the user and by default, and what equal and vanishing masses make of CP.

import { describe, expect, it } from 'vitest'
import type { ImportModelOptions } from '../../../src/import/import-model.js'
import { imported, issuesOf } from './imports.js'

const factors = 'BLOCK NUFM\n 1 2 0\n 2 1 0\n'
const remark = (text: string): string => `# nuvertex: ${text}\n${factors}`
const statesOf = (text: string, options: ImportModelOptions = {}): readonly string[] =>
  [...(imported(text, options).text ?? '').matchAll(/^ {2}- \{ label: nu\d, nature: (.*) \}$/gm)].map(
    ([, state = '']) => state,
  )
const noticesOf = (text: string, options: ImportModelOptions = {}): string =>
  imported(text, options)
    .notices.map(({ message }) => message)
    .join('\n')

describe('the natures', () => {
  const word = 'SLHA does not say whether neutrinos are Dirac or Majorana'
  it('are those of the remark, of the user, or Majorana by default', () => {
    expect(statesOf(factors)).toEqual(['majorana', 'majorana'])
    expect(statesOf(factors, { nature: 'dirac' })).toEqual(['dirac', 'dirac'])
    expect(statesOf(remark('nature = dirac, majorana'))).toEqual(['dirac', 'majorana'])
    expect(statesOf(remark('nature=majorana,dirac'))).toEqual(['majorana', 'dirac'])
    expect(statesOf(remark('nature = dirac, majorana'), { nature: 'majorana' })).toEqual(['majorana', 'majorana'])
    expect(statesOf(remark('nature = majorana, majorana'), { nature: 'dirac' })).toEqual(['dirac', 'dirac'])
  })
  it('are told to be the default, unless somebody says them', () => {
    expect(noticesOf(factors)).toContain(`${word}: read as Majorana, the default; --nature`)
    expect(noticesOf(factors, { nature: 'majorana' })).not.toContain(word)
    expect(noticesOf(remark('nature = majorana, majorana'))).not.toContain(word)
    expect(noticesOf(`${factors}BLOCK MASS\n 12 -1\n 14 2\n`)).toContain(
      'the default (the file has masses of either sign, which Dirac neutrinos have not); --nature',
    )
  })
  it.each([
    ['nature = dirac, majorana', 'wrong-size', '3, one for each state', '2'],
    ['cpParity = i', 'wrong-size', '3, one for each state', '1'],
    ['nature = dirac, dirac, Majorana', 'invalid-value', 'majorana or dirac for each state', 'dirac, dirac, Majorana'],
    ['nature = dirac, dirac, ', 'invalid-value', 'majorana or dirac for each state', 'dirac, dirac,'],
  ])('%s of three states are refused', (text, code, expected, received) => {
    const three = 'BLOCK UPMNS\n 1 1 1\n 1 2 0\n 1 3 0\n 2 1 0\n 2 2 1\n 2 3 0\n 3 1 0\n 3 2 0\n 3 3 1\n'
    expect(issuesOf(`# nuvertex: ${text}\n${three}`)[0]).toMatchObject({
      code,
      expected,
      received,
      location: { line: 1 },
    })
  })
})

describe('the parities', () => {
  it('are those of the remark; ? is none', () => {
    expect(statesOf(remark('cpParity = i, -i'))).toEqual(['majorana, cpParity: i', 'majorana, cpParity: "-i"'])
    expect(statesOf(remark('cpParity = ?, exp(i*pi/2)'))).toEqual(['majorana', 'majorana, cpParity: "exp(i*pi/2)"'])
    expect(statesOf(remark('nature = dirac, dirac; cpParity = 1, ?'))).toEqual(['dirac, cpParity: "1"', 'dirac'])
  })
})

describe('what is assumed and lifted', () => {
  const assumed = (text: string, options: ImportModelOptions = {}): string | undefined =>
    /^assume: .*$/m.exec(imported(text, options).text ?? '')?.[0]
  it('is what the user says, else the remark', () => {
    expect(assumed(factors)).toBeUndefined()
    expect(assumed(remark('assume = cp, lepton-number'))).toBe('assume: [cp, lepton-number]')
    expect(assumed(remark('assume = cp'), { assume: ['t'] })).toBe('assume: [t]')
    expect(assumed(remark('assume = cp'), { assume: [] })).toBeUndefined()
    expect(imported(remark('lift = hermiticity, cpt')).text).toContain('\nlift: [hermiticity, cpt]\n')
  })
})

describe('masses and CP', () => {
  const mixing = 'BLOCK UPMNS\n 1 1 1\n 1 2 0\n 1 3 0\n 2 1 0\n 2 2 1\n 2 3 0\n 3 1 0\n 3 2 0\n 3 3 1\n'
  const text = (...values: readonly string[]): string =>
    `${mixing}BLOCK MASS\n${[12, 14, 16].map((code, k) => ` ${code} ${values[k]}\n`).join('')}`
  const found = (own: string, options: ImportModelOptions = {}): readonly string[] =>
    imported(own, options).findings.map(({ kind, message, location }) => `${location?.line} ${kind}: ${message}`)
  const cp = { assume: ['cp'] }
  const massless =
    'nu1 is massless: the phase of its column, and with it its CP parity, is a choice; that of the file is taken.'
  const undefinedFor =
    'CP parities of single ones of them, and verdicts that rest on these, are not defined by the spectrum.'
  const rotated = 'any rotation among them is as good; entries between them are those of the basis of the file.'
  it('say that one massless Majorana state has the parity of the file', () => {
    expect(noticesOf(text('0', '1', '2'), cp)).toContain(massless)
    expect(noticesOf(text('0', '1', '2'))).not.toContain('is massless')
    expect(noticesOf(text('1', '2', '3'), cp)).not.toContain('is massless')
    expect(noticesOf(text('0', '1', '2'), { ...cp, nature: 'dirac' })).not.toContain('is massless')
    const { notices } = imported(text('0', '1', '2'), cp)
    expect(notices.find(({ message }) => message === massless)?.location).toMatchObject({ line: 12, column: 5 })
  })
  it('leave those of equal ones undefined', () => {
    expect(found(text('1', '2', '2'), cp)).toEqual([
      `14 not-evaluable: nu2, nu3 have the same mass (2 GeV): ${undefinedFor}`,
    ])
    expect(found(text('1', '2', '1'))).toEqual([`14 warning: nu1, nu3 have the same mass (1 GeV): ${rotated}`])
    expect(found(text('0', '0', '1'), cp)).toEqual([`13 not-evaluable: nu1, nu2 are massless: ${undefinedFor}`])
    expect(found(text('0', '0.0', '0'))).toEqual([`13 warning: nu1, nu2, nu3 are massless: ${rotated}`])
    expect(found(text('1', '2', '3'), cp)).toEqual([])
    expect(found(text('1.0', '1.00', '-1'))).toHaveLength(2)
  })
  it('tell nothing of CP where all neutrinos are Dirac', () => {
    expect(noticesOf(text('1', '2', '3'), { nature: 'dirac' })).not.toContain('CP')
    expect(noticesOf(text('1', '2', '3'))).toContain('The mixing conserves CP')
  })
  const large = (n: number): string =>
    `BLOCK UPMNS\n${Array.from({ length: n * n }, (_, m) => ` ${Math.floor(m / n) + 1} ${(m % n) + 1} ${m % (n + 1) === 0 ? 1 : 0}\n`).join('')}`
  it('tell nothing of CP beyond twelve states', () => {
    expect(noticesOf(large(12))).toContain('The mixing conserves CP')
    expect(noticesOf(large(13))).not.toContain('The mixing conserves CP')
  })
})

describe('phases common to rows', () => {
  /** Both blocks, from entries such as 0.6 and -0.8i. */
  const blocks = (rows: readonly string[]): string => {
    const cells = rows.flatMap((row) => row.split(' '))
    const part = (name: string, of: (cell: string) => string): string =>
      `BLOCK ${name}\n${cells.map((cell, m) => ` ${Math.floor(m / 3) + 1} ${(m % 3) + 1} ${of(cell)}\n`).join('')}`
    const isImaginary = (cell: string): boolean => cell.endsWith('i')
    return (
      part('UPMNS', (cell) => (isImaginary(cell) ? '0' : cell)) +
      part('IMUPMNS', (cell) => (isImaginary(cell) ? cell.slice(0, -1) : '0'))
    )
  }
  const toldOf = (rows: readonly string[], options: ImportModelOptions = {}): string =>
    imported(blocks(rows), options).findings.find(({ code }) => code === 'phases-on-rows')?.message ?? 'nothing'
  it('are told with their rows and with the other order', () => {
    const text = toldOf(['0.6 0.8 0', '-0.8i 0.6i 0', '0 0 1i'])
    expect(text).toContain('common to whole rows of the mixing matrix (mu, tau), where')
    expect(text).toMatch(/in the other order: --order mass-flavour\.$/)
    // Rows of the block are mass states here, and its columns flavours.
    const other = toldOf(['0.6 -0.8i 0', '0.8 0.6i 0', '0 0 1'], { order: 'mass-flavour' })
    expect(other).toContain('(mu), where')
    expect(other).toMatch(/in the other order: --order flavour-mass\.$/)
  })
  it.each([
    ['of columns', ['0.6 0.8i 0', '-0.8 0.6i 0', '0 0 1']],
    ['of nothing', ['0.6 0.8 0', '-0.8 0.6 0', '0 0 1']],
    ['of rows and of columns', ['0.6 0.8 0', '-0.8 0.6 0', '0 0 1i']],
    ['of single entries', ['0.6 0.8i 0', '0.8i 0.6 0', '0 0 1']],
  ])('are not those %s', (_, rows) => expect(toldOf(rows)).toBe('nothing'))
})
