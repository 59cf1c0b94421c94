// Laws of the Takagi factorisation for random symmetric matrices, checked with plain arithmetic that shares no code with
// it. Tolerances are relative to the largest entry, times a small factor for the sums of n terms.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { zeroMatrix } from '../src/mixing/mass-matrix/complex-matrix.js'
import { majoranaMatrix } from '../src/mixing/mass-matrix/mass-spectrum.js'
import { singularValues } from '../src/mixing/mass-matrix/singular-values.js'
import type { TakagiFactorisation } from '../src/mixing/mass-matrix/takagi.js'
import { takagiBatch } from '../src/mixing/mass-matrix/takagi-batch.js'
import { factorise } from '../test/mixing/mass-matrix/factorise.js'
import {
  determinantModulus,
  size,
  tableOf,
  takagiDefect,
  unitarityDefect,
} from '../test/mixing/mass-matrix/independent.js'
import {
  graded,
  matrices,
  number,
  ordinary,
  plain,
  sizes,
  symmetric,
} from '../test/mixing/mass-matrix/random-matrices.js'
import { holds } from './settings.js'

describe('Takagi factorisation', () => {
  it('UᵀMU is diagonal with the masses, U unitary, masses ascending and finite', () => {
    holds(
      fc.property(matrices, (matrix) => {
        const { masses, mixing, unitarityError } = factorise(matrix)
        const table = tableOf(matrix)
        expect(unitarityDefect(tableOf(mixing))).toBeLessThan(1e-13)
        expect(unitarityError).toBeLessThan(1e-13)
        expect(takagiDefect(table, tableOf(mixing), masses)).toBeLessThanOrEqual(1e-12 * size(table))
        for (const [k, mass] of masses.entries()) {
          expect(Number.isFinite(mass)).toBe(true)
          expect(mass).toBeGreaterThanOrEqual(masses[k - 1] ?? 0)
        }
      }),
    )
  })

  it('over forty orders of magnitude the matrix comes back entry by entry', () => {
    holds(
      fc.property(graded(10), (matrix) => {
        const { reconstructionError, unitarityError } = factorise(matrix)
        expect(reconstructionError).toBeLessThan(1e-13)
        expect(unitarityError).toBeLessThan(1e-13)
      }),
    )
  })

  it('any finite numbers whatever give finite masses and a unitary matrix', () => {
    const any = fc.oneof(fc.double({ min: -1e300, max: 1e300, noNaN: true }), fc.constantFrom(0, 5e-324, 1e300, 1))
    const wild = sizes.chain((n) =>
      fc.array(any, { minLength: 2 * n * n, maxLength: 2 * n * n }).map((numbers) => symmetric(n, numbers)),
    )
    holds(
      fc.property(wild, (matrix) => {
        const { masses, massUncertainties, mixing, unitarityError, reconstructionError } = factorise(matrix)
        expect(unitarityError).toBeLessThan(1e-13)
        const numbers = [...masses, ...massUncertainties, ...mixing.re, ...mixing.im, reconstructionError]
        expect(numbers.every(Number.isFinite)).toBe(true)
      }),
    )
  })

  it('the masses are those of the sum of squares and of the determinant', () => {
    holds(
      fc.property(matrices, (matrix) => {
        const { masses } = factorise(matrix)
        const squares = [...masses].reduce((sum, m) => sum + m * m, 0)
        const expected = [...matrix.re, ...matrix.im].reduce((sum, x) => sum + x * x, 0)
        expect(Math.abs(squares - expected)).toBeLessThanOrEqual(1e-13 * expected)
        const product = [...masses].reduce((all, m) => all * m, 1)
        const largest = masses[masses.length - 1] ?? 0
        const tolerance = 1e-13 * largest ** masses.length
        expect(Math.abs(product - determinantModulus(tableOf(matrix)))).toBeLessThanOrEqual(tolerance)
      }),
    )
  })

  it('the masses are the singular values', () => {
    holds(
      fc.property(graded(6), (matrix) => {
        const { masses, massUncertainties } = factorise(matrix)
        const decomposition = singularValues(matrix)
        if (E.isLeft(decomposition)) throw new Error(decomposition.left.kind)
        for (const [k, mass] of decomposition.right.masses.entries()) {
          const uncertainty = (massUncertainties[k] ?? 0) + (decomposition.right.massUncertainties[k] ?? 0)
          expect(Math.abs(mass - (masses[k] ?? 0))).toBeLessThanOrEqual(2 * uncertainty)
        }
      }),
    )
  })

  it('relabelling the fields, M → PᵀMP, relabels the rows of U and leaves the masses', () => {
    holds(
      fc.property(matrices, fc.integer({ min: 1, max: 7 }), (matrix, shift) => {
        const n = matrix.rows
        const moved = (i: number): number => (i + shift) % n
        const numbers = Array.from({ length: 2 * n * n }, (_, at) => {
          const [i, j] = [Math.floor((at % (n * n)) / n), at % n]
          const part = at < n * n ? matrix.re : matrix.im
          return part[moved(i) * n + moved(j)] ?? 0
        })
        const one = factorise(matrix)
        const other = factorise(symmetric(n, numbers))
        const largest = one.masses[n - 1] ?? 0
        for (const [k, mass] of other.masses.entries()) {
          expect(Math.abs(mass - (one.masses[k] ?? 0))).toBeLessThanOrEqual(1e-13 * largest)
        }
        const rows = Array.from({ length: n }, (_, i) => tableOf(other.mixing)[(i - shift + n * shift) % n] ?? [])
        expect(takagiDefect(tableOf(matrix), rows, other.masses)).toBeLessThanOrEqual(1e-12 * size(tableOf(matrix)))
      }),
    )
  })

  it('a power of two on M is one on the masses, to the last bit', () => {
    holds(
      fc.property(ordinary, fc.integer({ min: -12, max: 100 }), (matrix, power) => {
        const one = factorise(matrix)
        fc.pre((one.masses[matrix.rows - 1] ?? 0) > 0.1)
        const scaled = { ...matrix, re: matrix.re.map((x) => x * 2 ** power), im: matrix.im.map((x) => x * 2 ** power) }
        const other = factorise(scaled)
        expect([...other.masses]).toEqual([...one.masses].map((m) => m * 2 ** power))
      }),
    )
  })

  it('a common phase on M turns every column of U by minus half of it, up to sign, where masses are apart', () => {
    holds(
      fc.property(fc.array(plain, { minLength: 18, maxLength: 18 }), (numbers) => {
        const matrix = symmetric(3, numbers)
        const one = factorise(matrix)
        fc.pre(one.clusters.length === 0 && (one.masses[0] ?? 0) > 1e-3 && (one.masses[2] ?? 0) > 0.1)
        // M → iM, exactly.
        const other = factorise({ ...matrix, re: matrix.im.map((y) => 0 - y), im: matrix.re })
        for (let k = 0; k < 3; k++) {
          const distances = [1, -1].map((sign) =>
            Math.max(
              ...[0, 1, 2].map((row) => {
                const [x, y] = [one.mixing.re[row * 3 + k] ?? 0, one.mixing.im[row * 3 + k] ?? 0]
                // (x + iy) e^{−iπ/4}
                const re = (sign * (x + y)) / Math.SQRT2 - (other.mixing.re[row * 3 + k] ?? 0)
                const im = (sign * (y - x)) / Math.SQRT2 - (other.mixing.im[row * 3 + k] ?? 0)
                return Math.hypot(re, im)
              }),
            ),
          )
          expect(Math.min(...distances)).toBeLessThan(1e-10)
        }
      }),
    )
  })

  it('real matrices have columns that are real or imaginary, where the masses are apart', () => {
    holds(
      fc.property(matrices, (complex) => {
        const matrix = { ...complex, im: new Float64Array(complex.im.length) }
        const { mixing, clusters, massless } = factorise(matrix)
        const soft = new Set([...clusters.flatMap(({ columns }) => columns), ...(massless?.columns ?? [])])
        const n = matrix.rows
        for (let k = 0; k < n; k++) {
          if (soft.has(k)) continue
          const parts = [mixing.re, mixing.im].map((part) => Array.from({ length: n }, (_, row) => part[row * n + k]))
          expect(parts.some((part) => part.every((x) => x === 0))).toBe(true)
        }
      }),
    )
  })

  it('masses at any gap are reconstructed, whatever their phases', () => {
    const gap = fc.constantFrom(0, 1e-16, 1e-15, 1e-14, 1e-13, 1e-12, 1e-10, 1e-8, 1e-6, 1e-4, 1e-3, 5e-3, 1e-2, 2e-2)
    const phase = fc.constantFrom(0, Math.PI / 2, Math.PI, -1e-9, Math.PI - 1e-12, 1.234)
    holds(
      fc.property(matrices, fc.array(fc.tuple(gap, phase), { minLength: 8, maxLength: 8 }), (seedMatrix, steps) => {
        const { mixing } = factorise(seedMatrix)
        const n = mixing.rows
        const masses = Array.from({ length: n }, () => 1)
        for (let k = 1; k < n; k++) masses[k] = (masses[k - 1] ?? 1) * (1 + (steps[k]?.[0] ?? 0))
        const turned = zeroMatrix(n, n)
        for (let at = 0; at < n * n; at++) {
          const angle = steps[at % n]?.[1] ?? 0
          const [x, y] = [mixing.re[at] ?? 0, mixing.im[at] ?? 0]
          turned.re[at] = x * Math.cos(angle) - y * Math.sin(angle)
          turned.im[at] = x * Math.sin(angle) + y * Math.cos(angle)
        }
        const matrix = majoranaMatrix(masses, turned)
        if (E.isLeft(matrix)) throw new Error(matrix.left.kind)
        const found = factorise(matrix.right)
        expect(found.reconstructionError).toBeLessThan(1e-13)
        expect(found.unitarityError).toBeLessThan(1e-13)
        const equal = found.clusters.filter(({ undefinedBasis }) => undefinedBasis).flatMap(({ equal }) => equal.flat())
        for (let k = 1; k < n; k++) if (steps[k]?.[0] === 0) expect(equal).toContain(k)
        for (let k = 1; k < n; k++) if ((steps[k]?.[0] ?? 0) >= 1e-12) expect(sameGroup(found, k - 1, k)).toBe(false)
      }),
    )
  })

  it('a batch gives bit for bit what its matrices give', () => {
    holds(
      fc.property(
        fc.array(fc.array(number, { minLength: 18, maxLength: 18 }), { minLength: 1, maxLength: 5 }),
        (all) => {
          const batch = all.map((numbers) => symmetric(3, numbers))
          const re = Float64Array.from(batch.flatMap((m) => [...m.re]))
          const im = Float64Array.from(batch.flatMap((m) => [...m.im]))
          const results = takagiBatch({ size: 3, count: batch.length, re, im })
          for (const [b, matrix] of batch.entries()) {
            const one = factorise(matrix)
            expect(results.masses.slice(3 * b, 3 * b + 3)).toEqual(one.masses)
            expect(results.mixingRe.slice(9 * b, 9 * b + 9)).toEqual(one.mixing.re)
            expect(results.mixingIm.slice(9 * b, 9 * b + 9)).toEqual(one.mixing.im)
            expect(results.status[b]).toBe(
              (one.massless === undefined ? 0 : 8) |
                (one.massless?.undefinedBasis || one.clusters.some(({ undefinedBasis }) => undefinedBasis) ? 16 : 0),
            )
          }
        },
      ),
    )
  })
})

const sameGroup = ({ clusters }: TakagiFactorisation, j: number, k: number): boolean =>
  clusters.some(({ equal }) => equal.some((group) => group.includes(j) && group.includes(k)))
