// Closed vocabularies that reports and files are written in, and small texts.

import { describe, expect, it } from 'vitest'
import {
  attestations,
  boundMethods,
  boundSpecies,
  boundStatuses,
  flavours,
  quantityKinds,
  radiusNormalisations,
  radiusSigns,
  solarSources,
  unitOfKind,
} from '../../src/physics/bound.js'
import { boundVerdicts } from '../../src/physics/bound-comparison.js'
import { boundNumber, boundReach } from '../../src/physics/bound-reach.js'
import { csvCell } from '../../src/physics/csv-cell.js'
import { didYouMean } from '../../src/physics/did-you-mean.js'
import { dipoleSums, diracFactor, majoranaFactor } from '../../src/physics/dipole-sum.js'
import { pathText } from '../../src/physics/document.js'
import { cpSign, transpositionSign } from '../../src/physics/elementary-signs.js'
import { formFactors, letter } from '../../src/physics/form-factor.js'
import { natures, phaseNames } from '../../src/physics/state.js'
import { tableFormats } from '../../src/physics/table-report.js'

describe('vocabularies', () => {
  it('of form factors, with the signs of matrix and CP', () => {
    expect(formFactors).toEqual(['charge', 'magnetic', 'electric', 'anapole'])
    expect(formFactors.map((name) => letter[name]).join('')).toBe('QMEA')
    // Majorana: f = −fᵀ for Q, M, E and f = +fᵀ for A. CP: the electric moment alone is odd.
    expect(formFactors.map((name) => transpositionSign[name])).toEqual([-1, -1, -1, 1])
    expect(formFactors.map((name) => cpSign[name])).toEqual([1, 1, -1, 1])
  })

  it('of states', () => {
    expect(natures).toEqual(['dirac', 'majorana'])
    expect(phaseNames).toEqual(['cpParity', 'cPhase', 'pPhase', 'tPhase'])
    expect(tableFormats).toEqual(['csv', 'jsonl', 'parquet'])
  })

  it('of sums over a dipole operator: λ = factor · C', () => {
    // ½ C over all a, b counts like C over a < b; without the ½ twice as much, with both ½ and a < b half.
    expect(dipoleSums).toEqual(['upper', 'all', 'half-all', 'half-upper'])
    expect(dipoleSums.map((sum) => majoranaFactor[sum])).toEqual([-2, -4, -2, -1])
    expect(diracFactor).toBe(-2)
  })

  it('of bounds', () => {
    expect(flavours).toEqual(['e', 'mu', 'tau'])
    expect(boundSpecies).toEqual(['neutrino', 'antineutrino', 'both'])
    expect(solarSources).toEqual(['pp', 'be7', 'pep', 'b8'])
    expect(radiusNormalisations).toEqual(['form-factor', 'effective', 'unstated'])
    expect(radiusSigns).toEqual(['plus-six', 'minus-six', 'magnitude', 'unstated'])
    expect(attestations).toEqual(['review', 'abstract', 'summary', 'derived', 'recalled'])
    expect(boundStatuses).toEqual(['limit', 'estimate', 'dispute', 'signal-claim', 'sensitivity'])
    expect(boundMethods.join(' ')).toBe(
      'reactor-electron-scattering accelerator-electron-scattering solar-electron-scattering combined-electron-scattering ' +
        'coherent-nucleus-scattering coherent-atom-scattering electron-positron-annihilation red-giant-tip stellar-cooling ' +
        'supernova star-turning neutrality-of-matter naturalness',
    )
    expect(boundVerdicts.join(' ')).toBe(
      'excluded allowed above-estimate below-estimate would-be-reached out-of-reach in-claimed-range outside-claimed-range ' +
        'said-to-be-allowed no-statement not-comparable',
    )
    expect(quantityKinds.map((kind) => `${kind} ${unitOfKind[kind]}`)).toEqual([
      'effective-moment muB',
      'effective-moment-solar muB',
      'moment-sum muB',
      'moment-element muB',
      'moment-component muB',
      'moment-scale muB',
      'charge-effective e0',
      'charge-effective-solar e0',
      'charge-sum e0',
      'charge-common e0',
      'charge-element e0',
      'charge-radius cm^2',
      'charge-radius-transition cm^2',
    ])
  })
})

describe('how far a bound goes', () => {
  it('is a number of its kind', () => {
    expect(boundReach({ kind: 'upper', upper: '2.9e-11', weakest: '5e-11' })).toBe(2.9e-11)
    expect(boundReach({ kind: 'interval', low: '-5', high: '3' })).toBe(5)
    expect(boundReach({ kind: 'interval', low: '-2', high: '3' })).toBe(3)
    expect(boundReach({ kind: 'measured', central: '-2', error: '0.5' })).toBe(2.5)
    expect(boundReach({ kind: 'few', few: '2' })).toBe(20)
    expect(boundReach({ kind: 'allowed', allowed: '2' })).toBe(Number.POSITIVE_INFINITY)
    expect(boundNumber('1.4e-12')).toBe(1.4e-12)
    expect(boundNumber('much')).toBeNaN()
  })
})

describe('small texts', () => {
  it('are safe cells of a table', () => {
    const cells = ['plain', '=1+1', '+1', '-1', '@x', '\tx', '\rx', 'a,b', 'say "x"', 'two\nlines', 'a=b', '=",']
    expect(cells.map(csvCell)).toEqual([
      'plain',
      "'=1+1",
      "'+1",
      "'-1",
      "'@x",
      "'\tx",
      '"\'\rx"',
      '"a,b"',
      '"say ""x"""',
      '"two\nlines"',
      'a=b',
      '"\'="","',
    ])
  })

  it('tell a place', () => {
    expect(pathText([])).toBe('$')
    expect(pathText(['states', 0, 'mass'])).toBe('$.states[0].mass')
    expect(pathText(['_a-1', 'ν2', 'a b', '1a', 'a.b', '', '"', '0'])).toBe(
      '$._a-1.ν2["a b"]["1a"]["a.b"][""]["\\""]["0"]',
    )
  })

  it('guess at what was meant', () => {
    const among = (word: string, ...candidates: readonly string[]): string | undefined => didYouMean(word, candidates)
    expect(among('magentic', 'magnetic', 'electric')).toBe('magnetic')
    expect(among('ab', 'ba')).toBe('ba')
    expect(among('abc', 'abd', 'abx')).toBe('abd')
    expect(among('MAGNETIC', 'magnetic')).toBe('magnetic')
    expect(among('x', 'X')).toBe('X')
    expect(among('x', 'y')).toBeUndefined()
    expect(among('x', 'xy')).toBeUndefined()
    expect(among('same', 'same')).toBeUndefined()
    expect(among('abcdef', 'abxyef')).toBe('abxyef')
    expect(among('abcdef', 'axyzef')).toBeUndefined()
    expect(among('abcdef', 'abcdefgh')).toBe('abcdefgh')
    expect(among('abcdef', 'abcdefghij')).toBeUndefined()
    // Of a letter's case and another letter, the case is nearer.
    expect(among('mev', 'mew', 'meV')).toBe('meV')
    expect(among('cat', 'cut', 'act')).toBe('cut')
    // Letters exchanged, at the start and at the end; letters exchanged and replaced are two edits.
    expect(among('abc', 'bac')).toBe('bac')
    expect(among('abc', 'acb')).toBe('acb')
    expect(among('abc', 'bad')).toBeUndefined()
    expect(among('abc', 'cab')).toBeUndefined()
    expect(among('abc', 'cba')).toBeUndefined()
    expect(among('abc', 'bca')).toBeUndefined()
    expect(among('abc', 'bxc')).toBeUndefined()
    expect(among('abc', 'xac')).toBeUndefined()
    expect(among('abcd', 'bacd')).toBe('bacd')
    expect(among('abcdef', 'xbcdfe')).toBe('xbcdfe')
    expect(among('abcdef', 'xycdfe')).toBeUndefined()
    // A third of the longer word.
    expect(among('abxde', 'abcdef')).toBe('abcdef')
    expect(among('xc', 'abc')).toBeUndefined()
    expect(among('a'.repeat(64), `${'a'.repeat(63)}b`)).toBeDefined()
    expect(among('a'.repeat(65), `${'a'.repeat(64)}b`)).toBeUndefined()
  })
})
