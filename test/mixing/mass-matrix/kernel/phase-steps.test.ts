// The steps by which phases are found, each alone: the matrix of phases, its axes, and its inverse root.

import { describe, expect, it } from 'vitest'
import { diagonaliseJointly } from '../../../../src/mixing/mass-matrix/kernel/joint-diagonalisation.js'
import { fillPhaseMatrix, isNearlyUnitary } from '../../../../src/mixing/mass-matrix/kernel/phase-matrix.js'
import { takeRoots } from '../../../../src/mixing/mass-matrix/kernel/phase-roots.js'
import { table, workspaceOf } from './workspaces.js'

describe('the matrix of phases', () => {
  it('is VᵀMV over the roots of the masses, or VᵀW, symmetrised', () => {
    // M = ((0, 4i), (4i, 0)) with V = 1 and masses 4, 4: S = ((0, i), (i, 0)), from W = M V*/4 too.
    for (const wantsLeft of [false, true]) {
      const work = workspaceOf(table([0, [0, 4]], [[0, 4], 0]), wantsLeft)
      work.values.set([4, 4])
      work.rightRe.set([1, 0, 0, 1])
      if (wantsLeft) work.leftIm.set([0, 1, 1, 0])
      const [re, im] = [new Float64Array(4), new Float64Array(4)]
      fillPhaseMatrix(work, 0, 2, re, im)
      expect([...re, ...im]).toEqual([0, 0, 0, 0, 0, 1, 1, 0])
      expect(isNearlyUnitary(re, im, 2, 1e-6)).toBe(true)
    }
  })

  it('of later columns alone, with their own scales', () => {
    // Columns 2 and 3 of the unit matrix, masses 4 and 9, M = diag(1, 4i, 9) + 6 between 2 and 3: 6/√36 = 1.
    const work = workspaceOf(table([1, 0, 0], [0, [0, 4], 6], [0, 6, 9]), false)
    work.values.set([1, 4, 9])
    work.rightRe.set([1, 0, 0, 0, 1, 0, 0, 0, 1])
    const [re, im] = [new Float64Array(4), new Float64Array(4)]
    fillPhaseMatrix(work, 1, 2, re, im)
    expect([...re, ...im]).toEqual([0, 1, 1, 1, 1, 0, 0, 0])
    expect(isNearlyUnitary(re, im, 2, 1e-6)).toBe(false)
  })

  it('is nearly unitary if every column has norm one', () => {
    const im = Float64Array.of(0, 0.8, 0.8, 0)
    expect(isNearlyUnitary(Float64Array.of(0.6, 0, 0, 0.6), im, 2, 1e-6)).toBe(true)
    expect(isNearlyUnitary(Float64Array.of(0.6, 0, 0, 0.7), im, 2, 1e-6)).toBe(false)
    expect(isNearlyUnitary(Float64Array.of(0.5, 0, 0, 0.6), im, 2, 1e-6)).toBe(false)
    expect(isNearlyUnitary(Float64Array.of(0.6, 0, 0, Number.NaN), im, 2, 1e-6)).toBe(false)
  })
})

describe('inverse roots', () => {
  const rootsOf = (degrees: readonly number[], isDegenerate = false): readonly number[] => {
    const n = degrees.length
    const [re, im] = [new Float64Array(n * n), new Float64Array(n * n)]
    for (const [k, angle] of degrees.entries()) {
      re[k * n + k] = 2 * Math.cos((angle * Math.PI) / 180)
      im[k * n + k] = 2 * Math.sin((angle * Math.PI) / 180)
    }
    const [rootRe, rootIm] = [new Float64Array(n), new Float64Array(n)]
    takeRoots(re, im, n, isDegenerate, rootRe, rootIm)
    return degrees.map((_, k) => {
      expect(Math.hypot(rootRe[k] ?? 0, rootIm[k] ?? 0)).toBeCloseTo(1, 15)
      return Math.round((Math.atan2(rootIm[k] ?? 0, rootRe[k] ?? 0) * 180e6) / Math.PI) / 1e6
    })
  }

  it('have one cut for all phases, in the widest gap between them', () => {
    expect(rootsOf([40])).toEqual([-20])
    // Without a common cut, ±179° would have roots ∓89.5°; the gap is at 0° here.
    const [a = 0, b = 0] = rootsOf([179, -179])
    expect(Math.abs(a - b)).toBeCloseTo(1, 5)
    // −½ of each, up to a half turn for both: phases 10°, 100° and −80° have their widest gap at −170°.
    expect(rootsOf([10, 100, -80])).toEqual([-5, -50, 40])
    const [c = 0, d = 0, e = 0] = rootsOf([170, -100, -160])
    // Going up from −190° = 170°: −190, −160, −100.
    expect(c - e).toBeCloseTo(15, 5)
    expect(e - d).toBeCloseTo(30, 5)
  })

  it('of equal masses have the fixed cut at −1', () => {
    expect(rootsOf([0, 60, -150], true)).toEqual([0, -30, 75])
    expect(rootsOf([180], true)).toEqual([-90])
  })

  it('take a phase that is not there for one', () => {
    const [rootRe, rootIm] = [new Float64Array(1), new Float64Array(1)]
    takeRoots(Float64Array.of(0), Float64Array.of(0), 1, false, rootRe, rootIm)
    expect([rootRe[0], Math.abs(rootIm[0] ?? 1)]).toEqual([1, 0])
  })
})

describe('joint rotations', () => {
  it('leave a diagonal matrix, and one that is all rounding, as they are', () => {
    const unit = [1, 0, 0, 1]
    expect([...diagonaliseJointly(Float64Array.of(1, 0, 0, -1), Float64Array.of(0, 0, 0, 0), 2)]).toEqual(unit)
    const [re, im] = [Float64Array.of(1, 1e-17, 1e-17, -1), Float64Array.of(0, -1e-17, -1e-17, 0)]
    expect([...diagonaliseJointly(re, im, 2)]).toEqual(unit)
    expect(re[1]).toBe(1e-17)
    // ((1, i), (i, −1)) is not unitary: no rotation makes it more diagonal than another.
    expect([...diagonaliseJointly(Float64Array.of(1, 0, 0, -1), Float64Array.of(0, 1, 1, 0), 2)]).toEqual(unit)
  })

  it('take off-diagonal parts away, real or imaginary', () => {
    for (const [x, y] of [
      [1, 0],
      [0, 1],
      [0.6, -0.8],
    ] as const) {
      const [re, im] = [Float64Array.of(0, x, x, 0), Float64Array.of(0, y, y, 0)]
      const o = diagonaliseJointly(re, im, 2)
      expect(o.map(Math.abs).every((z) => Math.abs(z - Math.SQRT1_2) < 1e-15)).toBe(true)
      for (const [part, size] of [
        [re, x],
        [im, y],
      ] as const) {
        expect(Math.abs(part[1] ?? 1)).toBeLessThan(1e-15)
        expect(Math.abs(part[0] ?? 0)).toBeCloseTo(Math.abs(size), 14)
        expect((part[0] ?? 0) + (part[3] ?? 0)).toBeCloseTo(0, 14)
      }
    }
  })
})
