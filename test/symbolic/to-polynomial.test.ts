import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { describe, expect, it } from 'vitest'
import * as P from '../../src/exact/polynomial.js'
import type { ExpressionIssue } from '../../src/symbolic/expression-issue.js'
import { parseExpression } from '../../src/symbolic/parse.js'
import { notPolynomialHint, type ParameterKind, toPolynomial } from '../../src/symbolic/to-polynomial.js'

const parameters: ReadonlyMap<string, ParameterKind> = new Map([
  ['x', 'real'],
  ['lambda', 'real'],
  ['m', 'positive'],
  ['z', 'complex'],
] as const)

const read = (text: string): E.Either<ExpressionIssue, P.Polynomial> =>
  pipe(
    parseExpression(text),
    E.flatMap((expression) => toPolynomial(expression, parameters)),
  )

function printed(text: string): string {
  const result = read(text)
  return E.isRight(result) ? P.print(result.right) : JSON.stringify(result.left)
}

describe('an expression in declared symbols', () => {
  it.each([
    ['x', 'x'],
    ['2*x-x', 'x'],
    ['(x+m)^2', 'm^2+2*m*x+x^2'],
    ['conj(x)', 'x'],
    ['z', 're(z)+i*im(z)'],
    ['conj(z)*z', 're(z)^2+im(z)^2'],
    ['re(z^2)', 're(z)^2-im(z)^2'],
    ['im(i*x)', 'x'],
    ['exp(i*pi/3)*x', 'exp(i*pi/3)*x'],
    ['x/sqrt(2)', 'sqrt(2)/2*x'],
    ['x*(pi-pi)', '0'],
    ['x^0', '1'],
    ['x/(1+1)', '1/2*x'],
    ['3', '3'],
  ])('%s is the polynomial %s', (text, same) => {
    expect(printed(text)).toBe(printed(same))
    expect(E.isRight(read(text))).toBe(true)
  })

  it.each([
    ['y', 'undeclared-symbol', 0],
    ['x+lamda', 'undeclared-symbol', 2],
    ['z/x', 'invalid-expression', 2],
    ['x^-1', 'invalid-expression', 0],
    ['2^x', 'invalid-expression', 0],
    ['sqrt(x)', 'invalid-expression', 0],
    ['1+exp(i*x)', 'invalid-expression', 2],
    ['x/(x-x)', 'invalid-expression', 3],
    ['x*pi', 'invalid-expression', 2],
    ['(x-x)^0', 'invalid-expression', 0],
    ['x^1001', 'limit', 2],
    ['(x+m+lambda)^300', 'limit', 0],
    ['((x+1)^100)^100', 'limit', 0],
  ])('%s is %s at %i', (text, code, offset) => {
    const result = read(text)
    expect(E.isLeft(result) && { code: result.left.code, offset: result.left.offset }).toEqual({ code, offset })
  })

  it.each(['z/x', 'x^-1', '2^x', 'sqrt(x)', 'exp(i*x)'])('%s is told to be valid, though no polynomial', (text) => {
    const result = read(text)
    expect(E.isLeft(result) && result.left.hint).toBe(notPolynomialHint)
  })

  it('gets the nearest declared name as a hint', () => {
    const result = read('lamda')
    expect(E.isLeft(result) && result.left.hint).toContain('lambda')
  })
})
