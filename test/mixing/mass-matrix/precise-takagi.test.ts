// What the precise factorisation tells besides masses and columns, by hand.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import * as C from '../../../src/exact/cyclotomic.js'
import * as Q from '../../../src/exact/rational.js'
import { type ComplexEntry, complexMatrix } from '../../../src/mixing/mass-matrix/complex-matrix.js'
import { exactComplex, preciseTakagi, preciseTakagiOf } from '../../../src/mixing/mass-matrix/precise-takagi.js'
import type { TakagiFactorisation } from '../../../src/mixing/mass-matrix/takagi.js'

function of(rows: readonly (readonly ComplexEntry[])[], symmetryTolerance?: number): TakagiFactorisation {
  const found = preciseTakagi(complexMatrix(rows), symmetryTolerance === undefined ? {} : { symmetryTolerance })
  if (found === undefined || E.isLeft(found)) throw new Error(JSON.stringify(found))
  return found.right
}

const diagonal = (...masses: readonly ComplexEntry[]): readonly (readonly ComplexEntry[])[] =>
  masses.map((mass, i) => masses.map((_, j): ComplexEntry => (i === j ? mass : 0)))

const roundoff = 2 ** -53

describe('the precise factorisation', () => {
  it('tells clusters within a hundredth, and exactly equal masses in them', () => {
    const { clusters, masses } = of(diagonal(3, 1, -1, 1.0078125, [0, 3.015625], 5, 0))
    expect([...masses]).toEqual([0, 1, 1, 1.0078125, 3, 3.015625, 5])
    expect(clusters).toEqual([
      {
        columns: [1, 2, 3],
        relativeGap: 0,
        undefinedBasis: true,
        equal: [[1, 2]],
        basisUncertainty: roundoff,
      },
      {
        columns: [4, 5],
        relativeGap: expect.closeTo(0.015625 / 3.015625, 15),
        undefinedBasis: false,
        equal: [],
        basisUncertainty: roundoff,
      },
    ])
    expect(of(diagonal(1, 1.5, 2)).clusters).toEqual([])
  })

  it('tells two groups of equal masses in one cluster, and the least gap of different ones', () => {
    const { clusters } = of(diagonal(1, 1, 1.0078125, [0, 1.0078125]))
    expect(clusters).toMatchObject([
      {
        columns: [0, 1, 2, 3],
        relativeGap: 0,
        equal: [
          [0, 1],
          [2, 3],
        ],
      },
    ])
    const [close] = of(diagonal(1, 1.00390625, 1.005859375)).clusters
    expect(close?.relativeGap).toBeCloseTo(0.001953125 / 1.005859375, 15)
  })

  it('has massless states only where the matrix is singular, and no cluster of them', () => {
    const { massless, clusters, masses, massUncertainties } = of([
      [1, 2, 3],
      [2, 4, 6],
      [3, 6, 9],
    ])
    expect([...masses]).toEqual([0, 0, 14])
    expect(massless).toEqual({ columns: [0, 1], undefinedPhase: true, undefinedBasis: true })
    expect(clusters).toEqual([])
    expect([...massUncertainties]).toEqual([0, 0, 14 * roundoff])
    expect(of(diagonal(1e-30, 1)).massless).toBeUndefined()
  })

  it('of a real matrix has real columns, and imaginary ones for negative eigenvalues; zeros are exact', () => {
    // ((1, 2), (2, 1)): −1 with (1, −1)/√2, 3 with (1, 1)/√2; 7 alone.
    const { mixing, masses, reconstructionError, unitarityError, asymmetry } = of([
      [1, 2, 0],
      [2, 1, 0],
      [0, 0, 7],
    ])
    const h = Math.SQRT1_2
    expect([...masses]).toEqual([1, 3, 7])
    expect([...mixing.re].map((x) => x + 0)).toEqual([0, h, 0, 0, h, 0, 0, 0, 1])
    expect([...mixing.im].map((x) => x + 0)).toEqual([h, 0, 0, -h, 0, 0, 0, 0, 0])
    expect(reconstructionError).toBeLessThan(1e-15)
    expect(unitarityError).toBeLessThan(1e-15)
    expect(asymmetry).toBe(0)
  })

  it('of a complex one likewise', () => {
    // i times the above: columns times e^{−iπ/4}: for −1 e^{iπ/4}(1, −1)/√2, for 3 e^{−iπ/4}(1, 1)/√2.
    const { mixing, reconstructionError } = of([
      [[0, 1], [0, 2], 0],
      [[0, 2], [0, 1], 0],
      [0, 0, [0, 7]],
    ])
    expect([...mixing.re].map((x) => Number(x.toFixed(14)) + 0)).toEqual([
      0.5,
      0.5,
      0,
      -0.5,
      0.5,
      0,
      0,
      0,
      Number(Math.SQRT1_2.toFixed(14)),
    ])
    expect([...mixing.im].map((x) => Number(x.toFixed(14)) + 0)).toEqual([
      0.5,
      -0.5,
      0,
      -0.5,
      -0.5,
      0,
      0,
      0,
      Number((-Math.SQRT1_2).toFixed(14)),
    ])
    expect(reconstructionError).toBeLessThan(1e-15)
  })

  it('takes the mean of entries that are nearly equal, and refuses others', () => {
    const found = of(
      [
        [0, 3],
        [1, 0],
      ],
      0.7,
    )
    expect([...found.masses]).toEqual([2, 2])
    expect(found.asymmetry).toBeCloseTo(2 / 3, 15)
    const refused = (rows: readonly (readonly ComplexEntry[])[]): unknown => preciseTakagi(complexMatrix(rows))
    expect(
      refused([
        [0, 3],
        [1, 0],
      ]),
    ).toMatchObject(E.left({ kind: 'not-symmetric', tolerance: 1e-12 }))
    expect(refused([[1, 2]])).toEqual(E.left({ kind: 'not-square', rows: 1, columns: 2 }))
    expect(refused([[Number.NaN]])).toEqual(E.left({ kind: 'not-finite', row: 0, column: 0 }))
  })

  it('is given in the unit of the matrix, whatever its size', () => {
    expect([...of(diagonal(3e-200, 5e-200)).masses]).toEqual([3e-200, 5e-200])
    expect([...of(diagonal(-3e250)).masses]).toEqual([3e250])
    expect([...of(diagonal(0)).masses]).toEqual([0])
  })

  it('is out of reach above 12 × 12 and beyond a range of 2^500', () => {
    const ofSize = (n: number) => preciseTakagi(complexMatrix(diagonal(...Array.from({ length: n }, (_, k) => k + 1))))
    expect(ofSize(12)).toBeDefined()
    expect(ofSize(13)).toBeUndefined()
    const ofRange = (exponent: number) => preciseTakagi(complexMatrix(diagonal(1, 2 ** -exponent)))
    expect(ofRange(500)).toBeDefined()
    expect(ofRange(501)).toBeUndefined()
  })

  it('of an exact matrix', () => {
    const third = C.fromRational(Q.rational(1, 3))
    const found = preciseTakagiOf([[C.multiply(third, C.imaginaryUnit)]])
    expect([...(found?.masses ?? [])]).toEqual([1 / 3])
    expect(found?.mixing.re[0]).toBeCloseTo(Math.SQRT1_2, 15)
    expect(found?.mixing.im[0]).toBeCloseTo(-Math.SQRT1_2, 15)
  })
})

describe('doubles as exact numbers', () => {
  it('are what they are', () => {
    expect(C.print(exactComplex(0.5, -3))).toBe('1/2-3*i')
    expect(C.equals(exactComplex(2 ** -1074, 0), C.fromRational(Q.rational(1n, 1n << 1074n)))).toBe(true)
    // 0.1 is 3602879701896397/2^55.
    expect(C.equals(exactComplex(0.1, 0), C.fromRational(Q.rational(3602879701896397n, 1n << 55n)))).toBe(true)
  })
})
