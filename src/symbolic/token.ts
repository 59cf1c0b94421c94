// Text → tokens. Only ASCII operators, ASCII and Greek letters, and the digits 0–9 are understood; anything that looks
// like one of them and is another character (the minus sign U+2212, full-width digits, the micro sign) is an issue and
// never silently reinterpreted. Linear in the length of the text.

import * as E from 'fp-ts/lib/Either.js'
import { type Rational, readDecimal } from '../exact/rational.js'
import type { Span } from './expression.js'
import { describeCharacter, type ExpressionIssue, excerpt } from './expression-issue.js'

export type Operator = '+' | '-' | '*' | '/' | '^' | '(' | ')'

export type Token = Span &
  (
    | { readonly kind: 'number'; readonly value: Rational }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'operator'; readonly operator: Operator }
    | { readonly kind: 'end' }
  )

/** The longest expression, in UTF-16 code units. */
export const maximumTextLength = 65_536

const space = /[ \t\r\n]+/y
const literal = /(?:\d+\.?\d*|\.\d+)(?:[eEdD][+-]?\d+)?/y
// Greek letters by code: the block also holds Coptic letters, punctuation and signs.
const letter =
  'A-Za-z\\u0370-\\u0373\\u0376\\u0377\\u037b-\\u037d\\u037f\\u0386\\u0388-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03e1\\u03f0-\\u03f5\\u03f7-\\u03ff'
const name = new RegExp(`[${letter}_][${letter}_0-9]*`, 'y')
const operator = /[-+*/^()]/y
const fewerDigits = 'Write fewer digits, or an exponent.'
const beyondNumber = /[\w.,]{0,2}/y
const notANumber = /^(?:nan|inf|infinity)$/i

/** The tokens of the text, ending with an `end` token; or the first thing that is no token. */
export function tokenize(text: string): E.Either<ExpressionIssue, readonly Token[]> {
  if (text.length > maximumTextLength) {
    return E.left({
      code: 'limit',
      ...{ offset: 0, length: text.length },
      expected: `at most ${maximumTextLength} characters`,
      received: `${text.length} characters`,
      hint: 'Write a shorter expression, or symbols for its parts.',
    })
  }
  const tokens: Token[] = []
  let offset = match(space, text, 0).length
  while (offset < text.length) {
    const token = tokenAt(text, offset)
    if (E.isLeft(token)) return token
    tokens.push(token.right)
    offset += token.right.length
    offset += match(space, text, offset).length
  }
  tokens.push({ kind: 'end', offset: text.length, length: 0 })
  return E.right(tokens)
}

/** Whether a text can be the name of a symbol: letters, Greek letters, digits and underscores, no digit first. */
export const isName = (text: string): boolean => {
  const matched = match(name, text, 0)
  return matched !== '' && matched === text && !notANumber.test(text)
}

function match(expression: RegExp, text: string, offset: number): string {
  expression.lastIndex = offset
  return expression.exec(text)?.[0] ?? ''
}

function tokenAt(text: string, offset: number): E.Either<ExpressionIssue, Token> {
  const character = text[offset] ?? ''
  if (/[0-9.]/.test(character)) return numberAt(text, offset)
  const word = match(name, text, offset)
  if (word !== '') return nameAt(word, offset)
  const sign = match(operator, text, offset)
  if (sign === '') return E.left(foreign(text, offset))
  if (text.startsWith('**', offset)) {
    const span = { offset, length: 2 }
    return E.left(issue(span, '^ for a power', '**', 'Write ^ for a power: x^2.'))
  }
  return E.right({ kind: 'operator', operator: sign as Operator, offset, length: 1 })
}

function nameAt(word: string, offset: number): E.Either<ExpressionIssue, Token> {
  const span = { offset, length: word.length }
  if (notANumber.test(word)) {
    const hint = 'An entry that is not specified is written ?.'
    return E.left({ ...issue(span, 'a finite number', word, hint), code: 'invalid-number' })
  }
  return E.right({ kind: 'name', name: word, ...span })
}

function numberAt(text: string, offset: number): E.Either<ExpressionIssue, Token> {
  const digits = match(literal, text, offset)
  const span = { offset, length: Math.max(digits.length, 1) }
  const next = match(beyondNumber, text, offset + digits.length)
  const malformed = malformedNumber(digits, next)
  if (malformed !== undefined) {
    const found = issue(span, 'a number such as 1.5, 2.9e-11 or 1/3', excerpt(digits + next), malformed)
    return E.left({ ...found, code: 'invalid-number' })
  }
  const reading = readDecimal(digits)
  switch (reading.kind) {
    case 'number':
      return E.right({ kind: 'number', value: reading.value, ...span })
    case 'too-long':
      return E.left({ ...issue(span, 'a number of at most 1000 digits', excerpt(digits), fewerDigits), code: 'limit' })
    default: {
      const expected = 'zero, or a size between 4.95e-324 and 1.79e308'
      return E.left({ ...issue(span, expected, excerpt(digits), null), code: 'invalid-number' })
    }
  }
}

/** Why digits followed by these characters are no number; `undefined` if they are one. */
function malformedNumber(digits: string, next: string): string | undefined {
  if (digits === '') return 'A point needs digits beside it.'
  if (next.startsWith('.')) return 'A number has at most one decimal point, before the exponent.'
  if (next.startsWith('_')) return 'Write digits without separators.'
  if (/^,\d/.test(next)) return 'Write a decimal point, not a comma.'
  if (digits === '0' && /^[xXbBoO][0-9a-fA-F]/.test(next)) return 'Numbers are decimal.'
  return undefined
}

function issue(span: Span, expected: string, received: string, hint: string | null): ExpressionIssue {
  return { code: 'invalid-expression', offset: span.offset, length: span.length, expected, received, hint }
}

// Characters that stand for something the grammar has, with what to write instead.
const insteadOf: readonly { readonly characters: string; readonly hint: string }[] = [
  { characters: '\u2212\u2010\u2011\u2012\u2013\u2014\ufe63\uff0d', hint: 'Write the ASCII hyphen - for minus.' },
  { characters: '\u00d7\u00b7\u22c5\u2217\u2062\uff0a', hint: 'Write * for a product.' },
  { characters: '\u00f7\u2044\u2215\uff0f', hint: 'Write / for a quotient.' },
  { characters: '\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079', hint: 'Write ^ for a power: x^2.' },
  { characters: '\u221a', hint: 'Write sqrt(…).' },
  { characters: '\u00b5', hint: 'This is the micro sign; write the Greek letter \u03bc (U+03BC), or mu.' },
  { characters: '\u2126', hint: 'This is the ohm sign; write the Greek letter \u03a9 (U+03A9), or Omega.' },
  { characters: '\u00b1', hint: 'Write { value: …, uncertainty: … } for an interval.' },
  { characters: '=<>\u2260\u2264\u2265', hint: 'An entry is one value: no comparison, no assignment.' },
  { characters: '[]{}', hint: 'Use ( and ).' },
  { characters: ',;', hint: 'Functions take one argument; decimals are written with a point.' },
  { characters: '?', hint: '? stands alone, for an entry that is not specified.' },
  { characters: "'\u2019\u2020", hint: 'Write conj(…) for the complex conjugate.' },
]

function foreign(text: string, offset: number): ExpressionIssue {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0)
  const span = { offset, length: character.length }
  const hint = insteadOf.find(({ characters }) => characters.includes(character))?.hint ?? null
  if (/[\p{Nd}\u221e]/u.test(character)) {
    const number = issue(span, 'the digits 0 to 9', describeCharacter(character), hint)
    return { ...number, code: 'invalid-number' }
  }
  return issue(span, 'a number, a symbol, an operator or a bracket', describeCharacter(character), hint)
}
