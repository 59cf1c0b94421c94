// What a printed number says exactly: its value, and how far off it may be by its digits. Half a unit of the last digit,
// with two exceptions for what programs print of exact values: a zero written 0, 0.0 or with an exponent, and a whole
// number without point and exponent, are exact. (0.000 comes from a fixed number of decimals and is known to 0.0005.)

import * as Q from '../../exact/rational.js'

export interface PrintedNumber {
  readonly value: Q.Rational
  readonly radius: Q.Rational
}

const parts = /^[+-]?(\d*)(\.(\d*))?(?:[eEdD]([+-]?\d+))?$/

/** Why a text is no number that can be used. */
export type NumberFault = Exclude<ReturnType<typeof Q.readDecimal>['kind'], 'number'>

/** Reads a decimal number; the fault if it is none, or one beyond the range of doubles. */
export function printedNumber(text: string): PrintedNumber | NumberFault {
  const reading = Q.readDecimal(text)
  return reading.kind === 'number' ? { value: reading.value, radius: printedRadius(text, reading.value) } : reading.kind
}

const half = Q.rational(1, 2)

function printedRadius(text: string, value: Q.Rational): Q.Rational {
  const [, , point, fraction = '', exponent] = parts.exec(text) ?? []
  const isExact = Q.isZero(value)
    ? exponent !== undefined || fraction.length < 2
    : point === undefined && exponent === undefined
  if (isExact) return Q.zero
  const power = Number(exponent ?? '0') - fraction.length
  const unit = 10n ** BigInt(Math.abs(power))
  return Q.multiply(half, power < 0 ? Q.rational(1n, unit) : Q.fromInteger(unit))
}
