// The phases of Takagi vectors without the way round by left vectors, which takes over silently where they fail.

import { describe, expect, it } from 'vitest'
import { endOfCluster, fixPhases, phaseOutcome } from '../../../../src/mixing/mass-matrix/kernel/cluster-phases.js'
import { isolateZeros } from '../../../../src/mixing/mass-matrix/kernel/rounding.js'
import { computeSingularVectors } from '../../../../src/mixing/mass-matrix/kernel/singular-vectors.js'
import { takagiInPlace } from '../../../../src/mixing/mass-matrix/kernel/takagi-kernel.js'
import {
  type Complex,
  conjugate,
  diagonal,
  modulus,
  multiply,
  size,
  type Table,
  takagiDefect,
  transpose,
} from '../independent.js'
import { columnMajor, mixed, mixedSymmetric, table, workspaceOf } from './workspaces.js'

/** The outcome of the phases, and UᵀMU − m relative to the largest entry. */
function phasesOf(matrix: Table, wantsLeft: boolean): { readonly outcome: number; readonly defect: number } {
  const work = workspaceOf(matrix, wantsLeft)
  computeSingularVectors(work)
  const outcome = fixPhases(work, isolateZeros(work, size(matrix)))
  const defect = takagiDefect(matrix, columnMajor(work.size, work.rightRe, work.rightIm), work.values) / size(matrix)
  return { outcome, defect }
}

/** U* m U† with U the orthonormal columns of some matrix. */
function withMasses(masses: readonly number[], seed: number): Table {
  const work = workspaceOf(mixed(masses.length, seed), true)
  computeSingularVectors(work)
  const u = columnMajor(masses.length, work.rightRe, work.rightIm)
  const matrix = multiply(multiply(conjugate(u), diagonal(masses)), transpose(conjugate(u)))
  return matrix.map((row, i) => row.map((_, j): Complex => matrix[Math.min(i, j)]?.[Math.max(i, j)] ?? [0, 0]))
}

describe('phases', () => {
  it.each([1, 2, 3, 4, 7].map((n) => [n]))('of %d different masses', (n) => {
    for (let seed = 1; seed < 8; seed++) {
      for (const wantsLeft of [false, true]) {
        const { outcome, defect } = phasesOf(mixedSymmetric(n, seed), wantsLeft)
        expect(outcome).toBe(phaseOutcome.distinct)
        expect(defect).toBeLessThan(1e-13)
      }
    }
  })

  it.each([1e-175, 1e-145, 1e-120, 1e120, 1e145, 1e175])('of masses of the size %d', (scale) => {
    const matrix = mixedSymmetric(3, 5).map((row) => row.map(([x, y]): Complex => [x * scale, y * scale]))
    expect(phasesOf(matrix, false)).toMatchObject({ outcome: phaseOutcome.distinct })
    expect(phasesOf(matrix, false).defect).toBeLessThan(1e-13)
  })

  it('on both sides of the imaginary axis and on it', () => {
    for (const [x, y] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
      [-1, 1e-9],
      [-1, -1e-9],
      [-3, 4],
      [-3, -4],
      [3, -4],
    ] as const) {
      const { outcome, defect } = phasesOf(table([[x, y]]), false)
      expect(outcome).toBe(phaseOutcome.distinct)
      expect(defect).toBeLessThan(5e-16)
    }
  })

  it('of masses that are close, with phases that are not', () => {
    for (const masses of [
      [1, 1.004, 3],
      [1, 1.004, 1.008],
      [0.5, 1, 1 + 1e-9],
      [2, 2 + 1e-7, 5, 5 + 1e-5],
    ]) {
      for (let seed = 1; seed < 5; seed++) {
        for (const wantsLeft of [false, true]) {
          const { outcome, defect } = phasesOf(withMasses(masses, seed), wantsLeft)
          expect(outcome).toBe(phaseOutcome.distinct)
          expect(defect).toBeLessThan(1e-13)
        }
      }
    }
  })

  it('of masses that are equal', () => {
    for (const masses of [
      [1, 1, 3],
      [2, 2, 2],
      [1, 1, 4, 4],
    ]) {
      for (let seed = 1; seed < 5; seed++) {
        for (const wantsLeft of [false, true]) {
          const { outcome, defect } = phasesOf(withMasses(masses, seed), wantsLeft)
          expect(outcome).toBe(phaseOutcome.equal)
          expect(defect).toBeLessThan(1e-13)
        }
      }
    }
  })

  it('of a later cluster than the equal one are found too', () => {
    const matrix = table([1, 0, 0, 0], [0, -1, 0, 0], [0, 0, [0, 5], 0], [0, 0, 0, -7])
    expect(phasesOf(matrix, false)).toEqual({ outcome: phaseOutcome.equal, defect: expect.closeTo(0, 14) })
  })

  it('fail where vᵀMv is not the mass', () => {
    for (const [value, outcome] of [
      [2, phaseOutcome.distinct],
      [2 * (1 + 9e-7), phaseOutcome.distinct],
      [2 * (1 + 1.1e-6), phaseOutcome.failed],
      [2 * (1 - 1.1e-6), phaseOutcome.failed],
      [1e-150, phaseOutcome.failed],
      [Number.NaN, phaseOutcome.failed],
    ] as const) {
      const work = workspaceOf(table([[0, 2]]), false)
      computeSingularVectors(work)
      work.values[0] = value
      expect(fixPhases(work, 0)).toBe(outcome)
    }
    // Of a cluster likewise.
    const work = workspaceOf(table([[0, 2], 0], [0, 2.001]), false)
    computeSingularVectors(work)
    work.values.set([2.1, 2.101])
    expect(fixPhases(work, 0)).toBe(phaseOutcome.failed)
    expect(fixPhases(work, 2)).toBe(phaseOutcome.distinct)
  })
})

describe('clusters', () => {
  it('end where the next mass is more than a hundredth larger', () => {
    const values = Float64Array.of(1, 1.009, 1.018, 1.03, 5)
    expect([0, 1, 3, 4].map((start) => endOfCluster(values, start))).toEqual([3, 3, 4, 5])
    // At exactly a hundredth of the larger one: together.
    expect(endOfCluster(Float64Array.of(99, 100), 0)).toBe(2)
  })
})

describe('the sign of a column', () => {
  it('makes its largest entry positive, or positive imaginary', () => {
    for (let seed = 1; seed < 30; seed++) {
      const matrix = mixedSymmetric(3, seed)
      const work = workspaceOf(matrix, false)
      takagiInPlace(work, size(matrix), { massless: 0, hasEqualMasses: false })
      const columns = transpose(columnMajor(3, work.rightRe, work.rightIm))
      for (const column of columns) {
        const [x, y] = column.reduce((best, z) => (modulus(z) > modulus(best) ? z : best))
        expect(Math.abs(x) > 1e-8 * Math.abs(y) ? x : y).toBeGreaterThan(0)
      }
    }
  })

  it('counts a real part that is rounding as none, and of equal entries the first', () => {
    // Eigenvalue −1 of ((1, 2), (2, 1)) with i(1, −1)/√2; then with a first entry that is hardly real.
    const outcome = { massless: 0, hasEqualMasses: false }
    for (const sign of [1, -1]) {
      const work = workspaceOf(table([sign, 2 * sign], [2 * sign, sign]), false)
      takagiInPlace(work, 2, outcome)
      for (const k of [0, 1])
        expect((work.rightRe[2 * k] ?? 0) + (work.rightIm[2 * k] ?? 0)).toBeCloseTo(Math.SQRT1_2, 14)
    }
    // −e^{2iε} has u = i e^{−iε}, real part ε = 1e-10: positive imaginary.
    for (const tilt of [1e-10, -1e-10]) {
      const work = workspaceOf(table([[-1, 2 * tilt]]), false)
      takagiInPlace(work, 1, outcome)
      expect(work.rightIm[0]).toBeCloseTo(1, 15)
    }
    // With 1e-6 the real part decides.
    for (const tilt of [1e-6, -1e-6]) {
      const work = workspaceOf(table([[-1, 2 * tilt]]), false)
      takagiInPlace(work, 1, outcome)
      expect(work.rightRe[0]).toBeCloseTo(1e-6, 12)
    }
  })

  it('and what the outcome tells', () => {
    const outcomeOf = (matrix: Table): unknown => {
      const outcome = { massless: 5, hasEqualMasses: true }
      takagiInPlace(workspaceOf(matrix, false), size(matrix), outcome)
      return outcome
    }
    expect(outcomeOf(table([1, 0], [0, 2]))).toEqual({ massless: 0, hasEqualMasses: false })
    expect(outcomeOf(table([1, 0], [0, -1]))).toEqual({ massless: 0, hasEqualMasses: true })
    expect(outcomeOf(table([0, 0], [0, 2]))).toEqual({ massless: 1, hasEqualMasses: false })
  })
})
