// Which block the masses of the states come from, in which unit, by which codes, and when two blocks differ.

import { describe, expect, it } from 'vitest'
import type { ImportModelOptions } from '../../../src/import/import-model.js'
import { imported, issuesOf } from './imports.js'

/** A mixing of n states: three rows, or more. */
const mixing = (n: number): string =>
  `BLOCK UPMNS\n${Array.from({ length: n * n }, (_, m) => ` ${Math.floor(m / n) + 1} ${(m % n) + 1} ${m % (n + 1) === 0 ? 1 : 0}\n`).join('')}`
/** Two states by their form factors. */
const two = 'BLOCK NUFM\n 1 2 0\n 2 1 0\n'
const list = (name: string, values: Readonly<Record<string, string>>): string =>
  `BLOCK ${name}\n${Object.entries(values)
    .map(([key, value]) => ` ${key} ${value}\n`)
    .join('')}`

/** Masses of the states in order, `?` where there is none. */
const massesOf = (text: string, options: ImportModelOptions = {}): readonly string[] =>
  [...(imported(text, options).text ?? '').matchAll(/^ {2}- \{ label: nu\d+, nature: \w+(.*) \}$/gm)].map(
    ([, rest = '']) => /mass: "([^"]*)"/.exec(rest)?.[1] ?? '?',
  )
const toldOf = (text: string, options: ImportModelOptions = {}): readonly string[] =>
  imported(text, options).findings.map(({ code, message }) => `${code}: ${message.split(':')[0]}`)

const light = { 12: '1.0E-12', 14: '8.7E-12', 16: '5.0E-11' }
const inGev = ['1.0e-12 GeV', '8.7e-12 GeV', '5.0e-11 GeV']

describe('three masses', () => {
  it.each([
    ['MASS', list('MASS', { ...light, 25: '125', 1000022: '100' }), inGev],
    [
      'NUMASS',
      list('NUMASS', { 1: '1.0E-3', 2: '8.7E-3', 3: '5.0E-2', 4: '7E-5' }),
      ['1.0e-3 eV', '8.7e-3 eV', '5.0e-2 eV'],
    ],
    ['SMINPUTS', list('SMINPUTS', { 8: '5.0E-11', 12: '1.0E-12', 14: '8.7E-12', 1: '127' }), inGev],
    ['some of MASS', list('MASS', { 14: '8.7E-12' }), ['?', '8.7e-12 GeV', '?']],
    ['none', list('MASS', { 25: '125' }), ['?', '?', '?']],
    ['MASS before NUMASS', list('NUMASS', { 1: '1E-3' }) + list('MASS', light), inGev],
    [
      'NUMASS before SMINPUTS',
      list('SMINPUTS', { 12: '9E-12' }) + list('NUMASS', { 1: '1E-3' }),
      ['1e-3 eV', '?', '?'],
    ],
    [
      'what is not all zero',
      list('MASS', { 12: '0', 14: '0.0', 16: '0' }) + list('NUMASS', { 2: '1E-3' }),
      ['?', '1e-3 eV', '?'],
    ],
    ['zeros, if nothing else is there', list('NUMASS', { 1: '0' }) + list('MASS', { 12: '0' }), ['0 GeV', '?', '?']],
    ['a fourth that the mixing has not', list('MASS', { ...light, 18: '1' }), inGev],
  ])('of %s', (_, text, expected) => {
    expect(massesOf(mixing(3) + text)).toEqual(expected)
    expect(toldOf(mixing(3) + text)).not.toContain('blocks-disagree')
  })
  it('say that one is negative, and is taken positive', () => {
    const text = mixing(3) + list('MASS', { 12: '-1.0E-12', 14: '0', 16: '-5.0E-11' })
    expect(massesOf(text)).toEqual(['1.0e-12 GeV', '0 GeV', '5.0e-11 GeV'])
    expect(toldOf(text)).toContain('negative-mass: The mass of nu1, nu3 is negative in MASS')
  })
  it('stand at the scale of the mixing, else at their own', () => {
    const text = mixing(3) + list('MASS Q= 91', light) + list('MASS Q= 1000', { 12: '2E-12' })
    expect(massesOf(text)).toEqual(inGev)
    expect(massesOf(text, { scale: '1000' })).toEqual(['2e-12 GeV', '?', '?'])
    expect(massesOf(text, { scale: '5' })).toEqual(inGev)
  })
})

describe('masses of two blocks', () => {
  // Half a unit of the last digit of both is left open: of 8.7E-12 GeV that is 5E-5 eV.
  it.each([
    ['8.7E-12', '8.7E-3', false],
    ['8.7E-12', '8.8E-3', false],
    ['8.8E-12', '8.7E-3', false],
    ['8.7E-12', '8.81E-3', true],
    ['8.7E-12', '8.59E-3', true],
    ['8.7E-12', '8.755E-3', true],
    ['8.7E-12', '8.750E-3', false],
    ['8.7E-12', '8.650E-3', false],
    ['8.70E-12', '8.71E-3', false],
    ['8.70E-12', '8.72E-3', true],
    ['-8.7E-12', '8.7E-3', false],
  ])('%s GeV and %s eV', (gev, ev, isOther) => {
    const told = toldOf(mixing(3) + list('MASS', { 14: gev }) + list('NUMASS', { 2: ev }))
    expect(told.filter((words) => words.startsWith('blocks-disagree'))).toHaveLength(isOther ? 1 : 0)
  })
  it('are told where they first differ, each block once', () => {
    const text =
      mixing(3) +
      list('NUMASS', { 1: '1.0E-3', 2: '9.7E-3', 3: '6.0E-2' }) +
      list('SMINPUTS', { 14: '8.7E-12', 8: '5.2E-11' }) +
      list('MASS', light)
    const { findings } = imported(text)
    expect(findings.map(({ message, location }) => `${message} ${location?.line}:${location?.column}`)).toEqual([
      'MASS and NUMASS give nu2 different masses: MASS is taken. 13:4',
      'MASS and SMINPUTS give nu3 different masses: MASS is taken. 16:4',
    ])
  })
  it('that are not given, or all zero, are no others', () => {
    expect(toldOf(mixing(3) + list('MASS', light) + list('NUMASS', { 1: '0', 2: '0', 3: '0' }))).toEqual([])
    expect(toldOf(mixing(3) + list('MASS', { 12: '1E-12' }) + list('NUMASS', { 2: '5E-3' }))).toEqual([])
  })
})

describe('masses of more or fewer states', () => {
  const codes = 'MASS does not say which of its states are'
  const asks = (text: string, options: ImportModelOptions = {}): boolean =>
    imported(text, options).notices.some(({ message }) => message.startsWith(codes))
  it.each<[string, number, Readonly<Record<string, string>>, readonly string[], boolean]>([
    ['four by 18', 4, { ...light, 18: '1' }, [...inGev, '1 GeV'], false],
    ['four by 9900012', 4, { ...light, 9900012: '100' }, [...inGev, '100 GeV'], false],
    ['five by 8810012 and 8810014', 5, { 8810014: '2', 8810012: '1', ...light }, [...inGev, '1 GeV', '2 GeV'], false],
    ['five of one mass', 5, { ...light, 8810012: '1', 8810014: '1' }, [...inGev, '1 GeV', '1 GeV'], false],
    ['four of which the last is lighter', 4, { ...light, 18: '1E-13' }, [...inGev, '?'], true],
    ['four of which one is missing', 4, { 12: '1', 14: '2', 16: '3' }, ['1 GeV', '2 GeV', '3 GeV', '?'], true],
    ['four of which a light one is missing', 4, { 12: '1', 14: '2', 18: '3' }, ['1 GeV', '2 GeV', '?', '?'], true],
    ['five of which there are six', 5, { ...light, 18: '1', 8810012: '2', 8810014: '3' }, [...inGev, '?', '?'], true],
    [
      'six by the last codes',
      6,
      { ...light, 9900012: '1', 9900014: '2', 9900016: '3' },
      [...inGev, '1 GeV', '2 GeV', '3 GeV'],
      false,
    ],
  ])('%s', (_, n, values, expected, isAsked) => {
    expect(massesOf(mixing(n) + list('MASS', values))).toEqual(expected)
    expect(asks(mixing(n) + list('MASS', values))).toBe(isAsked)
  })
  it('are in the order of --codes, whatever they are', () => {
    const text = mixing(4) + list('MASS', { ...light, 1000022: '100' })
    expect(asks(text)).toBe(true)
    expect(massesOf(text, { codes: '1000022, 16,14 ,12' })).toEqual([
      '100 GeV',
      '5.0e-11 GeV',
      '8.7e-12 GeV',
      '1.0e-12 GeV',
    ])
    expect(asks(text, { codes: '12,14,16,1000022' })).toBe(false)
    // Codes are of MASS: nothing else is asked.
    const other = mixing(3) + list('NUMASS', { 1: '1E-3' })
    expect(massesOf(other, { codes: '12,14,16' })).toEqual(['?', '?', '?'])
    for (const none of ['12,14', '12,14,16,18'])
      expect(issuesOf(mixing(3) + list('MASS', light), { codes: none })).toMatchObject([
        { code: 'wrong-size', path: '--codes', expected: '3 states', received: `${none.split(',').length} codes` },
      ])
    for (const none of ['', '12,,16', '12 14', '1234567890,14,16', '-12,14,16'])
      expect(issuesOf(mixing(3), { codes: none })).toMatchObject([
        { code: 'invalid-value', path: '--codes', received: none },
      ])
  })
  it('are those of two states, if MASS has two', () => {
    expect(massesOf(two + list('MASS', { 14: '1E-12', 16: '2E-12' }))).toEqual(['1e-12 GeV', '2e-12 GeV'])
    expect(massesOf(two + list('MASS', { 12: '1E-12', 14: '2E-12' }))).toEqual(['1e-12 GeV', '2e-12 GeV'])
    expect(massesOf(two + list('MASS', { 14: '2E-12', 16: '1E-12' }))).toEqual(['?', '2e-12 GeV'])
    expect(massesOf(two + list('MASS', light))).toEqual(['1.0e-12 GeV', '8.7e-12 GeV'])
    expect(massesOf(two + list('MASS', { 12: '1E-12', 18: '2' }))).toEqual(['1e-12 GeV', '?'])
    // Blocks of three masses say nothing of two states.
    expect(massesOf(two + list('NUMASS', { 1: '1E-3', 2: '2E-3' }))).toEqual(['?', '?'])
  })
  it('alone are three states of which nothing is to be checked', () => {
    const { text, findings } = imported(list('MASS', light))
    expect(findings.map(({ code }) => code)).toEqual(['no-neutrino-mixing'])
    expect(text).toContain('mass: "5.0e-11 GeV"')
  })
})
