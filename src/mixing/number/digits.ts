// A decimal as its author wrote it: the value, and half a unit of its last digit, which is what the digits leave open.
// "33.68" is 33.68 ± 0.005. A whole number without exponent is exact: 0 means zero and 1 means one.

import * as Q from '../../exact/rational.js'
import type * as R from './enclosure.js'

export interface Digits {
  readonly value: Q.Rational
  /** Half a unit of the last digit written, absolute; 0 for a whole number. */
  readonly halfUnit: Q.Rational
}

/** The decimal that a text says, with what its digits leave open; `undefined` for any other text. */
export function readDigits(text: string): Digits | undefined {
  const value = Q.parseDecimal(text)
  const parts = /^[+-]?\d*(?:\.(\d*))?(?:[eEdD]([+-]?\d+))?$/.exec(text)
  if (value === undefined || parts === null) return undefined
  const [, fraction, exponent] = parts
  if (fraction === undefined && exponent === undefined) return { value, halfUnit: Q.zero }
  // The value lies in the range of doubles, or is zero; a zero may carry any exponent, which is bounded here.
  const power = Math.max(-400, Math.min(400, Number(exponent ?? '0'))) - (fraction ?? '').length
  const unit = power >= 0 ? Q.rational(10n ** BigInt(power)) : Q.rational(1n, 10n ** BigInt(-power))
  return { value, halfUnit: Q.divide(unit, Q.rational(2)) }
}

/**
 * Relative to max(1, |x|): numbers written with all digits of a double carry the rounding of the arithmetic that made
 * them besides that of printing, four units in the last place of a double near 1.
 */
const workingPrecision = 2 ** -50

/** A number that is not whole, as an enclosure; decimals of any length are trusted to no more than double arithmetic gives. */
export function encloseDigits({ value, halfUnit }: Digits): R.Enclosure {
  const centre = Q.toNumber(value)
  return { centre, radius: Math.max(Q.toNumber(halfUnit), workingPrecision * Math.max(1, Math.abs(centre))) }
}
