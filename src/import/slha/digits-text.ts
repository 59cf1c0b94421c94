// An interval as a decimal that is known to half a unit of its last digit, which is how the reader takes it.

import * as Q from '../../exact/rational.js'
import type { Interval } from '../../physics/model.js'
import { printedNumber } from '../table/printed-number.js'
import { decimalText } from './decimal-text.js'

/** The decimal; `undefined` if no decimal leaves open just this interval, as the reader takes it. */
export function digitsText({ low, high }: Interval): string | undefined {
  const unit = Q.subtract(high, low)
  const value = Q.divide(Q.add(low, high), Q.rational(2))
  const text = Q.isZero(unit) ? decimalText(value) : inUnits(value, unit)
  const again = text === undefined ? 'not-a-number' : printedNumber(text)
  const isSame =
    typeof again !== 'string' && Q.equals(again.value, value) && Q.equals(Q.multiply(again.radius, Q.rational(2)), unit)
  return isSame ? text : undefined
}

/** The value in units of its last digit, if the unit is a power of ten and the value a multiple of it; else another number. */
function inUnits(value: Q.Rational, unit: Q.Rational): string {
  const digits = Q.divide(value, unit).n
  const power = unit.d === 1n ? unit.n.toString().length - 1 : 1 - unit.d.toString().length
  return digits === 0n && power < 0 ? `0.${'0'.repeat(-power)}` : `${digits}E${power}`
}
