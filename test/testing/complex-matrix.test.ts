// Matrices of complex doubles: by hand.

import { describe, expect, it } from 'vitest'
import {
  add,
  build,
  conjugate,
  distance,
  entryOf,
  identity,
  mapEntries,
  modulus,
  multiply,
  negate,
  nought,
  product,
  real,
  scale,
  size,
  transposed,
  turn,
} from '../../src/testing/complex-matrix.js'
import { z } from './laws/small-case.js'

const matrix = [
  [z(1), z(2, 1)],
  [z(3), z(0, 4)],
]

describe('complex numbers', () => {
  it('are added, multiplied, conjugated and measured', () => {
    expect(add(z(1, 2), z(3, -5))).toEqual(z(4, -3))
    expect(multiply(z(1, 2), z(3, -5))).toEqual(z(13, 1))
    expect([conjugate(z(1, 2)), negate(z(1, 2)), real(3), scale(2, z(1, -3))]).toEqual([
      z(1, -2),
      z(-1, -2),
      z(3),
      z(2, -6),
    ])
    expect([modulus(z(3, -4)), distance(z(1, 1), z(4, 5)), nought]).toEqual([5, 5, z(0)])
  })

  it('turn exactly by quarters, and otherwise by sine and cosine', () => {
    const quarter = Math.PI / 2
    const turns = [0, 1, 2, 3, 4, 5, -1, -2, -5].map((k) => turn(k * quarter))
    expect(turns).toEqual([z(1), z(0, 1), z(-1), z(0, -1), z(1), z(0, 1), z(0, -1), z(-1), z(0, -1)])
    expect(turn(1)).toEqual(z(Math.cos(1), Math.sin(1)))
  })
})

describe('matrices', () => {
  it('are built, mapped, transposed and multiplied', () => {
    expect(build(2, (row, column) => z(row, column))).toEqual([
      [z(0), z(0, 1)],
      [z(1), z(1, 1)],
    ])
    expect(identity(2)).toEqual([
      [z(1), z(0)],
      [z(0), z(1)],
    ])
    expect(transposed(matrix)).toEqual([
      [z(1), z(3)],
      [z(2, 1), z(0, 4)],
    ])
    expect(mapEntries(matrix, (_, row, column) => z(row, column))).toEqual(build(2, (row, column) => z(row, column)))
    // [[1, 2 + i], [3, 4i]]²: 1 + 3(2 + i) = 7 + 3i, (2 + i)(1 + 4i) = −2 + 9i, 3 + 12i, 3(2 + i) − 16 = −10 + 3i.
    expect(product(matrix, matrix)).toEqual([
      [z(7, 3), z(-2, 9)],
      [z(3, 12), z(-10, 3)],
    ])
    expect([size(matrix), size([])]).toEqual([4, 0])
  })

  it('have entries, named from 1 where there is none', () => {
    expect(entryOf(matrix, 1, 0)).toEqual(z(3))
    expect(() => entryOf(matrix, 2, 1)).toThrow(new RangeError('no entry [3,2]'))
    expect(() => entryOf(matrix, 0, 2)).toThrow(new RangeError('no entry [1,3]'))
  })
})
