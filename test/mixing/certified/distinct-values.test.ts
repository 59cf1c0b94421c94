import { describe, expect, it } from 'vitest'
import { exactDegeneracy, zerosInRow } from '../../../src/mixing/certified/distinct-values.js'
import { exactMatrix } from './reading.js'

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
})
