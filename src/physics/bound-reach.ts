// How far a bound lets its quantity go, as a number: for sorting, plotting and comparing.

import { parseDecimal, toNumber } from '../exact/rational.js'
import type { BoundValue } from './bound.js'

/** The double nearest to a number of a bound, which is a text with the published digits. */
export function boundNumber(text: string): number {
  const value = parseDecimal(text)
  return value === undefined ? Number.NaN : toNumber(value)
}

/**
 * The largest magnitude that a bound leaves: ten times for "a few", one standard deviation for a
 * measurement; ∞ if it excludes nothing.
 */
export function boundReach(value: BoundValue): number {
  switch (value.kind) {
    case 'upper':
      return boundNumber(value.upper)
    case 'interval':
      return Math.max(Math.abs(boundNumber(value.low)), Math.abs(boundNumber(value.high)))
    case 'measured':
      return Math.abs(boundNumber(value.central)) + boundNumber(value.error)
    case 'few':
      return 10 * boundNumber(value.few)
    case 'allowed':
      return Number.POSITIVE_INFINITY
    default:
      return never(value)
  }
}

const never = (value: never): never => value
