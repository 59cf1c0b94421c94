// Majorana phases that are symbols: when CP is conserved, and what survives between two states then. Expected values are
// worked out by hand: with real U and U_k → U_k e^{iα_k/2}, states j and k have equal parities iff α_j − α_k = 0 mod 2π and
// opposite ones iff α_j − α_k = π mod 2π.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import type { Report } from '../../src/physics/report.js'

const angles = { theta12: '33.68 deg', theta13: '8.56 deg', theta23: '43.3 deg', delta: '180 deg' }
const massive = ['1 meV', '8.7 meV', '50.1 meV', '1 eV', '2 eV', '3 eV']

interface Given {
  readonly phases: Readonly<Record<string, string>>
  readonly masses?: readonly string[]
  readonly parities?: readonly (string | undefined)[]
  readonly assume?: readonly string[]
  readonly formFactors?: unknown
  readonly parameters?: Readonly<Record<string, string>>
}

const model = ({ phases, masses = massive.slice(0, 3), parities = [], assume = ['cp'], ...rest }: Given): unknown => ({
  nuvertex: 1,
  states: masses.map((mass, k) => ({
    nature: 'majorana',
    mass,
    ...(parities[k] === undefined ? {} : { cpParity: parities[k] }),
  })),
  assume,
  parameters: rest.parameters ?? { x: 'real', y: 'positive', z: 'complex' },
  mixing: { pdg: { ...angles, ...phases } },
  ...(rest.formFactors === undefined ? {} : { formFactors: rest.formFactors }),
})

function report(given: Given): Report {
  const checked = check(model(given))
  if (E.isLeft(checked)) throw new Error(JSON.stringify(checked.left))
  return checked.right
}

const told = ({ findings }: Report): readonly (string | null)[] =>
  findings.map(({ code, allowed }) => `${code}: ${allowed}`)

/** `zero` or `x = 0 mod 2*pi → zero; …` of a magnetic entry, from 1. */
function magnetic({ formFactors }: Report, f: number, i: number): string | undefined {
  const entry = formFactors.magnetic.entries[f - 1]?.[i - 1]
  return entry?.options === undefined
    ? entry?.status
    : entry.options.map(({ when, entry: { status } }) => `${when} → ${status}`).join('; ')
}

describe('a Majorana phase that is a symbol', () => {
  it('makes CP a condition, and tells for each pair where the moments vanish', () => {
    const found = report({ phases: { alpha21: 'x', alpha31: 'x + 180 deg' } })
    expect(told(found)).toEqual(['mixing-condition: only if x = 0 mod pi'])
    expect(found.verdict).toBe('conditional')
    expect(magnetic(found, 1, 2)).toBe('x = 0 mod 2*pi → zero; x = pi mod 2*pi → imaginary')
    expect(magnetic(found, 1, 3)).toBe('x = pi mod 2*pi → zero; x = 0 mod 2*pi → imaginary')
    expect(magnetic(found, 2, 3)).toBe('imaginary')
    expect(found.formFactors.electric.entries[1]?.[2]?.status).toBe('zero')
  })
  it('twice the other: where CP holds, 2x = 0 mod 2π', () => {
    const found = report({ phases: { alpha21: 'x', alpha31: '2*x' } })
    expect(told(found)).toEqual(['mixing-condition: only if x = 0 mod pi'])
    expect(magnetic(found, 1, 3)).toBe('zero')
    expect(magnetic(found, 2, 3)).toBe('x = 0 mod 2*pi → zero; x = pi mod 2*pi → imaginary')
  })
  it('2x and 3x: their difference must be a multiple of π', () => {
    const found = report({ phases: { alpha21: '2*x', alpha31: '3*x' } })
    expect(told(found)).toEqual(['mixing-condition: only if x = 0 mod pi'])
    expect(magnetic(found, 1, 2)).toBe('zero')
  })
  it('may be two symbols, which each pair compares', () => {
    const found = report({ phases: { alpha21: 'x', alpha31: 'y' } })
    expect(told(found)).toEqual(['mixing-condition: only if x = 0 mod pi and y = 0 mod pi'])
    expect(magnetic(found, 2, 3)).toBe('x-y = 0 mod 2*pi → zero; x-y = pi mod 2*pi → imaginary')
  })
  it('has fractions and constants', () => {
    const found = report({ phases: { alpha21: 'x/2 + 90 deg', alpha31: '0 deg' } })
    // x/2 + π/2 = 0 mod π, so x = −π = π mod 2π; equal parities at x/2 = −π/2 mod 2π.
    expect(told(found)).toEqual(['mixing-condition: only if x = pi mod 2*pi'])
    expect(magnetic(found, 1, 2)).toBe('x = 3*pi mod 4*pi → zero; x = pi mod 4*pi → imaginary')
  })
  it('conserves CP for no values if phases differ by a right angle', () => {
    const found = report({ phases: { alpha21: 'x', alpha31: 'x + 90 deg' } })
    expect(found.findings.map(({ code }) => code)).toEqual(['mixing-violates-cp'])
    expect(found.verdict).toBe('violated')
  })
  it('does not hide what violates CP for all values', () => {
    const found = report({ phases: { alpha21: 'x', alpha31: '0 deg', delta: '212 deg' } })
    expect(found.findings.map(({ code }) => code)).toEqual(['mixing-violates-cp'])
  })
  it('follows parities that are declared', () => {
    const found = report({ phases: { alpha21: 'x', alpha31: '0 deg' }, parities: ['i', '-i', 'i'] })
    expect(told(found)).toEqual(['mixing-condition: only if x = pi mod 2*pi'])
    expect(magnetic(found, 1, 2)).toBe('imaginary')
    expect(told(report({ phases: { alpha21: 'x', alpha31: 'x + pi' }, parities: ['i', 'i', 'i'] }))).toEqual([
      'mixing-contradicts-parities: opposite',
    ])
  })
  it('is absorbed by a massless state, and compared among the massive ones', () => {
    const masses = ['8.7 meV', '0 eV', '50.1 meV']
    expect(told(report({ masses, phases: { alpha21: 'x', alpha31: '0 deg' } }))).toEqual([])
    const found = report({ masses: ['0 eV', '8.7 meV', '50.1 meV'], phases: { alpha21: 'x', alpha31: 'x + pi' } })
    expect(told(found)).toEqual([])
    expect(magnetic(found, 2, 3)).toBe('imaginary')
  })
  it('changes nothing where CP is not assumed', () => {
    const found = report({ phases: { alpha21: 'x', alpha31: '0 deg' }, assume: [] })
    expect(found.verdict).toBe('consistent')
    expect(magnetic(found, 1, 2)).toBe('imaginary')
  })
  it('joins what values say: a product of two phases is a third', () => {
    const theta = { theta14: '10 deg', theta24: '20 deg', theta34: '30 deg' }
    const phases = { ...theta, alpha21: 'x', alpha31: 'y', alpha41: 'x + y' }
    const masses = massive.slice(0, 4)
    const row = (f: number, allowed: readonly number[]): readonly unknown[] =>
      [1, 2, 3, 4].map((i) => (f === 1 && allowed.includes(i) ? '1e-23*i' : '?'))
    const moments = (allowed: readonly number[]) => ({
      magnetic: { unit: 'muB', matrix: [row(1, allowed), row(2, []), row(3, []), row(4, [])] },
    })
    const two = report({ phases, masses, formFactors: moments([2, 3]) })
    expect(two.verdict).toBe('conditional')
    // x = π and y = π make α41 = 2π: a magnetic moment of 1 and 4 contradicts those of 1 with 2 and 3.
    const three = report({ phases, masses, formFactors: moments([2, 3, 4]) })
    expect(three.findings.filter(({ kind }) => kind === 'violation').map(({ code, entry }) => [code, entry])).toEqual([
      ['parities-exclude-each-other', [1, 4]],
    ])
  })
})

describe('what is no phase', () => {
  const issues = (alpha21: string, more: Readonly<Record<string, string>> = {}) => {
    const checked = check(model({ phases: { alpha21, alpha31: '0 deg', ...more } }))
    return E.isLeft(checked) ? checked.left.map(({ code, path, hint }) => [code, path, hint]) : []
  }
  it.each([
    ['w', 'undeclared-symbol', 'Declare it: parameters: { w: real }.'],
    ['z', 'invalid-value', 'A phase is real: declare z real or positive.'],
    ['x deg', 'invalid-unit', 'Symbols are radians; write x, 2*x or x + 180 deg.'],
    ['x + 3', 'invalid-unit', 'Write 3 deg, or a multiple of pi; symbols alone are radians.'],
    ['x^2', 'invalid-value', 'Symbols are radians; write x, 2*x or x + 180 deg.'],
    ['x*y', 'invalid-value', 'Symbols are radians; write x, 2*x or x + 180 deg.'],
    ['180', 'invalid-unit', 'Write the unit too: 180 deg.'],
  ])('%s: %s', (text, code, hint) => {
    expect(issues(text)).toEqual([[code, '$.mixing.pdg.alpha21', hint]])
  })
  it('another angle than a Majorana phase', () => {
    expect(issues('0 deg', { delta: 'x' })).toEqual([
      ['invalid-number', '$.mixing.pdg.delta', 'Only the Majorana phases alpha21, alpha31 … may be symbols.'],
    ])
  })
})

describe('relative parities without the first state', () => {
  // nu1 couples to the electron alone: a block of two states that does not contain the first.
  const block = {
    matrix: [
      [1, 0, 0],
      [0, '4/5', '3*i/5'],
      [0, '-3/5', '4*i/5'],
    ],
  }
  const found = (formFactors?: unknown): Report => {
    const states = massive.slice(0, 3).map((mass) => ({ nature: 'majorana', mass }))
    const checked = check({
      nuvertex: 1,
      states,
      assume: ['cp'],
      mixing: block,
      ...(formFactors === undefined ? {} : { formFactors }),
    })
    if (E.isLeft(checked)) throw new Error(JSON.stringify(checked.left))
    return checked.right
  }
  it('leave no fork within the group, and one across', () => {
    const open = found()
    expect(magnetic(open, 2, 3)).toBe('imaginary')
    expect(open.formFactors.electric.entries[1]?.[2]?.status).toBe('zero')
    expect(magnetic(open, 1, 2)).toBe('cpParity(nu2) = i → zero; cpParity(nu2) = -i → imaginary')
    expect(magnetic(open, 1, 3)).toBe('cpParity(nu3) = i → zero; cpParity(nu3) = -i → imaginary')
  })
  it('make values across the groups exclude each other', () => {
    const moments = found({
      magnetic: {
        unit: 'muB',
        matrix: [
          ['?', '1e-23*i', '1e-23*i'],
          ['?', '?', '?'],
          ['?', '?', '?'],
        ],
      },
    })
    expect(moments.findings.map(({ code, entry }) => [code, entry])).toEqual([
      ['parity-condition', [1, 2]],
      ['parities-exclude-each-other', [1, 3]],
    ])
  })
})
