// An interval as a decimal that is known to half a unit of its last digit, which is how the reader takes it.

import * as Q from '../../exact/rational.js'
import type { Interval } from '../../physics/model.js'
import { printedNumber } from '../table/printed-number.js'
import { decimalText } from './decimal-text.js'

/** The decimal; `undefined` if no decimal leaves open just this interval. */
export function digitsText({ low, high }: Interval): string | undefined {
  const unit = Q.subtract(high, low)
  const value = Q.divide(Q.add(low, high), Q.rational(2))
  const text = textOf(value, unit)
  const again = text === undefined ? 'not-a-number' : printedNumber(text)
  const isSame =
    typeof again !== 'string' && Q.equals(again.value, value) && Q.equals(Q.multiply(again.radius, Q.rational(2)), unit)
  return isSame ? text : undefined
}

function textOf(value: Q.Rational, unit: Q.Rational): string | undefined {
  if (Q.isZero(unit)) return decimalText(value)
  const power = powerOfTen(unit)
  const digits = Q.divide(value, unit)
  if (power === undefined || digits.d !== 1n) return undefined
  return digits.n === 0n && power < 0 ? `0.${'0'.repeat(-power)}` : `${digits.n}E${power}`
}

/** p of 10^p. */
function powerOfTen({ n, d }: Q.Rational): number | undefined {
  const text = (d === 1n ? n : d).toString()
  if ((d !== 1n && n !== 1n) || !/^10*$/.test(text)) return undefined
  return d === 1n ? text.length - 1 : 1 - text.length
}
