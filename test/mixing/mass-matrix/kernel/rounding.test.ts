// What rounding leaves of masses, and how well a decomposition gives its matrix back, with vectors and values put in by hand.

import { describe, expect, it } from 'vitest'
import { reconstructionErrorOf } from '../../../../src/mixing/mass-matrix/kernel/reconstruction.js'
import {
  fillScales,
  isolateZeros,
  isSameMass,
  roundingOf,
  uncertaintyOf,
} from '../../../../src/mixing/mass-matrix/kernel/rounding.js'
import { createWorkspace, type Workspace } from '../../../../src/mixing/mass-matrix/kernel/workspace.js'
import { clustersOf, masslessOf } from '../../../../src/mixing/mass-matrix/undetermined.js'
import type { Table } from '../independent.js'
import { columnMajor, fill, table } from './workspaces.js'

const epsilon = 2 ** -52

function decomposed(values: readonly number[], right: Table, left?: Table): Workspace {
  const work = createWorkspace(values.length, { wantsLeft: left !== undefined })
  work.values.set(values)
  fill(work.rightRe, work.rightIm, right)
  if (left !== undefined) fill(work.leftRe, work.leftIm, left)
  return work
}

describe('scales and roundings', () => {
  // Columns (3, 4i)/5 and (4i, 3)/5, masses 25 and 100: d₁² = 9 + 64 = 73, d₂² = 16 + 36 = 52.
  const right = table([0.6, [0, 0.8]], [[0, 0.8], 0.6])
  const [a, b] = [Math.sqrt(73), Math.sqrt(52)]

  it('of one set of vectors', () => {
    const work = decomposed([25, 100], right)
    fillScales(work)
    for (const scale of [work.rightScale, work.leftScale]) {
      expect(scale[0]).toBeCloseTo(a, 14)
      expect(scale[1]).toBeCloseTo(b, 14)
    }
    // 4·2·ε (Σ d|v|)².
    expect(roundingOf(work, 0) / epsilon).toBeCloseTo(8 * (0.6 * a + 0.8 * b) ** 2, 10)
    expect(roundingOf(work, 1) / epsilon).toBeCloseTo(8 * (0.8 * a + 0.6 * b) ** 2, 10)
  })

  it('of two', () => {
    // Left vectors (1, 0) and (0, 1): scales 5 and 10.
    const work = decomposed([25, 100], right, table([1, 0], [0, [0, 1]]))
    fillScales(work)
    expect([...work.leftScale]).toEqual([5, 10])
    expect(work.rightScale[0]).toBeCloseTo(a, 14)
    expect(roundingOf(work, 0) / epsilon).toBeCloseTo(8 * 5 * (0.6 * a + 0.8 * b), 10)
    expect(roundingOf(work, 1) / epsilon).toBeCloseTo(8 * 10 * (0.8 * a + 0.6 * b), 10)
  })

  it('count a mass that was set to zero with what it was', () => {
    const work = decomposed([0, 100], table([1, 0], [0, 1]))
    work.discarded[0] = 9
    fillScales(work)
    expect([...work.rightScale]).toEqual([3, 10])
    expect(uncertaintyOf(work, 0, 1)).toBe(9)
    expect(uncertaintyOf(work, 0, 0)).toBe(8 * epsilon * 9)
    expect(uncertaintyOf(work, 1, 1)).toBe(8 * epsilon * 100)
    work.discarded[0] = 1e-30
    expect(uncertaintyOf(work, 0, 1)).toBe(8 * epsilon * 9)
  })

  it('make masses equal that are no further apart than both together', () => {
    for (const [steps, isEqual] of [
      [0, true],
      [15, true],
      [18, false],
    ] as const) {
      const work = decomposed([1, 1 + steps * epsilon], table([1, 0], [0, 1]))
      fillScales(work)
      // 8ε each.
      expect(isSameMass(work, 0, 1)).toBe(isEqual)
      expect(isSameMass(work, 1, 0)).toBe(isEqual)
    }
  })
})

describe('zeros within rounding', () => {
  it('come first, with their vectors, also past masses that are smaller and known', () => {
    // Light mass 1e-20 of field 1 alone; fields 2 and 3 have masses 1 and nought, which came out as 1e-17.
    const h = Math.SQRT1_2
    const right = table([1, 0, 0], [0, h, h], [0, -h, [0, h]])
    for (const left of [undefined, right]) {
      const work = decomposed([1e-20, 1e-17, 1], right, left)
      expect(isolateZeros(work, 1)).toBe(1)
      expect([...work.values]).toEqual([0, 1e-20, 1])
      expect([...work.discarded]).toEqual([1e-17, 0, 0])
      const moved = table([0, 1, 0], [h, 0, h], [-h, 0, [0, h]])
      expect(columnMajor(3, work.rightRe, work.rightIm)).toEqual(moved)
      if (left !== undefined) expect(columnMajor(3, work.leftRe, work.leftIm)).toEqual(moved)
    }
  })

  it('are taken in pairs: of two near values, one below its rounding, both or none', () => {
    // Field 3 has mass 1 and sets all scales: the rounding of a vector with third element x is 12 ε x², 12 ε = 2.66e-15.
    const count = (values: readonly [number, number], [x, y]: readonly [number, number]): number =>
      isolateZeros(decomposed([...values, 1], table([0, 0, 0], [0, 0, 0], [x, y, 1])), 1)
    expect(count([2.4e-15, 2.41e-15], [1, 0.9])).toBe(2)
    expect(count([2.4e-15, 2.41e-15], [0.9, 1])).toBe(2)
    expect(count([2.4e-15, 2.45e-15], [1, 0.9])).toBe(1)
    expect(count([2.4e-15, 2.45e-15], [0.9, 1])).toBe(1)
    expect(count([2.4e-15, 2.41e-15], [0.9, 0.9])).toBe(0)
    // Not if it is beyond twice its own: 12 ε · 0.36 = 0.96e-15.
    expect(count([2.4e-15, 2.41e-15], [1, 0.6])).toBe(1)
    expect(count([2.4e-15, 2.41e-15], [0.6, 1])).toBe(1)
  })

  it('are none where all masses are large, and all of a zero matrix', () => {
    const unit = table([1, 0], [0, 1])
    expect(isolateZeros(decomposed([0.5, 1], unit), 1)).toBe(0)
    const zero = decomposed([0, 0], unit)
    zero.discarded.fill(5)
    expect(isolateZeros(zero, 0)).toBe(2)
    expect([...zero.discarded]).toEqual([0, 0])
  })
})

describe('the reconstruction error', () => {
  const errorOf = (input: Table, work: Workspace): number => {
    fill(work.inputRe, work.inputIm, input)
    fillScales(work)
    return reconstructionErrorOf(work)
  }
  // Columns (3, 4i)/5 and (4i, 3)/5 with masses 5 and 10, as above.
  const right = table([0.6, [0, 0.8]], [[0, 0.8], 0.6])

  it('of U* m U†, entry by entry relative to the scales of its row and column', () => {
    // (1,1): 0.36·5 − 0.64·10 = −4.6; (2,2): −0.64·5 + 0.36·10 = 0.4; (1,2): −0.48i·5 − 0.48i·10 = −7.2i.
    const matrix = table([-4.6, [0, -7.2]], [[0, -7.2], 0.4])
    expect(errorOf(matrix, decomposed([5, 10], right))).toBeLessThan(1e-15)
    // d₁² = 1.8 + 6.4 = 8.2, d₂² = 3.2 + 3.6 = 6.8.
    const off = (at: readonly [number, number], by: readonly [number, number]): number =>
      errorOf(
        matrix.map((row, i) => row.map(([x, y], j) => (i === at[0] && j === at[1] ? [x + by[0], y + by[1]] : [x, y]))),
        decomposed([5, 10], right),
      )
    expect(off([0, 0], [0.03, 0.04])).toBeCloseTo(0.05 / 8.2, 14)
    expect(off([1, 1], [0, 0.1])).toBeCloseTo(0.1 / 6.8, 14)
    expect(off([1, 0], [0.1, 0])).toBeCloseTo(0.1 / Math.sqrt(8.2 * 6.8), 14)
    expect(off([0, 1], [-0.1, 0])).toBeCloseTo(0.1 / Math.sqrt(8.2 * 6.8), 14)
  })

  it('of V m U†', () => {
    // V = diag(i, 1): i(5·0.6, −4i… ) by rows: (1,1): i·5·0.6 = 3i; (1,2): i·5·(−0.8i) = 4; (2,1): 10·(−0.8i) = −8i; (2,2): 6.
    const left = table([[0, 1], 0], [0, 1])
    const matrix = table([[0, 3], 4], [[0, -8], 6])
    expect(errorOf(matrix, decomposed([5, 10], right, left))).toBeLessThan(1e-15)
    const off = table(
      [[0, 3], 4],
      [
        [0, -8],
        [6, 0.1],
      ],
    )
    // Left scales √5 and √10.
    expect(errorOf(off, decomposed([5, 10], right, left))).toBeCloseTo(0.1 / Math.sqrt(10 * 6.8), 14)
  })

  it('in rows of massless fields is relative to the largest mass', () => {
    const work = decomposed([0, 8], table([1, 0], [0, 1]))
    expect(errorOf(table([2, 0], [0, 8]), work)).toBe(0.25)
    expect(errorOf(table([0, 0], [0, 8]), work)).toBe(0)
    expect(errorOf(table([0, 0], [0, 0]), decomposed([0, 0], table([1, 0], [0, 1])))).toBe(0)
  })
})

describe('what a spectrum leaves undefined', () => {
  it('clusters of masses within 1e-2 of the next, groups of equal ones, and how soft their basis is', () => {
    const masses = [1, 1.005, 1.005, 1.01, 2, 3, 3.02]
    const unit = table(...masses.map((_, i) => masses.map((__, j) => (i === j ? 1 : 0))))
    const work = decomposed(masses, unit)
    fillScales(work)
    const [first, second, ...none] = clustersOf(work, 0)
    expect(none).toEqual([])
    expect(first).toMatchObject({ columns: [0, 1, 2, 3], relativeGap: 0, undefinedBasis: true, equal: [[1, 2]] })
    expect(second).toMatchObject({ columns: [5, 6], undefinedBasis: false, equal: [] })
    expect(second?.relativeGap).toBeCloseTo(0.02 / 3.02, 14)
    // Roundings of 28 ε m each over the gap: of 1.005 and 1.01 the largest.
    expect((first?.basisUncertainty ?? 0) / ((28 * epsilon * 2.015) / 0.005)).toBeCloseTo(1, 8)
    expect((second?.basisUncertainty ?? 0) / ((28 * epsilon * 6.02) / 0.02)).toBeCloseTo(1, 8)
    // From the first massive state on.
    expect(clustersOf(work, 2).map(({ columns }) => columns)).toEqual([
      [2, 3],
      [5, 6],
    ])
    expect(clustersOf(work, 7)).toEqual([])
  })

  it('a basis of equal masses has the softness of rounding', () => {
    const work = decomposed([4, 4], table([1, 0], [0, 1]))
    fillScales(work)
    expect(clustersOf(work, 0)).toEqual([
      { columns: [0, 1], relativeGap: 0, undefinedBasis: true, equal: [[0, 1]], basisUncertainty: 8 * epsilon },
    ])
  })

  it('massless states come first, and have no phase', () => {
    expect(masslessOf(0)).toBeUndefined()
    expect(masslessOf(1)).toEqual({ columns: [0], undefinedPhase: true, undefinedBasis: false })
    expect(masslessOf(2)).toEqual({ columns: [0, 1], undefinedPhase: true, undefinedBasis: true })
  })
})
