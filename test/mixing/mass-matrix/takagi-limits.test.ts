import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type ComplexEntry, type ComplexMatrix, complexMatrix } from '../../../src/mixing/mass-matrix/complex-matrix.js'
import type { MassMatrixProblem } from '../../../src/mixing/mass-matrix/problem.js'
import { type TakagiFactorisation, type TakagiOptions, takagi } from '../../../src/mixing/mass-matrix/takagi.js'
import { takagiBatch, takagiStatus } from '../../../src/mixing/mass-matrix/takagi-batch.js'
import { factorise, relative } from './factorise.js'

const of = (...rows: (readonly ComplexEntry[])[]): TakagiFactorisation => factorise(complexMatrix(rows))

function problem(matrix: ComplexMatrix, options?: TakagiOptions): MassMatrixProblem {
  const result = takagi(matrix, options)
  if (E.isRight(result)) throw new Error('accepted')
  return result.left
}

describe('range', () => {
  for (const factor of [1e-300, 1e-150, 1e-75, 1e75, 1e150, 1e299]) {
    it(`a matrix of size ${factor} is factorised as one of size 1`, () => {
      const plain = [
        [1, 2, [0.5, 1]],
        [2, -3, 4],
        [[0.5, 1], 4, [0, 1]],
      ] as const
      const scaled = plain.map((row) =>
        row.map((z) => (typeof z === 'number' ? z * factor : [z[0] * factor, z[1] * factor])),
      )
      const one = factorise(complexMatrix(plain))
      const found = factorise(complexMatrix(scaled as unknown as ComplexEntry[][]))
      expect(found.reconstructionError).toBeLessThan(1e-14)
      for (const k of [0, 1, 2])
        expect(relative(found.masses[k] ?? 0, (one.masses[k] ?? 0) * factor)).toBeLessThan(1e-14)
    })
  }

  it('1e-150 and 1e150 live in one matrix', () => {
    const { masses, massless } = of([1e-150, 0], [0, 1e150])
    expect([...masses]).toEqual([1e-150, 1e150])
    expect(massless).toBeUndefined()
  })

  it('an admixture far below rounding keeps its phase', () => {
    // Light mass (1e-9)²/1e14 with parity −1, through an admixture of 1e-23.
    const { masses, mixing } = of([0, 1e-9], [1e-9, 1e14])
    expect(relative(masses[0] ?? 0, 1e-32)).toBeLessThan(1e-14)
    expect(mixing.re[0]).toBe(0)
    expect(mixing.im[0]).toBeCloseTo(1, 15)
    expect(relative(mixing.im[2] ?? 0, -1e-23)).toBeLessThan(1e-14)
  })
})

describe('refused input', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%s is not a number for a mass', (x) => {
    expect(
      problem(
        complexMatrix([
          [1, 0],
          [0, [2, x]],
        ]),
      ),
    ).toEqual({ kind: 'not-finite', row: 1, column: 1 })
  })

  it('names the entry that is too large', () => {
    expect(
      problem(
        complexMatrix([
          [1, 1e301],
          [1e301, 0],
        ]),
      ),
    ).toMatchObject({ kind: 'out-of-range', row: 0, column: 1 })
  })

  it('wants a square matrix', () => {
    expect(problem(complexMatrix([[1, 2]]))).toEqual({ kind: 'not-square', rows: 1, columns: 2 })
    expect(problem(complexMatrix([]))).toEqual({ kind: 'empty' })
    const short = { rows: 2, columns: 2, re: new Float64Array(3), im: new Float64Array(4) }
    expect(problem(short)).toMatchObject({ kind: 'wrong-size' })
  })

  it('wants a symmetric one, within the tolerance stated', () => {
    const matrix = complexMatrix([
      [1, 2],
      [2.0001, 3],
    ])
    expect(problem(matrix)).toMatchObject({ kind: 'not-symmetric', row: 0, column: 1, tolerance: 1e-12 })
    const found = factorise(matrix, { symmetryTolerance: 1e-4 })
    expect(found.asymmetry).toBeCloseTo(5e-5, 8)
    // Real and imaginary parts count alike: (|Δ re| + |Δ im|)/(|re| + |im|) = (0.5 + 1)/(1 + 2).
    const turned = complexMatrix([
      [1, [1, 2]],
      [[0.5, 1], 3],
    ])
    expect(problem(turned)).toMatchObject({ kind: 'not-symmetric', difference: 0.5 })
    expect(
      problem(
        complexMatrix([
          [1, 2],
          [0, 3],
        ]),
      ),
    ).toMatchObject({ kind: 'not-symmetric', difference: 1 })
  })
})

describe('batch', () => {
  it('gives bit for bit what one matrix gives, and a status for each', () => {
    const tables = [
      [
        [1, 2],
        [2, 1],
      ],
      [
        [0, 5],
        [5, 0],
      ],
      [
        [1, 1],
        [1, 1],
      ],
      [
        [1, Number.NaN],
        [2, 1],
      ],
      [
        [1, 2],
        [3, 1],
      ],
      [
        [1, 1e305],
        [1e305, 1],
      ],
    ]
    const re = Float64Array.from(tables.flat(2))
    const results = takagiBatch({ size: 2, count: tables.length, re, im: new Float64Array(re.length) })
    expect([...results.status]).toEqual([
      0,
      takagiStatus.undefinedBasis,
      takagiStatus.massless,
      takagiStatus.notFinite,
      takagiStatus.notSymmetric,
      takagiStatus.outOfRange,
    ])
    for (const [b, table] of tables.slice(0, 3).entries()) {
      const one = factorise(complexMatrix(table))
      expect(results.masses.slice(2 * b, 2 * b + 2)).toEqual(one.masses)
      expect(results.mixingRe.slice(4 * b, 4 * b + 4)).toEqual(one.mixing.re)
      expect(results.mixingIm.slice(4 * b, 4 * b + 4)).toEqual(one.mixing.im)
    }
    expect([...results.masses.slice(6), ...results.mixingRe.slice(12)].every((x) => x === 0)).toBe(true)
  })
})
