// Matrices on their way into a workspace, and results on their way out of a batch.

import { describe, expect, it } from 'vitest'
import { createWorkspace, type Workspace } from '../../../src/mixing/mass-matrix/kernel/workspace.js'
import {
  createLoaded,
  faults,
  type Loaded,
  loadSquare,
  loadSymmetric,
  problemOf,
} from '../../../src/mixing/mass-matrix/load-input.js'
import {
  createTakagiBatch,
  type MatrixBatch,
  takagiBatch,
  takagiStatus,
} from '../../../src/mixing/mass-matrix/takagi-batch.js'

type Numbers = readonly number[]

/** Loads a 2 × 2 matrix that begins at the third number. */
function load(
  re: Numbers,
  im: Numbers = [0, 0, 0, 0],
  tolerance?: number,
): { readonly isFine: boolean; readonly work: Workspace; readonly loaded: Loaded } {
  const work = createWorkspace(2, { wantsLeft: false })
  const loaded = createLoaded()
  const [x, y] = [Float64Array.of(9, 9, ...re, 9), Float64Array.of(9, 9, ...im, 9)]
  const isFine =
    tolerance === undefined ? loadSquare(work, x, y, 2, loaded) : loadSymmetric(work, x, y, 2, tolerance, loaded)
  return { isFine, work, loaded }
}

describe('a square matrix', () => {
  it('is loaded column by column, with the sizes of its rows', () => {
    const { isFine, work, loaded } = load([1, -2, 3, 4], [5, 0, 0, -6])
    expect(isFine).toBe(true)
    expect([[...work.inputRe], [...work.inputIm], [...work.rowSize]]).toEqual([
      [1, 3, -2, 4],
      [5, 0, 0, -6],
      [5, 6],
    ])
    expect(loaded).toEqual({ fault: faults.none, row: 0, column: 0, asymmetry: 0, largest: 6, factor: 1 })
  })

  it.each([
    [1e-5, 1],
    [0.9e-5, 2 ** 81],
    [1e60, 1],
    [1.1e60, 2 ** (64 - 199)],
    [1e300, 2 ** (64 - 996)],
    [1e-300, 2 ** 1023],
    [0, 1],
  ])('of size %d is multiplied by %d', (size, factor) => {
    const { work, loaded } = load([0, 0, size, 0], [0, -size / 2, 0, 0])
    expect(loaded.factor).toBe(factor)
    expect(loaded.largest).toBe(size * factor)
    expect(work.inputRe[1]).toBe(size * factor)
    expect(work.inputIm[2]).toBe((-size / 2) * factor)
    // In a unit of their own: only their order counts.
    expect([...work.rowSize]).toEqual([size / 2, size])
  })

  it.each([
    [[1, 2, Number.NaN, 4], [0, 0, 0, 0], faults.notFinite],
    [[1, 2, 3, 4], [0, 0, Number.NEGATIVE_INFINITY, 0], faults.notFinite],
    [[1, 2, 1e301, 4], [0, 0, Number.NaN, 0], faults.notFinite],
    [[1, 2, -1.1e300, 4], [0, 0, 0, 0], faults.outOfRange],
    [[1, 2, 3, 4], [0, 0, 1.1e300, 0], faults.outOfRange],
  ])('is refused for an entry that is no number, or too large: %j %j', (re, im, fault) => {
    for (const tolerance of [undefined, 1]) {
      const { isFine, loaded } = load(re, im, tolerance)
      expect(isFine).toBe(false)
      expect(loaded).toMatchObject({ fault, row: 1, column: 0, asymmetry: 0 })
    }
  })

  it('forgets what was found before', () => {
    const work = createWorkspace(1, { wantsLeft: false })
    const loaded: Loaded = { fault: faults.notSymmetric, row: 3, column: 3, asymmetry: 1, largest: 7, factor: 2 }
    expect(loadSquare(work, Float64Array.of(2), Float64Array.of(0), 0, loaded)).toBe(true)
    expect(loaded).toMatchObject({ fault: faults.none, asymmetry: 0, largest: 2, factor: 1 })
  })
})

describe('a symmetric matrix', () => {
  it('has the mean of what is nearly equal, and tells the difference', () => {
    const { isFine, work, loaded } = load([1, 4, 3, 1], [0, 1, 3, 0], 0.5)
    // (|4 − 3| + |1 − 3|)/(3 + 3) = 1/2.
    expect(isFine).toBe(true)
    expect(loaded.asymmetry).toBe(0.5)
    expect([...work.inputRe]).toEqual([1, 3.5, 3.5, 1])
    expect([...work.inputIm]).toEqual([0, 2, 2, 0])
  })

  it('is compared in both parts, and relative to the larger entry', () => {
    for (const [re, im, difference] of [
      [[0, 2, 1, 0], [0, 1, 2, 0], 2 / 3],
      [[0, 5, 5, 0], [0, 0, 1, 0], 1 / 6],
      [[0, 0, -1, 0], [0, 0, 0, 0], 1],
      [[0, 1, -1, 0], [0, 0, 0, 0], 2],
      [[0, 0, 0, 0], [0, -3, -1, 0], 2 / 3],
    ] as const) {
      expect(load(re, im, 2).loaded.asymmetry).toBeCloseTo(difference, 15)
      const { isFine, loaded } = load(re, im, difference * 0.99)
      expect(isFine).toBe(false)
      expect(loaded).toMatchObject({ fault: faults.notSymmetric, row: 0, column: 1 })
      expect(loaded.asymmetry).toBeCloseTo(difference, 15)
    }
  })

  it('keeps the largest of its differences', () => {
    const work = createWorkspace(3, { wantsLeft: false })
    const loaded = createLoaded()
    const re = Float64Array.of(0, 8, 4, 7, 0, 10, 4, 9.9, 0)
    expect(loadSymmetric(work, re, new Float64Array(9), 0, 0.2, loaded)).toBe(true)
    expect(loaded.asymmetry).toBeCloseTo(1 / 8, 15)
    expect([...work.inputRe]).toEqual([0, 7.5, 4, 7.5, 0, 9.95, 4, 9.95, 0])
    expect(loadSymmetric(work, re, new Float64Array(9), 0, 0.1, loaded)).toBe(false)
    expect(loadSymmetric(work, Float64Array.from([...re].reverse()), new Float64Array(9), 0, 0.1, loaded)).toBe(false)
    expect(loaded).toMatchObject({ row: 1, column: 2 })
  })

  it('tells its problem with the limit that it breaks', () => {
    const found: Loaded = { fault: faults.none, row: 1, column: 2, asymmetry: 0.3, largest: 0, factor: 1 }
    expect(problemOf({ ...found, fault: faults.notFinite }, 0.1)).toEqual({ kind: 'not-finite', row: 1, column: 2 })
    expect(problemOf({ ...found, fault: faults.outOfRange }, 0.1)).toEqual({
      kind: 'out-of-range',
      row: 1,
      column: 2,
      limit: 1e300,
    })
    expect(problemOf({ ...found, fault: faults.notSymmetric }, 0.1)).toEqual({
      kind: 'not-symmetric',
      row: 1,
      column: 2,
      difference: 0.3,
      tolerance: 0.1,
    })
  })
})

describe('a batch', () => {
  const batchOf = (...tables: readonly Numbers[]): MatrixBatch => ({
    size: 2,
    count: tables.length,
    re: Float64Array.from(tables.flat()),
    im: new Float64Array(4 * tables.length),
  })
  const [fine, bad] = [
    [3, 0, 0, 5],
    [1, 2, 3, 1],
  ]

  it('clears what arrays held before for the matrices that are refused, and for no others', () => {
    const results = createTakagiBatch(2, 4)
    for (const array of [results.masses, results.mixingRe, results.mixingIm, results.status]) array.fill(7)
    expect(takagiBatch(batchOf(fine, bad, fine, bad), results)).toBe(results)
    expect([...results.status]).toEqual([0, takagiStatus.notSymmetric, 0, takagiStatus.notSymmetric])
    expect([...results.masses]).toEqual([3, 5, 0, 0, 3, 5, 0, 0])
    const one = [1, 0, 0, 1]
    const none = [0, 0, 0, 0]
    expect([...results.mixingRe]).toEqual([...one, ...none, ...one, ...none])
    expect([...results.mixingIm].map(Math.abs)).toEqual(new Array(16).fill(0))
  })

  it('has a bit for massless states, and one for a basis that is not defined', () => {
    const { massless, undefinedBasis } = takagiStatus
    const { status } = takagiBatch(
      batchOf(fine, [3, 0, 0, 0], [0, 0, 0, 0], [3, 0, 0, 3], [Number.NaN, 0, 0, 0], [1e301, 0, 0, 0]),
    )
    expect([...status]).toEqual([0, massless, massless | undefinedBasis, undefinedBasis, 1, 2])
    expect(takagiStatus.refused).toBe(takagiStatus.notFinite | takagiStatus.outOfRange | takagiStatus.notSymmetric)
  })

  it('takes the tolerance of its options', () => {
    const [status] = takagiBatch(batchOf(bad), undefined, { symmetryTolerance: 0.5 }).status
    expect(status).toBe(0)
  })

  it('scales masses back', () => {
    expect([...takagiBatch(batchOf([1e-200, 0, 0, 4e-200])).masses]).toEqual([1e-200, 4e-200])
  })

  it('needs arrays that are long enough, and not longer', () => {
    const batch = batchOf(fine, fine)
    const results = createTakagiBatch(2, 2)
    const short = (array: Float64Array): Float64Array => array.slice(1)
    for (const [given, arrays] of [
      [{ ...batch, re: short(batch.re) }, results],
      [{ ...batch, im: short(batch.im) }, results],
      [batch, { ...results, mixingRe: short(results.mixingRe) }],
      [batch, { ...results, mixingIm: short(results.mixingIm) }],
      [batch, { ...results, masses: short(results.masses) }],
      [batch, { ...results, status: results.status.slice(1) }],
    ] as const) {
      expect(() => takagiBatch(given, arrays)).toThrow('arrays too short for the batch')
    }
    expect([...takagiBatch(batch, createTakagiBatch(2, 3)).masses]).toEqual([3, 5, 3, 5, 0, 0])
  })
})
