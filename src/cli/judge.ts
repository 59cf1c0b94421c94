// What comes of each file that `check` is given: its report, or what is wrong with it. Shared by the ways to tell it.

import * as E from 'fp-ts/lib/Either.js'
import { type CheckOptions, type Examination, examine } from '../check.js'
import { issuesDocument } from '../explain/json.js'
import type { Issue } from '../physics/issue.js'
import type { Call } from './commands/action.js'
import { withDeadline } from './deadline.js'
import { codeOfIssues, codeOfReport, type ExitCode } from './exit-code.js'
import { Failure } from './failure.js'
import { modelOf } from './imported-model.js'
import { checkOptionsFor, hashOf, type RuleFiles } from './model-input.js'
import type { ModelInput } from './read-model-input.js'

/** What came of one file. */
export type Outcome =
  | ({ readonly kind: 'report'; readonly input: ModelInput } & Examination)
  | { readonly kind: 'issues'; readonly input: ModelInput; readonly issues: readonly Issue[] }

/** Refuses what cannot be done whatever is in the files. */
export function refuseImpossible(files: readonly string[], { options }: Call): void {
  if (files.filter((file) => file === '-').length > 1)
    throw new Failure('usage', 'standard input (-) can be read only once')
  if (certificateFile(options.certificate) !== undefined && files.length > 1)
    throw new Failure(
      'usage',
      '--certificate FILE takes one model',
      'Check the models one by one, or use --certificate inline.',
    )
}

/** The file that the certificate is to be written to. */
export const certificateFile = (certificate: string | undefined): string | undefined =>
  certificate === undefined || certificate === 'inline' || certificate === 'none' ? undefined : certificate

/** Judges one input. */
export async function judge(input: ModelInput, rules: RuleFiles, call: Call): Promise<Outcome> {
  const stopped = [...rules.issues, ...(input.kind === 'issue' ? [input.issue] : [])]
  if (input.kind === 'issue' || stopped.length > 0) return { kind: 'issues', input, issues: stopped }
  const model = await modelOf(input, call)
  if (model.kind === 'issues') return { kind: 'issues', input, issues: model.issues }
  const { certificate } = call.options
  const options: CheckOptions = {
    ...checkOptionsFor(input, rules, call.options, isHashed(call)),
    imported: model.imported,
    certificate:
      certificateFile(certificate) !== undefined || certificate === 'inline' ? 'inline' : certificateMode(call),
  }
  const result = withDeadline(model.text, () => examine(model.text, options))
  return E.isLeft(result) ? { kind: 'issues', input, issues: result.left } : { kind: 'report', input, ...result.right }
}

/** A page in the terminal shows no hash; working one out takes a noticeable part of the start-up. */
const isHashed = ({ options }: Call): boolean =>
  (options.format ?? 'pretty') !== 'pretty' || certificateFile(options.certificate) !== undefined

/** Only JSON carries the certificate; Markdown and LaTeX take the phases of the states from it. */
const certificateMode = ({ options }: Call): 'auto' | 'none' => {
  const format = options.format ?? 'pretty'
  const isPage = format === 'markdown' || format === 'latex'
  const isData = format === 'json' || format === 'jsonl'
  return isPage || (isData && options.certificate !== 'none') ? 'auto' : 'none'
}

/** The outcome as JSON. */
export const document = (outcome: Outcome): unknown =>
  outcome.kind === 'report'
    ? outcome.report
    : issuesDocument({ file: outcome.input.file, sha256: hashOf(outcome.input) }, outcome.issues)

/** The exit code for one outcome. */
export const codeOf = (outcome: Outcome, { options }: Call): ExitCode =>
  outcome.kind === 'report' ? codeOfReport(outcome.report, options.strict === true) : codeOfIssues(outcome.issues)
