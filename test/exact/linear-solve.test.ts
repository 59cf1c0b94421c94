import { describe, expect, it } from 'vitest'
import * as C from '../../src/exact/cyclotomic.js'
import { solveExactly } from '../../src/exact/linear-solve.js'
import * as M from '../../src/exact/matrix.js'
import { rational } from '../../src/exact/rational.js'

const i = C.imaginaryUnit
const matrix = (rows: readonly (readonly (number | C.Cyclotomic)[])[]): M.CyclotomicMatrix =>
  rows.map((row) => row.map((x) => (typeof x === 'number' ? C.fromInteger(x) : x)))

describe('a linear system', () => {
  it.each([
    [
      'a pivot in the first row',
      [
        [2, 1],
        [1, 1],
      ],
    ],
    [
      'a zero where the first pivot should be',
      [
        [0, 1],
        [1, 1],
      ],
    ],
    [
      'a zero that elimination makes',
      [
        [1, 1, 0],
        [1, 1, 1],
        [0, 1, 1],
      ],
    ],
    [
      'complex entries',
      [
        [i, 1],
        [1, i],
      ],
    ],
    [
      'a radical',
      [
        [C.squareRoot(rational(2)), 1],
        [3, 5],
      ],
    ],
    [
      'a zero in the last column',
      [
        [0, 0, 1],
        [0, 2, 0],
        [3, 0, 0],
      ],
    ],
  ] as const)('with %s is solved exactly', (_, rows) => {
    const a = matrix(rows)
    const b = matrix(rows.map((_row, k) => [k + 1, C.multiply(i, C.fromInteger(k * k - 1))]))
    const x = solveExactly(a, b)
    if (x === undefined) throw new Error('not singular')
    expect(M.multiply(a, x)).toEqual(b)
    expect(x.map((row) => row.length)).toEqual(rows.map(() => 2))
  })

  it('without a unique solution has none here', () => {
    const b = matrix([[1], [2]])
    expect(
      solveExactly(
        matrix([
          [1, 2],
          [2, 4],
        ]),
        b,
      ),
    ).toBeUndefined()
    expect(
      solveExactly(
        matrix([
          [0, 1],
          [0, 2],
        ]),
        b,
      ),
    ).toBeUndefined()
    expect(
      solveExactly(
        matrix([
          [0, 0],
          [0, 0],
        ]),
        b,
      ),
    ).toBeUndefined()
  })
})
