// Algebra on the author's expressions, for reading and never for verdicts: multiplying out and derivatives of
// polynomials. Two implementations: our own polynomials here, and nerdamer behind symbolic/nerdamer.ts, checked by them.

import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as P from '../exact/polynomial.js'
import type { Parameters } from '../physics/parameter.js'
import { complain } from './evaluation-issue.js'
import type { Expression } from './expression.js'
import type { ExpressionIssue } from './expression-issue.js'
import { parseExpression } from './parse.js'
import { toPolynomial } from './to-polynomial.js'

/** A polynomial in declared symbols, as the author writes it. */
export interface PolynomialInput {
  readonly expression: Expression
  readonly parameters: Parameters
}

export type Answer = E.Either<ExpressionIssue, Expression>

export interface SymbolicBackend {
  readonly name: string
  /** The polynomial multiplied out, in real symbols: re(z) and im(z) for a complex z. */
  readonly expand: (input: PolynomialInput) => Answer
  /** Its derivative in a symbol that is declared real or positive. */
  readonly differentiate: (input: PolynomialInput, symbol: string) => Answer
}

/** Exact polynomials of our own. */
export const nativeBackend: SymbolicBackend = {
  name: 'native',
  expand: (input) => pipe(polynomialOf(input), E.flatMap(asExpression)),
  differentiate: (input, symbol) => pipe(derivativeOf(input, symbol), E.flatMap(asExpression)),
}

export const polynomialOf = ({ expression, parameters }: PolynomialInput): E.Either<ExpressionIssue, P.Polynomial> =>
  toPolynomial(expression, parameters)

/** ∂p/∂symbol, by our own polynomials. */
export function derivativeOf(input: PolynomialInput, symbol: string): E.Either<ExpressionIssue, P.Polynomial> {
  if (input.parameters.get(symbol) === 'complex') {
    return complain(input.expression, { expected: 'the derivative in a real symbol', received: symbol })
  }
  return E.map((p: P.Polynomial) => P.derivative(p, symbol))(polynomialOf(input))
}

/** The polynomial as an expression. */
export const asExpression = (p: P.Polynomial): Answer => parseExpression(P.print(p))
