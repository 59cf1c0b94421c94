// An expression as a polynomial in its declared symbols with exact coefficients. A complex symbol z is two real ones,
// z = re(z) + i·im(z), so conj, re and im are exact. What is not polynomial in the symbols (division by a symbol,
// sqrt(x), exp(i*phi)) is an issue of its own that says so.

import * as E from 'fp-ts/lib/Either.js'
import * as C from '../exact/cyclotomic.js'
import * as P from '../exact/polynomial.js'
import { evaluateWithin, wholeExponent } from './evaluate.js'
import { complain, divisionByZero, undeclared, withinLimits } from './evaluation-issue.js'
import { type Expression, partsOf } from './expression.js'
import type { ExpressionIssue } from './expression-issue.js'
import { charge, inverse, maximumBits, type Work, WorkLimit } from './work.js'

/** What values a declared symbol takes. */
export type ParameterKind = 'real' | 'complex' | 'positive'

type Result = E.Either<ExpressionIssue, P.Polynomial>

interface Reading {
  readonly parameters: ReadonlyMap<string, ParameterKind>
  /** The parts that contain a symbol; all others have a constant value. */
  readonly symbolic: ReadonlySet<Expression>
  readonly work: Work
}

/** Hint of the issue for expressions that are valid and yet no polynomials. */
export const notPolynomialHint = 'Only polynomials in the parameters are evaluated so far.'

/** The polynomial that an expression says, or the first reason why it is none. */
export function toPolynomial(expression: Expression, parameters: ReadonlyMap<string, ParameterKind>): Result {
  return read(expression, { parameters, symbolic: symbolicParts(expression), work: { spent: 0 } })
}

function symbolicParts(expression: Expression): ReadonlySet<Expression> {
  const symbolic = new Set<Expression>()
  const visit = (part: Expression): boolean => {
    let isSymbolic = part.kind === 'symbol'
    for (const inner of partsOf(part)) isSymbolic = visit(inner) || isSymbolic
    if (isSymbolic) symbolic.add(part)
    return isSymbolic
  }
  visit(expression)
  return symbolic
}

function read(expression: Expression, reading: Reading): Result {
  if (!reading.symbolic.has(expression)) return E.map(P.constant)(evaluateWithin(reading.work, expression))
  return withinLimits(expression, () => readNode(expression, reading))
}

type Kind<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>

function readNode(expression: Expression, reading: Reading): Result {
  switch (expression.kind) {
    case 'symbol':
      return readSymbol(expression, reading)
    case 'negation':
      return E.map(P.negate)(read(expression.operand, reading))
    case 'sum':
      return readSum(expression, reading)
    case 'product':
      return readProduct(expression, reading)
    case 'power':
      return readPower(expression, reading)
    case 'call':
      return readCall(expression, reading)
    default:
      return E.map(P.constant)(evaluateWithin(reading.work, expression))
  }
}

function readSymbol(expression: Kind<'symbol'>, { parameters }: Reading): Result {
  const kind = parameters.get(expression.name)
  if (kind === undefined) return undeclared(expression, expression.name, parameters.keys())
  if (kind !== 'complex') return E.right(P.symbol(expression.name))
  const imaginary = P.scale(P.symbol(`im(${expression.name})`), C.imaginaryUnit)
  return E.right(P.add(P.symbol(`re(${expression.name})`), imaginary))
}

function readSum(expression: Kind<'sum'>, reading: Reading): Result {
  const all: P.Polynomial[] = []
  for (const { isSubtracted, term } of expression.terms) {
    const value = read(term, reading)
    if (E.isLeft(value)) return value
    all.push(isSubtracted ? P.negate(value.right) : value.right)
  }
  charge(reading.work, 20 * all.reduce((count, { terms }) => count + terms.length, 0))
  return E.right(P.sum(all))
}

function readProduct(expression: Kind<'product'>, reading: Reading): Result {
  let product = P.constant(C.one)
  for (const { isDivisor, factor } of expression.factors) {
    const value = read(factor, reading)
    if (E.isLeft(value)) return value
    const divisor = isDivisor ? P.asConstant(value.right) : undefined
    if (isDivisor && divisor === undefined) return notPolynomial(factor, 'division by a symbol')
    if (divisor !== undefined && C.isZero(divisor)) return divisionByZero(factor)
    const multiplier = divisor === undefined ? value.right : P.constant(inverse(reading.work, divisor))
    product = multiply(reading.work, product, multiplier)
  }
  return E.right(product)
}

function readPower(expression: Kind<'power'>, reading: Reading): Result {
  if (reading.symbolic.has(expression.exponent)) return notPolynomial(expression, 'a symbol in an exponent')
  const base = read(expression.base, reading)
  if (E.isLeft(base)) return base
  const exponent = wholeExponent(expression.exponent, reading.work)
  if (E.isLeft(exponent)) return exponent
  if (P.isZero(base.right) && exponent.right <= 0) {
    return complain(expression, { expected: 'a defined power', received: `0^${exponent.right}` })
  }
  if (exponent.right < 0) return notPolynomial(expression, 'a negative power of a symbol')
  let product = P.constant(C.one)
  for (const bit of exponent.right.toString(2)) {
    product = multiply(reading.work, product, product)
    if (bit === '1') product = multiply(reading.work, product, base.right)
  }
  return E.right(product)
}

function readCall(expression: Kind<'call'>, reading: Reading): Result {
  const { name, argument } = expression
  switch (name) {
    case 'conj':
      return E.map(P.conjugate)(read(argument, reading))
    case 're':
      return E.map(P.realPart)(read(argument, reading))
    case 'im':
      return E.map(P.imaginaryPart)(read(argument, reading))
    default: {
      const inner = read(argument, reading)
      return E.isLeft(inner) ? inner : notPolynomial(expression, `${name} of a symbol`)
    }
  }
}

function notPolynomial(at: Expression, received: string): Result {
  return complain(at, { expected: 'a polynomial in the parameters', received, hint: notPolynomialHint })
}

function multiply(work: Work, a: P.Polynomial, b: P.Polynomial): P.Polynomial {
  charge(work, cost(a) * cost(b))
  const product = P.multiply(a, b)
  if (product.terms.some(({ coefficient }) => C.bitSize(coefficient) > maximumBits)) {
    throw new WorkLimit(`a number exceeds ${maximumBits} binary digits`)
  }
  return product
}

// Steps in a product: coefficients of all terms, longer ones counting more.
const cost = (p: P.Polynomial): number =>
  p.terms.reduce((sum, { coefficient }) => sum + 4 + coefficient.terms.length * (1 + C.bitSize(coefficient) / 256), 0)
