// Text → tree, by recursive descent. Depth, length and number of nodes are bounded, and so is every walk over the tree.

import * as E from 'fp-ts/lib/Either.js'
import type { ProductFactor, SignedTerm, UfoExpression, UfoExpressionFault } from './expression.js'

/** UTF-16 units of one expression. */
export const maximumExpression: number = 64 * 1024
export const maximumNodes = 10_000
/** How deep brackets, signs and powers may nest. */
export const maximumNesting = 128

interface Token {
  readonly kind: 'number' | 'name' | 'text' | 'operator' | 'end'
  readonly text: string
  readonly offset: number
}

interface Parser {
  readonly tokens: readonly Token[]
  position: number
  nodes: number
  nesting: number
}

type Parsed = E.Either<UfoExpressionFault, UfoExpression>

/** Reads an expression, or says the first thing wrong with it. */
export function parseUfoExpression(text: string): Parsed {
  if (text.length > maximumExpression) {
    return fault(0, `at most ${maximumExpression} characters`, `${text.length}`, 'limit')
  }
  const tokens = tokenize(text)
  if (E.isLeft(tokens)) return tokens
  const parser: Parser = { tokens: tokens.right, position: 0, nodes: 0, nesting: 0 }
  const whole = parseSum(parser)
  if (E.isLeft(whole)) return whole
  return peek(parser).kind === 'end' ? whole : unexpected(parser, 'an operator')
}

const token =
  /[ \t\r\n]+|((?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[jJ]?(?![\w.]))|([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|'([^'\\]*)'|"([^"\\]*)"|(\*\*|[-+*/(),])/y

function tokenize(text: string): E.Either<UfoExpressionFault, readonly Token[]> {
  const tokens: Token[] = []
  const scanner = new RegExp(token)
  for (let offset = 0; offset < text.length; ) {
    scanner.lastIndex = offset
    const match = scanner.exec(text)
    if (match === null) return fault(offset, 'a number, a name or an operator', text.slice(offset, offset + 20))
    const [all, number, name, single, double, operator] = match
    const string = single ?? double
    if (number !== undefined) tokens.push({ kind: 'number', text: number, offset })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, offset })
    else if (string !== undefined) tokens.push({ kind: 'text', text: string, offset })
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator, offset })
    offset += all.length
  }
  return E.right([...tokens, { kind: 'end', text: '', offset: text.length }])
}

const fault = (
  offset: number,
  expected: string,
  received: string,
  code: UfoExpressionFault['code'] = 'invalid-expression',
): E.Either<UfoExpressionFault, never> => E.left({ code, offset, expected, received })

const end: Token = { kind: 'end', text: '', offset: 0 }
const peek = ({ tokens, position }: Parser): Token => tokens[position] ?? tokens[tokens.length - 1] ?? end
const isAt = (parser: Parser, ...operators: readonly string[]): boolean =>
  peek(parser).kind === 'operator' && operators.includes(peek(parser).text)

const unexpected = (parser: Parser, expected: string): E.Either<UfoExpressionFault, never> => {
  const { kind, text, offset } = peek(parser)
  return fault(offset, expected, kind === 'end' ? 'the end of the text' : text.slice(0, 40))
}

/** Counts a node, and refuses too many. */
function made(parser: Parser, node: UfoExpression): Parsed {
  parser.nodes++
  if (parser.nodes <= maximumNodes) return E.right(node)
  return fault(peek(parser).offset, `at most ${maximumNodes} terms and factors`, 'more', 'limit')
}

function nested(parser: Parser, parse: (parser: Parser) => Parsed): Parsed {
  if (parser.nesting >= maximumNesting) {
    return fault(peek(parser).offset, `brackets, signs and powers at most ${maximumNesting} deep`, 'deeper', 'limit')
  }
  parser.nesting++
  const inner = parse(parser)
  parser.nesting--
  return inner
}

function parseSum(parser: Parser): Parsed {
  const terms: SignedTerm[] = []
  let isMinus = false
  for (;;) {
    const term = parseProduct(parser)
    if (E.isLeft(term)) return term
    terms.push({ isMinus, term: term.right })
    if (!isAt(parser, '+', '-')) break
    isMinus = peek(parser).text === '-'
    parser.position++
  }
  const [first] = terms
  return terms.length === 1 && first !== undefined ? E.right(first.term) : made(parser, { kind: 'sum', terms })
}

function parseProduct(parser: Parser): Parsed {
  const factors: ProductFactor[] = []
  let isDivisor = false
  for (;;) {
    const factor = parseSigned(parser)
    if (E.isLeft(factor)) return factor
    factors.push({ isDivisor, factor: factor.right })
    if (!isAt(parser, '*', '/')) break
    isDivisor = peek(parser).text === '/'
    parser.position++
  }
  const [first] = factors
  return factors.length === 1 && first !== undefined
    ? E.right(first.factor)
    : made(parser, { kind: 'product', factors })
}

function parseSigned(parser: Parser): Parsed {
  if (!isAt(parser, '+', '-')) return parsePower(parser)
  const isMinus = peek(parser).text === '-'
  parser.position++
  const operand = nested(parser, parseSigned)
  if (E.isLeft(operand) || !isMinus) return operand
  return made(parser, { kind: 'sum', terms: [{ isMinus: true, term: operand.right }] })
}

function parsePower(parser: Parser): Parsed {
  const base = parsePrimary(parser)
  if (E.isLeft(base) || !isAt(parser, '**')) return base
  parser.position++
  const exponent = nested(parser, parseSigned)
  return E.isLeft(exponent) ? exponent : made(parser, { kind: 'power', base: base.right, exponent: exponent.right })
}

function parsePrimary(parser: Parser): Parsed {
  const { kind, text } = peek(parser)
  if (isAt(parser, '(')) {
    parser.position++
    const inner = nested(parser, parseSum)
    if (E.isLeft(inner)) return inner
    if (!isAt(parser, ')')) return unexpected(parser, ')')
    parser.position++
    return inner
  }
  if (kind === 'end' || kind === 'operator') return unexpected(parser, 'a number or a name')
  parser.position++
  if (kind === 'number') {
    const isImaginary = /j$/i.test(text)
    return made(parser, { kind, text: isImaginary ? text.slice(0, -1) : text, isImaginary })
  }
  if (kind === 'text') return made(parser, { kind, text })
  return isAt(parser, '(') ? parseCall(parser, text) : made(parser, { kind: 'name', name: text })
}

function parseCall(parser: Parser, name: string): Parsed {
  const values: UfoExpression[] = []
  do {
    parser.position++
    if (values.length === 0 && isAt(parser, ')')) break
    const value = nested(parser, parseSum)
    if (E.isLeft(value)) return value
    values.push(value.right)
  } while (isAt(parser, ','))
  if (!isAt(parser, ')')) return unexpected(parser, ')')
  parser.position++
  return made(parser, { kind: 'call', name, arguments: values })
}
