// Monomials as divisors of polynomials: what divides every term can be taken out, and the order of terms stays.

import type { Polynomial, PolynomialTerm, SymbolPower } from './polynomial.js'

/** The exponent of a symbol in a term; 0 where it does not occur. */
export const exponentOf = ({ powers }: Pick<PolynomialTerm, 'powers'>, name: string): number =>
  powers.find(({ symbol }) => symbol === name)?.exponent ?? 0

/** The largest monomial that divides every term; empty for no terms at all. */
export function commonMonomial(terms: readonly PolynomialTerm[]): readonly SymbolPower[] {
  const [first, ...others] = terms
  if (first === undefined) return []
  return first.powers.flatMap(({ symbol, exponent }) => {
    const common = others.reduce((least, term) => Math.min(least, exponentOf(term, symbol)), exponent)
    return common === 0 ? [] : [{ symbol, exponent: common }]
  })
}

/** p divided by a monomial that divides each of its terms. */
export function dividedByMonomial(p: Polynomial, divisor: readonly SymbolPower[]): Polynomial {
  if (divisor.length === 0) return p
  const terms = p.terms.map(({ powers, coefficient }) => ({
    powers: powers
      .map(({ symbol, exponent }) => ({ symbol, exponent: exponent - exponentOf({ powers: divisor }, symbol) }))
      .filter(({ exponent }) => exponent > 0),
    coefficient,
  }))
  return { terms }
}
