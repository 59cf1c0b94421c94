// Polynomials in named real symbols with cyclotomic coefficients. Canonical: no zero coefficients, symbols of a term in
// code-unit order, terms by falling degree and then by symbols (x² before x·y before y²), so equality is structural.
// A complex symbol z is two real ones, which symbolic/ names `re(z)` and `im(z)`; a name prints as it is.

import * as C from './cyclotomic.js'
import { joined } from './cyclotomic-print.js'
import { maximumTerms, TermLimit } from './term-limit.js'

export { maximumTerms, TermLimit } from './term-limit.js'

export interface SymbolPower {
  readonly symbol: string
  /** At least 1. */
  readonly exponent: number
}

export interface PolynomialTerm {
  readonly powers: readonly SymbolPower[]
  readonly coefficient: C.Cyclotomic
}

export interface Polynomial {
  readonly terms: readonly PolynomialTerm[]
}

export const zero: Polynomial = { terms: [] }

/** The constant polynomial z. */
export const constant = (z: C.Cyclotomic): Polynomial =>
  C.isZero(z) ? zero : { terms: [{ powers: [], coefficient: z }] }

/** The polynomial that is one real symbol. */
export const symbol = (name: string): Polynomial => ({
  terms: [{ powers: [{ symbol: name, exponent: 1 }], coefficient: C.one }],
})

export const isZero = (p: Polynomial): boolean => p.terms.length === 0

/** The value of a polynomial without symbols; `undefined` for any other. */
export function asConstant(p: Polynomial): C.Cyclotomic | undefined {
  const [first] = p.terms
  if (first === undefined) return C.zero
  return first.powers.length === 0 ? first.coefficient : undefined
}

/** The symbols that occur, in code-unit order. */
export function symbolsOf(p: Polynomial): readonly string[] {
  return [...new Set(p.terms.flatMap(({ powers }) => powers.map((power) => power.symbol)))].sort(compareNames)
}

export function equals(a: Polynomial, b: Polynomial): boolean {
  if (a.terms.length !== b.terms.length) return false
  return a.terms.every((term, k) => {
    const other = b.terms[k]
    return other !== undefined && compareTerms(term, other) === 0 && C.equals(term.coefficient, other.coefficient)
  })
}

const compareNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const degreeOf = (powers: readonly SymbolPower[]): number => powers.reduce((sum, { exponent }) => sum + exponent, 0)

function compareTerms(a: PolynomialTerm, b: PolynomialTerm): number {
  const byDegree = degreeOf(b.powers) - degreeOf(a.powers)
  if (byDegree !== 0) return byDegree
  for (const [k, left] of a.powers.entries()) {
    const right = b.powers[k]
    if (right === undefined) return 1
    const order = compareNames(left.symbol, right.symbol) || right.exponent - left.exponent
    if (order !== 0) return order
  }
  return 0
}

/** Sums terms in any order, with repetitions, to the canonical form. */
function collect(terms: Iterable<PolynomialTerm>): Polynomial {
  const sums = new Map<string, PolynomialTerm>()
  for (const { powers, coefficient } of terms) {
    const key = printPowers(powers)
    const before = sums.get(key)
    sums.set(key, { powers, coefficient: before === undefined ? coefficient : C.add(before.coefficient, coefficient) })
    if (sums.size > maximumTerms) throw new TermLimit(`a polynomial has more than ${maximumTerms} terms`)
  }
  return { terms: [...sums.values()].filter(({ coefficient }) => !C.isZero(coefficient)).sort(compareTerms) }
}

function mapCoefficients(p: Polynomial, map: (z: C.Cyclotomic) => C.Cyclotomic): Polynomial {
  const terms = p.terms.map(({ powers, coefficient }) => ({ powers, coefficient: map(coefficient) }))
  return { terms: terms.filter(({ coefficient }) => !C.isZero(coefficient)) }
}

export const negate = (p: Polynomial): Polynomial => mapCoefficients(p, C.negate)

export const add = (a: Polynomial, b: Polynomial): Polynomial => collect([...a.terms, ...b.terms])

/** The sum of many polynomials, collected once. */
export const sum = (all: readonly Polynomial[]): Polynomial => collect(all.flatMap(({ terms }) => terms))

export const subtract = (a: Polynomial, b: Polynomial): Polynomial => add(a, negate(b))

/** z·p for a number z. */
export const scale = (p: Polynomial, z: C.Cyclotomic): Polynomial =>
  mapCoefficients(p, (coefficient) => C.multiply(coefficient, z))

export function multiply(a: Polynomial, b: Polynomial): Polynomial {
  if (a.terms.length * b.terms.length > 100 * maximumTerms) throw new TermLimit('a product of polynomials is too long')
  return collect(products(a, b))
}

function* products(a: Polynomial, b: Polynomial): Iterable<PolynomialTerm> {
  for (const left of a.terms) {
    for (const right of b.terms) {
      const powers = multiplyPowers(left.powers, right.powers)
      yield { powers, coefficient: C.multiply(left.coefficient, right.coefficient) }
    }
  }
}

function multiplyPowers(a: readonly SymbolPower[], b: readonly SymbolPower[]): readonly SymbolPower[] {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const exponents = new Map<string, number>()
  for (const { symbol: name, exponent } of [...a, ...b]) {
    const sum = (exponents.get(name) ?? 0) + exponent
    if (sum > maximumTerms) throw new TermLimit(`an exponent exceeds ${maximumTerms}`)
    exponents.set(name, sum)
  }
  return [...exponents]
    .map(([name, exponent]) => ({ symbol: name, exponent }))
    .sort((x, y) => compareNames(x.symbol, y.symbol))
}

/** p to a whole power ≥ 0; p⁰ = 1. */
export function power(p: Polynomial, exponent: number): Polynomial {
  if (!Number.isInteger(exponent) || exponent < 0) throw new RangeError('not a whole power')
  let result = constant(C.one)
  for (const bit of exponent.toString(2)) {
    result = multiply(result, result)
    if (bit === '1') result = multiply(result, p)
  }
  return result
}

/** The complex conjugate: symbols are real, so only coefficients change. */
export const conjugate = (p: Polynomial): Polynomial => mapCoefficients(p, C.conjugate)

export const realPart = (p: Polynomial): Polynomial => mapCoefficients(p, C.realPart)

export const imaginaryPart = (p: Polynomial): Polynomial => mapCoefficients(p, C.imaginaryPart)

/** The polynomial with some symbols replaced by polynomials. */
export function substitute(p: Polynomial, replacements: ReadonlyMap<string, Polynomial>): Polynomial {
  let sum = zero
  for (const { powers, coefficient } of p.terms) {
    let product = constant(coefficient)
    for (const { symbol: name, exponent } of powers) {
      product = multiply(product, power(replacements.get(name) ?? symbol(name), exponent))
    }
    sum = add(sum, product)
  }
  return sum
}

/** The value where every symbol has a value; a symbol without one is a programming error. */
export function evaluate(p: Polynomial, values: ReadonlyMap<string, C.Cyclotomic>): C.Cyclotomic {
  const replacements = new Map([...values].map(([name, value]) => [name, constant(value)]))
  const value = asConstant(substitute(p, replacements))
  if (value === undefined) throw new RangeError('a symbol has no value')
  return value
}

/** ∂p/∂symbol. */
export function derivative(p: Polynomial, name: string): Polynomial {
  const terms: PolynomialTerm[] = []
  for (const { powers, coefficient } of p.terms) {
    const exponent = powers.find((factor) => factor.symbol === name)?.exponent
    if (exponent === undefined) continue
    const lowered = powers
      .map((factor) => (factor.symbol === name ? { symbol: name, exponent: exponent - 1 } : factor))
      .filter((factor) => factor.exponent > 0)
    terms.push({ powers: lowered, coefficient: C.multiply(coefficient, C.fromInteger(exponent)) })
  }
  return collect(terms)
}

/** The polynomial as an expression that parses back to it: `x^2+2*i*x*y-1/2`. */
export const print = (p: Polynomial): string => (isZero(p) ? '0' : joined(p.terms.map(printTerm)))

function printTerm({ powers, coefficient }: PolynomialTerm): string {
  if (powers.length === 0) return C.print(coefficient)
  if (C.equals(coefficient, C.one)) return printPowers(powers)
  if (C.equals(coefficient, C.negate(C.one))) return `-${printPowers(powers)}`
  return `${C.printFactor(coefficient)}*${printPowers(powers)}`
}

function printPowers(powers: readonly SymbolPower[]): string {
  return powers
    .map((factor) => (factor.exponent === 1 ? factor.symbol : `${factor.symbol}^${factor.exponent}`))
    .join('*')
}
