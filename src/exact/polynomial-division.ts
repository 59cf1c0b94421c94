// Division of polynomials in several symbols that leaves no rest. The order of terms in a polynomial (by degree, then by
// symbols) is compatible with products, so the leading term of a product is the product of the leading terms.

import * as C from './cyclotomic.js'
import { dividedByMonomial, exponentOf } from './monomial.js'
import * as P from './polynomial.js'

/** p/divisor, if that is a polynomial; the divisor must not be 0. */
export function dividedExactly(p: P.Polynomial, divisor: P.Polynomial): P.Polynomial | undefined {
  const [leading] = divisor.terms
  if (leading === undefined) throw new RangeError('division by zero')
  const quotient: P.Polynomial[] = []
  let rest = p
  for (let [first] = rest.terms; first !== undefined; [first] = rest.terms) {
    const term = first
    if (!leading.powers.every(({ symbol, exponent }) => exponentOf(term, symbol) >= exponent)) return undefined
    const divided = dividedByMonomial({ terms: [term] }, leading.powers)
    const next = P.scale(divided, C.inverse(leading.coefficient))
    quotient.push(next)
    rest = P.subtract(rest, P.multiply(next, divisor))
  }
  return P.sum(quotient)
}
