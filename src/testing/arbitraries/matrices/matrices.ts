// Matrices of doubles with a symmetry: it holds to the last bit, since mirrored entries are copies.

import fc from 'fast-check'
import { build, type Complex, type ComplexMatrix, conjugate, negate, nought, real } from '../../complex-matrix.js'
import { listOf } from '../numbers/uniform.js'

export interface MatrixOptions {
  /** Unit of the entries, which are of order one in it; default 1. */
  readonly unit?: number
}

/** A short decimal of order one; shrinks to 0. */
const parts = fc.integer({ min: -200, max: 200 }).map((n) => n / 100)

function mirrored(
  count: number,
  { unit = 1 }: MatrixOptions,
  mirror: { readonly diagonal: (z: Complex) => Complex; readonly below: (z: Complex) => Complex },
): fc.Arbitrary<ComplexMatrix> {
  return listOf(count * count, fc.record({ re: parts, im: parts })).map((entries) => {
    const at = (r: number, c: number): Complex => {
      const { re, im } = entries[r * count + c] ?? nought
      return { re: re * unit, im: im * unit }
    }
    return build(count, (r, c) => (r === c ? mirror.diagonal(at(r, c)) : r < c ? at(r, c) : mirror.below(at(c, r))))
  })
}

/** A† = A. */
export const hermitian = (count: number, options: MatrixOptions = {}): fc.Arbitrary<ComplexMatrix> =>
  mirrored(count, options, { diagonal: ({ re }) => real(re), below: conjugate })

/** Aᵀ = A. */
export const symmetric = (count: number, options: MatrixOptions = {}): fc.Arbitrary<ComplexMatrix> =>
  mirrored(count, options, { diagonal: (z) => z, below: (z) => z })

/** Aᵀ = −A. */
export const antisymmetric = (count: number, options: MatrixOptions = {}): fc.Arbitrary<ComplexMatrix> =>
  mirrored(count, options, { diagonal: () => nought, below: negate })
