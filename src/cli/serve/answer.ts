// Answers of `nuvertex serve`, one JSON line each: the result, or what is wrong, as data.

import { toJsonLine } from '../../explain/json.js'
import type { Issue } from '../../physics/issue.js'

/** `defect` is ours; everything else can be mended by who asks. */
export type ServeErrorCode =
  | 'invalid-json'
  | 'invalid-request'
  | 'unknown-method'
  | 'invalid-input'
  | 'limit'
  | 'defect'

export interface ServeError {
  readonly code: ServeErrorCode
  readonly message: string
  /** What is wrong with the input, as `check --format json` has it; places are those in the text of the input. */
  readonly issues: readonly Issue[]
}

export const serveError = (code: ServeErrorCode, message: string, issues: readonly Issue[] = []): ServeError => ({
  code,
  message,
  issues,
})

/** The error for an input with issues. */
export function inputError(issues: readonly Issue[]): ServeError {
  const isLimit = issues.some(({ code }) => code === 'limit')
  const [first] = issues
  const at = first === undefined || first.path === '$' ? '' : ` at ${first.path}`
  const message =
    first === undefined ? 'the input is not valid' : `found ${first.received}${at}, expected ${first.expected}`
  return serveError(isLimit ? 'limit' : 'invalid-input', message, issues)
}

/** A line without line feed; `id` is the JSON text of the request's id, which comes back as it was written. */
export const resultLine = (id: string, result: unknown): string =>
  `{"nuvertex":1,"id":${id},"result":${toJsonLine(result)}}`

export const errorLine = (id: string, error: ServeError): string =>
  `{"nuvertex":1,"id":${id},"error":${toJsonLine(error)}}`
