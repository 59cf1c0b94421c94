// Of an equation "p = 0" only the zeros matter: the multiple of p that reads best.

import * as C from '../../exact/cyclotomic.js'
import { gcd } from '../../exact/integer.js'
import * as T from '../../exact/phase-polynomial.js'
import * as Q from '../../exact/rational.js'

/** A real multiple of a real expression: whole coefficients without common divisor where they are rational. */
export function normalForm(value: T.PhasePolynomial): T.PhasePolynomial {
  const terms = T.named(value).terms
  const leading = terms[0]?.coefficient
  if (leading === undefined) return value
  const rationals = terms.map(({ coefficient }) => C.asRational(coefficient))
  if (rationals.some((q) => q === undefined)) return T.scale(value, C.inverse(leading))
  const content = rationals.reduce<Q.Rational>((common, q) => commonDivisor(common, q ?? Q.zero), Q.zero)
  const sign = Q.sign(rationals[0] ?? Q.one)
  return T.scale(value, C.fromRational(Q.inverse(sign < 0 ? Q.negate(content) : content)))
}

/** The largest rational number that divides both with whole quotients. */
export function commonDivisor(a: Q.Rational, b: Q.Rational): Q.Rational {
  return Q.rational(gcd(a.n * b.d, b.n * a.d), a.d * b.d)
}
