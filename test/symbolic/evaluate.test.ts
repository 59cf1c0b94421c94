import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { describe, expect, it } from 'vitest'
import type * as C from '../../src/exact/cyclotomic.js'
import { evaluateConstant } from '../../src/symbolic/evaluate.js'
import type { ExpressionIssue } from '../../src/symbolic/expression-issue.js'
import { parseExpression } from '../../src/symbolic/parse.js'

const evaluate = (text: string): E.Either<ExpressionIssue, C.Cyclotomic> =>
  pipe(parseExpression(text), E.flatMap(evaluateConstant))

function numberOf(text: string): C.Cyclotomic {
  const result = evaluate(text)
  if (E.isLeft(result)) throw new Error(`${text}: ${JSON.stringify(result.left)}`)
  return result.right
}

function issueOf(text: string): ExpressionIssue {
  const result = evaluate(text)
  if (E.isRight(result)) throw new Error(`${text.slice(0, 40)} has a value`)
  return result.left
}

describe('the value of an expression', () => {
  it.each([
    ['0.1+0.2', '0.3'],
    ['i^2', '-1'],
    ['i^-1', '-i'],
    ['-2^2', '-4'],
    ['2^3^2', '512'],
    ['1/2/2', '1/4'],
    ['(1+i)*(1-i)', '2'],
    ['1/(1+i)', '1/2-i/2'],
    ['exp(i*pi)', '-1'],
    ['exp(0)', '1'],
    ['exp(pi-pi)', '1'],
    ['exp(i*pi/2)', 'i'],
    ['exp(2*i*pi/3)', 'exp(i*pi*2/3)'],
    ['exp(-i*(pi/4+pi/12))', 'exp(-i*pi/3)'],
    ['exp(pi*i*4/(2*3))', 'exp(i*pi*2/3)'],
    ['exp(sqrt(-1)*pi)', '-1'],
    ['exp(i*pi*1e300)', '1'],
    ['1/2+sqrt(3)/2*i', 'exp(i*pi/3)'],
    ['cos(pi/3)', '1/2'],
    ['sin(pi/6)', '1/2'],
    ['sin(-pi/2)', '-1'],
    ['cos(pi/4)', 'sqrt(2)/2'],
    ['cos(2*pi/5)', '(sqrt(5)-1)/4'],
    ['sin(pi/5)^2', '(5-sqrt(5))/8'],
    ['cos(0)', '1'],
    ['sqrt(0)', '0'],
    ['sqrt(-4)', '2*i'],
    ['sqrt(2)*sqrt(8)', '4'],
    ['sqrt(1/3)', 'sqrt(3)/3'],
    ['sqrt(2.5e-11)', '5e-6'],
    ['sqrt(2*i)', '1+i'],
    ['sqrt(-2*i)', '1-i'],
    ['sqrt(exp(-i*pi*2/3))', 'exp(-i*pi/3)'],
    ['conj(1+2*i)', '1-2*i'],
    ['re(exp(i*pi/6))', 'sqrt(3)/2'],
    ['im(exp(i*pi/6))', '1/2'],
    ['exp(i*pi/7)^1000', 'exp(i*pi*6/7)'],
    ['10^-400*1e200*1e200', '1'],
    ['1e-12 + 3e-13*i', '1e-12+3e-13*i'],
  ])('%s is %s', (text, same) => {
    expect(numberOf(text)).toEqual(numberOf(same))
  })
})

describe('an expression without an exact value', () => {
  it.each([
    ['pi', 'invalid-expression', 0],
    ['1+2*pi', 'invalid-expression', 0],
    ['pi*pi', 'invalid-expression', 3],
    ['1/pi', 'invalid-expression', 2],
    ['pi^2', 'invalid-expression', 0],
    ['exp(1)', 'invalid-expression', 4],
    ['exp(pi)', 'invalid-expression', 4],
    ['exp(i)', 'invalid-expression', 4],
    ['exp(i*pi*sqrt(2))', 'invalid-expression', 4],
    ['exp(1+i*pi)', 'invalid-expression', 4],
    ['cos(1)', 'invalid-expression', 4],
    ['cos(i*pi)', 'invalid-expression', 4],
    ['sqrt(1+sqrt(2))', 'invalid-expression', 5],
    ['sqrt(2+i)', 'invalid-expression', 5],
    ['sqrt(pi)', 'invalid-expression', 5],
    ['2^(1/2)', 'invalid-expression', 3],
    ['2^i', 'invalid-expression', 2],
    ['1/0', 'invalid-expression', 2],
    ['1/(1-exp(0))', 'invalid-expression', 3],
    ['0^0', 'invalid-expression', 0],
    ['0^-1', 'invalid-expression', 0],
    ['x', 'undeclared-symbol', 0],
    ['1+conj(z)', 'undeclared-symbol', 7],
    ['2^1001', 'limit', 2],
    ['9^9^9', 'limit', 2],
    ['1e300^100', 'limit', 0],
    ['((1+sqrt(2))^1000)^1000', 'limit', 0],
    ['sqrt(1009)', 'limit', 0],
    ['exp(i*pi/521)', 'limit', 0],
    ['exp(i*pi/1e300)', 'limit', 0],
    ['exp(i*pi/31)+exp(i*pi/37)', 'limit', 0],
    ['1e300*1e300', 'invalid-number', 0],
    ['1e-300*1e-300', 'invalid-number', 0],
    ['(sqrt(2)-1)^900', 'invalid-number', 0],
    [
      '1e300*1e300*1e300*1e300*1e300*1e300*1e300*1e300*1e300*1e300*1e300*1e300*1e300*1e300*1e300*1e300*1e300',
      'limit',
      0,
    ],
  ])('%s is %s at %i', (text, code, offset) => {
    const issue = issueOf(text)
    expect({ code: issue.code, offset: issue.offset }).toEqual({ code, offset })
  })

  it.each([
    ['pi', 'decimal'],
    ['\u03c0', 'pi'],
    ['I', 'written i'],
    ['exp(1)', 'exp(i*pi*2/3)'],
    ['2^(1/2)', 'sqrt'],
  ])('%s comes with a hint that says %s', (text, hint) => {
    expect(issueOf(text).hint).toContain(hint)
  })

  it('is refused before it costs much', () => {
    const start = performance.now()
    for (const text of ['sqrt(105)*'.repeat(4000).concat('1'), '(1/(3+exp(i*pi/509)))*'.repeat(400).concat('1')]) {
      expect(issueOf(text).code).toBe('limit')
    }
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
