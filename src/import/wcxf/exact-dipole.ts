// Moments from dipole coefficients and back, in exact numbers: λ = µ − iε with
//   µ = (λ + λ†)/2, ε = (i/2)(λ − λ†), and λ from C as physics/dipole-sum.ts says. Indices [final][initial].
// Giunti:2014ixa has the moments. An element that nobody gives is `undefined`, and so is all that it enters.

import * as Q from '../../exact/rational.js'

export interface ExactComplex {
  readonly re: Q.Rational
  readonly im: Q.Rational
}

export type ExactMatrix = readonly (readonly (ExactComplex | undefined)[])[]

export interface ExactMoments {
  readonly magnetic: ExactMatrix
  readonly electric: ExactMatrix
}

const half = Q.rational(1n, 2n)

/** µ and ε of λ. */
export function momentsOfLambda(lambda: ExactMatrix): ExactMoments {
  const pairs = lambda.map((row, f) => row.map((z, i) => [z, lambda[i]?.[f]] as const))
  // z = λ_fi and w = λ_if: µ_fi = (z + w̄)/2; ε_fi = (i/2)(z − w̄), and i(x + iy) = −y + ix.
  return {
    magnetic: pairs.map((row) =>
      row.map(
        ([z, w]) => z && w && { re: Q.multiply(half, Q.add(z.re, w.re)), im: Q.multiply(half, Q.subtract(z.im, w.im)) },
      ),
    ),
    electric: pairs.map((row) =>
      row.map(
        ([z, w]) =>
          z && w && { re: Q.negate(Q.multiply(half, Q.add(z.im, w.im))), im: Q.multiply(half, Q.subtract(z.re, w.re)) },
      ),
    ),
  }
}

/** λ = µ − iε. */
export const lambdaOfMoments = ({ magnetic, electric }: ExactMoments): ExactMatrix =>
  magnetic.map((row, f) =>
    row.map((mu, i) => {
      const epsilon = electric[f]?.[i]
      return mu && epsilon && { re: Q.add(mu.re, epsilon.im), im: Q.subtract(mu.im, epsilon.re) }
    }),
  )

/** The matrix times a whole number. */
export const scaled = (matrix: ExactMatrix, factor: Q.Rational): ExactMatrix =>
  matrix.map((row) => row.map((z) => z && { re: Q.multiply(factor, z.re), im: Q.multiply(factor, z.im) }))

/** M†. */
export const dagger = (matrix: ExactMatrix): ExactMatrix =>
  matrix.map((row, f) =>
    row.map((_, i) => {
      const z = matrix[i]?.[f]
      return z && { re: z.re, im: Q.negate(z.im) }
    }),
  )
