// The expressions an author may write for a value, as a tree that remembers where each part stands in the text.
// Sums and products are flat, so that long ones do not make deep trees; depth comes only from brackets, powers and
// signs, which the parser bounds.

import type { Rational } from '../exact/rational.js'

/** A piece of the text, counted in UTF-16 code units. */
export interface Span {
  readonly offset: number
  readonly length: number
}

export const functionNames = ['sqrt', 'exp', 'cos', 'sin', 'conj', 're', 'im'] as const
export type FunctionName = (typeof functionNames)[number]

export const constantNames = ['i', 'pi'] as const
export type ConstantName = (typeof constantNames)[number]

export interface SumTerm {
  readonly isSubtracted: boolean
  readonly term: Expression
}

export interface ProductFactor {
  readonly isDivisor: boolean
  readonly factor: Expression
}

export type Expression = Span &
  (
    | { readonly kind: 'number'; readonly value: Rational }
    | { readonly kind: 'constant'; readonly name: ConstantName }
    | { readonly kind: 'symbol'; readonly name: string }
    | { readonly kind: 'negation'; readonly operand: Expression }
    | { readonly kind: 'sum'; readonly terms: readonly SumTerm[] }
    | { readonly kind: 'product'; readonly factors: readonly ProductFactor[] }
    | { readonly kind: 'power'; readonly base: Expression; readonly exponent: Expression }
    | { readonly kind: 'call'; readonly name: FunctionName; readonly argument: Expression }
  )

/** The parts directly under an expression, in reading order. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'constant':
    case 'symbol':
      return []
    case 'negation':
      return [expression.operand]
    case 'sum':
      return expression.terms.map(({ term }) => term)
    case 'product':
      return expression.factors.map(({ factor }) => factor)
    case 'power':
      return [expression.base, expression.exponent]
    case 'call':
      return [expression.argument]
  }
}

export interface SymbolUse {
  readonly name: string
  readonly offset: number
}

/** The symbols of an expression, each once, in the order of their first use. */
export function symbolsIn(expression: Expression): readonly SymbolUse[] {
  const found = new Map<string, SymbolUse>()
  const visit = (part: Expression): void => {
    if (part.kind === 'symbol' && !found.has(part.name)) found.set(part.name, { name: part.name, offset: part.offset })
    for (const inner of partsOf(part)) visit(inner)
  }
  visit(expression)
  return [...found.values()]
}
