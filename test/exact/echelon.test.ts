import { describe, expect, it } from 'vitest'
import { type IntegerMatrix, integerEchelon } from '../../src/exact/echelon.js'

const product = (a: IntegerMatrix, b: IntegerMatrix): IntegerMatrix =>
  a.map((row) => (b[0] ?? []).map((_, k) => row.reduce((sum, x, j) => sum + x * (b[j]?.[k] ?? 0n), 0n)))

const examples: readonly IntegerMatrix[] = [
  [[1n], [2n]],
  [[4n], [6n], [9n]],
  [
    [2n, -4n],
    [3n, 1n],
    [5n, -3n],
  ],
  [
    [0n, 0n],
    [0n, -7n],
  ],
]

describe('the integer echelon form', () => {
  for (const matrix of examples) {
    it(`of ${matrix.map((row) => row.join(' ')).join(' / ')} is V times it, V unimodular`, () => {
      const columns = matrix[0]?.length ?? 0
      const { transformation, inverse, echelon, rank } = integerEchelon(matrix, columns)
      const unit = matrix.map((_, j) => matrix.map((_row, k) => (j === k ? 1n : 0n)))
      expect(product(transformation, matrix)).toEqual(echelon)
      expect(product(transformation, inverse)).toEqual(unit)
      expect(echelon.slice(rank).every((row) => row.every((x) => x === 0n))).toBe(true)
      expect(echelon.slice(0, rank).every((row) => row.some((x) => x !== 0n))).toBe(true)
    })
  }

  // By hand: each row of the result is a combination of the given ones, and back.
  it.each<readonly [string, IntegerMatrix, IntegerMatrix]>([
    [
      'entries above a pivot in [0, pivot), from below',
      [
        [1n, -3n],
        [0n, 7n],
      ],
      [
        [1n, 4n],
        [0n, 7n],
      ],
    ],
    [
      'from above',
      [
        [1n, 17n],
        [0n, 7n],
      ],
      [
        [1n, 3n],
        [0n, 7n],
      ],
    ],
    [
      'positive pivots',
      [
        [0n, 0n],
        [0n, -7n],
      ],
      [
        [0n, 7n],
        [0n, 0n],
      ],
    ],
    [
      'fewer rows than it was given',
      [
        [2n, -4n],
        [3n, 1n],
        [5n, -3n],
      ],
      [
        [1n, 5n],
        [0n, 14n],
        [0n, 0n],
      ],
    ],
    ['more columns than rows', [[2n, 3n, 5n]], [[2n, 3n, 5n]]],
  ])('has %s', (_, matrix, echelon) => {
    expect(integerEchelon(matrix, matrix[0]?.length ?? 0).echelon).toEqual(echelon)
  })

  it('finds the greatest common divisor of a column', () => {
    expect(integerEchelon([[4n], [6n], [9n]], 1).echelon).toEqual([[1n], [0n], [0n]])
  })
})
