// A scalar of a model file, exact: a decimal in the author's digits, an expression without symbols evaluated, or an
// expression in declared symbols, which stays one.

import * as E from 'fp-ts/lib/Either.js'
import { type Cyclotomic, fromRational } from '../../exact/cyclotomic.js'
import { asConstant } from '../../exact/polynomial.js'
import { type Rational, readDecimal } from '../../exact/rational.js'
import { didYouMean } from '../../physics/did-you-mean.js'
import type { Path, SourceDocument } from '../../physics/document.js'
import type { SymbolicValue } from '../../physics/model.js'
import { type Parameters, q2Name } from '../../physics/parameter.js'
import { evaluateConstant } from '../../symbolic/evaluate.js'
import { symbolsIn } from '../../symbolic/expression.js'
import type { ExpressionIssue } from '../../symbolic/expression-issue.js'
import { parseExpression } from '../../symbolic/parse.js'
import { asPolynomial } from '../../symbolic/quotient.js'
import { toValue } from '../../symbolic/to-value.js'
import type { Reporter } from '../shapes/reporter.js'
import { listing, wordFor } from '../shapes/wording.js'

export type ScalarValue =
  | { readonly kind: 'exact'; readonly value: Cyclotomic }
  | { readonly kind: 'symbolic'; readonly value: SymbolicValue }
  /** Right, and beyond what can be compared exactly. */
  | { readonly kind: 'opaque'; readonly reason: string }

/** What an expression may name, and the expressions evaluated so far: matrices repeat themselves. */
export interface Scope {
  readonly symbols: Parameters
  /** What the symbol `q2` means where it is not declared; `undefined`: nothing. */
  readonly q2: 'generic' | 0 | undefined
  readonly evaluated: Map<string, ScalarValue>
}

/** Of what is a number and never an expression in symbols. */
const noSymbols: Parameters = new Map()

export const newScope = (symbols: Parameters = noSymbols, q2: 'generic' | 0 | undefined = undefined): Scope => ({
  symbols,
  q2,
  evaluated: new Map(),
})

// Read as an expression, the first of May 2024 would be 2018.
const date = /^\d{4}-\d\d-\d\d(?:[T ].*)?$/i

/** The scalar as the author wrote it. */
export const textOf = (value: number | string, path: Path, document: SourceDocument): string =>
  document.written(path) ?? String(value)

/** Reads a scalar; `undefined` if it is none, with the issue reported. */
export function readScalar(
  given: number | string,
  path: Path,
  scope: Scope,
  reporter: Reporter,
): ScalarValue | undefined {
  const text = textOf(given, path, reporter.document).trim()
  const decimal = readDecimal(text)
  if (decimal.kind === 'number') return { kind: 'exact', value: fromRational(decimal.value) }
  if (date.test(text)) return reportDate(text, path, reporter)
  const known = scope.evaluated.get(text)
  if (known !== undefined) return known
  const value = readExpression(text, path, scope, reporter)
  if (value !== undefined) scope.evaluated.set(text, value)
  return value
}

function readExpression(text: string, path: Path, { symbols, q2 }: Scope, reporter: Reporter): ScalarValue | undefined {
  const parsed = parseExpression(text)
  if (E.isLeft(parsed)) return reportExpression(parsed.left, path, reporter)
  const used = symbolsIn(parsed.right).map(({ name }) => name)
  const undeclared = used.find((name) => !symbols.has(name) && (name !== q2Name || q2 === undefined))
  if (undeclared !== undefined) return reportUndeclared(undeclared, path, symbols, reporter)
  if (used.length === 0) {
    const value = evaluateConstant(parsed.right)
    return E.isLeft(value) ? reportExpression(value.left, path, reporter) : { kind: 'exact', value: value.right }
  }
  const value = toValue(parsed.right, { parameters: symbols, q2 })
  if (E.isRight(value)) return asScalar(value.right)
  if (value.left.isBeyond !== true) return reportExpression(value.left, path, reporter)
  return { kind: 'opaque', reason: `${value.left.received} is not evaluated: expected ${value.left.expected}` }
}

/** A value from which all symbols have dropped out is a number. */
function asScalar(value: SymbolicValue): ScalarValue {
  const polynomial = asPolynomial(value)
  const number = polynomial === undefined ? undefined : asConstant(polynomial)
  return number === undefined ? { kind: 'symbolic', value } : { kind: 'exact', value: number }
}

/** Reads a decimal number, and nothing else. */
export function readNumber(text: string): Rational | { readonly received: string; readonly expected: string } {
  const reading = readDecimal(text)
  switch (reading.kind) {
    case 'number':
      return reading.value
    case 'overflow':
    case 'underflow':
      return { expected: 'zero, or a size between 4.95e-324 and 1.79e308', received: wordFor(text) }
    case 'too-long':
      return { expected: 'a number of at most 1000 digits', received: `${text.length} characters` }
    case 'not-a-number':
      return { expected: 'a decimal number', received: wordFor(text) }
  }
}

export function reportExpression(issue: ExpressionIssue, path: Path, reporter: Reporter): undefined {
  const { code, expected, received, hint } = issue
  reporter.add({ code, path, expected, received, hint: hint ?? undefined })
  return undefined
}

function reportDate(text: string, path: Path, reporter: Reporter): undefined {
  const hint = 'For a difference put blanks around the minus signs.'
  const received = `${wordFor(text)}, a date`
  reporter.add({ code: 'wrong-type', path, expected: 'a number or an expression', received, hint })
  return undefined
}

export function reportUndeclared(name: string, path: Path, symbols: Scope['symbols'], reporter: Reporter): undefined {
  if (symbols === noSymbols) {
    reporter.add({ code: 'undeclared-symbol', path, expected: 'a number, without symbols', received: wordFor(name) })
    return undefined
  }
  const declared = [...symbols.keys()]
  const nearest = didYouMean(name, declared)
  const hint =
    nearest === undefined ? `Declare it: parameters: { ${wordFor(name)}: real }.` : `Did you mean ${nearest}?`
  const expected = declared.length === 0 ? 'a symbol declared under parameters' : listing(declared.slice(0, 8), 'or')
  reporter.add({ code: 'undeclared-symbol', path, expected, received: wordFor(name), hint })
  return undefined
}
