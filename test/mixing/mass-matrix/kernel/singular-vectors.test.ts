// A = L m R† in a workspace: put together again, and the vectors of matrices that lack ranks.

import { describe, expect, it } from 'vitest'
import { computeSingularVectors, powerOfTwoNear } from '../../../../src/mixing/mass-matrix/kernel/singular-vectors.js'
import type { Workspace } from '../../../../src/mixing/mass-matrix/kernel/workspace.js'
import {
  type Complex,
  conjugate,
  diagonal,
  distance,
  multiply,
  size,
  type Table,
  transpose,
  unitarityDefect,
} from '../independent.js'
import { columnMajor, mixed, table, workspaceOf } from './workspaces.js'

function check(matrix: Table): Workspace {
  const work = workspaceOf(matrix, true)
  computeSingularVectors(work)
  const { size: n, values, rightRe, rightIm, leftRe, leftIm } = work
  const [right, left] = [columnMajor(n, rightRe, rightIm), columnMajor(n, leftRe, leftIm)]
  expect(unitarityDefect(right)).toBeLessThan(1e-14)
  expect(unitarityDefect(left)).toBeLessThan(1e-14)
  const back = multiply(multiply(left, diagonal(values)), conjugate(transpose(right)))
  expect(distance(back, matrix)).toBeLessThanOrEqual(1e-14 * n * size(matrix))
  for (const [k, value] of values.entries()) expect(value).toBeGreaterThanOrEqual(values[k - 1] ?? 0)
  // Without left vectors, the rest is the same to the last bit.
  const alone = workspaceOf(matrix, false)
  computeSingularVectors(alone)
  expect(alone.values).toEqual(values)
  expect([alone.rightRe, alone.rightIm]).toEqual([rightRe, rightIm])
  return work
}

describe('singular vectors', () => {
  it.each([1, 2, 3, 5, 8].map((n) => [n]))('of complex %d × %d matrices give them back', (n) => {
    for (let seed = 1; seed < 6; seed++) check(mixed(n, seed))
  })

  it('of matrices near the ends of the range of squares', () => {
    for (const scale of [1e-130, 1e-62, 1e62, 1e130]) {
      check(mixed(3, 4).map((row) => row.map(([x, y]): Complex => [x * scale, y * scale])))
    }
  })

  it('of columns that need units of their own: 10^(±70), beside a plain one', () => {
    // D B D with B = 1 + 0.1 (…): the masses are those of B up to a few tenths, times the squares of D.
    const sizes = [1e-65, 1, 1e65]
    const matrix = sizes.map((a, i) => sizes.map((b, j): Complex => [i === j ? a * b : 0.1 * a * b, 0]))
    const { values } = check(matrix)
    // Leading principal minors of B give them to order 10^−130: the heaviest is B_33 D_33², then ratios of minors
    // det B₂/B₃₃ = 0.99 and det B/det B₂ = 0.972/0.99.
    expect(Math.abs((values[2] ?? 0) / 1e130 - 1)).toBeLessThan(1e-14)
    expect(Math.abs((values[1] ?? 0) / 0.99 - 1)).toBeLessThan(1e-14)
    expect(Math.abs((values[0] ?? 0) / (1e-130 * (0.972 / 0.99)) - 1)).toBeLessThan(1e-13)
  })

  it('of orthogonal columns are the columns, in the order of their lengths', () => {
    const { values, order } = check(table([0, [0, 5], 0], [3, 0, 0], [0, 0, -4]))
    expect([...values]).toEqual([3, 4, 5])
    expect([...order].sort()).toEqual([0, 1, 2])
  })

  it('of a matrix of one row are completed to a basis', () => {
    for (const row of [
      [[1, 2], [3, -1], [0, 0.5], -2],
      [0, 1, 0, 0],
      [
        [0, 1],
        [0, 1],
        [0, 1],
        [0, 1],
      ],
      [
        [0.001, -3],
        [2, 2],
        [1e-8, 0],
        [5, 1e-9],
      ],
    ] as const) {
      const { values } = check(table([0, 0, 0, 0], [0, 0, 0, 0], row, [0, 0, 0, 0]))
      const norm = Math.hypot(...row.flat())
      expect([...values].slice(0, 3)).toEqual([0, 0, 0])
      expect(values[3]).toBeCloseTo(norm, 14)
    }
  })

  it('of two rows, complex', () => {
    const rows = [
      [[1, 1], [2, -1], [0, 3], 1],
      [[0, 1], 1, [1, 1], [2, -2]],
    ] as const
    const { values } = check(table(rows[0], [0, 0, 0, 0], rows[1], [0, 0, 0, 0]))
    // The squares of the others are eigenvalues of ((17, c), (c*, 12)), whose sum and product are 29 and 17·12 − |c|²;
    // c = Σ a_k b_k* = (1+i)(−i) + (2−i) + 3i(1−i) + (2+2i) = 8 + 3i.
    const [, , a = 0, b = 0] = values
    expect(a * a + b * b).toBeCloseTo(17 + 12, 12)
    expect(a * a * b * b).toBeCloseTo(17 * 12 - 73, 11)
  })

  it('of zeros: the first row that is not taken, from the last column on', () => {
    const { rightRe, values } = check(table([0, 0, 0], [0, 0, 0], [0, 0, 0]))
    expect([...values]).toEqual([0, 0, 0])
    expect([...rightRe]).toEqual([0, 0, 1, 0, 1, 0, 1, 0, 0])
  })
})

describe('powers of two', () => {
  it.each([
    [1, 1],
    [1.99, 1],
    [2, 2],
    [0.3, 0.25],
    [1e300, 2 ** 996],
    [5e-324, 2 ** -1022],
  ])('near %d: %d', (x, power) => expect(powerOfTwoNear(x)).toBe(power))
})
