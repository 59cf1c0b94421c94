import { describe, expect, it } from 'vitest'
import * as C from '../../../src/exact/cyclotomic.js'
import * as Q from '../../../src/exact/rational.js'
import { exactDegeneracy, zerosInRow } from '../../../src/mixing/certified/distinct-values.js'
import { type Entry, exactMatrix } from './reading.js'

describe('the degeneracy of a hermitian matrix', () => {
  it.each([
    // Eigenvalues by hand.
    [
      'diag(1, 2, 3)',
      [
        [1, 0, 0],
        [0, 2, 0],
        [0, 0, 3],
      ],
      { distinct: 3, zeros: 0 },
    ],
    [
      'diag(2, 2, 3)',
      [
        [2, 0, 0],
        [0, 2, 0],
        [0, 0, 3],
      ],
      { distinct: 2, zeros: 0 },
    ],
    [
      'ones: 0, 0, 3',
      [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ],
      { distinct: 2, zeros: 2 },
    ],
    [
      '1 + ones: 1, 1, 4',
      [
        [2, 1, 1],
        [1, 2, 1],
        [1, 1, 2],
      ],
      { distinct: 2, zeros: 0 },
    ],
    [
      'zero',
      [
        [0, 0],
        [0, 0],
      ],
      { distinct: 1, zeros: 2 },
    ],
    ['one number', [[5]], { distinct: 1, zeros: 0 }],
    [
      'a phase: 0, 2',
      [
        [1, [0, 1]],
        [[0, -1], 1],
      ],
      { distinct: 2, zeros: 1 },
    ],
    [
      'trace 5, determinant 6 − 2: 1, 4',
      [
        [2, [1, 1]],
        [[1, -1], 3],
      ],
      { distinct: 2, zeros: 0 },
    ],
    [
      '±√2 twice',
      [
        [1, 1, 0, 0],
        [1, -1, 0, 0],
        [0, 0, 0, [1, 1]],
        [0, 0, [1, -1], 0],
      ],
      { distinct: 2, zeros: 0 },
    ],
    [
      '0, 0, 3, 3, 7: zero and three twice',
      [
        [3, 0, 0, 0, 0],
        [0, 1.5, 1.5, 0, 0],
        [0, 1.5, 1.5, 0, 0],
        [0, 0, 0, 7, 0],
        [0, 0, 0, 0, 0],
      ],
      { distinct: 3, zeros: 2 },
    ],
  ] as const)('%s', (_, table, expected) => {
    expect(exactDegeneracy(exactMatrix(table))).toEqual(expected)
  })

  it('counts the eigenvectors with a zero in a row: (0, 1, −1) of a µ–τ symmetric matrix, in row e only', () => {
    const matrix = exactMatrix([
      [1, 2, 2],
      [2, 5, 3],
      [2, 3, 5],
    ])
    expect([0, 1, 2].map((row) => zerosInRow(matrix, row))).toEqual([1, 0, 0])
  })

  it('counts several, and those of complex columns', () => {
    const rows = (table: readonly (readonly Entry[])[]) => table.map((_, row) => zerosInRow(exactMatrix(table), row))
    expect(
      rows([
        [1, 0, 0],
        [0, 2, 0],
        [0, 0, 3],
      ]),
    ).toEqual([2, 2, 2])
    // Field 2 alone; 1 and 3 by their coupling 1 + i: no zeros in common.
    expect(
      rows([
        [1, 0, [1, 1]],
        [0, 5, 0],
        [[1, -1], 0, 3],
      ]),
    ).toEqual([1, 2, 1])
  })

  it('is not worked out where that would take too long: n² times the bits of the entries above 20000', () => {
    const large = (bits: bigint) =>
      [0, 1].map((j) => [0, 1].map((k) => (j === k ? C.fromRational(Q.rational(BigInt(j + 1) << bits)) : C.zero)))
    expect(exactDegeneracy(large(4000n))).toEqual({ distinct: 2, zeros: 0 })
    expect(() => exactDegeneracy(large(6000n))).toThrow(C.DegreeLimit)
    expect(() => exactDegeneracy(large(6000n))).toThrow('a matrix with too many digits for its exact eigenvalues')
    expect(zerosInRow(large(4000n), 0)).toBe(1)
    expect(zerosInRow(large(6000n), 0)).toBe(-1)
  })
})
