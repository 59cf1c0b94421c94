// A matrix element or invariant, in one of two worlds behind one set of operations: exact, an element of a cyclotomic
// field, or numeric, real and imaginary part each within a bound that comes from the author's digits. An operation on
// both is numeric; an exact result beyond the field limit becomes numeric, bounded by its rounding.
// Questions have the answers yes, no and not at these digits.

import * as C from '../../exact/cyclotomic.js'
import { Defect } from '../../physics/defect.js'
import * as R from './enclosure.js'

export interface ExactNumber {
  readonly kind: 'exact'
  readonly value: C.Cyclotomic
}

/** The rectangle re × im in the complex plane. */
export interface NumericNumber {
  readonly kind: 'numeric'
  readonly re: R.Enclosure
  readonly im: R.Enclosure
}

export type MixingNumber = ExactNumber | NumericNumber

export const exact = (value: C.Cyclotomic): ExactNumber => ({ kind: 'exact', value })

export const numeric = (re: R.Enclosure, im: R.Enclosure = R.zero): NumericNumber => ({ kind: 'numeric', re, im })

export const zero: ExactNumber = exact(C.zero)
export const one: ExactNumber = exact(C.one)
export const imaginaryUnit: ExactNumber = exact(C.imaginaryUnit)

/** The number as a rectangle; an exact one to the rounding of a double, and with radius 0 where it is a double. */
export function toNumeric(z: MixingNumber): NumericNumber {
  if (z.kind === 'numeric') return z
  const { re, im } = C.toComplex(z.value)
  return numeric(enclose(re, C.realPart(z.value)), enclose(im, C.imaginaryPart(z.value)))
}

function enclose(double: number, part: C.Cyclotomic): R.Enclosure {
  const q = C.asRational(part)
  const isDouble = q !== undefined && (q.d & (q.d - 1n)) === 0n && Number.isSafeInteger(Number(q.n))
  return isDouble ? R.exactly(double) : { centre: double, radius: 1e-15 * Math.abs(double) }
}

type Exact = (a: C.Cyclotomic, b: C.Cyclotomic) => C.Cyclotomic
type Numeric = (a: NumericNumber, b: NumericNumber) => NumericNumber

function combine(a: MixingNumber, b: MixingNumber, exactly: Exact, numerically: Numeric): MixingNumber {
  if (a.kind === 'exact' && b.kind === 'exact') {
    try {
      return exact(exactly(a.value, b.value))
    } catch (error) {
      if (!(error instanceof C.DegreeLimit)) throw error
    }
  }
  return numerically(toNumeric(a), toNumeric(b))
}

export const add = (a: MixingNumber, b: MixingNumber): MixingNumber =>
  combine(a, b, C.add, (x, y) => numeric(R.add(x.re, y.re), R.add(x.im, y.im)))

export function negate(z: MixingNumber): MixingNumber {
  return z.kind === 'exact' ? exact(C.negate(z.value)) : numeric(R.negate(z.re), R.negate(z.im))
}

export const subtract = (a: MixingNumber, b: MixingNumber): MixingNumber => add(a, negate(b))

export function multiply(a: MixingNumber, b: MixingNumber): MixingNumber {
  if (isZero(a) || isZero(b)) return zero
  return combine(a, b, C.multiply, (x, y) =>
    numeric(
      R.subtract(R.multiply(x.re, y.re), R.multiply(x.im, y.im)),
      R.add(R.multiply(x.re, y.im), R.multiply(x.im, y.re)),
    ),
  )
}

/** The product of all. */
export const product = (...all: readonly MixingNumber[]): MixingNumber => all.reduce(multiply, one)

export const square = (z: MixingNumber): MixingNumber => multiply(z, z)

export function conjugate(z: MixingNumber): MixingNumber {
  return z.kind === 'exact' ? exact(C.conjugate(z.value)) : numeric(z.re, R.negate(z.im))
}

/** |z|², real. */
export function absSquared(z: MixingNumber): MixingNumber {
  if (z.kind === 'exact') return exact(C.absSquared(z.value))
  return numeric(R.add(R.multiply(z.re, z.re), R.multiply(z.im, z.im)))
}

/** a/b; that b is not zero must be settled before. */
export function divide(a: MixingNumber, b: MixingNumber): MixingNumber {
  return combine(a, b, C.divide, (x, y) => {
    const scale = R.inverse(R.add(R.multiply(y.re, y.re), R.multiply(y.im, y.im)))
    const re = R.add(R.multiply(x.re, y.re), R.multiply(x.im, y.im))
    const im = R.subtract(R.multiply(x.im, y.re), R.multiply(x.re, y.im))
    return numeric(R.multiply(re, scale), R.multiply(im, scale))
  })
}

export function realPart(z: MixingNumber): MixingNumber {
  return z.kind === 'exact' ? exact(C.realPart(z.value)) : numeric(z.re)
}

/** Im z, as a real number. */
export function imaginaryPart(z: MixingNumber): MixingNumber {
  return z.kind === 'exact' ? exact(C.imaginaryPart(z.value)) : numeric(z.im)
}

/** √x for a real x ≥ 0; exact where x is rational and the field is small enough. */
export function squareRoot(x: MixingNumber): MixingNumber {
  const q = x.kind === 'exact' ? C.asRational(x.value) : undefined
  if (q !== undefined) {
    try {
      return exact(C.squareRoot(q))
    } catch (error) {
      if (!(error instanceof C.DegreeLimit)) throw error
    }
  }
  return numeric(R.squareRoot(toNumeric(x).re))
}

export type Vanishing = 'zero' | 'non-zero' | 'undecided'

/** Whether the number is zero: proved, excluded, or not decided at its digits. */
export function vanishing(z: MixingNumber): Vanishing {
  if (z.kind === 'exact') return C.isZero(z.value) ? 'zero' : 'non-zero'
  const [re, im] = [R.signOf(z.re), R.signOf(z.im)]
  if (re === 0 && im === 0) return 'zero'
  return (re ?? 0) !== 0 || (im ?? 0) !== 0 ? 'non-zero' : 'undecided'
}

/** Whether the number is zero beyond doubt. */
export const isZero = (z: MixingNumber): boolean => vanishing(z) === 'zero'

/** Whether the number differs from zero beyond doubt. */
export const isNonZero = (z: MixingNumber): boolean => vanishing(z) === 'non-zero'

/** The sign of a real number; `undefined` where the digits leave it open. */
export function signOfReal(x: MixingNumber): -1 | 0 | 1 | undefined {
  if (x.kind === 'numeric') return R.signOf(x.re)
  if (!C.isReal(x.value)) throw new Defect('the sign of a number that is not real was asked for')
  return C.signOfReal(x.value)
}

/** Doubles for display and for floating-point algorithms. */
export function toComplex(z: MixingNumber): C.ComplexDouble {
  return z.kind === 'exact' ? C.toComplex(z.value) : { re: z.re.centre, im: z.im.centre }
}

/** Largest distance between the number and its doubles, absolute; 0 for an exact number. */
export const uncertainty = (z: MixingNumber): number => (z.kind === 'exact' ? 0 : Math.hypot(z.re.radius, z.im.radius))

/** |z| as a double. */
export function modulus(z: MixingNumber): number {
  const { re, im } = toComplex(z)
  return Math.hypot(re, im)
}
