// nuvertex mixing FILE [OTHER]: what follows from one mixing matrix, or in which sense two are the same physics. A file
// wins over a mixing that is shipped under its name.

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { shipped } from '../../catalogue/catalogue.js'
import { issuesDocument } from '../../explain/json.js'
import type { MixingComparisonReport, MixingReport } from '../../explain/mixing/mixing-report.js'
import { presentComparison } from '../../explain/mixing/present-comparison.js'
import { type PresentedMixing, presentMixing } from '../../explain/mixing/present-mixing.js'
import {
  markdownMixing,
  markdownMixingComparison,
  prettyMixing,
  prettyMixingComparison,
} from '../../explain/mixing/pretty-mixing.js'
import type { PrettyOptions } from '../../explain/pretty/options.js'
import { readMixingInput } from '../../mixing-report.js'
import { didYouMean } from '../../physics/did-you-mean.js'
import type { Issue } from '../../physics/issue.js'
import { withDeadline } from '../deadline.js'
import { codeOfIssues, type ExitCode, worst } from '../exit-code.js'
import { Failure } from '../failure.js'
import { statesOf } from '../imported-model.js'
import { hashOf, type RuleFiles, readRuleFiles } from '../model-input.js'
import { isData, jsonText, prettyFor, reportIssues, type Troubled, troubled } from '../output.js'
import { readModelInput } from '../read-model-input.js'
import type { Action, Call } from './action.js'

/** An argument as it was read, or why it cannot be taken. */
type Argument =
  | { readonly kind: 'mixing'; readonly mixing: PresentedMixing }
  | { readonly kind: 'trouble'; readonly trouble: Troubled }

export const mixingCommand: Action = async (files, call) => {
  if (files.filter((file) => file === '-').length > 1)
    throw new Failure('usage', 'standard input (-) can be read only once')
  const rules = readRuleFiles(call.options, call.terminal)
  const all = await Promise.all(files.map((file) => readArgument(file, rules, call)))
  const troubles = all.flatMap((argument) => (argument.kind === 'trouble' ? [argument.trouble] : []))
  if (troubles.length > 0) return reportAll(troubles, call)
  const [a, b] = all.flatMap((argument) => (argument.kind === 'mixing' ? [argument.mixing] : []))
  if (a === undefined) throw new Failure('usage', 'no mixing is named')
  return b === undefined ? tellOne(presentMixing(a), call) : tellTwo(presentComparison(a, b), call)
}

async function readArgument(file: string, rules: RuleFiles, call: Call): Promise<Argument> {
  const { terminal } = call
  const isThere = file === '-' || existsSync(resolve(terminal.cwd, file))
  if (!isThere && shipped.mixings.some(({ id }) => id === file)) {
    const result = readMixingInput({ ref: file })
    const trouble = { file, sha256: null, text: undefined }
    return E.isLeft(result)
      ? { kind: 'trouble', trouble: { ...trouble, issues: result.left } }
      : { kind: 'mixing', mixing: result.right }
  }
  const input = readModelInput(file, terminal)
  const own = input.kind === 'issue' ? [isThere ? input.issue : orNamed(input.issue, file)] : []
  const stopped = [...rules.issues, ...own]
  if (input.kind === 'issue' || stopped.length > 0) return { kind: 'trouble', trouble: troubled(input, stopped) }
  const model = await statesOf(input, call)
  if (model.kind === 'issues') return { kind: 'trouble', trouble: troubled(input, model.issues) }
  const options = { file, sha256: hashOf(input) ?? undefined, rules: rules.texts, imported: model.imported }
  const result = withDeadline(model.text, () => readMixingInput(model.text, options))
  return E.isLeft(result)
    ? { kind: 'trouble', trouble: troubled(input, result.left) }
    : { kind: 'mixing', mixing: result.right }
}

/** What is neither a file nor the name of a mixing may be meant as either. */
function orNamed(issue: Issue, file: string): Issue {
  const ids = shipped.mixings.map(({ id }) => id)
  const near = didYouMean(file, ids)
  const hint = near === undefined ? `Mixings that are shipped: ${ids.join(', ')}.` : `Did you mean ${near}?`
  return { ...issue, expected: 'a readable file, or the name of a mixing that is shipped', hint }
}

/** The issues of each argument; as JSON, those of two are an array. */
function reportAll(troubles: readonly Troubled[], call: Call): ExitCode {
  if (troubles.length < 2 || call.options.format !== 'json')
    return worst(troubles.map((trouble) => reportIssues(trouble, call)))
  const documents = troubles.map(({ file, sha256, issues }) => issuesDocument({ file, sha256 }, issues))
  call.terminal.stdout.write(jsonText(documents, call))
  return worst(troubles.map(({ issues }) => codeOfIssues(issues)))
}

function tellOne(report: MixingReport, call: Call): ExitCode {
  print(report, { pretty: prettyMixing, markdown: markdownMixing }, call)
  switch (report.verdict) {
    case 'consistent':
      return 0
    case 'violated':
      return 1
    case 'undecided':
    case 'conditional':
      return call.options.strict === true ? 3 : 0
    default:
      return never(report.verdict)
  }
}

function tellTwo(report: MixingComparisonReport, call: Call): ExitCode {
  print(report, { pretty: prettyMixingComparison, markdown: markdownMixingComparison }, call)
  switch (report.relation) {
    case 'equal':
    case 'equal-up-to-lepton-phases':
      return call.options.strict === true && report.agreement?.kind !== 'exact' ? 3 : 0
    case 'equal-for-oscillations':
    case 'different':
      return 1
    case 'undecided':
      return 3
    default:
      return never(report.relation)
  }
}

const never = (value: never): never => value

interface Renderers<R> {
  readonly pretty: (report: R, options: PrettyOptions) => string
  readonly markdown: (report: R, options: Pick<PrettyOptions, 'quiet'>) => string
}

function print<R>(report: R, { pretty, markdown }: Renderers<R>, call: Call): void {
  const { stdout } = call.terminal
  if (isData(call)) {
    stdout.write(jsonText(report, call))
    return
  }
  const text =
    call.options.format === 'markdown'
      ? markdown(report, call.options)
      : pretty(report, { ...prettyFor(stdout, call), quiet: call.options.quiet })
  if (text !== '') stdout.write(`${text}\n`)
}
