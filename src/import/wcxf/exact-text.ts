// Exact complex numbers as texts: an expression of the model file, and the number of a WCxf file.

import * as Q from '../../exact/rational.js'
import type { ExactComplex } from './exact-dipole.js'

/** re + i·im as an expression of the model file. */
export function exactText({ re, im }: ExactComplex): string {
  if (Q.isZero(im)) return Q.print(re)
  if (Q.isZero(re)) return `${Q.print(im)}*i`
  return `${Q.print(re)} ${Q.sign(im) < 0 ? '-' : '+'} ${Q.print(Q.sign(im) < 0 ? Q.negate(im) : im)}*i`
}

/** A number of JSON; `undefined` if no finite decimal is it. */
export function jsonNumber(value: Q.Rational): string | undefined {
  const text = Q.print(value)
  return Q.parseDecimal(text) === undefined ? undefined : text
}
