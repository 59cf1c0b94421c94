// Random exact numbers.

import fc from 'fast-check'
import { add, type Cyclotomic, fromRational, fromRoot, multiply } from '../../../exact/cyclotomic.js'
import { type Rational, rational } from '../../../exact/rational.js'
import { plusI } from '../../../exact/root-of-unity.js'

/** A small rational, zero included. */
export const rationals: fc.Arbitrary<Rational> = fc
  .tuple(fc.integer({ min: -30, max: 30 }), fc.constantFrom(1, 2, 3, 7, 10, 1000))
  .map(([n, d]) => rational(n, d))

/** A small rational other than zero. */
export const nonZeroRationals: fc.Arbitrary<Rational> = rationals.map((q) => (q.n === 0n ? rational(1) : q))

/** A Gaussian rational. */
export const gaussians: fc.Arbitrary<Cyclotomic> = fc
  .tuple(rationals, rationals)
  .map(([re, im]) => add(fromRational(re), multiply(fromRoot(plusI), fromRational(im))))

/** A Gaussian rational other than zero. */
export const nonZeroGaussians: fc.Arbitrary<Cyclotomic> = fc
  .tuple(nonZeroRationals, rationals)
  .map(([re, im]) => add(fromRational(re), multiply(fromRoot(plusI), fromRational(im))))
