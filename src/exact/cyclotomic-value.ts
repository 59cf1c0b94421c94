// The place of a cyclotomic number in the complex plane: exact signs, and doubles for display.
// A sign is read off an interval of big integers that excludes zero; zero itself is recognised exactly beforehand, so
// the search for a narrow enough interval ends.

import { add, asRational, equals, isImaginary, isReal, isZero, negate } from './cyclotomic-arithmetic.js'
import type { Cyclotomic } from './cyclotomic-field.js'
import { cosineAndSine, maximumError } from './fixed-point.js'
import { absolute, bitLength } from './integer.js'
import { ratioToNumber } from './rational.js'

interface Enclosure {
  /** Approximate value, times denominator and 2^bits. */
  readonly centre: bigint
  /** Bound on the error of `centre`. */
  readonly radius: bigint
}

function enclose(z: Cyclotomic, part: 'cos' | 'sin', bits: number): Enclosure {
  let centre = 0n
  let weight = 0n
  for (const { exponent, coefficient } of z.terms) {
    centre += coefficient * cosineAndSine(exponent, z.order, bits)[part]
    weight += absolute(coefficient)
  }
  return { centre, radius: weight * maximumError }
}

/** The sign of a real number, exact. A number that is not real is a programming error. */
export function signOfReal(z: Cyclotomic): -1 | 0 | 1 {
  if (isZero(z)) return 0
  if (!isReal(z)) throw new RangeError('a number that is not real has no sign')
  const q = asRational(z)
  if (q !== undefined) return q.n < 0n ? -1 : 1
  for (let bits = 64; ; bits *= 2) {
    const { centre, radius } = enclose(z, 'cos', bits)
    if (absolute(centre) > radius) return centre < 0n ? -1 : 1
  }
}

/** The sign of a − b for real a and b. */
export const compareReal = (a: Cyclotomic, b: Cyclotomic): -1 | 0 | 1 =>
  equals(a, b) ? 0 : signOfReal(add(a, negate(b)))

export interface ComplexDouble {
  readonly re: number
  readonly im: number
}

/** Doubles for display and plots: each part is off by less than 1e-15 of itself, and 0 only if the part is 0. */
export function toComplex(z: Cyclotomic): ComplexDouble {
  const q = asRational(z)
  if (q !== undefined) return { re: ratioToNumber(q.n, q.d), im: 0 }
  return {
    re: isImaginary(z) ? 0 : toDouble(z, 'cos'),
    im: isReal(z) ? 0 : toDouble(z, 'sin'),
  }
}

// The part must not be zero.
function toDouble(z: Cyclotomic, part: 'cos' | 'sin'): number {
  for (let bits = 128; ; bits *= 2) {
    const { centre, radius } = enclose(z, part, bits)
    if (absolute(centre) > radius << 60n) return ratioToNumber(centre, z.denominator << BigInt(bits))
  }
}

export interface FixedPointComplex {
  readonly re: bigint
  readonly im: bigint
}

/** Real and imaginary part times 2^bits as whole numbers, each off by less than 2; a part that is zero is 0. */
export function toFixedPoint(z: Cyclotomic, bits: number): FixedPointComplex {
  if (z.order === 1 || z.order === 4) {
    const part = (exponent: number): bigint => z.terms.find((term) => term.exponent === exponent)?.coefficient ?? 0n
    return { re: (part(0) << BigInt(bits)) / z.denominator, im: (part(1) << BigInt(bits)) / z.denominator }
  }
  const weight = z.terms.reduce((sum, { coefficient }) => sum + absolute(coefficient), 0n)
  const guard = Math.max(0, bitLength(weight) - bitLength(z.denominator)) + 4
  const round = (part: 'cos' | 'sin'): bigint =>
    (enclose(z, part, bits + guard).centre / z.denominator) >> BigInt(guard)
  return { re: isImaginary(z) ? 0n : round('cos'), im: isReal(z) ? 0n : round('sin') }
}
