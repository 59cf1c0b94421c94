// Quotients N/D of a phase polynomial N by a real polynomial D that vanishes nowhere, with bounds on the work: the values
// that expressions in symbols have. No common factors are sought beyond those that are whole symbols.

import * as C from '../exact/cyclotomic.js'
import { commonMonomial, dividedByMonomial } from '../exact/monomial.js'
import * as T from '../exact/phase-polynomial.js'
import * as P from '../exact/polynomial.js'
import type { SymbolicValue } from '../physics/model.js'
import { charge, maximumBits, type Work, WorkLimit } from './work.js'

export const one: P.Polynomial = P.constant(C.one)

export const whole = (numerator: T.PhasePolynomial): SymbolicValue => ({ numerator, denominator: one })

export const ofPolynomial = (p: P.Polynomial): SymbolicValue => whole(T.fromPolynomial(p))

const isWhole = ({ denominator }: SymbolicValue): boolean => P.equals(denominator, one)

export const constant = (z: C.Cyclotomic): SymbolicValue => whole(T.constant(z))

/** re + i·im. */
export const cartesian = (re: SymbolicValue, im: SymbolicValue): SymbolicValue =>
  sum({ spent: 0 }, [re, mapNumerator(im, (numerator) => T.scale(numerator, C.imaginaryUnit))])

/** Is the value real whatever the values of its symbols? */
export const hasRealValue = ({ numerator }: SymbolicValue): boolean => T.isZero(T.imaginaryPart(numerator))

/** The polynomial that a value is, if it has no phases and no denominator. */
export const asPolynomial = (value: SymbolicValue): P.Polynomial | undefined =>
  isWhole(value) ? T.asPolynomial(value.numerator) : undefined

export function sum(work: Work, all: readonly SymbolicValue[]): SymbolicValue {
  charge(work, 20 * all.reduce((count, { numerator }) => count + T.termCount(numerator), 0))
  const [first, ...others] = all
  if (first === undefined) return whole(T.zero)
  if (others.every(({ denominator }) => P.equals(denominator, first.denominator))) {
    return quotient(T.sum(all.map(({ numerator }) => numerator)), first.denominator)
  }
  return others.reduce((total, value) => addTwo(work, total, value), first)
}

function addTwo(work: Work, a: SymbolicValue, b: SymbolicValue): SymbolicValue {
  if (P.equals(a.denominator, b.denominator)) return quotient(T.add(a.numerator, b.numerator), a.denominator)
  const left = product(work, a.numerator, T.fromPolynomial(b.denominator))
  const right = product(work, b.numerator, T.fromPolynomial(a.denominator))
  return quotient(T.add(left, right), productOfPolynomials(work, a.denominator, b.denominator))
}

export function multiply(work: Work, a: SymbolicValue, b: SymbolicValue): SymbolicValue {
  const numerator = product(work, a.numerator, b.numerator)
  if (isWhole(a) && isWhole(b)) return whole(numerator)
  return quotient(numerator, productOfPolynomials(work, a.denominator, b.denominator))
}

/**
 * 1/value, for a value whose numerator is one phase times a polynomial p that is nowhere zero:
 * D/(e^{iα} p) = e^{−iα} D p̄ / (p p̄).
 */
export function inverse(work: Work, value: SymbolicValue, a: T.Angle, p: P.Polynomial): SymbolicValue {
  const isReal = P.isZero(P.imaginaryPart(p))
  const above = isReal ? value.denominator : productOfPolynomials(work, value.denominator, P.conjugate(p))
  const below = isReal ? p : productOfPolynomials(work, p, P.conjugate(p))
  return quotient(T.turn(T.fromPolynomial(above), T.negateAngle(a)), below)
}

/** Applies a map that is linear over the real polynomials, such as conjugation. */
export const mapNumerator = (
  { numerator, denominator }: SymbolicValue,
  map: (numerator: T.PhasePolynomial) => T.PhasePolynomial,
): SymbolicValue => ({ numerator: map(numerator), denominator })

/** Value with the symbols that divide numerator and denominator taken out, and constants out of the denominator. */
export function quotient(numerator: T.PhasePolynomial, denominator: P.Polynomial): SymbolicValue {
  if (T.isZero(numerator)) return whole(T.zero)
  // Nearly every denominator is a number: nothing is looked for then.
  const divisor = P.asConstant(denominator)
  if (divisor !== undefined) return whole(T.scale(numerator, C.inverse(divisor)))
  const common = commonMonomial([...numerator.terms.flatMap(({ amplitude }) => amplitude.terms), ...denominator.terms])
  const above = T.mapAmplitudes(numerator, (p) => dividedByMonomial(p, common))
  const below = dividedByMonomial(denominator, common)
  const constant = P.asConstant(below)
  return constant === undefined ? { numerator: above, denominator: below } : whole(T.scale(above, C.inverse(constant)))
}

export function product(work: Work, a: T.PhasePolynomial, b: T.PhasePolynomial): T.PhasePolynomial {
  charge(work, cost(a) * cost(b))
  return bounded(T.multiply(a, b))
}

const productOfPolynomials = (work: Work, a: P.Polynomial, b: P.Polynomial): P.Polynomial =>
  T.asPolynomial(product(work, T.fromPolynomial(a), T.fromPolynomial(b))) ?? P.zero

// Steps in a product: coefficients of all terms, longer ones counting more.
function cost({ terms }: T.PhasePolynomial): number {
  const all = terms.flatMap(({ amplitude }) => amplitude.terms)
  return all.reduce(
    (total, { coefficient }) => total + 4 + coefficient.terms.length * (1 + C.bitSize(coefficient) / 256),
    0,
  )
}

function bounded(p: T.PhasePolynomial): T.PhasePolynomial {
  const isLong = ({ coefficient }: P.PolynomialTerm): boolean => C.bitSize(coefficient) > maximumBits
  if (p.terms.some(({ amplitude }) => amplitude.terms.some(isLong))) {
    throw new WorkLimit(`a number exceeds ${maximumBits} binary digits`)
  }
  return p
}
