// The issues that arise when a well-formed expression is given a value.

import * as E from 'fp-ts/lib/Either.js'
import { DegreeLimit, maximumDegree } from '../exact/degree-limit.js'
import { maximumTerms, TermLimit } from '../exact/term-limit.js'
import { didYouMean } from '../physics/did-you-mean.js'
import type { Expression, Span } from './expression.js'
import { type ExpressionIssue, type ExpressionIssueCode, excerpt, simplerHint } from './expression-issue.js'
import { WorkLimit } from './work.js'

export interface Complaint {
  /** Default: `invalid-expression`. */
  readonly code?: ExpressionIssueCode
  readonly expected: string
  readonly received: string
  readonly hint?: string
  /** The expression is right, and yet beyond what can be compared exactly; default false. */
  readonly isBeyond?: boolean
}

/** The issue at a part of the expression. */
export const complain = (at: Span, complaint: Complaint): E.Either<ExpressionIssue, never> =>
  E.left({
    code: complaint.code ?? 'invalid-expression',
    offset: at.offset,
    length: at.length,
    expected: complaint.expected,
    received: excerpt(complaint.received),
    hint: complaint.hint ?? (complaint.code === 'limit' ? simplerHint : null),
    ...(complaint.isBeyond === true ? { isBeyond: true } : {}),
  })

export const divisionByZero = (at: Span): E.Either<ExpressionIssue, never> =>
  complain(at, { expected: 'a divisor other than zero', received: '0' })

// Spellings of the constants that are common elsewhere.
const constantsElsewhere: ReadonlyMap<string, string> = new Map([
  ['I', 'The imaginary unit is written i.'],
  ['j', 'The imaginary unit is written i.'],
  ['J', 'The imaginary unit is written i.'],
  ['\u03c0', 'Write pi.'],
  ['Pi', 'Write pi.'],
  ['PI', 'Write pi.'],
])

/** A symbol that is not among the declared ones. */
export function undeclared(at: Span, name: string, declared: Iterable<string>): E.Either<ExpressionIssue, never> {
  const known = [...declared]
  const nearest = didYouMean(name, known)
  const elsewhere = constantsElsewhere.get(name)
  const hint = nearest !== undefined ? `Did you mean ${nearest}?` : (elsewhere ?? 'Declare it under parameters.')
  const expected = known.length === 0 ? 'a number' : 'a declared symbol'
  return complain(at, { code: 'undeclared-symbol', expected, received: name, hint })
}

/** Runs a computation on a part of the expression; a bound that it exceeds becomes the issue `limit`. */
export function withinLimits<A>(
  at: Expression,
  compute: () => E.Either<ExpressionIssue, A>,
): E.Either<ExpressionIssue, A> {
  try {
    return compute()
  } catch (error) {
    if (error instanceof DegreeLimit) {
      const expected = `a number in a cyclotomic field of degree at most ${maximumDegree}`
      return complain(at, { code: 'limit', expected, received: error.message })
    }
    if (error instanceof TermLimit) {
      return complain(at, { code: 'limit', expected: `at most ${maximumTerms} terms`, received: error.message })
    }
    if (error instanceof WorkLimit) {
      return complain(at, { code: 'limit', expected: 'numbers of moderate size', received: error.message })
    }
    throw error
  }
}
