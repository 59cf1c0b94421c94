// Masses of certified states as decimals: as few digits as lie within what is wanted, so that a mass of exactly 0.00865 is
// printed so, and enough that differences of masses are known as well as the masses. Exactly equal masses stay equal.

import { integerSquareRoot } from '../../exact/integer.js'
import * as Q from '../../exact/rational.js'
import type { CertifiedStates } from './certified-states.js'
import { powerOfTwo } from './real-form.js'

/** Relative to the mass and to its distance from the next one. */
const wanted = Q.rational(1n, 1n << 58n)

/** The masses in the unit of the matrix, whose scale was 2^exponent; `isSquared` if eigenvalues are squares. */
export function stateMasses(
  { bits, states }: CertifiedStates,
  { exponent, isSquared }: { readonly exponent: number; readonly isSquared: boolean },
): readonly Q.Rational[] {
  const unit = powerOfTwo(exponent - bits)
  const precise = states.map(({ value }) => {
    const size = value < 0n ? -value : value
    return Q.multiply(Q.fromInteger(isSquared ? integerSquareRoot(size << BigInt(bits)) : size), unit)
  })
  return states.map(({ level, isMassless }, k) => {
    if (isMassless) return Q.zero
    const own = precise[states.findIndex((state) => state.level === level)] ?? Q.zero
    const distances = states.flatMap((state, j) =>
      state.level === level ? [] : [absolute(Q.subtract(precise[j] ?? Q.zero, precise[k] ?? Q.zero))],
    )
    const least = distances.reduce((a, b) => (Q.compare(b, a) < 0 ? b : a), own)
    return shortestDecimal(own, Q.multiply(least, wanted))
  })
}

const absolute = (x: Q.Rational): Q.Rational => (Q.sign(x) < 0 ? Q.negate(x) : x)

/** The decimal of fewest digits within `tolerance` of a positive number. */
function shortestDecimal(x: Q.Rational, tolerance: Q.Rational): Q.Rational {
  let power = String(x.n).length - String(x.d).length
  for (;;) {
    const unit = power < 0 ? Q.rational(1n, 10n ** BigInt(-power)) : Q.rational(10n ** BigInt(power))
    const quotient = Q.divide(x, unit)
    const rounded = Q.multiply(Q.rational((2n * quotient.n + quotient.d) / (2n * quotient.d)), unit)
    if (Q.compare(absolute(Q.subtract(rounded, x)), tolerance) <= 0) return rounded
    power--
  }
}
