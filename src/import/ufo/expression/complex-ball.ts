// Complex numbers known to a bound on each part. A part that is exactly 0 stays exactly 0 where arithmetic keeps it so:
// the product of real numbers and i is imaginary, whatever the rounding.

import * as R from './real-ball.js'

export interface ComplexBall {
  readonly re: R.RealBall
  readonly im: R.RealBall
}

export const fromReal = (re: R.RealBall): ComplexBall => ({ re, im: R.realZero })
export const zero: ComplexBall = fromReal(R.realZero)
export const one: ComplexBall = fromReal(R.realOne)
export const imaginaryUnit: ComplexBall = { re: R.realZero, im: R.realOne }

export const isExactZero = ({ re, im }: ComplexBall): boolean => R.isExactZero(re) && R.isExactZero(im)
export const containsZero = ({ re, im }: ComplexBall): boolean => R.containsZero(re) && R.containsZero(im)
export const isBroken = ({ re, im }: ComplexBall): boolean => R.isBroken(re) || R.isBroken(im)
export const isReal = ({ im }: ComplexBall): boolean => R.isExactZero(im)

export const negate = ({ re, im }: ComplexBall): ComplexBall => ({ re: R.negate(re), im: R.negate(im) })
export const conjugate = ({ re, im }: ComplexBall): ComplexBall => ({ re, im: R.negate(im) })
export const add = (a: ComplexBall, b: ComplexBall): ComplexBall => ({ re: R.add(a.re, b.re), im: R.add(a.im, b.im) })
export const subtract = (a: ComplexBall, b: ComplexBall): ComplexBall => add(a, negate(b))

export const multiply = (a: ComplexBall, b: ComplexBall): ComplexBall => ({
  re: R.subtract(R.multiply(a.re, b.re), R.multiply(a.im, b.im)),
  im: R.add(R.multiply(a.re, b.im), R.multiply(a.im, b.re)),
})

/** `undefined` where the divisor may be zero. */
export function divide(a: ComplexBall, b: ComplexBall): ComplexBall | undefined {
  if (R.isExactZero(b.im)) return divideParts(a, b.re)
  if (R.isExactZero(b.re)) return divideParts(multiply(a, negate(imaginaryUnit)), b.im)
  const size = R.add(R.multiply(b.re, b.re), R.multiply(b.im, b.im))
  return divideParts(multiply(a, conjugate(b)), size)
}

function divideParts(a: ComplexBall, by: R.RealBall): ComplexBall | undefined {
  const [re, im] = [R.divide(a.re, by), R.divide(a.im, by)]
  return re === undefined || im === undefined ? undefined : { re, im }
}

/** |z| */
export function modulus({ re, im }: ComplexBall): R.RealBall {
  if (R.isExactZero(im)) return R.absolute(re)
  if (R.isExactZero(re)) return R.absolute(im)
  const value = Math.hypot(re.value, im.value)
  return R.image(value, re.radius + im.radius)
}
