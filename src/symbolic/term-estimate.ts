// How many terms an expression has when it is multiplied out, at most, before like terms are collected.

import * as E from 'fp-ts/lib/Either.js'
import * as C from '../exact/cyclotomic.js'
import type { Parameters } from '../physics/parameter.js'
import { evaluateConstant } from './evaluate.js'
import { type Expression, symbolsIn } from './expression.js'

/** The bound; infinite for what is no polynomial. */
export function productTerms(expression: Expression, parameters: Parameters): number {
  const termsOf = (part: Expression): number => productTerms(part, parameters)
  if (symbolsIn(expression).length === 0) return 1
  switch (expression.kind) {
    case 'negation':
      return termsOf(expression.operand)
    case 'sum':
      return expression.terms.reduce((sum, { term }) => sum + termsOf(term), 0)
    case 'product':
      return expression.factors.reduce((product, { factor }) => product * termsOf(factor), 1)
    case 'power':
      return termsOfPower(termsOf(expression.base), expression.exponent)
    case 'call':
      return 2 * termsOf(expression.argument)
    case 'symbol':
      return parameters.get(expression.name) === 'complex' ? 2 : 1
    default:
      return 1
  }
}

/** Monomials of degree k in n terms: (n + k − 1 choose k). */
function termsOfPower(n: number, exponent: Expression): number {
  const value = evaluateConstant(exponent)
  const q = E.isRight(value) ? C.asRational(value.right) : undefined
  const k = q === undefined || q.d !== 1n || q.n < 0n ? Number.POSITIVE_INFINITY : Number(q.n)
  if (k > 1000) return Number.POSITIVE_INFINITY
  let count = 1
  for (let j = 1; j <= k; j++) count = (count * (n + j - 1)) / j
  return count
}
