// Collects the issues of one text while it is read: one for each place, given back in the order of the text.

import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { type Path, pathText } from '../physics/document.js'
import type { Issue, IssueCode } from '../physics/issue.js'
import type { Locator } from './line-table.js'

export interface Problem {
  readonly code: IssueCode
  readonly path: Path
  /** Where in the text; for an object, the rank. */
  readonly offset: number
  readonly expected: string
  readonly received: string
  readonly hint?: string | undefined
}

export interface Trouble {
  add(problem: Problem): void
  readonly count: number
  /** The issues in order, or `undefined` if there are none. */
  issues(): NonEmptyArray<Issue> | undefined
}

/** What to do about a text that is too large, long or deep. */
const smaller = 'Leave out what a model does not need, or split the file.'

/** An empty collection; without `locator` the issues have no location. */
export function newTrouble(locator: Locator | undefined): Trouble {
  const found = new Map<number, Problem>()
  return {
    add(problem) {
      if (!found.has(problem.offset)) found.set(problem.offset, problem)
    },
    get count() {
      return found.size
    },
    issues() {
      const inOrder = [...found.values()].sort((a, b) => a.offset - b.offset)
      const [first, ...rest] = inOrder.map((problem) => toIssue(problem, locator))
      return first === undefined ? undefined : [first, ...rest]
    },
  }
}

const toIssue = (problem: Problem, locator: Locator | undefined): Issue => ({
  code: problem.code,
  path: pathText(problem.path),
  location: locator === undefined ? null : locator(problem.offset),
  expected: problem.expected,
  received: shortened(problem.received),
  hint: problem.hint ?? (problem.code === 'limit' ? smaller : null),
})

// Keys and words of an author may be of any length.
const longest = 80
const shortened = (text: string): string =>
  text.length > longest ? `${[...text.slice(0, longest)].slice(0, -1).join('')}…` : text
