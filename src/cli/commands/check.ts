// nuvertex check FILE…: each file is judged on its own and told in the order given; one bad file does not stop the others.

import * as E from 'fp-ts/lib/Either.js'
import { type CheckOptions, type Examination, examine } from '../../check.js'
import { stateOf } from '../../engine/evidence/certificate.js'
import type { RuleText } from '../../explain/facts/rule-text.js'
import { issuesDocument, toJson } from '../../explain/json.js'
import { latexReport } from '../../explain/latex.js'
import { markdownReport } from '../../explain/markdown.js'
import { prettyReport } from '../../explain/pretty/pretty.js'
import type { Issue } from '../../physics/issue.js'
import { loadCatalogue } from '../../read-model.js'
import { withDeadline } from '../deadline.js'
import { codeOfIssues, codeOfReport, type ExitCode, worst } from '../exit-code.js'
import { Failure } from '../failure.js'
import { modelOf } from '../imported-model.js'
import { checkOptionsFor, hashOf, type RuleFiles, readRuleFiles } from '../model-input.js'
import { isData, jsonText, noticeLine, prettyFor, reportIssues, troubled } from '../output.js'
import { type ModelInput, readModelInput } from '../read-model-input.js'
import { writeOutput } from '../write-file.js'
import type { Action, Call } from './action.js'

/** What came of one file. */
type Outcome =
  | ({ readonly kind: 'report'; readonly input: ModelInput } & Examination)
  | { readonly kind: 'issues'; readonly input: ModelInput; readonly issues: readonly Issue[] }

export const checkCommand: Action = async (files, call) => {
  refuseImpossible(files, call)
  const rules = readRuleFiles(call.options, call.terminal)
  const isArray = call.options.format === 'json' && files.length > 1
  const { stdout } = call.terminal
  const codes: ExitCode[] = []
  for (const [k, file] of files.entries()) {
    const outcome = await judge(readModelInput(file, call.terminal), rules, call)
    const code = keepCertificate(outcome, call)
    if (isArray) stdout.write(`${k === 0 ? '[\n' : ',\n'}${toJson(document(outcome))}`)
    codes.push(code, isArray ? codeOf(outcome, call) : tell(outcome, rules, call, k))
  }
  if (isArray) stdout.write('\n]\n')
  return worst(codes)
}

function refuseImpossible(files: readonly string[], { options }: Call): void {
  if (files.filter((file) => file === '-').length > 1)
    throw new Failure('usage', 'standard input (-) can be read only once')
  if (certificateFile(options.certificate) !== undefined && files.length > 1)
    throw new Failure(
      'usage',
      '--certificate FILE takes one model',
      'Check the models one by one, or use --certificate inline.',
    )
}

const certificateFile = (certificate: string | undefined): string | undefined =>
  certificate === undefined || certificate === 'inline' || certificate === 'none' ? undefined : certificate

async function judge(input: ModelInput, rules: RuleFiles, call: Call): Promise<Outcome> {
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

/** In the terminal nobody sees a certificate; Markdown and LaTeX take the phases of the states from it. */
const certificateMode = ({ options }: Call): 'auto' | 'none' => {
  const format = options.format ?? 'pretty'
  const isPage = format === 'markdown' || format === 'latex'
  return format === 'pretty' || (options.certificate === 'none' && !isPage) ? 'none' : 'auto'
}

function keepCertificate(outcome: Outcome, { options, terminal }: Call): ExitCode {
  const file = certificateFile(options.certificate)
  if (file === undefined || outcome.kind !== 'report') return 0
  writeOutput(file, `${toJson(outcome.report.certificate)}\n`, terminal, {
    force: options.force === true,
    inputs: [outcome.input.file, ...(options.rules ?? [])].filter((input) => input !== '-'),
  })
  return 0
}

const document = (outcome: Outcome): unknown =>
  outcome.kind === 'report'
    ? outcome.report
    : issuesDocument({ file: outcome.input.file, sha256: hashOf(outcome.input) }, outcome.issues)

const codeOf = (outcome: Outcome, { options }: Call): ExitCode =>
  outcome.kind === 'report' ? codeOfReport(outcome.report, options.strict === true) : codeOfIssues(outcome.issues)

function tell(outcome: Outcome, rules: RuleFiles, call: Call, position: number): ExitCode {
  const { stdout } = call.terminal
  if (outcome.kind === 'issues') return reportIssues(troubled(outcome.input, outcome.issues), call)
  tellNotices(outcome, call)
  const text = render(outcome, rules, call)
  const gap = position > 0 && call.options.format !== 'jsonl' ? '\n' : ''
  if (text !== '') stdout.write(gap + text)
  return codeOf(outcome, call)
}

/** What was decided in importing is a message to a person; for a program it stands in the report. */
function tellNotices({ report }: Extract<Outcome, { kind: 'report' }>, call: Call): void {
  const { imported, model } = report
  if (imported === undefined || isData(call) || call.options.quiet === true) return
  const lines = imported.notices.map((notice) => noticeLine(notice, model.source.file ?? '-'))
  call.terminal.stderr.write(lines.map((line) => `${line}\n`).join(''))
}

function render({ input, report, model }: Extract<Outcome, { kind: 'report' }>, rules: RuleFiles, call: Call): string {
  switch (call.options.format ?? 'pretty') {
    case 'json':
    case 'jsonl':
      return jsonText(report, call)
    case 'markdown':
      return `${markdownReport(report)}\n`
    case 'latex':
      return `${latexReport(report)}\n`
    // The command table lets nothing else through.
    default: {
      const text = prettyReport(report, {
        ...prettyFor(call.terminal.stdout, call),
        source: input.kind === 'text' ? input.text : undefined,
        rules: ruleTexts(rules),
        facts: { q2: model.q2, states: model.states.map(stateOf) },
        quiet: call.options.quiet,
      })
      return text === '' ? '' : `${text}\n`
    }
  }
}

/** Titles and reasons of the shipped rules and the user's. */
function ruleTexts(rules: RuleFiles): readonly RuleText[] {
  const loaded = loadCatalogue(rules.texts)
  return E.isLeft(loaded) ? [] : loaded.right.rules
}
