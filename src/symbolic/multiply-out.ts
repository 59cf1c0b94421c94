// A polynomial expression multiplied out from the inside, with products and powers of sums left to someone else. The
// expression must be one that to-polynomial.ts reads.

import * as E from 'fp-ts/lib/Either.js'
import * as C from '../exact/cyclotomic.js'
import * as P from '../exact/polynomial.js'
import type { Parameters } from '../physics/parameter.js'
import { wholeExponent } from './evaluate.js'
import { type Expression, partsOf } from './expression.js'
import { toPolynomial } from './to-polynomial.js'

export interface Multiplication {
  readonly parameters: Parameters
  readonly product: (a: P.Polynomial, b: P.Polynomial) => P.Polynomial
  readonly power: (a: P.Polynomial, exponent: number) => P.Polynomial
}

/** The polynomial that the expression says. */
export function combined(expression: Expression, by: Multiplication): P.Polynomial {
  const part = (inner: Expression): P.Polynomial => combined(inner, by)
  // re(i*x*cos(phi)) is the polynomial 0, though what it is made of is none.
  if (partsOf(expression).some((inner) => E.isLeft(toPolynomial(inner, by.parameters)))) return leaf(expression, by)
  switch (expression.kind) {
    case 'negation':
      return P.negate(part(expression.operand))
    case 'sum':
      return P.sum(expression.terms.map(({ isSubtracted, term }) => (isSubtracted ? P.negate(part(term)) : part(term))))
    case 'product':
      return expression.factors.reduce((product, { isDivisor, factor }) => {
        if (isDivisor) return P.scale(product, C.inverse(P.asConstant(leaf(factor, by)) ?? C.one))
        return multiplied(product, part(factor), by)
      }, P.constant(C.one))
    case 'power': {
      const base = part(expression.base)
      const exponent = wholeExponent(expression.exponent, { spent: 0 })
      // A power of a number may have a negative exponent.
      if (E.isLeft(exponent) || exponent.right < 0) return leaf(expression, by)
      return isSum(base) && exponent.right > 1 ? by.power(base, exponent.right) : P.power(base, exponent.right)
    }
    case 'call':
      switch (expression.name) {
        case 'conj':
          return P.conjugate(part(expression.argument))
        case 're':
          return P.realPart(part(expression.argument))
        case 'im':
          return P.imaginaryPart(part(expression.argument))
        default:
          return leaf(expression, by)
      }
    default:
      return leaf(expression, by)
  }
}

const isSum = ({ terms }: P.Polynomial): boolean => terms.length > 1

const multiplied = (a: P.Polynomial, b: P.Polynomial, by: Multiplication): P.Polynomial =>
  isSum(a) && isSum(b) ? by.product(a, b) : P.multiply(a, b)

function leaf(expression: Expression, { parameters }: Multiplication): P.Polynomial {
  const p = toPolynomial(expression, parameters)
  if (E.isLeft(p)) throw new RangeError('not a polynomial')
  return p.right
}
