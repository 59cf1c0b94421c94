// Matrices by angles, by rotations, by name and written out; unitarity to the digits given.

import { describe, expect, it } from 'vitest'
import { entryOf, flavourName, lightBlock, type MixingMatrix } from '../../src/mixing/matrix/mixing-matrix.js'
import { fromNamed } from '../../src/mixing/matrix/named-mixing.js'
import { planesInOrder } from '../../src/mixing/matrix/parametrisation.js'
import { fromRotations } from '../../src/mixing/matrix/rotation-list.js'
import { requireUnitary, unitarityDefect } from '../../src/mixing/matrix/unitarity.js'
import * as Z from '../../src/mixing/number/mixing-number.js'
import { compareMixing } from '../../src/mixing/phases/compare-mixing.js'
import { files, is, issues, named, pdg, record, right, show, written } from './records.js'

const shown = (matrix: MixingMatrix) => matrix.entries.map((row) => row.map(show))
const complex = (matrix: MixingMatrix) => matrix.entries.map((row) => row.map(Z.toComplex))
const closeTo = (matrix: MixingMatrix, expected: readonly (readonly (readonly [number, number])[])[], digits = 12) => {
  for (const [j, row] of complex(matrix).entries()) {
    for (const [k, { re, im }] of row.entries()) {
      expect(re).toBeCloseTo(expected[j]?.[k]?.[0] as number, digits)
      expect(im).toBeCloseTo(expected[j]?.[k]?.[1] as number, digits)
    }
  }
}

describe('the PDG matrix', () => {
  // PDG review "Neutrino masses, mixing, and oscillations", the matrix with c_ij, s_ij and e^{∓iδ}, written out.
  it('is R23 U13(δ) R12 diag(1, e^{iα21/2}, e^{iα31/2})', () => {
    const [t12, t13, t23, d, a, b] = [0.5, 0.15, 0.8, 3.7, 1.1, 2.3] as const
    const [c12, s12, c13, s13, c23, s23] = [t12, t13, t23].flatMap((t) => [Math.cos(t), Math.sin(t)]) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    const z = (re: number, im: number, phase: number) =>
      [re * Math.cos(phase) - im * Math.sin(phase), re * Math.sin(phase) + im * Math.cos(phase)] as const
    const [cd, sd] = [Math.cos(d), Math.sin(d)]
    closeTo(
      pdg({
        theta12: '0.5 rad',
        theta13: '0.15 rad',
        theta23: '0.8 rad',
        delta: '3.7 rad',
        alpha21: '1.1 rad',
        alpha31: '2.3 rad',
      }),
      [
        [z(c12 * c13, 0, 0), z(s12 * c13, 0, a / 2), z(s13 * cd, -s13 * sd, b / 2)],
        [
          z(-s12 * c23 - c12 * s23 * s13 * cd, -c12 * s23 * s13 * sd, 0),
          z(c12 * c23 - s12 * s23 * s13 * cd, -s12 * s23 * s13 * sd, a / 2),
          z(s23 * c13, 0, b / 2),
        ],
        [
          z(s12 * s23 - c12 * c23 * s13 * cd, -c12 * c23 * s13 * sd, 0),
          z(-c12 * s23 - s12 * c23 * s13 * cd, -s12 * c23 * s13 * sd, a / 2),
          z(c23 * c13, 0, b / 2),
        ],
      ],
      13,
    )
  })

  it('leaves open the columns whose Majorana phase is not given', () => {
    const angles = { theta12: '33 deg', theta13: '8 deg', theta23: '45 deg' }
    expect(pdg(angles).openPhases).toEqual([1, 2])
    expect(pdg({ ...angles, alpha31: '0 deg' }).openPhases).toEqual([1])
  })

  it('with the phases of UPMNSIN is the PDG one with α21 = α2 − α1, α31 = −α1, up to row phases', () => {
    const angles = { theta12: '30 deg', theta13: '15 deg', theta23: '45 deg', delta: '60 deg' }
    const slha = pdg({ ...angles, alpha1: '60 deg', alpha2: '150 deg' })
    const same = pdg({ ...angles, alpha21: '90 deg', alpha31: '-60 deg' })
    expect(compareMixing(slha, same).kind).toBe('equal')
  })
})

describe('3 + n states', () => {
  const active = { theta12: '30 deg', theta13: '15 deg', theta23: '45 deg', delta: '90 deg' }

  it('mix by R34 R24 R14 R23 R13 R12', () => {
    const planes = [
      [3, 4],
      [2, 4],
      [1, 4],
      [2, 3],
      [1, 3],
      [1, 2],
    ]
    expect(planesInOrder(4)).toEqual(planes)
    const sterile = { theta14: '15 deg', theta24: '30 deg', theta34: '45 deg', delta14: '45 deg', delta24: '120 deg' }
    const angles = { ...active, ...sterile } as Record<string, string>
    const rotations = planes.map(([i = 0, j = 0]) => {
      const delta = i === 1 && j === 3 ? '90 deg' : angles[`delta${i}${j}`]
      const phase = delta === undefined ? {} : { phase: delta }
      return { i, j, angle: angles[`theta${i}${j}`] as string, ...phase }
    })
    const product = right(fromRotations({ states: 4, rotations }))
    expect(compareMixing(pdg(angles, 4), product)).toEqual({ kind: 'equal', agreement: { kind: 'exact' } })
  })

  it('with sterile states that do not mix contain the PDG matrix', () => {
    const alone = { theta14: '0 deg', theta24: '0 deg', theta34: '0 deg' }
    const matrix = pdg({ ...active, ...alone }, 4)
    const block = pdg(active)
    for (const row of [0, 1, 2]) {
      for (const column of [0, 1, 2]) expect(show(entryOf(matrix, row, column))).toBe(show(entryOf(block, row, column)))
    }
    expect(shown(matrix)[3]).toEqual(['0', '0', '0', '1'])
  })

  it('need the angles of active states, not those among sterile ones', () => {
    const sterile = Object.fromEntries(['14', '24', '34', '15', '25', '35'].map((ij) => [`theta${ij}`, '15 deg']))
    expect(pdg({ ...active, ...sterile }, 5).entries).toHaveLength(5)
    expect(() => pdg({ ...active, theta14: '5 deg' }, 4)).toThrow('theta24 or sin2Theta24')
  })
})

describe('a list of rotations', () => {
  const openOf = (states: number, alphas?: readonly string[]) =>
    right(fromRotations({ states, rotations: [], ...(alphas === undefined ? {} : { alphas }) })).openPhases

  it('leaves open the Majorana phases that it does not give', () => {
    expect(openOf(3)).toEqual([1, 2])
    expect(openOf(3, ['0 deg'])).toEqual([2])
    expect(openOf(3, ['0 deg', '90 deg'])).toEqual([])
    expect(openOf(1)).toEqual([])
  })

  it('has the product of its rotations times half of each Majorana phase', () => {
    const list = { states: 2, rotations: [{ i: 1, j: 2, angle: '30 deg', phase: '90 deg' }], alphas: ['120 deg'] }
    const expected = [
      ['cos(pi/6)', '-i/2*exp(i*pi/3)'],
      ['-i/2', 'cos(pi/6)*exp(i*pi/3)'],
    ]
    const { entries } = right(fromRotations(list))
    expect(entries.map((row, j) => row.map((z, k) => is(z, expected[j]?.[k] ?? '')))).toEqual([
      [true, true],
      [true, true],
    ])
  })
})

describe('rows', () => {
  it('are named e, mu, tau, s1, s2', () => {
    expect([0, 1, 2, 3, 4].map(flavourName)).toEqual(['e', 'mu', 'tau', 's1', 's2'])
  })
})

describe('named mixings', () => {
  it.each(files)('%s has the name of its file, notes, a source, and a unitary matrix', (file) => {
    const given = record(file)
    expect(file).toBe(`${given.id}.yaml`)
    expect(given.notes.length).toBeGreaterThan(0)
    expect(given.references.length).toBeGreaterThan(0)
    const matrix = right(fromNamed(given))
    expect(unitarityDefect(matrix).kind).toBe('fit' in given ? 'within-digits' : 'unitary')
  })

  // sin²θ12, sin²θ13, sin²θ23 as the sources define the patterns.
  it.each([
    ['tribimaximal', '1/3', '0', '0.5'],
    ['bimaximal', '0.5', '0', '0.5'],
    ['golden-ratio-cot', '0.5-sqrt(5)/10', '0', '0.5'],
    ['golden-ratio-cos', '5/8-sqrt(5)/8', '0', '0.5'],
    ['mu-tau-reflection', '1/3', '1/49', '0.5'],
  ])('%s has sin² = %s, %s, %s', (id, ...expected) => {
    const matrix = named(id)
    const squared = (row: number, column: number) => Z.absSquared(entryOf(matrix, row, column))
    const cos2 = Z.subtract(Z.one, squared(0, 2))
    const values = [Z.divide(squared(0, 1), cos2), squared(0, 2), Z.divide(squared(1, 2), cos2)]
    for (const [k, value] of values.entries()) expect(is(value, expected[k] as string)).toBe(true)
  })

  it('tribimaximal is the matrix of Harrison, Perkins and Scott up to signs', () => {
    // hep-ph/0202074: rows e, µ, τ.
    const original = written([
      ['sqrt(2/3)', 'sqrt(1/3)', '0'],
      ['-sqrt(1/6)', 'sqrt(1/3)', '-sqrt(1/2)'],
      ['-sqrt(1/6)', 'sqrt(1/3)', 'sqrt(1/2)'],
    ])
    expect(compareMixing(original, named('tribimaximal')).kind).toBe('equal-up-to-lepton-phases')
  })

  it('µ–τ reflection: |U_µi| = |U_τi|, and µ and τ exchange with complex conjugation up to row phases and signs', () => {
    const matrix = named('mu-tau-reflection')
    const [e = [], mu = [], tau = []] = matrix.entries
    expect(mu.map(Z.absSquared).map(show)).toEqual(tau.map(Z.absSquared).map(show))
    const reflected = { ...matrix, entries: [e, tau, mu].map((row) => row.map(Z.conjugate)) }
    expect(compareMixing(matrix, reflected).kind).toBe('equal-up-to-lepton-phases')
  })

  it('the two golden-ratio patterns differ', () => {
    expect(compareMixing(named('golden-ratio-cot'), named('golden-ratio-cos')).kind).toBe('different')
  })
})

describe('unitarity', () => {
  it('is proved for exact matrices', () => {
    expect(unitarityDefect(named('tribimaximal')).kind).toBe('unitary')
  })

  it('takes decimals at their word when they are then exactly unitary', () => {
    const matrix = written([
      ['0.6', '0.8'],
      ['-0.8', '0.6'],
    ])
    expect(unitarityDefect(matrix)).toMatchObject({ kind: 'unitary', size: 0, tolerance: 0 })
  })

  it('has the tolerance of the printed digits', () => {
    const three = unitarityDefect(
      written([
        ['0.816', '0.577', '0'],
        ['-0.408', '0.577', '0.707'],
        ['0.408', '-0.577', '0.707'],
      ]),
    )
    expect(three.kind).toBe('within-digits')
    // Each product of two elements is open by about 0.0005 · 2|u|; three of them in a row.
    expect(three.tolerance).toBeGreaterThan(5e-4)
    expect(three.tolerance).toBeLessThan(2e-3)
    const off = written([
      ['0.816', '0.577', '0.1'],
      ['-0.408', '0.577', '0.707'],
      ['0.408', '-0.577', '0.707'],
    ])
    expect(unitarityDefect(off)).toMatchObject({ kind: 'not-unitary' })
  })

  it('of a matrix printed with all digits of a double is judged by double arithmetic', () => {
    const [c, s] = [Math.cos(0.3), Math.sin(0.3)]
    expect(
      unitarityDefect(
        written([
          [`${c}`, `${s}`],
          [`${-s}`, `${c}`],
        ]),
      ).kind,
    ).toBe('within-digits')
  })

  it('of a light block needs rows of length one, not columns', () => {
    const angles = {
      theta12: '30 deg',
      theta13: '15 deg',
      theta23: '45 deg',
      theta14: '15 deg',
      theta24: '15 deg',
      theta34: '15 deg',
    }
    const block = lightBlock(pdg(angles, 4))
    expect(block.entries).toHaveLength(3)
    expect(unitarityDefect(block).kind).toBe('unitary')
  })

  it('fails for the 3 × 3 block of a larger mixing, and is reported, not repaired', () => {
    const block = written([
      ['0.80', '0.50', '0.15'],
      ['-0.4', '0.6', '0.7'],
      ['0.4', '-0.6', '0.7'],
    ])
    const defect = unitarityDefect(block)
    expect(defect.kind).toBe('not-unitary')
    // Row e: 0.80² + 0.50² + 0.15² − 1 = −0.0875.
    expect(defect.rows).toEqual([0, 0])
    expect(Z.toComplex(defect.value).re).toBeCloseTo(-0.0875, 12)
    expect(issues(requireUnitary(block, ['mixing']))).toEqual(['not-unitary mixing'])
  })
})
