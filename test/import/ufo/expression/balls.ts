// Balls of doubles, asked exactly: what a double is, and whether a ball holds a rational number.

import * as Q from '../../../../src/exact/rational.js'
import type { RealBall } from '../../../../src/import/ufo/expression/real-ball.js'

/** A double is a whole number over a power of two; exactly that rational. */
export function exact(value: number): Q.Rational {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number`)
  let denominator = 1n
  let scaled = value
  while (!Number.isInteger(scaled)) {
    scaled *= 2
    denominator *= 2n
  }
  return Q.rational(BigInt(scaled), denominator)
}

const absolute = (a: Q.Rational): Q.Rational => (a.n < 0n ? Q.negate(a) : a)

/** How far a number is from the centre of a ball. */
export const distance = ({ value }: RealBall, truth: Q.Rational): Q.Rational =>
  absolute(Q.subtract(truth, exact(value)))

export const holds = (ball: RealBall, truth: Q.Rational): boolean =>
  Q.compare(distance(ball, truth), exact(ball.radius)) <= 0
