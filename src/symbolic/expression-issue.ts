// What is wrong with an expression: one problem, the first found, with its place in the text of the expression.

import type { Span } from './expression.js'

export type ExpressionIssueCode =
  | 'invalid-expression'
  | 'invalid-number'
  | 'unknown-function'
  | 'undeclared-symbol'
  | 'limit'

export interface ExpressionIssue extends Span {
  readonly code: ExpressionIssueCode
  readonly expected: string
  /** Fit for output: control and direction characters are named, never contained. */
  readonly received: string
  readonly hint: string | null
  /** The expression is right, and yet beyond what can be compared exactly: no mistake of the author's. */
  readonly isBeyond?: boolean
}

/** Names a character so that it cannot disturb the output: `×` becomes `× (U+00D7)`, an override `U+202E`. */
export function describeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code > 0x20 && code < 0x7f) return character
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `${character} (${name})` : name
}

/** What to do about an expression that is too long, or whose value is. */
export const simplerHint: string = 'Write a simpler expression, or a decimal with an uncertainty.'

/** A piece of the text for a message, shortened. */
export const excerpt = (piece: string): string => (piece.length > 80 ? `${piece.slice(0, 77)}…` : piece)
