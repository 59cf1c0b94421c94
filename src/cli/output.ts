// Which stream gets what, and in which form: data goes to standard output, messages to standard error. Issues are data
// where the reader is a program and messages where the reader is a person.

import { prettyIssues } from '../explain/issues.js'
import { issuesDocument, toJson, toJsonLine } from '../explain/json.js'
import type { PrettyOptions } from '../explain/pretty/options.js'
import { safeText } from '../explain/text/safe-text.js'
import type { Issue } from '../physics/issue.js'
import type { ImportNotice } from '../physics/report.js'
import { paintFor } from './colour.js'
import type { Call } from './commands/action.js'
import { codeOfIssues, type ExitCode } from './exit-code.js'
import { hashOf } from './model-input.js'
import type { ModelInput } from './read-model-input.js'
import type { Sink } from './terminal.js'

/** How to render for the reader of a stream. */
export const prettyFor = (sink: Sink, { options, terminal }: Call): PrettyOptions => ({
  width: Math.min(sink.columns, 120),
  paint: paintFor(sink, terminal, options.color),
})

/** Whether the output is for a program. */
export const isData = ({ options }: Call): boolean => options.format === 'json' || options.format === 'jsonl'

/** A value in the JSON form that was asked for. */
export const jsonText = (value: unknown, { options }: Call): string =>
  `${options.format === 'jsonl' ? toJsonLine(value) : toJson(value)}\n`

export interface Troubled {
  readonly file: string | null
  readonly sha256: string | null
  readonly text: string | undefined
  /** What has the issues, where it is no file: `the inputs`. */
  readonly of?: string
  readonly issues: readonly Issue[]
}

/** An input with its issues. */
export const troubled = (input: ModelInput, issues: readonly Issue[]): Troubled => ({
  file: input.file,
  sha256: hashOf(input),
  text: input.kind === 'text' ? input.text : undefined,
  issues,
})

/** Reports that an input is no model: an issues object for a program, paragraphs on standard error for a person. */
export function reportIssues({ file, sha256, text, of, issues }: Troubled, call: Call): ExitCode {
  const { stdout, stderr } = call.terminal
  if (isData(call)) stdout.write(jsonText(issuesDocument({ file, sha256 }, issues), call))
  else stderr.write(`${prettyIssues(issues, { ...prettyFor(stderr, call), file, source: text, of })}\n`)
  return codeOfIssues(issues)
}

/** `spectrum.slha:5: UPMNS: rows are flavours …` */
export const noticeLine = ({ message, location }: ImportNotice, file: string): string =>
  `${safeText(location?.file ?? file)}${location === null ? '' : `:${location.line}`}: ${safeText(message)}`
