// A scalar of a model file, exact: a decimal in the author's digits, an expression without symbols evaluated, or an
// expression in declared symbols, which stays one.

import * as E from 'fp-ts/lib/Either.js'
import { type Cyclotomic, fromRational } from '../../exact/cyclotomic.js'
import { type Rational, readDecimal } from '../../exact/rational.js'
import { didYouMean } from '../../physics/did-you-mean.js'
import type { Path, SourceDocument } from '../../physics/document.js'
import { evaluateConstant } from '../../symbolic/evaluate.js'
import { symbolsIn } from '../../symbolic/expression.js'
import type { ExpressionIssue } from '../../symbolic/expression-issue.js'
import { parseExpression } from '../../symbolic/parse.js'
import type { Reporter } from '../shapes/reporter.js'
import { listing, wordFor } from '../shapes/wording.js'

export type ScalarValue =
  | { readonly kind: 'exact'; readonly value: Cyclotomic }
  | { readonly kind: 'symbolic'; readonly symbols: readonly string[] }

/** What an expression may name, and the expressions evaluated so far: matrices repeat themselves. */
export interface Scope {
  readonly symbols: ReadonlySet<string>
  readonly evaluated: Map<string, ScalarValue>
}

export const newScope = (symbols: Iterable<string> = []): Scope => ({ symbols: new Set(symbols), evaluated: new Map() })

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

function readExpression(text: string, path: Path, { symbols }: Scope, reporter: Reporter): ScalarValue | undefined {
  const parsed = parseExpression(text)
  if (E.isLeft(parsed)) return reportExpression(parsed.left, path, reporter)
  const used = symbolsIn(parsed.right).map(({ name }) => name)
  const undeclared = used.find((name) => !symbols.has(name))
  if (undeclared !== undefined) return reportUndeclared(undeclared, path, symbols, reporter)
  if (used.length > 0) return { kind: 'symbolic', symbols: used }
  const value = evaluateConstant(parsed.right)
  if (E.isLeft(value)) return reportExpression(value.left, path, reporter)
  return { kind: 'exact', value: value.right }
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

function reportExpression(issue: ExpressionIssue, path: Path, reporter: Reporter): undefined {
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

function reportUndeclared(name: string, path: Path, symbols: ReadonlySet<string>, reporter: Reporter): undefined {
  const nearest = didYouMean(name, symbols)
  const hint =
    nearest === undefined ? `Declare it: parameters: { ${wordFor(name)}: real }.` : `Did you mean ${nearest}?`
  const declared = [...symbols].slice(0, 8)
  const expected = declared.length === 0 ? 'a symbol declared under parameters' : listing(declared, 'or')
  reporter.add({ code: 'undeclared-symbol', path, expected, received: wordFor(name), hint })
  return undefined
}
