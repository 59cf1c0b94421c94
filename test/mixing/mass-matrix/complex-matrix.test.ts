// Dense complex matrices, by hand.

import { describe, expect, it } from 'vitest'
import {
  type ComplexMatrix,
  complexMatrix,
  conjugateOf,
  daggerOf,
  identityMatrix,
  productOf,
  transposeOf,
  unitarityErrorOf,
  zeroMatrix,
} from '../../../src/mixing/mass-matrix/complex-matrix.js'
import { diagonaliseJointly, halfAngle } from '../../../src/mixing/mass-matrix/kernel/joint-diagonalisation.js'
import { majoranaMatrix } from '../../../src/mixing/mass-matrix/mass-spectrum.js'

const parts = ({ rows, columns, re, im }: ComplexMatrix): unknown => [rows, columns, [...re], [...im]]

const a = complexMatrix([
  [1, [2, 3], 0],
  [[0, -1], 4, [5, 6]],
])

describe('complex matrices', () => {
  it('are read row by row', () => {
    expect(parts(a)).toEqual([2, 3, [1, 2, 0, 0, 4, 5], [0, 3, 0, -1, 0, 6]])
    expect(parts(zeroMatrix(1, 2))).toEqual([1, 2, [0, 0], [0, 0]])
    expect(parts(identityMatrix(2))).toEqual([2, 2, [1, 0, 0, 1], [0, 0, 0, 0]])
    expect(parts(complexMatrix([]))).toEqual([0, 0, [], []])
    expect(() => complexMatrix([[1], [1, 2]])).toThrow('a matrix with rows of different lengths')
  })

  it('are transposed and conjugated', () => {
    expect(parts(transposeOf(a))).toEqual([3, 2, [1, 0, 2, 4, 0, 5], [0, -1, 3, 0, 0, 6]])
    expect(parts(conjugateOf(a))).toEqual([2, 3, [1, 2, 0, 0, 4, 5], [0, -3, 0, 1, 0, -6]])
    expect(parts(daggerOf(a))).toEqual([3, 2, [1, 0, 2, 4, 0, 5], [0, 1, -3, 0, 0, -6]])
  })

  it('are multiplied', () => {
    // Rows of a with columns (1, i, 0) and (0, 1, 2 − i).
    const b = complexMatrix([
      [1, 0],
      [[0, 1], 1],
      [0, [2, -1]],
    ])
    // 1 + (2 + 3i)i = −2 + 2i; 2 + 3i; −i + 4i = 3i; 4 + (5 + 6i)(2 − i) = 20 + 7i.
    expect(parts(productOf(a, b))).toEqual([2, 2, [-2, 2, 0, 20], [2, 3, 3, 7]])
    expect(() => productOf(a, a)).toThrow('a product of matrices whose shapes do not fit')
  })

  it('tell how far their columns are from orthonormal', () => {
    expect(unitarityErrorOf(identityMatrix(3))).toBe(0)
    // A†A − 1 = (0, 3i; −3i, 9).
    expect(
      unitarityErrorOf(
        complexMatrix([
          [1, [0, 3]],
          [0, 1],
        ]),
      ),
    ).toBe(9)
    expect(
      unitarityErrorOf(
        complexMatrix([
          [[0, 1], 0.5],
          [0, 0],
        ]),
      ),
    ).toBe(0.75)
  })

  it('make mass matrices U* m U†', () => {
    const found = majoranaMatrix(
      [2, 3],
      complexMatrix([
        [1, [0, 1]],
        [[1, 1], 2],
      ]),
    )
    // (1,1): 2 + 3·(−i)² = −1; (1,2): 2·(1 − i) + 3·(−i)·2 = 2 − 8i; (2,2): 2·(1 − i)² + 12 = 12 − 4i.
    expect(found._tag === 'Right' && parts(found.right)).toEqual([2, 2, [-1, 2, 2, 12], [0, -8, -8, -4]])
  })
})

describe('half of an angle', () => {
  it.each([-179, -120, -90, -30, 0, 1e-9, 45, 90, 135, 180])('of %d degrees', (degrees) => {
    const turn = (degrees * Math.PI) / 180
    const [cos, sin] = halfAngle(Math.cos(turn), Math.sin(turn))
    expect(cos).toBeCloseTo(Math.cos(turn / 2), 14)
    expect(sin).toBeCloseTo(Math.sin(turn / 2), 14)
    expect(Math.abs(sin / Math.sin(turn / 2) - 1) < 1e-14 || degrees === 0).toBe(true)
  })
})

describe('two commuting real matrices', () => {
  it('are made diagonal together', () => {
    // O diag(1, 2, 4) Oᵀ + i O diag(3, 3, −1) Oᵀ with rows of O (2, −2, 1)/3, (1, 2, 2)/3, (2, 1, −2)/3.
    const o = [2, -2, 1, 1, 2, 2, 2, 1, -2].map((x) => x / 3)
    const of = (values: readonly number[]): Float64Array =>
      Float64Array.from({ length: 9 }, (_, at) =>
        values.reduce((sum, x, k) => sum + (o[3 * Math.floor(at / 3) + k] ?? 0) * x * (o[3 * (at % 3) + k] ?? 0), 0),
      )
    const [re, im] = [of([1, 2, 4]), of([3, 3, -1])]
    const [x, y] = [re.slice(), im.slice()]
    const rotation = diagonaliseJointly(x, y, 3)
    const diagonal = [0, 4, 8].map((at) => [x[at] ?? 0, y[at] ?? 0])
    expect(diagonal.map(([u]) => Math.round(u ?? 0)).sort()).toEqual([1, 2, 4])
    for (const at of [1, 2, 3, 5, 6, 7]) expect(Math.hypot(x[at] ?? 1, y[at] ?? 1)).toBeLessThan(1e-14)
    for (const [p, q] of [0, 1, 2].flatMap((j) => [0, 1, 2].map((k) => [j, k] as const))) {
      const back = (part: 0 | 1): number =>
        diagonal.reduce(
          (sum, d, k) => sum + (rotation[3 * p + k] ?? 0) * (d[part] ?? 0) * (rotation[3 * q + k] ?? 0),
          0,
        )
      expect(back(0)).toBeCloseTo(re[3 * p + q] ?? Number.NaN, 14)
      expect(back(1)).toBeCloseTo(im[3 * p + q] ?? Number.NaN, 14)
    }
  })
})
