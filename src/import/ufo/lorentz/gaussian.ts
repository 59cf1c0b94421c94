// Complex numbers with rational parts, exact.

import * as Q from '../../../exact/rational.js'

export interface Gaussian {
  readonly re: Q.Rational
  readonly im: Q.Rational
}

export const gaussian = (re: number, im = 0): Gaussian => ({ re: Q.fromInteger(re), im: Q.fromInteger(im) })
export const zero: Gaussian = gaussian(0)
export const one: Gaussian = gaussian(1)
export const imaginaryUnit: Gaussian = gaussian(0, 1)

export const isZero = ({ re, im }: Gaussian): boolean => Q.isZero(re) && Q.isZero(im)
export const equals = (a: Gaussian, b: Gaussian): boolean => Q.equals(a.re, b.re) && Q.equals(a.im, b.im)
export const negate = ({ re, im }: Gaussian): Gaussian => ({ re: Q.negate(re), im: Q.negate(im) })
export const add = (a: Gaussian, b: Gaussian): Gaussian => ({ re: Q.add(a.re, b.re), im: Q.add(a.im, b.im) })
export const subtract = (a: Gaussian, b: Gaussian): Gaussian => add(a, negate(b))

export const multiply = (a: Gaussian, b: Gaussian): Gaussian => ({
  re: Q.subtract(Q.multiply(a.re, b.re), Q.multiply(a.im, b.im)),
  im: Q.add(Q.multiply(a.re, b.im), Q.multiply(a.im, b.re)),
})

/** 1/a for a ≠ 0. */
export function inverse({ re, im }: Gaussian): Gaussian {
  const size = Q.add(Q.multiply(re, re), Q.multiply(im, im))
  return { re: Q.divide(re, size), im: Q.negate(Q.divide(im, size)) }
}
