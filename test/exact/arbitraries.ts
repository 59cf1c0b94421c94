// Random exact numbers and polynomials, for the laws in properties/. Fields stay small enough for thousands of products.

import fc from 'fast-check'
import * as C from '../../src/exact/cyclotomic.js'
import * as P from '../../src/exact/polynomial.js'
import { type Rational, rational } from '../../src/exact/rational.js'
import { type RootOfUnity, rootOfUnity } from '../../src/exact/root-of-unity.js'

const wholes = fc.oneof(fc.bigInt(-9n, 9n), fc.bigInt(-(10n ** 25n), 10n ** 25n))
const denominators = fc.oneof(
  fc.constantFrom(1n, 2n, 3n, 4n, 7n, 8n),
  fc.nat(40).map((places) => 10n ** BigInt(places)),
  fc.bigInt(1n, 10n ** 20n),
)

/** Small fractions, decimals with exponents, and fractions of long numbers. */
export const rationals: fc.Arbitrary<Rational> = fc.tuple(wholes, denominators).map(([n, d]) => rational(n, d))

const rootsOfOrders = (...orders: readonly number[]): fc.Arbitrary<RootOfUnity> =>
  fc.constantFrom(...orders).chain((n) => fc.nat(n - 1).map((k) => rootOfUnity(k, n)))

// These orders divide 840, so that any number of terms stays within one field of degree 192.
const usualOrders = [1, 2, 3, 4, 5, 6, 7, 8, 12, 15, 20, 24, 28, 40, 42]

/** Roots of unity; the field of any two of them is within the degree limit. */
export const rootsOfUnity: fc.Arbitrary<RootOfUnity> = rootsOfOrders(...usualOrders, 9, 11, 16, 27)

/** Rational and Gaussian numbers. */
export const gaussians: fc.Arbitrary<C.Cyclotomic> = fc
  .tuple(rationals, rationals)
  .map(([re, im]) => C.add(C.fromRational(re), C.multiply(C.fromRational(im), C.imaginaryUnit)))

const monomials = fc
  .tuple(rationals, rootsOfOrders(...usualOrders))
  .map(([q, root]) => C.multiply(C.fromRational(q), C.fromRoot(root)))
const radicals = fc
  .tuple(rationals, fc.constantFrom(-7, -3, -2, 2, 3, 5, 6, 7, 10, 21))
  .map(([q, m]) => C.multiply(C.fromRational(q), C.squareRoot(rational(m))))

const sums = fc.array(fc.oneof(monomials, radicals), { maxLength: 2 }).map((all) => all.reduce(C.add, C.zero))

/** Rational and Gaussian numbers, radicals, roots of unity, and sums of two of them. */
export const cyclotomics: fc.Arbitrary<C.Cyclotomic> = fc.oneof(
  { arbitrary: gaussians, weight: 2 },
  { arbitrary: radicals, weight: 1 },
  { arbitrary: monomials, weight: 1 },
  { arbitrary: sums, weight: 3 },
)

/** Numbers of ℚ(ζₙ), n a divisor of 60: sums and products of several stay in one small field. */
export const sixtieths: fc.Arbitrary<C.Cyclotomic> = fc
  .array(fc.tuple(fc.bigInt(-9n, 9n), fc.integer({ min: 1, max: 5 }), fc.nat(59)), { maxLength: 4 })
  .map((terms) =>
    terms
      .map(([n, d, k]) => C.multiply(C.fromRational(rational(n, d)), C.fromRoot(rootOfUnity(k, 60))))
      .reduce(C.add, C.zero),
  )

const symbols = fc.constantFrom('x', 'y', 're(z)', 'im(z)')
const terms = fc
  .tuple(fc.oneof(gaussians, sixtieths), fc.array(symbols, { maxLength: 3 }))
  .map(([z, names]) => names.reduce((p, name) => P.multiply(p, P.symbol(name)), P.constant(z)))

/** Polynomials of degree up to 3 in x, y, re(z) and im(z). */
export const polynomials: fc.Arbitrary<P.Polynomial> = fc.array(terms, { maxLength: 4 }).map(P.sum)
