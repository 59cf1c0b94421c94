import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type Expression, partsOf, symbolsIn } from '../../src/symbolic/expression.js'
import type { ExpressionIssue } from '../../src/symbolic/expression-issue.js'
import { isSymbolName, parseExpression } from '../../src/symbolic/parse.js'

function parsed(text: string): Expression {
  const result = parseExpression(text)
  if (E.isLeft(result)) throw new Error(`${text}: ${JSON.stringify(result.left)}`)
  return result.right
}

function issueOf(text: string): ExpressionIssue {
  const result = parseExpression(text)
  if (E.isRight(result)) throw new Error(`${text.slice(0, 40)} parses`)
  return result.left
}

/** The tree with every operation in brackets. */
function shape(e: Expression): string {
  switch (e.kind) {
    case 'number':
      return e.value.d === 1n ? `${e.value.n}` : `${e.value.n}:${e.value.d}`
    case 'constant':
    case 'symbol':
      return e.name
    case 'negation':
      return `(-${shape(e.operand)})`
    case 'sum':
      return `(${e.terms.map(({ isSubtracted, term }, k) => (isSubtracted ? '-' : k === 0 ? '' : '+') + shape(term)).join('')})`
    case 'product':
      return `(${e.factors.map(({ isDivisor, factor }, k) => (isDivisor ? '/' : k === 0 ? '' : '*') + shape(factor)).join('')})`
    case 'power':
      return `(${shape(e.base)}^${shape(e.exponent)})`
    case 'call':
      return `${e.name}[${shape(e.argument)}]`
  }
}

describe('an expression', () => {
  it.each([
    ['-x^2', '(-(x^2))'],
    ['2^3^2', '(2^(3^2))'],
    ['2^-x^2', '(2^(-(x^2)))'],
    ['a/b/c*d', '(a/b/c*d)'],
    ['1/2*i', '(1/2*i)'],
    ['a-b-c', '(a-b-c)'],
    ['-a*b', '((-a)*b)'],
    ['2--3', '(2-(-3))'],
    ['a*-b', '(a*(-b))'],
    ['+x', 'x'],
    ['(a+b)*c', '((a+b)*c)'],
    ['exp(i*pi/3)', 'exp[(i*pi/3)]'],
    ['sqrt (2)', 'sqrt[2]'],
    [' 1e-12\n+ 3e-13 * i ', '(1:1000000000000+(3:10000000000000*i))'],
    ['1.0D-03', '1:1000'],
    ['0.1', '1:10'],
    ['mu_12_re', 'mu_12_re'],
    ['μ_νe+α1', '(μ_νe+α1)'],
    ['_x', '_x'],
    ['e', 'e'],
  ])('%j is read as %s', (text, tree) => {
    expect(shape(parsed(text))).toBe(tree)
  })

  it('remembers where its parts stand', () => {
    const text = ' 2*(x + yy)^3'
    const places = (e: Expression): readonly string[] => [
      text.slice(e.offset, e.offset + e.length),
      ...partsOf(e).flatMap(places),
    ]
    expect(places(parsed(text))).toEqual(['2*(x + yy)^3', '2', '(x + yy)^3', 'x + yy', 'x', 'yy', '3'])
  })

  it('lists its symbols once, in order of first use', () => {
    expect(symbolsIn(parsed('b*a+exp(i*pi)*b+re(c)'))).toEqual([
      { name: 'b', offset: 0 },
      { name: 'a', offset: 2 },
      { name: 'c', offset: 19 },
    ])
  })
})

describe('what is no expression', () => {
  it.each([
    ['', 'invalid-expression', 0],
    ['   ', 'invalid-expression', 3],
    ['2x', 'invalid-expression', 1],
    ['2 i', 'invalid-expression', 2],
    ['2(3)', 'invalid-expression', 1],
    ['(1)(2)', 'invalid-expression', 3],
    ['i(2)', 'invalid-expression', 1],
    ['1 2', 'invalid-expression', 2],
    ['x**2', 'invalid-expression', 1],
    ['a=b', 'invalid-expression', 1],
    ['a<b', 'invalid-expression', 1],
    ['[1]', 'invalid-expression', 0],
    ['f(1, 2)', 'invalid-expression', 3],
    ['exp(1, 2)', 'invalid-expression', 5],
    ['()', 'invalid-expression', 1],
    ['(1', 'invalid-expression', 2],
    ['1)', 'invalid-expression', 1],
    ['1+', 'invalid-expression', 2],
    ['*1', 'invalid-expression', 0],
    ['sqrt 2', 'invalid-expression', 5],
    ['sqrt', 'invalid-expression', 4],
    ['x!', 'invalid-expression', 1],
    ['?', 'invalid-expression', 0],
    ['***', 'invalid-expression', 0],
    ['sqr(2)', 'unknown-function', 0],
    ['1_000', 'invalid-number', 0],
    ['0x10', 'invalid-number', 0],
    ['1,5', 'invalid-number', 0],
    ['1.2.3', 'invalid-number', 0],
    ['1..2', 'invalid-number', 0],
    ['.', 'invalid-number', 0],
    ['NaN', 'invalid-number', 0],
    ['-inf', 'invalid-number', 1],
    ['1e400', 'invalid-number', 0],
    ['x+1e-400', 'invalid-number', 2],
    ['∞', 'invalid-number', 0],
    ['１２', 'invalid-number', 0],
    ['٣', 'invalid-number', 0],
    ['\u22121', 'invalid-expression', 0],
    ['2\u00b7i', 'invalid-expression', 1],
    ['x\u00b2', 'invalid-expression', 1],
    ['\u00b5', 'invalid-expression', 0],
    ['\u0445', 'invalid-expression', 0], // Cyrillic х
    ['x\u0302', 'invalid-expression', 1],
    ['x\u202ey', 'invalid-expression', 1],
    ['x\u200by', 'invalid-expression', 1],
    ['1\u00a0+1', 'invalid-expression', 1],
    ['\0', 'invalid-expression', 0],
    ['\ud800', 'invalid-expression', 0],
    ['\ufeff1', 'invalid-expression', 0],
    ['😀', 'invalid-expression', 0],
  ])('%j is %s at %i', (text, code, offset) => {
    const issue = issueOf(text)
    expect({ code: issue.code, offset: issue.offset }).toEqual({ code, offset })
    expect(issue.expected).not.toBe('')
    expect(issue.received).toMatch(/^[^\p{C}\p{Z}]+( [^\p{C}\p{Z}]+)*$/u)
  })

  it.each([
    ['2x', '*'],
    ['x**2', '^'],
    ['sqr(2)', 'sqrt'],
    ['cosh(2)', 'cos'],
    ['\u22121', '-'],
    ['\u00b5', 'U+03BC'],
    ['1,5', 'point'],
    ['sqrt 2', 'sqrt(…)'],
    ["x'", 'conj'],
  ])('%j comes with a hint that says %s', (text, hint) => {
    expect(issueOf(text).hint).toContain(hint)
  })
})

describe('a hostile expression', () => {
  it.each([
    ['(', '('.repeat(100_000)],
    ['( within the text limit', '('.repeat(60_000)],
    ['balanced brackets', `${'('.repeat(65)}1${')'.repeat(65)}`],
    ['unary minus', `${'-'.repeat(100_000)}1`],
    ['unary minus within the text limit', `${'-'.repeat(60_000)}1`],
    ['a power tower', `${'2^'.repeat(30_000)}2`],
    ['nested calls', 'sqrt('.repeat(10_000)],
    ['a long sum', `1${'+1'.repeat(100_000)}`],
    ['a long sum within the text limit', `1${'+1'.repeat(30_000)}`],
    ['a number of 2000 digits', `0.${'1'.repeat(2000)}`],
    ['spaces', `${' '.repeat(1_000_000)}x`],
  ])('of %s is the issue limit, at once', (_name, text) => {
    const start = performance.now()
    expect(issueOf(text).code).toBe('limit')
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('may nest 64 deep and have a few thousand terms', () => {
    expect(shape(parsed(`${'('.repeat(64)}x${')'.repeat(64)}`))).toBe('x')
    expect(parsed(`1${'+1'.repeat(9000)}`).kind).toBe('sum')
    expect(shape(parsed(`${' '.repeat(60_000)}x`))).toBe('x')
  })
})

describe('the name of a symbol', () => {
  it.each(['x', 'mu_12_re', 'λ', 'x1', '_', 'e', 'Re'])('may be %s', (name) => {
    expect(isSymbolName(name)).toBe(true)
  })

  it.each([
    '',
    'i',
    'pi',
    're',
    'sqrt',
    'nan',
    'inf',
    '1x',
    'x y',
    'x-y',
    '\u00b5',
    'x\u0302',
    'é',
    '\u037e',
    'toString()',
  ])('may not be %j', (name) => {
    expect(isSymbolName(name)).toBe(false)
  })
})
