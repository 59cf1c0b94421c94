// Random symmetric matrices for the laws of the Takagi factorisation.

import fc from 'fast-check'
import { type ComplexMatrix, zeroMatrix } from '../../../src/mixing/mass-matrix/complex-matrix.js'

/** A symmetric n × n matrix from 2n² numbers, of which half are used. */
export function symmetric(n: number, numbers: readonly number[]): ComplexMatrix {
  const matrix = zeroMatrix(n, n)
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) {
      matrix.re[i * n + j] = matrix.re[j * n + i] = numbers[i * n + j] ?? 0
      matrix.im[i * n + j] = matrix.im[j * n + i] = numbers[n * n + i * n + j] ?? 0
    }
  }
  return matrix
}

export const sizes = fc.integer({ min: 1, max: 8 })

/** Between −1 and 1, and never so small that products of two leave the normal range. */
export const plain = fc.double({ min: -1, max: 1, noNaN: true }).map((x) => (Math.abs(x) < 1e-100 ? 0 : x))

/** Numbers that make trouble: small integers, zeros, a wide range, and plain ones. */
export const number = fc.oneof(
  fc.integer({ min: -2, max: 2 }),
  plain,
  fc.tuple(plain, fc.integer({ min: -12, max: 2 })).map(([x, e]) => x * 10 ** e),
)

export const matrices = sizes.chain((n) =>
  fc.array(number, { minLength: 2 * n * n, maxLength: 2 * n * n }).map((numbers) => symmetric(n, numbers)),
)

/** Entries within a dozen orders of magnitude, where no scaling of parts is needed. */
export const ordinary = matrices.map((matrix) => ({
  ...matrix,
  re: matrix.re.map((x) => (Math.abs(x) < 1e-12 ? 0 : x)),
  im: matrix.im.map((x) => (Math.abs(x) < 1e-12 ? 0 : x)),
}))

/** Of either sign, 0.001 to 1, evenly: matrices of these are rarely near singular. */
const orderOne = fc.noBias(
  fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.boolean()).map(([x, up]) => (up ? x : -x) / 1000),
)

/** D M D with D a diagonal of powers of ten, −span … span: light and heavy fields in one matrix. */
export const graded = (span: number): fc.Arbitrary<ComplexMatrix> =>
  fc
    .tuple(sizes, fc.array(fc.integer({ min: -span, max: span }), { minLength: 8, maxLength: 8 }))
    .chain(([n, powers]) =>
      fc.array(orderOne, { minLength: 2 * n * n, maxLength: 2 * n * n }).map((numbers) => {
        const matrix = symmetric(n, numbers)
        const scaleAt = (at: number): number => 10 ** ((powers[Math.floor(at / n)] ?? 0) + (powers[at % n] ?? 0))
        return {
          ...matrix,
          re: matrix.re.map((x, at) => x * scaleAt(at)),
          im: matrix.im.map((x, at) => x * scaleAt(at)),
        }
      }),
    )
