// Inputs that are meant to break a reader: each is an issue with a place, or is read right; nothing is slow or guessed.

import { describe, expect, it } from 'vitest'
import { readSlha } from '../../../src/import/slha/read-slha.js'
import { fixture, imported, issuesOf, placesOf, reportOf } from './imports.js'

const entry = (row: string): string => `BLOCK NUFM\n ${row}\n`

describe('a number', () => {
  it.each([
    ['1.0D-03', '1.0e-03'],
    ['+1.5d+2', '1.5e+2'],
    ['-1.5E2', '-1.5e2'],
    ['.5', '.5'],
    ['7.', '7.'],
    ['5e-324', '5e-324'],
    ['-0', '0'],
    ['-0.0', '0.0'],
    ['-0.000D+00', '0'],
  ])('%s is read', (given, text) => {
    const exact = `BLOCK NUFM\n# nuvertex: values = exact\n 1 2 ${given}\n`
    expect(imported(exact).text).toContain(`["?", "${text}"]`)
  })
  it('that is the smallest double has no digits to lose', () =>
    expect(imported(entry('1 2 5e-324')).text).toContain('["?", "5e-324"]'))
  it.each([
    ...[
      'NaN',
      'nan',
      'Inf',
      '-inf',
      'infinity',
      '1e400',
      '-1D+400',
      '1e-400',
      '0x10',
      '1,5',
      '１',
      '***',
      '1.2.3',
      '1e',
      'e5',
    ],
    ...['1.5-103', '--1', '1_000', '−1', '1.0F0', '٣'],
  ])('%s is none', (given) => {
    expect(placesOf(entry(`1 2 ${given}`))).toEqual(['invalid-number 2:6'])
  })
})

describe('an index', () => {
  it.each([
    ['0', 'invalid-value'],
    ['-1', 'invalid-value'],
    ['129', 'limit'],
    ['10000', 'limit'],
    ['2147483648', 'limit'],
    ['9007199254740992', 'limit'],
    ['1.0', 'invalid-number'],
    ['1e1', 'invalid-number'],
    ['x', 'invalid-number'],
    ['２', 'invalid-number'],
  ])('%s is refused', (index, code) => {
    expect(placesOf(entry(`${index} 1 0.5`))).toEqual([`${code} 2:2`])
    expect(placesOf(entry(`1 ${index} 0.5`))).toEqual([`${code} 2:4`])
  })
  it('128 is the largest', () =>
    expect(reportOf(entry('128 128 0'), { nature: 'dirac' }).model.states).toHaveLength(128))
  it.each(['1 2', '1', '1 2 3 4', '1 2 0.5 # x\n 1 1 2 extra'])('a row %j has too few or too many words', (row) => {
    expect(issuesOf(entry(row)).map(({ code }) => code)).toEqual(['syntax'])
  })
})

describe('an entry given twice', () => {
  it.each([
    ['in one block', 'BLOCK NUFM\n 1 2 1\n 1 2 1\n', 3],
    ['in two pieces of a block', 'BLOCK NUFM\n 1 2 1\nBLOCK A\nBLOCK nufm\n 1 2 2\n', 5],
    ['at one scale', 'BLOCK NUFM Q2= 1.0\n 1 2 1\nBLOCK NUFM Q2=1.00E+00\n 1 2 2\n', 4],
    ['in a mixing', 'BLOCK UPMNS\n 1 1 1\n 1 1 1\n', 3],
    ['in masses', 'BLOCK MASS\n 12 1\n 12 1\n', 3],
    ['in angles', 'BLOCK UPMNSIN\n 1 1\n 2 1\n 1 1\n', 4],
  ])('%s is an issue at its second place', (_, text, line) => {
    expect(issuesOf(text)).toMatchObject([{ code: 'duplicate-key', location: { line } }])
  })
  it('in a block that nobody reads is none', () => expect(issuesOf('BLOCK FOO\n 1 1 x\n 1 1 x\n')).toEqual([]))
})

describe('a header', () => {
  it.each(['Q= x', 'Q=', 'Q= 1e400', 'Q= 1 2x'])('%s is no scale', (header) => {
    expect(placesOf(`BLOCK UPMNS ${header}\n 1 1 1\n`)).toEqual(['invalid-number 1:13'])
  })
  it('with anything else is refused where the block is read', () => {
    expect(placesOf('BLOCK UPMNS 1.0E+03\n 1 1 1\n')).toEqual(['syntax 1:13'])
    expect(issuesOf('BLOCK RVHMIX 1.0E+03\n 1 1 1\n')).toEqual([])
  })
})

describe('names', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('%s are data', (name) => {
    const text = `BLOCK ${name}\n 1 1 1\n${entry('1 2 0')}# nuvertex: unit = muB\n`
    expect(issuesOf(text)).toEqual([])
    expect(issuesOf(`# nuvertex: ${name} = 1\n${text}`)).toMatchObject([{ code: 'unknown-key' }])
    expect(issuesOf(text, { block: name })).toMatchObject([])
    expect(issuesOf(text, { from: name })).toMatchObject([{ code: 'unknown-id' }])
    expect(Object.prototype).toEqual({})
    expect(({} as Record<string, unknown>)['1']).toBeUndefined()
  })
  it('that only look like ours are other blocks', () => {
    // A Cyrillic capital U; a soft hyphen.
    for (const name of ['UPMNЅ', 'UP\u00adMNS']) expect(imported(`BLOCK ${name}\n 1 1 1\n`).text).toBeNull()
  })
  it('with escape sequences and overrides are not obeyed by what is written', () => {
    const file = 'a\u001b[31m\u202eb\u0085"\\.slha'
    const { text } = imported(fixture('negative-mass.slha'), { file })
    expect(text).not.toMatch(/[^\n\x20-\x7e]/)
    expect(reportOf(fixture('negative-mass.slha'), { file }).model.name).toBe(`Imported from ${file}`)
  })
})

/** Milliseconds, the best of three. */
function timeOf(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...times)
}

describe('time grows with the length', () => {
  const lines = (line: string) => (n: number) => `BLOCK A\n${line.repeat(n)}`
  it.each([
    ['blanks then a letter', lines(`${' '.repeat(60_000)}x\n`), 20],
    ['points', lines(`1 2 ${'1.'.repeat(30_000)}\n`), 20],
    ['#', lines(`${'#'.repeat(65_000)}\n`), 20],
    ['almost remarks', lines(`# ${'nuvertex '.repeat(7000)}\n`), 20],
    ['almost blocks in comments', lines(`#${' block'.repeat(10_000)}\n`), 20],
    ['rows', lines('  1  2   1.00000000E+00  # x\n'), 50_000],
    ['blocks', lines('BLOCK A\n'), 50_000],
    ['empty lines', lines('\n'), 500_000],
  ])('%s', (_, make, n) => {
    const [once, twice] = [make(n), make(2 * n)]
    const [short, long] = [timeOf(() => readSlha(once)), timeOf(() => readSlha(twice))]
    // Twice the length takes twice the time; ten times leaves room for a busy machine.
    expect(long).toBeLessThan(10 * short + 100)
  })
  it('a number of 60,000 digits is refused at once', () => {
    expect(timeOf(() => issuesOf(entry(`1 2 ${'1'.repeat(60_000)}`)))).toBeLessThan(2000)
    expect(issuesOf(entry(`1 2 ${'1'.repeat(60_000)}`))).toMatchObject([{ code: 'invalid-number' }])
    expect(issuesOf(entry(`1 2 0.${'0'.repeat(60_000)}1`))).toMatchObject([{ code: 'invalid-number' }])
  })
})
