// Fixed-point columns and matrices, with numbers that can be followed by hand: 8 bits, so that 256 stands for 1.

import { describe, expect, it } from 'vitest'
import * as C from '../../../src/exact/cyclotomic.js'
import { rational } from '../../../src/exact/rational.js'
import { blockOfColumn } from '../../../src/mixing/certified/certified-states.js'
import { withLargestReal, withPositiveLargest } from '../../../src/mixing/certified/column-convention.js'
import {
  type FixedColumn,
  innerProduct,
  normalised,
  normOf,
  withoutOverlap,
} from '../../../src/mixing/certified/fixed-matrix.js'
import { eigensystem } from '../../../src/mixing/certified/hermitian-jacobi.js'
import { massLevels } from '../../../src/mixing/certified/mass-levels.js'
import { powerOfTwo } from '../../../src/mixing/certified/real-form.js'
import { blocksOf, fixedMatrix, realFixedMatrix, scaledMatrix } from '../../../src/mixing/certified/scaled-matrix.js'

const column = (re: readonly number[], im: readonly number[] = re.map(() => 0)): FixedColumn => ({
  re: re.map(BigInt),
  im: im.map(BigInt),
})
const numbers = ({ re, im }: FixedColumn): unknown => [re.map(Number), im.map(Number)]
const z = (re: number, im = 0): C.Cyclotomic =>
  C.add(C.fromRational(rational(re)), C.multiply(C.imaginaryUnit, C.fromRational(rational(im))))

describe('fixed-point columns', () => {
  it('have norms that are rounded up', () => {
    expect(normOf([3n, 4n])).toBe(6n)
    expect(normOf([3n], [4n])).toBe(6n)
    expect(normOf([])).toBe(1n)
  })

  it('are divided by their norms, however small', () => {
    // 0.6 and 0.8 of 256 are 153.6 and 204.8, cut off.
    expect(numbers(normalised(column([3, 0], [0, -4]), 8))).toEqual([
      [153, 0],
      [0, -204],
    ])
    expect(numbers(normalised(column([3000, 0], [0, 4000]), 8))).toEqual([
      [153, 0],
      [0, 204],
    ])
  })

  it('have inner products, the first one conjugated', () => {
    // conj(1 + 2i)(3 + 5i) = 13 − i, with 256 for 1.
    expect(innerProduct(column([256], [512]), column([768], [1280]), 8)).toEqual({ re: 3328n, im: -256n })
    expect(innerProduct(column([256, 0]), column([0, 256]), 8)).toEqual({ re: 0n, im: 0n })
  })

  it('lose what is along another', () => {
    // x = (1 + 2i, 3), y = (i, 0): y†x = −i(1 + 2i) = 2 − i, so x − y(2 − i) = (0, 3).
    expect(numbers(withoutOverlap(column([256, 768], [512, 0]), column([0, 0], [256, 0]), 8))).toEqual([
      [0, 768],
      [0, 0],
    ])
    const apart = column([0, 256])
    expect(withoutOverlap(apart, column([256, 0]), 8)).toBe(apart)
  })

  it('are turned until the largest element is real and positive', () => {
    // (4i, 3): times −i.
    expect(numbers(withLargestReal(column([0, 300], [400, 0]), 8))).toEqual([
      [400, 0],
      [0, -300],
    ])
    expect(numbers(withLargestReal(column([-400, 300]), 8))).toEqual([
      [400, -300],
      [0, 0],
    ])
    const fine = column([400, 300], [0, 7])
    expect(withLargestReal(fine, 8)).toBe(fine)
    // Of equal ones the first.
    expect(numbers(withLargestReal(column([-256, 256]), 8))).toEqual([
      [256, -256],
      [0, 0],
    ])
  })

  it('or change their sign only', () => {
    const bits = 16
    expect(numbers(withPositiveLargest(column([-40000, 5]), bits))).toEqual([
      [40000, -5],
      [0, 0],
    ])
    expect(numbers(withPositiveLargest(column([0, 5], [-40000, 0]), bits))).toEqual([
      [0, -5],
      [40000, 0],
    ])
    // A real part below 2^−8 of the imaginary one is rounding: 100 < 156, 200 > 156.
    expect(numbers(withPositiveLargest(column([-100], [40000]), bits))).toEqual([[-100], [40000]])
    expect(numbers(withPositiveLargest(column([-200], [40000]), bits))).toEqual([[200], [-40000]])
  })

  it('belong to the block of their entries', () => {
    expect(blockOfColumn([0, 1, 1], column([0, 0, 5]))).toBe(1)
    expect(blockOfColumn([0, 1, 1], column([0, 0, 0], [7, 0, 0]))).toBe(0)
  })
})

describe('an eigensystem in fixed point', () => {
  it('of a matrix with a phase', () => {
    // (0, i; −i, 0) has the eigenvalues ∓1 with the columns (1, ±i)/√2.
    const bits = 40
    const unit = 1n << 40n
    const { values, columns } = eigensystem({ size: 2, bits, re: [0n, 0n, 0n, 0n], im: [0n, unit, -unit, 0n] })
    const near = (x: bigint, wanted: number): void => expect(Math.abs(Number(x) / 2 ** 40 - wanted)).toBeLessThan(1e-10)
    near(values[0] ?? 0n, -1)
    near(values[1] ?? 0n, 1)
    for (const [k, sign] of [1, -1].entries()) {
      const { re, im } = columns[k] ?? column([])
      // v_2/v_1 = ±i: (A v)_1 = i v_2 = λ v_1.
      const [a, b, c, d] = [re[0], im[0], re[1], im[1]].map((x) => Number(x ?? 0n) / 2 ** 40) as [
        number,
        number,
        number,
        number,
      ]
      expect(Math.hypot(c - -sign * b, d - sign * a)).toBeLessThan(1e-10)
      expect(a * a + b * b + c * c + d * d).toBeCloseTo(1, 10)
    }
  })
})

describe('levels of masses', () => {
  const never = (): never => {
    throw new Error('asked')
  }

  it('are those further apart than their bounds, without asking', () => {
    expect(massLevels([10n, 15n, 20n], 2n, never)).toEqual({ levels: [[0], [1], [2]], hasMassless: false })
  })

  it('that agree are equal if the exact matrix says so', () => {
    const exact = (distinct: number, zeros: number) => () => ({ distinct, zeros })
    expect(massLevels([10n, 14n, 20n], 2n, exact(2, 0))).toEqual({ levels: [[0, 1], [2]], hasMassless: false })
    expect(massLevels([10n, 14n, 20n], 2n, exact(3, 0))).toBeUndefined()
    expect(massLevels([10n, 14n, 18n], 2n, exact(1, 0))).toEqual({ levels: [[0, 1, 2]], hasMassless: false })
    expect(massLevels([2n, 20n], 2n, exact(2, 1))).toEqual({ levels: [[0], [1]], hasMassless: true })
    expect(massLevels([2n, 20n], 2n, exact(2, 0))).toBeUndefined()
    expect(massLevels([3n, 20n], 2n, never)).toEqual({ levels: [[0], [1]], hasMassless: false })
    expect(massLevels([-2n, 1n, 20n], 2n, exact(2, 2))).toEqual({ levels: [[0, 1], [2]], hasMassless: true })
    expect(massLevels([-2n, 1n, 20n], 2n, exact(2, 1))).toBeUndefined()
    expect(massLevels([], 2n, never)).toEqual({ levels: [], hasMassless: false })
  })
})

describe('scaled matrices', () => {
  it('have entries up to one, and tell the range', () => {
    const scaled = scaledMatrix([
      [z(6), z(0)],
      [z(0), z(0, 1)],
    ])
    expect(scaled.exponent).toBe(3)
    expect(scaled.range).toBeCloseTo(Math.log2(6), 14)
    expect(scaled.matrix.map((row) => row.map(C.print))).toEqual([
      ['3/4', '0'],
      ['0', '1/8*i'],
    ])
    expect(scaledMatrix([[z(8)]])).toMatchObject({ exponent: 4, range: 0 })
    expect(scaledMatrix([[z(0)]])).toMatchObject({ exponent: 0, range: 0 })
    expect([3, 0, -2].map((n) => powerOfTwo(n))).toEqual([rational(8), rational(1), rational(1, 4)])
  })

  it('become whole numbers, with the signs of a real form if there is one', () => {
    const matrix = [
      [z(1), z(0, -2)],
      [z(3, 4), z(-5)],
    ]
    const fixed = fixedMatrix(matrix, 8)
    expect([fixed.size, fixed.bits]).toEqual([2, 8])
    expect([fixed.re, fixed.im].map((part) => part.map(Number))).toEqual([
      [256, 0, 768, -1280],
      [0, -512, 1024, 0],
    ])
    const real = realFixedMatrix(
      matrix,
      [
        [1, -1],
        [1, 0],
      ],
      8,
    )
    expect([real.re, real.im].map((part) => part.map(Number))).toEqual([
      [256, -512, 1280, 0],
      [0, 0, 0, 0],
    ])
  })

  it('fall apart into blocks', () => {
    const one = z(1)
    const nought = z(0)
    expect(
      blocksOf([
        [one, nought, nought, one],
        [nought, one, nought, nought],
        [nought, one, nought, nought],
        [nought, nought, nought, one],
      ]),
    ).toEqual([0, 1, 1, 0])
    expect(
      blocksOf([
        [nought, one, nought],
        [one, nought, one],
        [nought, one, nought],
      ]),
    ).toEqual([0, 0, 0])
    expect(blocksOf([[nought]])).toEqual([0])
  })
})
