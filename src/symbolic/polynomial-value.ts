// The value of a polynomial expression at a point, straight from the tree: it shares no code with the polynomials whose
// answers it checks.

import * as C from '../exact/cyclotomic.js'
import type { Expression } from './expression.js'

/** Sums, products, whole powers, `i` and symbols with a value; anything else is a programming error. */
export function evaluatePolynomial(expression: Expression, values: ReadonlyMap<string, C.Cyclotomic>): C.Cyclotomic {
  const value = (part: Expression): C.Cyclotomic => evaluatePolynomial(part, values)
  switch (expression.kind) {
    case 'number':
      return C.fromRational(expression.value)
    case 'constant':
      if (expression.name === 'i') return C.imaginaryUnit
      break
    case 'symbol': {
      const known = values.get(expression.name)
      if (known !== undefined) return known
      break
    }
    case 'negation':
      return C.negate(value(expression.operand))
    case 'sum':
      return expression.terms.reduce(
        (sum, { isSubtracted, term }) => (isSubtracted ? C.subtract(sum, value(term)) : C.add(sum, value(term))),
        C.zero,
      )
    case 'product':
      return expression.factors.reduce(
        (product, { isDivisor, factor }) =>
          isDivisor ? C.divide(product, value(factor)) : C.multiply(product, value(factor)),
        C.one,
      )
    case 'power':
      return powerOf(value(expression.base), C.asRational(value(expression.exponent)))
    case 'call':
      break
  }
  throw new RangeError('not a polynomial with values for its symbols')
}

function powerOf(z: C.Cyclotomic, exponent: ReturnType<typeof C.asRational>): C.Cyclotomic {
  if (exponent === undefined || exponent.d !== 1n) throw new RangeError('not a whole power')
  const [base, times] = exponent.n < 0n ? [C.inverse(z), -exponent.n] : [z, exponent.n]
  let result = C.one
  for (let k = times; k > 0n; k--) result = C.multiply(result, base)
  return result
}
