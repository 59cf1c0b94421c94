// Exact values in symbols as expressions in the author's symbols: re(z) + i·im(z) is written z where that is shorter.

import * as C from '../exact/cyclotomic.js'
import * as T from '../exact/phase-polynomial.js'
import * as P from '../exact/polynomial.js'
import type { SymbolicValue } from '../physics/model.js'
import { type Parameters, toComplexSymbols } from '../physics/parameter.js'

/** The value as an expression that reads back to it. */
export function printValue({ numerator, denominator }: SymbolicValue, parameters: Parameters): string {
  const above = shorter(T.named(numerator), parameters)
  const constant = P.asConstant(denominator)
  if (constant !== undefined && C.equals(constant, C.one)) return P.print(above)
  const below = shorter(denominator, parameters)
  return `${bracketed(above)}/${isSymbol(below) ? P.print(below) : `(${P.print(below)})`}`
}

/** The polynomial as text, with complex parameters put together where that is shorter. */
export const printPolynomial = (p: P.Polynomial, parameters: Parameters): string => P.print(shorter(p, parameters))

function shorter(p: P.Polynomial, parameters: Parameters): P.Polynomial {
  const other = P.substitute(p, toComplexSymbols(parameters))
  return P.print(other).length < P.print(p).length ? other : p
}

const isSymbol = (p: P.Polynomial): boolean => P.symbolsOf(p).some((name) => P.equals(p, P.symbol(name)))

const bracketed = (p: P.Polynomial): string => (p.terms.length > 1 ? `(${P.print(p)})` : P.print(p))
