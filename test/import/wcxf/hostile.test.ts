// Inputs that are meant to break a reader: each is an issue with a place, or is read right; nothing is slow or guessed.

import { describe, expect, it } from 'vitest'
import { importerFor } from '../../../src/import/import-model.js'
import { imported, issuesOf, placesOf, reportOf, wcxf } from './imports.js'

const json = (value: string): string =>
  `{"eft": "WET", "basis": "JMS", "scale": 1,\n"values": {"nugamma_12": ${value}}}`

describe('a number', () => {
  it.each([
    ...[
      'NaN',
      '.nan',
      '.inf',
      '-.inf',
      '1e400',
      '-1e400',
      '1e-400',
      '0x10',
      '1,5',
      '１',
      '"***"',
      '""',
      '1_000',
      '--1',
    ],
    ...['1.2.3', '1e', '−1', '0o17', '1 GeV', '1+2j'],
  ])('%s is none', (value) => expect(placesOf(wcxf(`  nugamma_12: ${value}`))).toEqual(['invalid-number 5:15']))
  it.each(['NaN', 'Infinity', '-Infinity', '1e400', '1e-400'])('%s is none in JSON', (value) =>
    expect(placesOf(json(value))).toEqual(['invalid-number 2:26']),
  )
  it.each([
    ['1.0D-03', '-0.002*i'],
    ['"1e-3"', '-0.002*i'],
    ['+1e-3', '-0.002*i'],
    ['5e-324', '-1e-323*i'],
    ['-0', '0'],
    ['-0.0', '0'],
  ])('%s is read', (value, text) => {
    expect(imported(wcxf(`  nugamma_12: { Im: ${value} }`)).text).toContain(`["?", "${text}", "?"]`)
  })
})

describe('a key given twice', () => {
  it.each([
    [wcxf('  nugamma_12: 1\n  nugamma_12: 2'), 'duplicate-key 6:3'],
    [wcxf('  nugamma_12: { Re: 1, Re: 1 }'), 'duplicate-key 5:24'],
    [`${wcxf('  nugamma_12: 1')}scale: 2`, 'duplicate-key 6:1'],
    [json('1, "nugamma_12": 1'), 'duplicate-key 2:29'],
  ])('%j', (text, place) => expect(placesOf(text)).toEqual([place]))
})

describe('names', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('%s are data', (name) => {
    expect(issuesOf(wcxf(`  ${name}: 1`, 'JMS'))).toEqual([])
    expect(issuesOf(wcxf(`  ${name}: 1`))).toMatchObject([{ code: 'unknown-key', received: name }])
    expect(issuesOf(wcxf('  nugamma_12: 1', name))).toEqual([])
    expect(issuesOf(`${name}: 1\n${wcxf('  nugamma_12: 1')}`)).toMatchObject([{ code: 'unknown-key' }])
    const sectors = `eft: WET\nbasis: JMS\nsectors: { ${name}: { ${name}: { real: true } } }`
    const basis = { file: 'b', text: sectors }
    expect(issuesOf(wcxf('  toString: 1\n  C9: 1', 'JMS'), { basis }).map(({ received }) => received)).toContain('C9')
    expect(reportOf(wcxf(`  ${name}: { Im: 1 }`, 'JMS'), { basis }).verdict).toBe('violated')
    expect(Object.prototype).toEqual({})
    expect(({} as Record<string, unknown>)['real']).toBeUndefined()
  })
  it('that only look like ours are others', () => {
    // A Greek small letter nu; a Cyrillic a.
    for (const name of ['νugamma_12', 'nug\u0430mma_12']) expect(imported(wcxf(`  ${name}: 1`, 'JMS')).text).toBeNull()
  })
  it('with escape sequences and overrides are not obeyed by what is written', () => {
    const file = 'a\u001b[31m\u202eb.yml'
    const { text } = imported(wcxf('  nugamma_12: 1'), { file })
    expect(text).not.toMatch(/[^\n\x20-\x7e]/)
    const [issue] = issuesOf(wcxf('  "a\\e[31m\\u202e": 1'))
    expect(issue).toMatchObject({ code: 'unknown-key' })
  })
})

describe('structure', () => {
  it.each([
    [
      'aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.replace(/./g, (k) => `${k}: &${k} [${`*${String.fromCharCode(k.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`,
      'unsupported',
    ],
    ['nesting', `eft: ${'['.repeat(5000)}`, 'limit'],
    ['maps', `eft: ${'{a: '.repeat(5000)}`, 'limit'],
    ['JSON nesting', `{"eft": ${'['.repeat(5000)}`, 'limit'],
    ['a tag', 'eft: !!js/function "x"\nbasis: b\nscale: 1\nvalues: {}', 'unsupported'],
    ['an alias of itself', 'eft: &a [*a]', 'invalid-value'],
    ['merging', 'eft: WET\nbasis: b\nscale: 1\nvalues: { <<: { a: 1 } }', 'unsupported'],
    ['a zero byte', 'eft: W\0T', 'syntax'],
    ['half a character', 'eft: \ud800', 'syntax'],
    ['nothing', ' ', 'syntax'],
  ])('%s is refused', (_, text, code) => {
    expect(issuesOf(text).map((issue) => issue.code)).toContain(code)
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
  const many = (row: (k: number) => string) => (n: number) =>
    wcxf(Array.from({ length: n }, (_, k) => row(k)).join('\n'), 'JMS')
  it.each([
    ['values', many((k) => `  c_${k}: 1.0`), 4000],
    ['parts', many((k) => `  c_${k}: { Re: 1, Im: 2 }`), 2000],
    ['indices', many((k) => `  nugamma_${k}: 1`), 4000],
    ['blanks', (n: number) => wcxf(`  a: ${' '.repeat(n)}x`, 'JMS'), 100_000],
    ['points', (n: number) => wcxf(`  a: ${'1.'.repeat(n)}`, 'JMS'), 20_000],
    ['almost keys', (n: number) => `${'eft '.repeat(n)}\n`, 50_000],
  ])('%s', (_, make, n) => {
    const [once, twice] = [make(n), make(2 * n)]
    const [short, long] = [timeOf(() => issuesOf(once)), timeOf(() => issuesOf(twice))]
    // Twice the length takes twice the time; ten times leaves room for a busy machine.
    expect(long).toBeLessThan(10 * short + 100)
  })
  it.each([
    ['blanks', (n: number) => ' '.repeat(n)],
    ['commas and blanks', (n: number) => `,${' '.repeat(90)}`.repeat(n / 90)],
    ['lines of blanks', (n: number) => `${' '.repeat(90)}\n`.repeat(n / 90)],
    ['almost keys', (n: number) => '{"eft" '.repeat(n / 8)],
    ['lines of #', (n: number) => `${'#'.repeat(90)}\n`.repeat(n / 90)],
  ])('for finding the format: %s', (_, make) => {
    const [once, twice] = [make(1_000_000), make(2_000_000)]
    const [short, long] = [timeOf(() => importerFor(once, null)), timeOf(() => importerFor(twice, null))]
    expect(long).toBeLessThan(10 * short + 100)
    expect(short).toBeLessThan(3000)
  })
})
