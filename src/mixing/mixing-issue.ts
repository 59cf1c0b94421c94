// What is wrong with a mixing that somebody gave, as a value: the codes of physics/issue.ts and two of the mixing's own.
// Places are paths into the record that was given; whoever reads files adds line and column.

import * as E from 'fp-ts/lib/Either.js'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import type { Path } from '../physics/document.js'
import type { IssueCode } from '../physics/issue.js'

/** `not-unitary`: UU† = 1 fails by more than the digits allow; `given-twice`: two parametrisations of one quantity. */
export type MixingIssueCode = IssueCode | 'not-unitary' | 'given-twice'

export interface MixingIssue {
  readonly code: MixingIssueCode
  /** Steps to the value, from the root of the record that was given. */
  readonly path: Path
  /** What would have been right: `deg or rad`. */
  readonly expected: string
  /** What is there: `no unit`. */
  readonly received: string
  /** What to do, one sentence. */
  readonly hint: string | null
}

/** A result, or every issue found. */
export type Checked<A> = E.Either<ReadonlyNonEmptyArray<MixingIssue>, A>

/** One issue as a failed result. */
export const refuse = (issue: Omit<MixingIssue, 'hint'> & { readonly hint?: string }): Checked<never> =>
  E.left([{ ...issue, hint: issue.hint ?? null }])

/** All the values, or the issues of all that failed, in order. */
export function together<A>(all: readonly Checked<A>[]): Checked<readonly A[]> {
  const [issues, values]: [MixingIssue[], A[]] = [[], []]
  for (const one of all) {
    if (E.isLeft(one)) issues.push(...one.left)
    else values.push(one.right)
  }
  const [first, ...rest] = issues
  return first === undefined ? E.right(values) : E.left([first, ...rest])
}

/** Both values, or the issues of both, in order. */
export function both<A, B>(a: Checked<A>, b: Checked<B>): Checked<readonly [A, B]> {
  if (E.isLeft(a)) {
    const [first, ...rest] = a.left
    return E.left([first, ...rest, ...(E.isLeft(b) ? b.left : [])])
  }
  return E.isLeft(b) ? b : E.right([a.right, b.right])
}
