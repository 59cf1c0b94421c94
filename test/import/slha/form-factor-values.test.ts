// Entries of our blocks to the last digit: what their digits leave open, what Majorana neutrinos can have, what is noise, and which
// entries a negative mass leaves open.

import { describe, expect, it } from 'vitest'
import type { ImportModelOptions } from '../../../src/import/import-model.js'
import { imported, issuesOf } from './imports.js'

const dirac = { nature: 'dirac' } as const
const rowsOf = (text: string, options: ImportModelOptions = dirac): readonly string[] =>
  [...(imported(text, options).text ?? '').matchAll(/^ {6}- (\[.*\])$/gm)].map(([, row = '']) =>
    row.replaceAll('"', ''),
  )
const codesOf = (text: string, options: ImportModelOptions = {}): readonly string[] =>
  imported(text, options).findings.map(({ code, location }) => `${code} ${location?.line}:${location?.column}`)
const exactly = '# nuvertex: values = exact\n'

describe('an entry', () => {
  it.each([
    ['2', '', '[2]'],
    ['2', '3', '[2 + 3*i]'],
    ['2', '-3', '[2 - 3*i]'],
    ['0', '-3', '[-3*i]'],
    ['-2', '0', '[-2]'],
    ['0E+00', '0.0D0', '[0]'],
    // Half a unit of the last digit.
    ['2.5', '', '[{ value: 2.5, uncertainty: 0.05 }]'],
    ['2.50E-12', '', '[{ value: 2.50e-12, uncertainty: 5e-15 }]'],
    ['2e3', '', '[{ value: 2e3, uncertainty: 500 }]'],
    ['0.00', '', '[{ value: 0.00, uncertainty: 0.005 }]'],
    ['2', '0.5', '[{ re: 2, im: { value: 0.5, uncertainty: 0.05 } }]'],
    ['0.5', '2', '[{ re: { value: 0.5, uncertainty: 0.05 }, im: 2 }]'],
    ['0.5', '', '[{ value: 0.5, uncertainty: 0.05 }]'],
    ['-0.5', '-1E1', '[{ re: { value: -0.5, uncertainty: 0.05 }, im: { value: -1e1, uncertainty: 5 } }]'],
  ])('of %s and %s is %s', (re, im, row) => {
    const text = `BLOCK NUFA\n 1 1 ${re}\n${im === '' ? '' : `BLOCK IMNUFA\n 1 1 ${im}\n`}`
    const [own] = rowsOf(text)
    expect(own).toBe(im === '' && row.includes('{') ? row.replace('[{', '[{ re: {').replace('}]', '}, im: 0 }]') : row)
  })
  it.each([
    ['2.50E-12', '-0.5', '[2.50e-12 - 0.5*i]'],
    ['0.00', '0.50', '[0.00 + 0.50*i]'],
    ['0', '+.5', '[.5*i]'],
    ['1.5', '0.0', '[1.5 + 0.0*i]'],
    ['1.5', '0', '[1.5]'],
  ])('of %s and %s is %s to the letter', (re, im, row) => {
    for (const place of [exactly, ''])
      expect(
        rowsOf(`BLOCK NUFA\n${place} 1 1 ${re}\nBLOCK IMNUFA\n${place === '' ? exactly : ''} 1 1 ${im}\n`),
      ).toEqual([row])
    expect(rowsOf(`BLOCK NUFA\n# nuvertex: values = digits\n 1 1 2.5\n`)[0]).toContain('uncertainty: 0.05')
  })
  it('stands in row i of column j, where i is the final state', () => {
    expect(rowsOf('BLOCK NUFM\n 1 3 5\n 2 1 7\n')).toEqual(['[?, ?, 5]', '[7, ?, ?]', '[?, ?, ?]'])
    expect(rowsOf('BLOCK NUFM\n 3 1 5\nBLOCK NUFE\n 1 2 7\n')).toEqual([
      ...['[?, ?, ?]', '[?, ?, ?]', '[5, ?, ?]'],
      ...['[?, 7, ?]', '[?, ?, ?]', '[?, ?, ?]'],
    ])
  })
  it('has its own place: that of its imaginary part, where the real part is zero', () => {
    const places = imported('BLOCK NUFM\n 1 2 0\n 2 1 1\nBLOCK IMNUFM\n 1 2  3\n 2 1 4\n', dirac).places
    const at = (i: number, j: number): string => {
      const place = places.find(({ path }) => path.join() === `formFactors,magnetic,matrix,${i},${j}`)
      return `${place?.location.line}:${place?.location.column}`
    }
    expect([at(0, 1), at(1, 0), at(0, 0)]).toEqual(['5:7', '3:6', 'undefined:undefined'])
    const zero = imported('BLOCK NUFM\n 1 1 0\nBLOCK IMNUFM\n 1 1  0\n', dirac).places
    expect(zero.find(({ path }) => path.length === 5)?.location).toMatchObject({ line: 2, column: 6 })
  })
})

describe('what Majorana neutrinos cannot have', () => {
  // f_Q, f_M and f_E are antisymmetric, f_A is symmetric; the digits of both entries are left open.
  const pair = (name: string, own: string, twin: string, head = ''): string =>
    `BLOCK ${name}\n${head} 1 2 ${own}\n 2 1 ${twin}\n`
  it.each([
    ['NUFQ', '1', '-1', true],
    ['NUFM', '1', '1', false],
    ['NUFE', '1', '-2', false],
    ['NUFM', '0', '0', true],
    ['NUFA', '1', '1', true],
    ['NUFA', '1', '-1', false],
    ['NUFM', '1.0', '-1.1', true],
    ['NUFM', '1.0', '-1.11', false],
    ['NUFM', '-1.1', '1.0', true],
    ['NUFM', '-1.2', '1.0', false],
    ['NUFA', '1.0', '1.1', true],
    ['NUFA', '1.2', '1.0', false],
    ['NUFA', '1.0', '1.2', false],
  ])('%s with %s and %s: %s', (name, own, twin, isKept) => {
    expect(codesOf(pair(name, own, twin))).toEqual(isKept ? [] : ['nature-unknown 2:6'])
    if (own !== '1.0' || !isKept) return
    expect(codesOf(pair(name, own, twin, exactly))).toEqual(['nature-unknown 3:6'])
  })
  it('says of which entries', () => {
    const message = (text: string): string => imported(text).findings[0]?.message ?? ''
    expect(message(pair('NUFM', '1', '1'))).toContain('need NUFM 1 2 = -(2 1), which')
    expect(message(pair('NUFA', '1', '2'))).toContain('need NUFA 1 2 = (2 1), which')
    expect(message('BLOCK NUFE\n 1 1 0\n 3 3 1\n')).toContain('need NUFE 3 3 = 0, which')
    expect(message('BLOCK NUFA\n 1 1 1\n 2 3 1\n 3 2 2\n')).toContain('need NUFA 2 3 = (3 2), which')
  })
  it('is a diagonal, but of the anapole form factor', () => {
    expect(codesOf('BLOCK NUFQ\n 1 1 0\n 2 2 1\n')).toEqual(['nature-unknown 3:6'])
    expect(codesOf('BLOCK NUFQ\n 1 1 0.0\n')).toEqual([])
    expect(codesOf('BLOCK NUFQ\n 1 1 0.1\n')).toEqual(['nature-unknown 2:6'])
    expect(codesOf('BLOCK NUFA\n 1 1 1\n 2 2 7\n')).toEqual([])
  })
  it('is imaginary too', () => {
    const text = (own: string, twin: string): string =>
      `BLOCK NUFM\n 1 2 0\n 2 1 0\nBLOCK IMNUFM\n 1 2 ${own}\n 2 1 ${twin}\n`
    expect(codesOf(text('1', '-1'))).toEqual([])
    expect(codesOf(text('1', '1'))).toEqual(['nature-unknown 2:6'])
  })
  it('is not asked where one of the two is absent, or somebody says the nature', () => {
    expect(codesOf('BLOCK NUFM\n 1 2 1\n 3 1 1\n')).toEqual([])
    expect(codesOf(pair('NUFM', '1', '1'), { nature: 'majorana' })).toEqual([])
    expect(codesOf(`# nuvertex: nature = dirac, majorana\n${pair('NUFM', '1', '1')}`)).toEqual([])
    expect(codesOf(`${pair('NUFM', '1', '1')}BLOCK MASS\n 12 -1\n 14 2\n`)).toEqual(['negative-mass 5:5'])
    const { text } = imported(pair('NUFM', '1', '1'))
    expect(text).not.toContain('formFactors')
  })
})

describe('parts below the digits of the rest', () => {
  const isTold = (values: readonly string[], head = ''): boolean =>
    imported(`BLOCK NUFA\n${head}${values.map((value, k) => ` ${k + 1} ${k + 1} ${value}\n`).join('')}`).notices.some(
      ({ message }) => message.includes('taken at their word'),
    )
  it.each([
    [['1.0', '0.06'], false],
    [['1.0', '0.05'], true],
    [['1.0', '-0.05'], true],
    [['-1.0', '0.04'], true],
    [['1.0', '0.0'], false],
    [['1', '1E-30'], false],
    [['1.00E-3', '5E-06', '2'], true],
    [['0.0', '0'], false],
  ])('%j: %s', (values, answer) => expect(isTold(values)).toBe(answer))
  it('are exact, where the file says so', () => expect(isTold(['1.0', '0.01'], exactly)).toBe(false))
  it('are told with their sizes', () => {
    const { notices } = imported('BLOCK NUFM\n 1 2 1.0\nBLOCK IMNUFM\n 1 2 2.5E-9\n', dirac)
    expect(notices[0]).toEqual({
      message:
        'NUFM has parts as small as 2.5e-9, below the digits of others (± 5.0e-2): they are taken at their word. If they are rounding noise, so is a violation that rests on them.',
      location: { file: 'x.slha', line: 1, column: 1 },
    })
  })
})

describe('form factors of states of negative mass', () => {
  const text = (signs: readonly string[], body: string): string =>
    `BLOCK MASS\n 12 ${signs[0]}1\n 14 ${signs[1]}2\n 16 ${signs[2]}3\n${body}`
  const all = `BLOCK NUFM\n${[1, 2, 3].flatMap((i) => [1, 2, 3].map((j) => ` ${i} ${j} 0\n`)).join('')}`
  const cp = { assume: ['cp'] }
  it.each([
    [
      ['', '', ''],
      ['[0, 0, 0]', '[0, 0, 0]', '[0, 0, 0]'],
    ],
    [
      ['-', '-', '-'],
      ['[0, 0, 0]', '[0, 0, 0]', '[0, 0, 0]'],
    ],
    [
      ['', '-', ''],
      ['[0, ?, 0]', '[?, 0, ?]', '[0, ?, 0]'],
    ],
    [
      ['-', '-', ''],
      ['[0, 0, ?]', '[0, 0, ?]', '[?, ?, 0]'],
    ],
  ])('%j leave open what lies between the signs', (signs, rows) => {
    expect(rowsOf(text(signs, all), cp)).toEqual(rows)
    const isOpen = rows.join('').includes('?')
    expect(codesOf(text(signs, all), cp).slice(signs.includes('-') ? 1 : 0)).toEqual(
      isOpen ? ['negative-mass 5:1'] : [],
    )
    // Without an assumption the signs make no difference.
    expect(rowsOf(text(signs, all), {})).toEqual(['[0, 0, 0]', '[0, 0, 0]', '[0, 0, 0]'])
  })
  it('are no matter where no such entry is given', () => {
    const own = 'BLOCK NUFM\n 1 3 0\n 3 1 0\n 2 2 0\n'
    expect(rowsOf(text(['', '-', ''], own), cp)).toEqual(['[?, ?, 0]', '[?, 0, ?]', '[0, ?, ?]'])
    expect(codesOf(text(['', '-', ''], own), cp)).toEqual(['negative-mass 3:5'])
    const imaginary = `${own}BLOCK IMNUFM\n 1 3 0\n 3 1 0\n 2 2 0\n`
    expect(codesOf(text(['', '-', ''], imaginary), cp)).toEqual(['negative-mass 3:5'])
  })
  it('are named', () => {
    const { findings } = imported(text(['-', '', '-'], `BLOCK NUFE\n 1 3 0\n${all}`), { assume: ['cp', 't'] })
    expect(findings[1]?.message).toBe(
      'Nothing says whether NUFM is meant for the fields of negative mass (nu1, nu3) or for those of positive mass, and what cp, t demands between states of different sign depends on it: these entries are left open.',
    )
  })
})

describe('form factors at several q²', () => {
  const at = (q2: string, value: string, name = 'NUFM'): string => `BLOCK ${name}${q2}\n 1 1 ${value}\n`
  it('are read where q² is generic, else where its size is smallest', () => {
    expect(rowsOf(at(' Q2= -4', '1') + at(' Q2= 2', '2') + at(' Q2= 3', '3'))).toEqual(['[2]'])
    expect(rowsOf(at(' Q2= 2', '2') + at(' Q2= -1', '1'))).toEqual(['[1]'])
    expect(rowsOf(at(' Q2= 0', '2') + at('', '1'))).toEqual(['[1]'])
    expect(imported(at(' Q2= -0.0E3', '2'), dirac).text).toContain('\nq2: 0\n')
    expect(imported(at(' Q2= 1', '2'), dirac).text).not.toContain('q2')
  })
  it('or at the one that is wanted', () => {
    const text = at(' Q2= -4', '1') + at(' Q2=2.0', '2') + at('', '3')
    expect(rowsOf(text, { ...dirac, q2: '-4.00' })).toEqual(['[1]'])
    expect(rowsOf(text, { ...dirac, q2: '2' })).toEqual(['[2]'])
    expect(issuesOf(text, { q2: '4' })).toMatchObject([
      { code: 'invalid-value', expected: 'Q2 = -4, Q2 = 2.0, blocks without Q2', location: { line: 1, column: 1 } },
    ])
  })
  it('are told where there are several', () => {
    const noticesOf = (text: string): readonly string[] => imported(text, dirac).notices.map(({ message }) => message)
    const word = 'Form-factor blocks are there at several q²'
    expect(noticesOf(at(' Q2= 2', '2') + at(' Q2= 1', '1', 'NUFE'))[0]).toBe(
      `${word}: those at Q2 = 1 are taken; --q2 chooses others.`,
    )
    expect(noticesOf(at(' Q2= 2', '2') + at(' Q2= 2.0', '1', 'NUFE')).join()).not.toContain(word)
    expect(noticesOf(at('', '2') + at('', '1', 'NUFE')).join()).not.toContain(word)
    expect(noticesOf(at(' Q2= 2', '2') + at('', '1', 'NUFE')).join()).toContain('those without Q2 are taken')
  })
})
