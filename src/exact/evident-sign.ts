// Real polynomials whose sign is plain to see: all terms are ≥ 0, or all are ≤ 0, because symbols that may be negative
// occur to even powers only. What is not plain is left open: `undefined` says nothing.

import * as C from './cyclotomic.js'
import * as P from './polynomial.js'

/** What is known of the symbols. */
export interface Signs {
  /** Does the symbol take values > 0 only? */
  readonly isPositive: (symbol: string) => boolean
  /** A symbol that stands for a transcendental number, such as π. */
  readonly transcendental: string
}

export interface EvidentSign {
  /** Sign of every term. */
  readonly sign: 1 | -1
  /** Is zero excluded? Else the polynomial vanishes exactly where each of its terms does. */
  readonly isStrict: boolean
}

/** The sign that a real polynomial has wherever it is not zero, if that is plain; `undefined` also for 0. */
export function evidentSign(p: P.Polynomial, { isPositive }: Signs): EvidentSign | undefined {
  let sign: 1 | -1 | undefined
  let isStrict = false
  for (const { powers, coefficient } of p.terms) {
    if (!C.isReal(coefficient)) return undefined
    const own = C.signOfReal(coefficient)
    if (own === 0 || (sign !== undefined && own !== sign)) return undefined
    if (!powers.every(({ symbol, exponent }) => isPositive(symbol) || exponent % 2 === 0)) return undefined
    sign = own
    isStrict ||= powers.every(({ symbol }) => isPositive(symbol))
  }
  return sign === undefined ? undefined : { sign, isStrict }
}

/** Is it certain that a polynomial, complex or real, vanishes for no values of its symbols? */
export function isNeverZero(p: P.Polynomial, signs: Signs): boolean {
  return [P.realPart(p), P.imaginaryPart(p)].some((part) => isNeverZeroReal(part, signs))
}

function isNeverZeroReal(p: P.Polynomial, signs: Signs): boolean {
  if (P.isZero(p)) return false
  if (P.symbolsOf(p).every((symbol) => symbol === signs.transcendental)) return true
  return evidentSign(p, signs)?.isStrict === true
}
