import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type ComplexEntry, type ComplexMatrix, complexMatrix } from '../../../src/mixing/mass-matrix/complex-matrix.js'
import { majoranaMatrix } from '../../../src/mixing/mass-matrix/mass-spectrum.js'
import type { TakagiFactorisation } from '../../../src/mixing/mass-matrix/takagi.js'
import { factorise, relative } from './factorise.js'
import { goldenMatrices } from './golden.js'
import { cell, modulus, plus, tableOf, takagiDefect, times, unitarityDefect } from './independent.js'

const of = (...rows: (readonly ComplexEntry[])[]): TakagiFactorisation => factorise(complexMatrix(rows))

/** The distance of two columns, up to the sign of the whole column. */
function columnDistance(
  a: ComplexMatrix,
  column: number,
  rows: readonly (readonly (readonly [number, number])[])[],
): number {
  const table = tableOf(a)
  const to = (sign: number): number =>
    Math.max(...rows.map((row, i) => modulus(plus(cell(table, i, column), times([-sign, 0], row[column] ?? [9, 9])))))
  return Math.min(to(1), to(-1))
}

/** The tribimaximal matrix. */
const tribimaximal = complexMatrix([
  [Math.sqrt(2 / 3), Math.sqrt(1 / 3), 0],
  [-Math.sqrt(1 / 6), Math.sqrt(1 / 3), Math.sqrt(1 / 2)],
  [Math.sqrt(1 / 6), -Math.sqrt(1 / 3), Math.sqrt(1 / 2)],
])

function massMatrix(masses: readonly number[], mixing: ComplexMatrix): ComplexMatrix {
  const matrix = majoranaMatrix(masses, mixing)
  if (E.isLeft(matrix)) throw new Error('wrong size')
  return matrix.right
}

describe('golden numbers', () => {
  for (const { name, matrix, masses, lightRows } of goldenMatrices) {
    const found = factorise(complexMatrix(matrix))

    it(`${name}: every mass to 1e-13 of itself`, () => {
      for (const [k, mass] of masses.entries()) expect(relative(found.masses[k] ?? 0, mass)).toBeLessThan(1e-13)
    })

    it(`${name}: reconstruction and unitarity to 1e-13`, () => {
      expect(found.reconstructionError).toBeLessThan(1e-13)
      expect(found.unitarityError).toBeLessThan(1e-14)
    })

    if (lightRows.length > 0)
      it(`${name}: light vectors with their Majorana phases to 1e-13`, () => {
        for (const column of [0, 1, 2]) expect(columnDistance(found.mixing, column, lightRows)).toBeLessThan(1e-13)
      })

    it(`${name}: the true masses lie within the stated uncertainties`, () => {
      for (const [k, mass] of masses.entries()) {
        expect(Math.abs((found.masses[k] ?? 0) - mass)).toBeLessThanOrEqual(found.massUncertainties[k] ?? 0)
      }
    })
  }
})

describe('CP parities', () => {
  it('a negative eigenvalue of a real matrix is an imaginary column', () => {
    // Eigenvalues −1 with (1, −1)/√2 and 3 with (1, 1)/√2.
    const { masses, mixing } = of([1, 2], [2, 1])
    expect([...masses].map((m) => m.toFixed(12))).toEqual(['1.000000000000', '3.000000000000'])
    expect(mixing.re[0]).toBe(0)
    expect(mixing.re[2]).toBe(0)
    expect(mixing.im[0]).toBeCloseTo(Math.SQRT1_2, 14)
    expect(mixing.im[2]).toBeCloseTo(-Math.SQRT1_2, 14)
    expect([mixing.im[1], mixing.im[3]]).toEqual([0, 0])
  })

  it('a Dirac pair is two equal masses with a real and an imaginary column', () => {
    const { masses, mixing, clusters } = of([0, 5], [5, 0])
    expect([...masses]).toEqual([5, 5])
    const realColumns = [0, 1].filter((k) => mixing.im[k] === 0 && mixing.im[2 + k] === 0)
    const imaginaryColumns = [0, 1].filter((k) => mixing.re[k] === 0 && mixing.re[2 + k] === 0)
    expect([realColumns.length, imaginaryColumns.length]).toEqual([1, 1])
    expect(clusters).toMatchObject([{ columns: [0, 1], undefinedBasis: true, equal: [[0, 1]] }])
  })

  it('the phase of a 1 × 1 matrix is shared by its two indices: U² = conj(M)/|M|', () => {
    const { masses, mixing } = of([[0, 4]])
    expect([...masses]).toEqual([4])
    expect(mixing.re[0]).toBeCloseTo(Math.SQRT1_2, 15)
    expect(mixing.im[0]).toBeCloseTo(-Math.SQRT1_2, 15)
  })
})

describe('masses and mixing come back', () => {
  it('tribimaximal mixing with Majorana phases', () => {
    const phases = [0, 0.4, 1.3]
    const mixing = {
      ...tribimaximal,
      re: tribimaximal.re.map((x, at) => x * Math.cos(phases[at % 3] ?? 0)),
      im: tribimaximal.re.map((x, at) => x * Math.sin(phases[at % 3] ?? 0)),
    }
    const masses = [0.001, 0.0087, 0.0502]
    const found = factorise(massMatrix(masses, mixing))
    for (const k of [0, 1, 2]) {
      expect(relative(found.masses[k] ?? 0, masses[k] ?? 0)).toBeLessThan(1e-13)
      expect(columnDistance(found.mixing, k, tableOf(mixing))).toBeLessThan(1e-13)
    }
    expect(found.clusters).toEqual([])
    expect(found.massless).toBeUndefined()
  })

  for (const gap of [0, 1e-15, 1e-13, 1e-11, 1e-9, 1e-6, 1e-4, 1e-3, 9e-3, 1.1e-2]) {
    for (const parities of [
      [1, 1, 1],
      [-1, -1, -1],
      [1, -1, 1],
      [-1, 1, -1],
    ]) {
      it(`masses a relative ${gap} apart with parities ${parities.join(' ')} are reconstructed`, () => {
        const masses = [1, 1 + gap, (1 + gap) ** 2]
        const signed = masses.map((m, k) => m * (parities[k] ?? 1))
        const matrix = massMatrix(signed, tribimaximal)
        const { mixing, ...found } = factorise(matrix)
        // Just above the cluster gap of 1e-2 the error is rounding over gap, its largest.
        expect(found.reconstructionError).toBeLessThan(1e-13)
        expect(unitarityDefect(tableOf(mixing))).toBeLessThan(1e-14)
        expect(takagiDefect(tableOf(matrix), tableOf(mixing), found.masses)).toBeLessThan(1e-13)
        for (const [k, mass] of masses.entries()) expect(relative(found.masses[k] ?? 0, mass)).toBeLessThan(5e-15)
      })
    }
  }
})

describe('what is not defined is said', () => {
  it('a zero matrix has only massless states', () => {
    const { masses, massless, mixing, reconstructionError } = of([0, 0, 0], [0, 0, 0], [0, 0, 0])
    expect([...masses]).toEqual([0, 0, 0])
    expect(massless).toEqual({ columns: [0, 1, 2], undefinedPhase: true, undefinedBasis: true })
    expect(unitarityDefect(tableOf(mixing))).toBe(0)
    expect(reconstructionError).toBe(0)
  })

  it('a matrix of rank one has two massless states and one that is not', () => {
    const { masses, massless, clusters } = of([1, 2, 3], [2, 4, 6], [3, 6, 9])
    expect(masses[0]).toBe(0)
    expect(masses[1]).toBe(0)
    expect(masses[2]).toBeCloseTo(14, 12)
    expect(massless).toEqual({ columns: [0, 1], undefinedPhase: true, undefinedBasis: true })
    expect(clusters).toEqual([])
  })

  it('two heavy states leave one light neutrino massless, at the scale of the light ones', () => {
    const a = [
      [3, 70],
      [-20, 11],
      [5, 90],
    ]
    const rows = [0, 1, 2].map((i) => [0, 0, 0, a[i]?.[0] ?? 0, a[i]?.[1] ?? 0])
    const heavy = [0, 1].map((k) => [...a.map((row) => row[k] ?? 0), k === 0 ? 1e14 : 2e13, k === 0 ? 2e13 : 4e14])
    const { masses, massless, massUncertainties } = of(...rows, ...heavy)
    expect(massless).toEqual({ columns: [0], undefinedPhase: true, undefinedBasis: false })
    expect(masses[1]).toBeGreaterThan(1e-13)
    expect(massUncertainties[0]).toBeLessThan(1e-22)
  })

  it('two pairs of equal masses are two clusters', () => {
    const { clusters } = of([1, 0, 0, 0], [0, 2, 0, 0], [0, 0, -1, 0], [0, 0, 0, [0, 2]])
    expect(clusters.map(({ columns, equal }) => [columns, equal])).toEqual([
      [[0, 1], [[0, 1]]],
      [[2, 3], [[2, 3]]],
    ])
  })

  it('a close pair has a basis, with an uncertainty', () => {
    const [cluster] = factorise(massMatrix([1, 1 + 1e-9, 2], tribimaximal)).clusters
    expect(cluster).toMatchObject({ columns: [0, 1], undefinedBasis: false, equal: [] })
    expect(cluster?.basisUncertainty).toBeGreaterThan(1e-7)
    expect(cluster?.basisUncertainty).toBeLessThan(1e-4)
  })
})
