// UPMNSIN at its edges: which angles are radians, which phases are multiples of π, and what a negative mass does to them. A half
// unit of the last digit is what the digits of a phase leave open; π = 3.14159265358979….

import { describe, expect, it } from 'vitest'
import type { ImportModelOptions } from '../../../src/import/import-model.js'
import { imported } from './imports.js'

interface Given {
  readonly theta12?: string
  readonly theta23?: string
  readonly theta13?: string
  readonly delta?: string
  readonly alpha1?: string
  readonly alpha2?: string
  readonly masses?: string
}

const block = ({ theta12 = '0.59', theta23 = '0.79', theta13 = '0.15', delta = '0', ...own }: Given): string =>
  `BLOCK UPMNSIN\n 1 ${theta12}\n 2 ${theta23}\n 3 ${theta13}\n 4 ${delta}\n${own.alpha1 === undefined ? '' : ` 5 ${own.alpha1}\n`}${own.alpha2 === undefined ? '' : ` 6 ${own.alpha2}\n`}${own.masses ?? ''}`

/** What the model has under `pdg`: theta12 …; `undefined` if no mixing is read. */
function anglesOf(given: Given, options: ImportModelOptions = {}): Readonly<Record<string, string>> | undefined {
  const [, line] = / {2}pdg: \{ (.*) \}/.exec(imported(block(given), options).text ?? '') ?? []
  if (line === undefined) return undefined
  return Object.fromEntries([...line.matchAll(/(\w+): "([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
}
const codesOf = (given: Given, options: ImportModelOptions = {}): readonly string[] =>
  imported(block(given), options).findings.map(({ code, location }) => `${code} ${location?.line}`)
const cp = { assume: ['cp'] }

describe('the entries', () => {
  it('are theta12, theta23, theta13 in this order, then delta, alpha1, alpha2', () => {
    const given = { theta12: '0.1', theta23: '0.2', theta13: '0.3', delta: '0.4', alpha1: '0.5', alpha2: '0.6' }
    expect(anglesOf(given)).toEqual(Object.fromEntries(Object.entries(given).map(([name, x]) => [name, `${x} rad`])))
  })
  it.each(['theta12', 'theta23', 'theta13', 'delta'] as const)('%s is read as radians', (name) => {
    for (const sign of ['', '-']) {
      expect(anglesOf({ [name]: `${sign}6.28` })?.[name]).toBe(`${sign}6.28 rad`)
      expect(codesOf({ [name]: `${sign}33.8` })).toEqual([
        `value-not-evaluable ${{ theta12: 2, theta23: 3, theta13: 4, delta: 5 }[name]}`,
      ])
    }
  })
  it.each(['alpha1', 'alpha2'] as const)('%s too', (name) => {
    for (const sign of ['', '-']) {
      expect(anglesOf({ [name]: `${sign}12.56` })?.[name]).toBe(`${sign}12.56 rad`)
      // 12.57 > 4π = 12.566….
      expect(anglesOf({ [name]: `${sign}12.57` })).toBeUndefined()
    }
  })
  it('of which angles lie within one turn and phases within two', () => {
    // 2π = 6.2831853…
    expect(codesOf({ theta13: '6.284' })).toEqual(['value-not-evaluable 4'])
    expect(codesOf({ theta13: '6.283' })).toEqual([])
    expect(codesOf({ delta: '6.284' })).toEqual([])
    expect(codesOf({ theta13: '-6.284' })).toEqual(['value-not-evaluable 4'])
    expect(codesOf({ delta: '-12.567' })).toEqual(['value-not-evaluable 5'])
  })
  it('that are missing make it none, but for the Majorana phases', () => {
    for (const line of [' 1 0.59\n', ' 2 0.79\n', ' 3 0.15\n', ' 4 0\n'])
      expect(imported(block({ alpha1: '0', alpha2: '0' }).replace(line, '')).findings).toMatchObject([
        { code: 'block-incomplete', location: { line: 1 } },
      ])
    expect(anglesOf({})).toEqual({ theta12: '0.59 rad', theta23: '0.79 rad', theta13: '0.15 rad', delta: '0 deg' })
    expect(anglesOf({ alpha2: '0.5' })).toMatchObject({ alpha2: '0.5 rad' })
    expect(anglesOf({ alpha2: '0.5' })).not.toHaveProperty('alpha1')
  })
})

describe('a phase', () => {
  it.each([
    ['3.14159265', '180 deg'],
    ['-3.14159265', '-180 deg'],
    ['3.141593', '180 deg'],
    ['6.28318531', '360 deg'],
    ['-6.28318531', '-360 deg'],
    ['9.42477796', '540 deg'],
    ['1.25663706E+01', '720 deg'],
    ['0.0', '0 deg'],
    ['-0E+00', '0 deg'],
    // π/2 is no multiple of π, and these are more than half a unit of their last digit away from one.
    ['1.57079633', '1.57079633 rad'],
    ['3.14159264', '3.14159264 rad'],
    ['3.14159267', '3.14159267 rad'],
    ['3.141594', '3.141594 rad'],
    ['6.28318529', '6.28318529 rad'],
    ['3', '3 rad'],
    // Zero is taken at its word, and so is what is near it.
    ['1.0E-09', '1.0e-09 rad'],
    ['-0.001', '-0.001 rad'],
    // Fewer than six digits do not tell.
    ['3.14159', '180 deg'],
    ['3.1416', '3.1416 rad'],
    ['3.14', '3.14 rad'],
    ['6.3', '6.3 rad'],
  ])('%s is %s', (delta, text) => expect(anglesOf({ delta })?.['delta']).toBe(text))

  it.each([
    ['3.14159', '180 deg', []],
    ['3.1416', '180 deg', ['mixing-undecided 5']],
    ['-3.1', '-180 deg', ['mixing-undecided 5']],
    ['6.3', '360 deg', ['mixing-undecided 5']],
    ['9.42', '540 deg', ['mixing-undecided 5']],
    ['3.15', '3.15 rad', []],
    ['0.0', '0 deg', []],
    ['0.1', '0.1 rad', []],
  ])('%s is %s where CP is assumed, which its digits may not decide', (delta, text, codes) => {
    expect(anglesOf({ delta, alpha1: '0', alpha2: '0' }, cp)?.['delta']).toBe(text)
    expect(codesOf({ delta }, cp)).toEqual(codes)
  })

  it('of Majorana neutrinos decides CP for them only', () => {
    const given = { alpha1: '3.1', alpha2: '6.28' }
    expect(anglesOf(given, cp)).toMatchObject({ alpha1: '180 deg', alpha2: '360 deg' })
    expect(codesOf(given, cp)).toEqual(['mixing-undecided 6', 'mixing-undecided 7'])
    expect(anglesOf(given, { ...cp, nature: 'dirac' })).toMatchObject({ alpha1: '3.1 rad', alpha2: '6.28 rad' })
    expect(codesOf(given, { ...cp, nature: 'dirac' })).toEqual([])
    expect(codesOf(given, { assume: ['lepton-number'] })).toEqual([])
  })

  it('is no mixing angle: theta = π stays as it is', () => {
    expect(anglesOf({ theta12: '3.14159265', theta13: '0.0' }, cp)).toMatchObject({
      theta12: '3.14159265 rad',
      theta13: '0 deg',
    })
  })
})

describe('the convention of Majorana phases', () => {
  const given = { alpha1: '0.4', alpha2: '-1.1' }
  it.each([
    ['columns', '0.4 rad', '-1.1 rad', []],
    ['columns-minus', '-0.4 rad', '1.1 rad', []],
    ['rows', '0 deg', '0 deg', ['phases-on-rows 6', 'phases-on-rows 7']],
    ['rows-minus', '0 deg', '0 deg', ['phases-on-rows 6', 'phases-on-rows 7']],
  ] as const)('%s', (majoranaPhases, alpha1, alpha2, codes) => {
    expect(anglesOf(given, { majoranaPhases })).toMatchObject({ alpha1, alpha2 })
    expect(codesOf(given, { majoranaPhases })).toEqual(codes)
  })
  it('makes no difference to zero and to delta, and a sign to π', () => {
    for (const majoranaPhases of ['columns', 'columns-minus', 'rows', 'rows-minus'] as const) {
      const zero = { delta: '-0.3', alpha1: '0.0', alpha2: '0' }
      expect(anglesOf(zero, { majoranaPhases })).toMatchObject({ delta: '-0.3 rad', alpha1: '0 deg', alpha2: '0 deg' })
      expect(codesOf(zero, { majoranaPhases })).toEqual([])
    }
    expect(anglesOf({ alpha1: '3.14159265' }, { majoranaPhases: 'columns-minus' })?.['alpha1']).toBe('-180 deg')
  })
})

describe('a negative mass', () => {
  // U diag(1, i, 1) = R23 U13 R12 diag(e^{iα1/2}, e^{i(α2 + π)/2}, 1), and i in the third column is −π in both up to a common phase.
  const signs = ([a, b, c]: readonly string[]): string => `BLOCK MASS\n 12 ${a}1E-12\n 14 ${b}2E-12\n 16 ${c}3E-12\n`
  it.each([
    [['', '', ''], '0 deg', '360 deg'],
    [['-', '', ''], '180 deg', '360 deg'],
    [['', '-', ''], '0 deg', '540 deg'],
    [['', '', '-'], '-180 deg', '180 deg'],
    [['-', '-', ''], '180 deg', '540 deg'],
    [['-', '', '-'], '0 deg', '180 deg'],
    [['', '-', '-'], '-180 deg', '360 deg'],
    [['-', '-', '-'], '0 deg', '360 deg'],
  ])('of %j turns the phases to %s and %s', (own, alpha1, alpha2) => {
    expect(anglesOf({ alpha1: '0', alpha2: '6.28318531', masses: signs(own) })).toMatchObject({ alpha1, alpha2 })
  })
  it('adds π to all digits that a double could need', () => {
    // π = 3.14159265358979323846264338327950288419716939937510…
    const { alpha1, alpha2 } = anglesOf({ alpha1: '0.5', alpha2: '-0.5', masses: signs(['-', '', '']) }) ?? {}
    expect(alpha1).toMatch(/^3\.6415926535897932384626433832795028841972? rad$/)
    expect(alpha2).toBe('-0.5 rad')
  })
  it('of a Dirac neutrino is the sign of its right-handed field', () => {
    expect(anglesOf({ alpha1: '0', alpha2: '0', masses: signs(['-', '', '']) }, { nature: 'dirac' })).toMatchObject({
      alpha1: '0 deg',
      alpha2: '0 deg',
    })
  })
})
