// Cards that are meant to break a reader, or to be run: each is an issue with a place; nothing is run, slow or guessed.

import { describe, expect, it } from 'vitest'
import { imported, issuesOf, placesOf } from './imports.js'

describe('what is no assignment of the grammar', () => {
  it.each([
    ["mu_tr_44 = __import__('os').system('x')", 'syntax 1:12'],
    ['mu_tr_44 = eval("1")', 'invalid-expression 1:17'],
    ['mu_tr_44 = os.system(1)', 'syntax 1:14'],
    ['mu_tr_44 = lambda: 1', 'syntax 1:18'],
    ['mu_tr_44 = [x for x in y]', 'undeclared-symbol 1:13'],
    ['import os', 'invalid-expression 1:8'],
    ['exec = 1', ''],
    ['mu_tr_44 = f"{1}"', 'undeclared-symbol 1:12'],
    ['mu_tr_44 = 2**3', 'invalid-expression 1:13'],
    ['mu_tr_44 = 9^9^9', 'invalid-expression 1:13'],
    ['mu_tr_44 = 9^9^9^9', 'invalid-expression 1:15'],
    ['mu_tr_44 = 10^400', 'invalid-expression 1:14'],
    ['mu_tr_44 = 10^-400', 'invalid-expression 1:14'],
    ['mu_tr_44 = 1/0', 'invalid-expression 1:13'],
    ['mu_tr_44 = 0^-1', 'invalid-expression 1:13'],
    ['mu_tr_44 = (-1)^0.5', 'invalid-expression 1:16'],
    ['mu_tr_44 = exp(1000)', 'invalid-expression 1:12'],
    ['mu_tr_44 = 1e400', 'invalid-expression 1:12'],
    ['mu_tr_44 = 1e-400', 'invalid-expression 1:12'],
    ['mu_tr_44 = log(2)', 'unknown-function 1:12'],
    ['mu_tr_44 = sinn(2)', 'unknown-function 1:12'],
    ['mu_tr_44 = sin(1, 2)', 'unknown-function 1:12'],
    ['mu_tr_44 = nan', 'undeclared-symbol 1:12'],
    ['mu_tr_44 = inf', 'undeclared-symbol 1:12'],
    ['mu_tr_44 = 0x10', 'syntax 1:12'],
    ['mu_tr_44 = 1_000', 'syntax 1:12'],
    ['mu_tr_44 = 1,5', 'invalid-expression 1:13'],
    ['mu_tr_44 = 1.2.3', 'syntax 1:12'],
    ['mu_tr_44 = １', 'syntax 1:12'],
    ['mu_tr_44 = ***', 'invalid-expression 1:12'],
    ['mu_tr_44 =', 'invalid-expression 1:11'],
    ['mu_tr_44', 'invalid-expression 1:9'],
    ['= 1', 'invalid-expression 1:1'],
    ['mu_tr_44 = (1', 'invalid-expression 1:14'],
    ['mu_tr_44 = 1)', 'invalid-expression 1:13'],
    ['mu_tr_44 = 1 2', 'invalid-expression 1:14'],
    ['mu_tr_44 = "a', 'syntax 1:12'],
    ['mu_tr_44 = "a" "b"', 'invalid-expression 1:16'],
    ['mu_tr_44 = True + 1', 'invalid-expression 1:17'],
    ['mu_tr_44 = a + 1\na = 1', 'undeclared-symbol 1:12'],
    ['mu_tr_44 = mu_tr_44 + 1', 'undeclared-symbol 1:12'],
    ['pi = 3', 'invalid-expression 1:1'],
    ['sin = 3', 'invalid-expression 1:1'],
    ['E = 3', 'invalid-expression 1:1'],
    ['a = "x"\nmu_tr_44 = a + 1', 'invalid-expression 2:12'],
    ['\u202emu_tr_44 = 1', 'syntax 1:1'],
    ['µ_tr = 1', 'syntax 1:1'],
    ['mu_tr_44 = 1\0', 'syntax 1:13'],
  ])('%j', (text, place) => expect(placesOf(text)).toEqual(place === '' ? [] : [place]))
  it('is reported for every statement', () => {
    expect(placesOf('a = (\nb = 1')).toHaveLength(1)
    expect(placesOf('mu_tr_44 = 1 2\nmu_tr_45 = log(1)\nmu_tr_55 = x')).toHaveLength(3)
  })
})

describe('names', () => {
  it.each(['constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])('%s are data', (name) => {
    expect(issuesOf(`mu_tr_44 = ${name}`)).toMatchObject([{ code: 'undeclared-symbol', received: name }])
    expect(issuesOf(`mu_tr_44 = ${name}(1)`)).toMatchObject([{ code: 'unknown-function' }])
    expect(imported(`${name} = 2\nmu_tr_44 = ${name}`).text).toContain('"2"')
    expect(Object.prototype).toEqual({})
  })
  it('with escape sequences and overrides are not obeyed by what is written', () => {
    const { text } = imported('mu_tr_44 = 1', { file: 'a\u001b[31m\u202eb.txt' })
    expect(text).not.toMatch(/[^\n\x20-\x7e]/)
  })
})

describe('depth', () => {
  it.each([
    ['brackets', `mu_tr_44 = ${'('.repeat(100_000)}1`],
    ['lists', `a = ${'['.repeat(100_000)}1`],
    ['powers', `mu_tr_44 = ${'1^'.repeat(100_000)}1`],
    ['calls', `mu_tr_44 = ${'sin('.repeat(100_000)}1`],
  ])('of %s is bounded', (_, text) => expect(issuesOf(text)).toMatchObject([{ code: 'limit' }]))
  it('of signs is none', () => expect(imported(`mu_tr_44 = ${'-'.repeat(100_001)}1`).text).toContain('"-1"'))
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
  it.each([
    ['blanks', (n: number) => `mu_tr_44 = ${' '.repeat(n)}x`, 200_000],
    ['#', (n: number) => '#'.repeat(n), 1_000_000],
    ['lines of #', (n: number) => '#\n'.repeat(n), 200_000],
    ['empty lines', (n: number) => `${'\n'.repeat(n)}a = 1`, 200_000],
    ['assignments', (n: number) => Array.from({ length: n }, (_, k) => `a${k} = ${k}.5`).join('\n'), 10_000],
    ['terms', (n: number) => `mu_tr_44 = 1${' + 1'.repeat(n)}`, 20_000],
    ['factors', (n: number) => `mu_tr_44 = 1${' * 3'.repeat(n)}`, 20],
    ['points', (n: number) => `mu_tr_44 = ${'1.'.repeat(n)}`, 100_000],
    ['digits', (n: number) => `mu_tr_44 = ${'1'.repeat(n)}x`, 100_000],
    ['open texts', (n: number) => `a = "${'x'.repeat(n)}`, 100_000],
    ['almost cards', (n: number) => 'HNLtype '.repeat(n), 50_000],
  ])('%s', (_, make, n) => {
    const [once, twice] = [make(n), make(2 * n)]
    const [short, long] = [timeOf(() => issuesOf(once)), timeOf(() => issuesOf(twice))]
    // Twice the length takes twice the time; ten times leaves room for a busy machine.
    expect(long).toBeLessThan(10 * short + 100)
  })
})
