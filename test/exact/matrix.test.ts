import { describe, expect, it } from 'vitest'
import * as C from '../../src/exact/cyclotomic.js'
import * as M from '../../src/exact/matrix.js'

const i = C.imaginaryUnit
const matrix = (rows: readonly (readonly (number | C.Cyclotomic)[])[]): M.CyclotomicMatrix =>
  rows.map((row) => row.map((x) => (typeof x === 'number' ? C.fromInteger(x) : x)))

// Pauli matrices
const sigma1 = matrix([
  [0, 1],
  [1, 0],
])
const sigma2 = matrix([
  [0, C.negate(i)],
  [i, 0],
])
const sigma3 = matrix([
  [1, 0],
  [0, -1],
])

describe('a matrix', () => {
  it('multiplies row by column: σ₁σ₂ = iσ₃', () => {
    expect(M.multiply(sigma1, sigma2)).toEqual(M.scale(sigma3, i))
    expect(M.multiply(sigma2, sigma2)).toEqual(M.identity(2))
    expect(M.isZero(M.add(M.multiply(sigma1, sigma2), M.multiply(sigma2, sigma1)))).toBe(true)
  })

  it('has a transpose, a conjugate and an adjoint', () => {
    expect(M.transpose(sigma2)).toEqual(M.conjugate(sigma2))
    expect(M.equals(M.dagger(sigma2), sigma2)).toBe(true)
    const rectangular = matrix([[1, 2, i]])
    expect(M.dagger(rectangular)).toEqual(matrix([[1], [2], [C.negate(i)]]))
    expect(M.multiply(rectangular, M.dagger(rectangular))).toEqual(matrix([[6]]))
  })

  it('equals another, or zero, only where every entry does', () => {
    expect(
      M.equals(
        M.identity(2),
        matrix([
          [1, 0],
          [0, 2],
        ]),
      ),
    ).toBe(false)
    expect(
      M.equals(
        M.identity(2),
        matrix([
          [1, 0],
          [5, 6],
        ]),
      ),
    ).toBe(false)
    expect(
      [
        matrix([
          [0, 1],
          [0, 0],
        ]),
        matrix([
          [0, 1],
          [1, 0],
        ]),
        matrix([
          [0, 0],
          [0, 0],
        ]),
      ].map(M.isZero),
    ).toEqual([false, false, true])
  })

  it('does not combine with one of another shape', () => {
    expect(() => M.add(sigma1, M.identity(3))).toThrow(new RangeError('matrices of different shapes'))
    expect(() => M.multiply(sigma1, M.identity(3))).toThrow(RangeError)
    expect(M.equals(sigma1, M.identity(3))).toBe(false)
    expect(M.equals(matrix([[1, 2]]), matrix([[1, 2, 3]]))).toBe(false)
    expect(M.equals(sigma1, sigma3)).toBe(false)
    expect(
      M.equals(
        M.identity(2),
        matrix([
          [1, 0],
          [0, 1],
          [0, 0],
        ]),
      ),
    ).toBe(false)
    expect(
      M.equals(
        matrix([[1, 2], [3]]),
        matrix([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toBe(false)
    expect(() => M.multiply(matrix([[1, 2], [3]]), M.identity(2))).toThrow('of shapes that cannot be multiplied')
    expect(() => M.add(matrix([[1, 2]]), matrix([[1, 2, 3]]))).toThrow(RangeError)
    expect(() => M.transpose(matrix([[1, 2], [3]]))).toThrow('rows of different lengths')
  })
})
