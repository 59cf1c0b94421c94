// An expression as a polynomial in its declared symbols with exact coefficients: the special case of symbolic/to-value.ts
// without divisors and phases. What is no polynomial is an issue of its own that says so.

import * as E from 'fp-ts/lib/Either.js'
import type * as P from '../exact/polynomial.js'
import { type Parameters, piName } from '../physics/parameter.js'
import { complain } from './evaluation-issue.js'
import { type Expression, partsOf } from './expression.js'
import type { ExpressionIssue } from './expression-issue.js'
import { asPolynomial } from './quotient.js'
import { toValue } from './to-value.js'

export type { ParameterKind } from '../physics/parameter.js'

/** Hint of the issue for expressions that are valid and yet no polynomials. */
export const notPolynomialHint = 'Only polynomials in the parameters are meant here.'

/** The polynomial that an expression says, or the first reason why it is none. */
export function toPolynomial(expression: Expression, parameters: Parameters): E.Either<ExpressionIssue, P.Polynomial> {
  const value = toValue(expression, { parameters })
  if (E.isLeft(value)) return value.left.isBeyond === true ? E.left({ ...value.left, hint: notPolynomialHint }) : value
  const polynomial = asPolynomial(value.right)
  const usesPi = polynomial?.terms.some(({ powers }) => powers.some(({ symbol }) => symbol === piName)) === true
  if (polynomial !== undefined && !usesPi) return E.right(polynomial)
  const received = usesPi ? 'pi' : 'a quotient or a phase'
  return complain(culprit(expression, parameters), {
    expected: 'a polynomial in the parameters',
    received,
    hint: notPolynomialHint,
  })
}

/** The smallest part that is no polynomial. */
function culprit(expression: Expression, parameters: Parameters): Expression {
  const inner = partsOf(expression).find((part) => E.isLeft(toPolynomial(part, parameters)))
  return inner === undefined ? expression : culprit(inner, parameters)
}
