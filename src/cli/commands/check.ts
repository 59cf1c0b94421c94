// nuvertex check FILE…: each file is judged on its own and told in the order given; one bad file does not stop the others.

import { toJson } from '../../explain/json.js'
import { latexReport } from '../../explain/latex.js'
import { markdownReport } from '../../explain/markdown.js'
import { prettyReport } from '../../explain/pretty/pretty.js'
import { type ExitCode, worst } from '../exit-code.js'
import { codeOf, document, judge, type Outcome, refuseImpossible } from '../judge.js'
import { keepCertificate } from '../keep-certificate.js'
import { type RuleFiles, readRuleFiles } from '../model-input.js'
import { isData, jsonText, noticeLine, prettyFor, reportIssues, troubled } from '../output.js'
import { readModelInput } from '../read-model-input.js'
import { factsFor } from '../report-facts.js'
import { refuseTableOptions } from '../table-format.js'
import { tellUnusedBounds } from '../unused-bounds.js'
import type { Action, Call } from './action.js'
import { pageWriter } from './page-writer.js'

export const checkCommand: Action = async (files, call) => {
  refuseImpossible(files, call)
  refuseTableOptions(call.options)
  const rules = readRuleFiles(call.options, call.terminal)
  tellUnusedBounds(rules, call)
  const isArray = call.options.format === 'json' && files.length > 1
  const { stdout } = call.terminal
  const codes: ExitCode[] = []
  const pages = pageWriter(call)
  for (const [k, file] of files.entries()) {
    const outcome = await judge(readModelInput(file, call.terminal), rules, call)
    keepCertificate(outcome, call)
    if (isArray) stdout.write(`${k === 0 ? '[\n' : ',\n'}${toJson(document(outcome))}`)
    codes.push(isArray ? codeOf(outcome, call) : tell(outcome, rules, call, pages))
  }
  if (isArray) stdout.write('\n]\n')
  return worst(codes)
}

function tell(outcome: Outcome, rules: RuleFiles, call: Call, write: (page: string) => void): ExitCode {
  if (outcome.kind === 'issues') return reportIssues(troubled(outcome.input, outcome.issues), call)
  tellNotices(outcome, call)
  write(render(outcome, rules, call))
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
      return lines(markdownReport(report, call.options))
    case 'latex':
      return lines(latexReport(report, call.options))
    // The command table lets nothing else through.
    default:
      return lines(
        prettyReport(report, {
          ...prettyFor(call.terminal.stdout, call),
          ...factsFor(input.kind === 'text' ? input.text : undefined, model, rules),
          quiet: call.options.quiet,
        }),
      )
  }
}

const lines = (text: string): string => (text === '' ? '' : `${text}\n`)
