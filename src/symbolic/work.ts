// Exact arithmetic with an author's numbers, with bounds on size and work. Costs are estimated before an operation runs,
// so that `(1+sqrt(2))^1000^…` is refused at once instead of being computed for hours.

import * as C from '../exact/cyclotomic.js'
import { power as powerOfRoot } from '../exact/root-of-unity.js'

/** The largest number of binary digits of an integer inside a value. */
export const maximumBits = 16_384
/** Bound on the work for one expression; one or two seconds. */
export const maximumWork = 5e7

/** Work done so far on one expression. */
export interface Work {
  spent: number
}

/** Thrown when a value or the work for it would exceed its bound. */
export class WorkLimit extends Error {
  override readonly name = 'WorkLimit'
}

/** Adds a cost, in units of one product of two short coefficients. */
export function charge(work: Work, cost: number): void {
  work.spent += cost
  if (work.spent > maximumWork) throw new WorkLimit('the expression takes too much work')
}

function bounded(z: C.Cyclotomic): C.Cyclotomic {
  if (C.bitSize(z) > maximumBits) throw new WorkLimit(`a number exceeds ${maximumBits} binary digits`)
  return z
}

// Coefficient products and the reduction to lowest terms grow with the length of the numbers.
function chargeProduct(work: Work, a: C.Cyclotomic, b: C.Cyclotomic): void {
  const bits = C.bitSize(a) + C.bitSize(b)
  const products = a.terms.length * b.terms.length
  charge(work, products * (1 + bits / 256) + (a.terms.length + b.terms.length) * (1 + (bits * bits) / 5000))
}

export function add(work: Work, a: C.Cyclotomic, b: C.Cyclotomic): C.Cyclotomic {
  const bits = C.bitSize(a) + C.bitSize(b)
  charge(work, (a.terms.length + b.terms.length) * (1 + (bits * bits) / 5000))
  return bounded(C.add(a, b))
}

export function multiply(work: Work, a: C.Cyclotomic, b: C.Cyclotomic): C.Cyclotomic {
  chargeProduct(work, a, b)
  return bounded(C.multiply(a, b))
}

/** 1/z for z ≠ 0. */
export function inverse(work: Work, z: C.Cyclotomic): C.Cyclotomic {
  const root = C.asRootOfUnity(z)
  if (root !== undefined) return C.conjugate(z)
  // The norm to ℚ has as many factors as the field has degrees, and its digits grow along.
  charge(work, 5 * z.order * z.order * (1 + (z.order * C.bitSize(z)) / 512))
  return bounded(C.inverse(z))
}

/** z to a whole power of either sign; z must not be 0 for negative ones. */
export function power(work: Work, z: C.Cyclotomic, exponent: number): C.Cyclotomic {
  const root = C.asRootOfUnity(z)
  if (root !== undefined) return C.fromRoot(powerOfRoot(root, exponent))
  if (exponent < 0) return power(work, inverse(work, z), -exponent)
  const growth = C.bitSize(z) - 1 + Math.log2(Math.max(1, z.terms.length))
  if (growth * exponent > maximumBits) throw new WorkLimit(`a power exceeds ${maximumBits} binary digits`)
  let result = C.one
  for (const bit of exponent.toString(2)) {
    result = multiply(work, result, result)
    if (bit === '1') result = multiply(work, result, z)
  }
  return result
}
