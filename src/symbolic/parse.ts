// Tokens → expression tree, by recursive descent:
//   sum     = product { ("+" | "-") product }
//   product = signed { ("*" | "/") signed }
//   signed  = ("-" | "+") signed | power              so −x² is −(x²)
//   power   = primary [ "^" signed ]                  right-associative
//   primary = number | "i" | "pi" | symbol | function "(" sum ")" | "(" sum ")"
// Factors need a `*` between them. Brackets, signs and powers nest to a bounded depth, which bounds the recursion here
// and in everything that walks the tree.

import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { didYouMean } from '../physics/did-you-mean.js'
import {
  constantNames,
  type Expression,
  functionNames,
  type ProductFactor,
  type Span,
  type SumTerm,
} from './expression.js'
import { type ExpressionIssue, excerpt, simplerHint } from './expression-issue.js'
import { isName, type Operator, type Token, tokenize } from './token.js'

/** The largest number of nodes in an expression. */
export const maximumNodes = 10_000
/** How deep brackets, signs and powers may nest. */
export const maximumNesting = 64

type Parsed = E.Either<ExpressionIssue, Expression>

/** State of one parse, never seen outside of it. */
interface Parser {
  readonly text: string
  readonly tokens: readonly Token[]
  position: number
  nodes: number
  nesting: number
}

/** The expression that a text says, or the first thing wrong with it. */
export function parseExpression(text: string): E.Either<ExpressionIssue, Expression> {
  return pipe(
    tokenize(text),
    E.flatMap((tokens) => parseAll({ text, tokens, position: 0, nodes: 0, nesting: 0 })),
  )
}

/** Whether a text can be declared as a symbol: a name that the grammar does not use itself. */
export const isSymbolName = (text: string): boolean => isName(text) && !isReserved(text)

const isFunctionName = (name: string): name is (typeof functionNames)[number] =>
  (functionNames as readonly string[]).includes(name)
const isConstantName = (name: string): name is (typeof constantNames)[number] =>
  (constantNames as readonly string[]).includes(name)
const isReserved = (name: string): boolean => isFunctionName(name) || isConstantName(name)

function parseAll(parser: Parser): Parsed {
  if (peek(parser).kind === 'end') return problem(parser, 'an expression', null)
  const whole = parseSum(parser)
  if (E.isLeft(whole) || peek(parser).kind === 'end') return whole
  return afterOperand(parser)
}

function parseSum(parser: Parser): Parsed {
  const { offset } = peek(parser)
  const first = parseProduct(parser)
  if (E.isLeft(first)) return first
  const terms: SumTerm[] = [{ isSubtracted: false, term: first.right }]
  for (let sign = take(parser, '+', '-'); sign !== undefined; sign = take(parser, '+', '-')) {
    const term = parseProduct(parser)
    if (E.isLeft(term)) return term
    terms.push({ isSubtracted: sign === '-', term: term.right })
  }
  return terms.length === 1 ? first : node(parser, { kind: 'sum', terms, ...spanFrom(parser, offset) })
}

function parseProduct(parser: Parser): Parsed {
  const { offset } = peek(parser)
  const first = parseSigned(parser)
  if (E.isLeft(first)) return first
  const factors: ProductFactor[] = [{ isDivisor: false, factor: first.right }]
  for (let sign = take(parser, '*', '/'); sign !== undefined; sign = take(parser, '*', '/')) {
    const factor = parseSigned(parser)
    if (E.isLeft(factor)) return factor
    factors.push({ isDivisor: sign === '/', factor: factor.right })
  }
  if (factors.length === 1) return first
  return node(parser, { kind: 'product', factors, ...spanFrom(parser, offset) })
}

function parseSigned(parser: Parser): Parsed {
  const { offset } = peek(parser)
  const sign = take(parser, '-', '+')
  if (sign === undefined) return parsePower(parser)
  const operand = nested(parser, parseSigned)
  if (E.isLeft(operand) || sign === '+') return operand
  return node(parser, { kind: 'negation', operand: operand.right, ...spanFrom(parser, offset) })
}

function parsePower(parser: Parser): Parsed {
  const { offset } = peek(parser)
  const base = parsePrimary(parser)
  if (E.isLeft(base) || take(parser, '^') === undefined) return base
  const exponent = nested(parser, parseSigned)
  if (E.isLeft(exponent)) return exponent
  return node(parser, { kind: 'power', base: base.right, exponent: exponent.right, ...spanFrom(parser, offset) })
}

function parsePrimary(parser: Parser): Parsed {
  const token = peek(parser)
  const span = { offset: token.offset, length: token.length }
  switch (token.kind) {
    case 'number':
      parser.position++
      return node(parser, { kind: 'number', value: token.value, ...span })
    case 'name':
      return parseName(parser, token.name, span)
    case 'operator':
      return token.operator === '(' ? parseBracket(parser) : operandMissing(parser)
    case 'end':
      return operandMissing(parser)
  }
}

function parseName(parser: Parser, name: string, span: Span): Parsed {
  parser.position++
  const next = peek(parser)
  const isCalled = next.kind === 'operator' && next.operator === '('
  if (isFunctionName(name)) {
    if (!isCalled) return problem(parser, `( after ${name}`, `Write ${name}(…).`)
    const argument = parseBracket(parser)
    if (E.isLeft(argument)) return argument
    return node(parser, { kind: 'call', name, argument: argument.right, ...spanFrom(parser, span.offset) })
  }
  if (isCalled && !isConstantName(name)) return E.left(unknownFunction(name, span))
  return node(parser, isConstantName(name) ? { kind: 'constant', name, ...span } : { kind: 'symbol', name, ...span })
}

// The brackets themselves are no node.
function parseBracket(parser: Parser): Parsed {
  parser.position++
  const inner = nested(parser, parseSum)
  if (E.isLeft(inner) || take(parser, ')') !== undefined) return inner
  return peek(parser).kind === 'end' ? problem(parser, ')', 'A bracket is not closed.') : afterOperand(parser)
}

function nested(parser: Parser, parse: (parser: Parser) => Parsed): Parsed {
  if (parser.nesting >= maximumNesting)
    return tooMuch(parser, `at most ${maximumNesting} nested brackets, signs and powers`)
  parser.nesting++
  const result = parse(parser)
  parser.nesting--
  return result
}

// Every token list ends with an `end` token, which nothing moves past.
const peek = (parser: Parser): Token =>
  parser.tokens[parser.position] ?? { kind: 'end', offset: parser.text.length, length: 0 }

function take(parser: Parser, ...operators: readonly Operator[]): Operator | undefined {
  const token = peek(parser)
  if (token.kind !== 'operator' || !operators.includes(token.operator)) return undefined
  parser.position++
  return token.operator
}

function spanFrom(parser: Parser, offset: number): Span {
  const last = parser.tokens[parser.position - 1]
  return { offset, length: last === undefined ? 0 : last.offset + last.length - offset }
}

function node(parser: Parser, expression: Expression): Parsed {
  parser.nodes++
  return parser.nodes > maximumNodes
    ? tooMuch(parser, `at most ${maximumNodes} terms and factors`)
    : E.right(expression)
}

// Issues, all at the current token

function problem(parser: Parser, expected: string, hint: string | null): E.Either<ExpressionIssue, never> {
  const token = peek(parser)
  const received =
    token.kind === 'end' ? endOf(parser) : excerpt(parser.text.slice(token.offset, token.offset + token.length))
  const { offset, length } = token
  return E.left({ code: 'invalid-expression', offset, length, expected, received, hint })
}

const endOf = (parser: Parser): string => (parser.tokens.length === 1 ? 'nothing' : 'the end of the expression')

const operandMissing = (parser: Parser): E.Either<ExpressionIssue, never> =>
  problem(parser, 'a number, a symbol, a function or (', null)

/** A complete expression is followed by something else than an operator. */
function afterOperand(parser: Parser): E.Either<ExpressionIssue, never> {
  const token = peek(parser)
  const isUnopened = token.kind === 'operator' && token.operator === ')'
  if (isUnopened) return problem(parser, 'an operator or the end', 'A bracket is closed that was not opened.')
  return problem(parser, 'an operator', 'Write * between factors: 2*x.')
}

function tooMuch(parser: Parser, expected: string): E.Either<ExpressionIssue, never> {
  const { offset, length } = peek(parser)
  return E.left({ code: 'limit', offset, length, expected, received: 'more', hint: simplerHint })
}

function unknownFunction(name: string, { offset, length }: Span): ExpressionIssue {
  const nearest = didYouMean(name, functionNames)
  const received = excerpt(name)
  const hint = nearest === undefined ? `For a product write ${received}*(…).` : `Did you mean ${nearest}?`
  return { code: 'unknown-function', offset, length, expected: functionNames.join(', '), received, hint }
}
