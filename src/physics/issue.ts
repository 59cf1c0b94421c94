// What is wrong with an input, as a value. An issue says where, what was expected, what was received, and what to do.
// A wrong model of physics is not an issue but a Finding; our own mistakes are a Defect.

import type { Location } from './location.js'

/** The closed list of issue codes; each has a page in docs/issues.md. */
export const issueCodes = [
  'syntax',
  'duplicate-key',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'invalid-value',
  'invalid-number',
  'invalid-expression',
  'unknown-function',
  'undeclared-symbol',
  'invalid-unit',
  'invalid-phase',
  'missing-phase',
  'not-square',
  'not-symmetric',
  'wrong-size',
  'not-unitary',
  'given-twice',
  'domain',
  'unknown-id',
  'duplicate-id',
  'invalid-rule',
  'unsupported',
  'limit',
  'unreadable',
] as const

export type IssueCode = (typeof issueCodes)[number]

export interface Issue {
  readonly code: IssueCode
  /** Place in the document: `$.states[0].nature`. */
  readonly path: string
  readonly location: Location | null
  /** What would have been right: `dirac or majorana`. */
  readonly expected: string
  /** What is there: `majoranna`. */
  readonly received: string
  /** What to do, one sentence. */
  readonly hint: string | null
}
