import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.js'
import type { Report } from '../../src/physics/report.js'

interface Given {
  readonly masses?: readonly string[]
  readonly parities?: readonly (string | undefined)[]
  readonly mixing: unknown
}

const angles = { theta12: '33.68 deg', theta13: '8.56 deg', theta23: '43.3 deg', delta: '180 deg' }
const massive = ['1 meV', '8.7 meV', '50.1 meV']

const model = ({ masses = massive, parities = [], mixing }: Given): unknown => ({
  nuvertex: 1,
  states: masses.map((mass, k) => ({
    nature: 'majorana',
    mass,
    ...(parities[k] === undefined ? {} : { cpParity: parities[k] }),
  })),
  assume: ['cp'],
  mixing,
})

function report(given: Given): Report {
  const checked = check(model(given))
  if (E.isLeft(checked)) throw new Error(JSON.stringify(checked.left))
  return checked.right
}

const status = ({ formFactors }: Report, f: number, i: number): readonly (string | undefined)[] => [
  formFactors.magnetic.entries[f]?.[i]?.status,
  formFactors.electric.entries[f]?.[i]?.status,
]
const codes = ({ findings }: Report): readonly string[] => findings.map(({ code }) => code)

describe('a mixing matrix under CP', () => {
  it('gives the parities: α21 = 180° makes nu1 and nu2 opposite, so a magnetic moment connects them', () => {
    const found = report({ mixing: { pdg: { ...angles, alpha21: '180 deg', alpha31: '0 deg' } } })
    expect(status(found, 0, 1)).toEqual(['imaginary', 'zero'])
    expect(status(found, 0, 2)).toEqual(['zero', 'imaginary'])
    expect(found.verdict).toBe('consistent')
  })
  it('gives the parities of a massless state too, as the matrix is written', () => {
    const found = report({
      masses: ['0 eV', '8.65 meV', '50.1 meV'],
      mixing: { pdg: { ...angles, alpha21: '180 deg', alpha31: '0 deg' } },
    })
    expect(status(found, 0, 1)).toEqual(['imaginary', 'zero'])
  })
  it('leaves a fork where a Majorana phase is not given', () => {
    const found = report({ mixing: { pdg: { ...angles, alpha21: '180 deg' } } })
    expect(status(found, 0, 1)).toEqual(['imaginary', 'zero'])
    expect(status(found, 0, 2)).toEqual(['fork', 'fork'])
  })
  it('is a violation of cp if it conserves CP for no parities', () => {
    for (const phases of [
      { alpha21: '90 deg', alpha31: '0 deg' },
      { delta: '212 deg', alpha21: '0 deg', alpha31: '0 deg' },
    ]) {
      const found = report({ mixing: { pdg: { ...angles, ...phases } } })
      expect(codes(found)).toContain('mixing-violates-cp')
      expect(found.findings[0]?.rules).toEqual(['cp'])
      expect(found.verdict).toBe('violated')
    }
  })
  it('is a violation of cp if it contradicts declared parities', () => {
    const mixing = { pdg: { ...angles, alpha21: '180 deg', alpha31: '0 deg' } }
    expect(codes(report({ parities: ['i', 'i', 'i'], mixing }))).toEqual(['mixing-contradicts-parities'])
    expect(codes(report({ parities: ['i', '-i', 'i'], mixing }))).toEqual([])
    expect(codes(report({ parities: ['-i', 'i', '-i'], mixing }))).toEqual([])
  })
  it('follows a declared parity for the others', () => {
    const mixing = { pdg: { ...angles, alpha21: '180 deg', alpha31: '0 deg' } }
    const found = report({ parities: [undefined, 'i', undefined], mixing })
    expect(status(found, 0, 1)).toEqual(['imaginary', 'zero'])
  })
  it('may have a name', () => {
    expect(status(report({ mixing: { ref: 'tribimaximal' } }), 0, 1)).toEqual(['zero', 'imaginary'])
    // NuFIT's best fit has δ = 212°.
    expect(codes(report({ mixing: { ref: 'nufit-6.0-no' } }))).toEqual(['mixing-violates-cp'])
  })
  it.each([
    [{ ref: 'tribimaximl' }, 'unknown-id', '$.mixing.ref'],
    [{ pdg: { ...angles, theta12: '33.68' } }, 'invalid-unit', '$.mixing.pdg.theta12'],
    [
      {
        matrix: [
          [0.8, 0.6, 0],
          [-0.6, 0.9, 0],
          [0, 0, 1],
        ],
      },
      'not-unitary',
      '$.mixing.matrix',
    ],
    [
      {
        matrix: [
          [0.8, 0.6],
          [-0.6, 0.8],
          [0, 0],
        ],
      },
      'wrong-size',
      '$.mixing.matrix[0]',
    ],
  ])('is an issue where it is none: %j', (mixing, code, path) => {
    const checked = check(model({ mixing }))
    expect(E.isLeft(checked) && checked.left[0]).toMatchObject({ code, path })
  })
})

describe('sterile flavours', () => {
  // A complex rotation of s1 and s2 among themselves changes no coupling: CP is as conserved as without it.
  it('may be rotated among themselves', () => {
    const [cos, sin] = ['3/5', '4/5']
    const rows = [
      ['1', '0', '0', '0', '0'],
      ['0', '1', '0', '0', '0'],
      ['0', '0', cos, sin, '0'],
      ['0', '0', `-i*${sin}`, `i*${cos}`, '0'],
      ['0', '0', '0', '0', '1'],
    ]
    const masses = ['1 meV', '2 meV', '3 meV', '4 eV', '5 eV']
    expect(codes(report({ masses, mixing: { matrix: rows } }))).toEqual([])
  })
})
