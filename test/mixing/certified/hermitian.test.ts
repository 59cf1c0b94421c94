// Eigensystems in fixed point put together again, and every number of their bounds by hand.

import { describe, expect, it } from 'vitest'
import type { FixedColumn, FixedMatrix } from '../../../src/mixing/certified/fixed-matrix.js'
import { eigensystem } from '../../../src/mixing/certified/hermitian-jacobi.js'
import { groupError, spectralBounds } from '../../../src/mixing/certified/spectral-bounds.js'

const bits = 96
const unit = 1n << BigInt(bits)

/** A hermitian matrix of small integers that depend on the seed; every third entry is zero. */
function hermitian(n: number, seed: number, isReal = false): FixedMatrix {
  let state = seed
  const next = (): bigint => {
    state = (state * 16807) % 2147483647
    return state % 3 === 0 ? 0n : BigInt((state % 41) - 20)
  }
  const [re, im] = [new Array<bigint>(n * n).fill(0n), new Array<bigint>(n * n).fill(0n)]
  for (let j = 0; j < n; j++) {
    for (let k = j; k < n; k++) {
      const [x, y] = [next() * unit, j === k || isReal ? 0n : next() * unit]
      re[j * n + k] = re[k * n + j] = x
      im[j * n + k] = y
      im[k * n + j] = -y
    }
  }
  return { size: n, bits, re, im }
}

/** The largest part of A x − λ x and of X†X − 1, in units of 2^−bits. */
function defects({ size: n, re, im }: FixedMatrix, values: readonly bigint[], columns: readonly FixedColumn[]): bigint {
  let worst = 0n
  const note = (x: bigint): void => {
    const size = (x < 0n ? -x : x) >> BigInt(bits)
    if (size > worst) worst = size
  }
  for (const [k, x] of columns.entries()) {
    for (let row = 0; row < n; row++) {
      let [p, q] = [-(values[k] ?? 0n) * (x.re[row] ?? 0n), -(values[k] ?? 0n) * (x.im[row] ?? 0n)]
      for (let j = 0; j < n; j++) {
        const [a, b, c, d] = [re[row * n + j] ?? 0n, im[row * n + j] ?? 0n, x.re[j] ?? 0n, x.im[j] ?? 0n]
        p += a * c - b * d
        q += a * d + b * c
      }
      note(p)
      note(q)
    }
    for (const [l, y] of columns.entries()) {
      let [p, q] = [k === l ? -unit * unit : 0n, 0n]
      for (let row = 0; row < n; row++) {
        const [a, b, c, d] = [x.re[row] ?? 0n, x.im[row] ?? 0n, y.re[row] ?? 0n, y.im[row] ?? 0n]
        p += a * c + b * d
        q += a * d - b * c
      }
      note(p)
      note(q)
    }
  }
  return worst
}

describe('an eigensystem', () => {
  it.each([1, 2, 3, 5, 8].map((n) => [n]))(
    'of hermitian %d × %d matrices: A x = λ x, X†X = 1, values ascending',
    (n) => {
      for (let seed = 1; seed < 8; seed++) {
        for (const isReal of [false, true]) {
          const matrix = hermitian(n, seed * 7919, isReal)
          const { values, columns } = eigensystem(matrix)
          expect(defects(matrix, values, columns)).toBeLessThan(1n << 20n)
          for (const [k, value] of values.entries()) expect(value >= (values[k - 1] ?? value)).toBe(true)
          expect(spectralBounds(matrix, { values, columns })?.value).toBeLessThan(1n << 26n)
        }
      }
    },
  )

  it('of a diagonal matrix is the unit matrix in the order of the values, equal ones as given', () => {
    const diagonal = [3n, -1n, 3n, 0n]
    const re = Array.from({ length: 16 }, (_, at) => (at % 5 === 0 ? (diagonal[at / 5] ?? 0n) * unit : 0n))
    const { values, columns } = eigensystem({ size: 4, bits, re, im: re.map(() => 0n) })
    expect(values).toEqual([-unit, 0n, 3n * unit, 3n * unit])
    expect(columns.map((x) => x.re.indexOf(unit))).toEqual([1, 3, 0, 2])
  })

  it('keeps zeros between blocks, and small couplings to all digits', () => {
    // Fields 1 and 3 are coupled by 2^−40 i; field 2 is alone.
    const e = unit >> 40n
    const re = [0n, 0n, 0n, 0n, unit, 0n, 0n, 0n, 4n * unit]
    const im = [0n, 0n, e, 0n, 0n, 0n, -e, 0n, 0n]
    const { values, columns } = eigensystem({ size: 3, bits, re, im })
    expect([columns[0]?.re[1], columns[0]?.im[1], columns[2]?.im[1]]).toEqual([0n, 0n, 0n])
    expect([columns[1]?.re[0], columns[1]?.re[1], columns[1]?.re[2]]).toEqual([0n, unit, 0n])
    // −e²/4 = −2^−82, and the admixture i e/4 of size 2^−42.
    expect(Number(values[0] ?? 0n) / 2 ** 14).toBeCloseTo(-1, 2)
    expect(Number(columns[0]?.im[2] ?? 0n) / 2 ** 54).toBeCloseTo(1, 10)
  })
})

describe('bounds', () => {
  const column = (re: readonly bigint[], im: readonly bigint[] = re.map(() => 0n)): FixedColumn => ({ re, im })
  const small = 10
  const one = 1n << 10n

  it('of a diagonal matrix and true columns are what fixed point cuts off', () => {
    // ρ: nothing, plus 1, plus 2·2·2 for two rows: 9 each.
    const matrix = { size: 2, bits: small, re: [3n * one, 0n, 0n, 5n * one], im: [0n, 0n, 0n, 0n] }
    const columns = [column([one, 0n]), column([0n, one])]
    const bounds = spectralBounds(matrix, { values: [3n * one, 5n * one], columns })
    // √(2·(81 + 81)) = 18, plus 1, times 2n = 4.
    expect(bounds).toEqual({ residuals: [9n, 9n], orthogonality: 1n, value: 76n })
  })

  it('hold the residual of each column, in both parts', () => {
    // A = ((0, 2i), (−2i, 0)), x = (1, 0), λ = 1: A x − x = (−1, −2i): √5 = 2.236 of 1024: 2289.7; plus 1 and 8.
    const matrix = { size: 2, bits: small, re: [0n, 0n, 0n, 0n], im: [0n, 2n * one, -2n * one, 0n] }
    const columns = [column([one, 0n]), column([0n, 0n], [0n, one])]
    // y = (0, i), λ = −3: A y + 3y = (−2, 3i): √13 · 1024 = 3692.1.
    const { residuals, orthogonality } = spectralBounds(matrix, { values: [one, -3n * one], columns }) ?? {}
    expect(residuals).toEqual([2289n + 9n, 3692n + 9n])
    expect(orthogonality).toBe(1n)
  })

  it('hold how far the columns are from orthonormal, off the diagonal twice', () => {
    const matrix = { size: 2, bits: small, re: [0n, 0n, 0n, 0n], im: [0n, 0n, 0n, 0n] }
    const orthogonalityOf = (...columns: readonly FixedColumn[]) =>
      spectralBounds(matrix, { values: [0n, 0n], columns })?.orthogonality
    // Norm² 1.25² − 1 = 0.5625: 576.
    expect(orthogonalityOf(column([1280n, 0n]), column([0n, one]))).toBeUndefined()
    // Norm² (1 + 1/8)² − 1 = 0.265625 of 1024: 272.
    expect(orthogonalityOf(column([1152n, 0n]), column([0n, one]))).toBe(272n + 1n)
    // (1, 0) and (i/4, √(15/16)): y†x = −i/4: √2/4 of 1024 = 362.04; 1 − 15.99/16 adds nothing that is seen.
    expect(orthogonalityOf(column([one, 0n]), column([0n, 991n], [256n, 0n]))).toBe(362n + 1n)
    expect(orthogonalityOf(column([one, 0n]), column([256n, 991n]))).toBe(362n + 1n)
    expect(orthogonalityOf(column([0n, 0n], [one, 0n]), column([0n, 991n], [256n, 0n]))).toBe(362n + 1n)
    expect(orthogonalityOf(column([0n, 0n], [one, 0n]), column([256n, 991n]))).toBe(362n + 1n)
  })

  it('of a group: four times the root of the squares of 2ρ/gap, plus what is not orthonormal', () => {
    const bounds = { value: 0n, residuals: [8n, 100n, 6n], orthogonality: 5n }
    // 16·1024/128 = 128, plus 1; 12·1024/128 = 96, plus 1: √(129² + 97²) = 161.4, plus 1: 162.
    expect(groupError(bounds, [0, 2], 128n, small)).toBe(4n * 162n + 5n)
    // 200·1024/4096 = 50, plus 1.
    expect(groupError(bounds, [1], 4096n, small)).toBe(4n * 52n + 5n)
  })
})
