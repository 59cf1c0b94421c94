// Derivatives of form factors in q². For f = N/D with polynomials N, D in q2: f′ = (N′D − ND′)/D². The charge radius is
// ⟨r²⟩ = 6 df_Q/dq² at q² = 0; the anapole moment is f_A(0), so its slope is df_A/dq². A derivative obeys the rules of
// its form factor.

import * as E from 'fp-ts/lib/Either.js'
import * as C from '../exact/cyclotomic.js'
import { isNeverZero } from '../exact/evident-sign.js'
import * as T from '../exact/phase-polynomial.js'
import * as P from '../exact/polynomial.js'
import type { SymbolicValue } from '../physics/model.js'
import { type Parameters, q2Name, signsOf } from '../physics/parameter.js'
import { nativeBackend, type SymbolicBackend } from './backend.js'
import { complain, withinLimits } from './evaluation-issue.js'
import type { Expression } from './expression.js'
import type { ExpressionIssue } from './expression-issue.js'
import { parseExpression } from './parse.js'
import * as V from './quotient.js'
import { toPolynomial } from './to-polynomial.js'
import { toValue } from './to-value.js'
import { printValue } from './value-text.js'
import type { Work } from './work.js'

export interface DerivativeOptions {
  /** The declared symbols; `q2` needs no declaration. */
  readonly parameters: Parameters
  /** Where: at q² = 0 (the default), or as a function of q². */
  readonly at?: 0 | 'generic' | undefined
  /** What differentiates the polynomials; default: our own. */
  readonly backend?: SymbolicBackend | undefined
}

type Result<A> = E.Either<ExpressionIssue, A>

/** d/dq² of a form factor given as an expression in `q2`. */
export function derivativeInQ2(expression: Expression, options: DerivativeOptions): Result<Expression> {
  const read = toValue(expression, { parameters: options.parameters, q2: 'generic' })
  if (E.isLeft(read)) return read
  return withinLimits(expression, () => {
    const derived = differentiate(expression, read.right, options)
    if (E.isLeft(derived)) return derived
    const value = options.at === 'generic' ? derived : atZero(expression, derived.right, options.parameters)
    return E.isLeft(value) ? value : parseExpression(printValue(value.right, options.parameters))
  })
}

/** ⟨r²⟩ = 6 df_Q/dq² at q² = 0 from f_Q(q²); in the unit of f_Q over that of q2. */
export function chargeRadius(charge: Expression, options: Omit<DerivativeOptions, 'at'>): Result<Expression> {
  const six: Expression = { kind: 'number', value: { n: 6n, d: 1n }, offset: 0, length: 0 }
  const factors = [six, charge].map((factor) => ({ isDivisor: false, factor }))
  return derivativeInQ2({ kind: 'product', factors, offset: charge.offset, length: charge.length }, options)
}

function differentiate(
  at: Expression,
  { numerator, denominator }: SymbolicValue,
  { parameters, backend = nativeBackend }: DerivativeOptions,
): Result<SymbolicValue> {
  const known: Parameters = new Map([...parameters, [q2Name, 'real']])
  const inQ2 = (p: P.Polynomial): Result<P.Polynomial> => {
    // What does not depend on q2 is no matter for a backend.
    if (!P.symbolsOf(p).includes(q2Name)) return E.right(P.zero)
    const expression = parseExpression(P.print(p))
    if (E.isLeft(expression)) return expression
    const answer = backend.differentiate({ expression: expression.right, parameters: known }, q2Name)
    return E.isLeft(answer) ? answer : toPolynomial(answer.right, known)
  }
  const work: Work = { spent: 0 }
  const terms: T.PhasePolynomial[] = []
  for (const { angle, amplitude } of numerator.terms) {
    if (angle.some(({ symbol }) => symbol === q2Name)) {
      return complain(at, { expected: 'phases that do not depend on q2', received: T.print(numerator), isBeyond: true })
    }
    const derivative = inQ2(amplitude)
    if (E.isLeft(derivative)) return derivative
    terms.push(T.turn(T.fromPolynomial(derivative.right), angle))
  }
  const below = inQ2(denominator)
  if (E.isLeft(below)) return below
  if (P.isZero(below.right)) return E.right(V.quotient(T.sum(terms), denominator))
  const left = V.product(work, T.sum(terms), T.fromPolynomial(denominator))
  const right = V.product(work, numerator, T.fromPolynomial(below.right))
  return E.right(V.quotient(T.subtract(left, right), P.multiply(denominator, denominator)))
}

function atZero(
  at: Expression,
  { numerator, denominator }: SymbolicValue,
  parameters: Parameters,
): Result<SymbolicValue> {
  const none = new Map([[q2Name, P.constant(C.zero)]])
  const below = P.substitute(denominator, none)
  if (isNeverZero(below, signsOf(parameters))) return E.right(V.quotient(T.substitute(numerator, none), below))
  const expected = 'a form factor without a pole at q2 = 0'
  return complain(at, { expected, received: `division by ${P.print(below)} at q2 = 0`, isBeyond: true })
}
