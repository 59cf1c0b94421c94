// nuvertex check FILE… --format sarif|junit|github: one document for all files, or annotations as they come.

import * as E from 'fp-ts/lib/Either.js'
import { shipped } from '../../catalogue/catalogue.js'
import { githubLines } from '../../explain/ci/github.js'
import type { Judged } from '../../explain/ci/judged.js'
import { junitXml } from '../../explain/ci/junit.js'
import { sarifJson } from '../../explain/ci/sarif.js'
import { loadCatalogue } from '../../read-model.js'
import { type ExitCode, worst } from '../exit-code.js'
import { codeOf, judge, type Outcome, refuseImpossible } from '../judge.js'
import { keepCertificate } from '../keep-certificate.js'
import { hashOf, type RuleFiles, readRuleFiles } from '../model-input.js'
import { published } from '../published.js'
import { readModelInput } from '../read-model-input.js'
import { refuseTableOptions, refuseTables } from '../table-format.js'
import { tellUnusedBounds } from '../unused-bounds.js'
import { version } from '../version.js'
import type { Action, Call } from './action.js'

export const checkCiCommand: Action = async (files, call) => {
  refuseImpossible(files, call)
  const { options, terminal } = call
  refuseTables(files, options, `--format ${options.format}`)
  refuseTableOptions(options)
  const isStrict = options.strict === true
  const rules = readRuleFiles(options, terminal)
  tellUnusedBounds(rules, call)
  const judged: Judged[] = []
  const codes: ExitCode[] = []
  for (const file of files) {
    const outcome = await judge(readModelInput(file, terminal), rules, call)
    keepCertificate(outcome, call)
    codes.push(codeOf(outcome, call))
    const one = judgedOf(outcome)
    if (options.format === 'github')
      terminal.stdout.write(
        githubLines(one, { isStrict, isQuiet: options.quiet === true })
          .map((line) => `${line}\n`)
          .join(''),
      )
    else judged.push(one)
  }
  if (options.format !== 'github') terminal.stdout.write(`${documentOf(judged, rules, call)}\n`)
  if (options.format === 'sarif' && options.quiet !== true) tellLimit(judged, call)
  return worst(codes)
}

/** The most results of a run that code scanning of GitHub takes; a run with more is refused there, not cut. */
const githubResults = 25_000

function tellLimit(judged: readonly Judged[], { terminal }: Call): void {
  const counts = judged.map(({ result }) =>
    result.kind === 'issues' ? result.issues.length : result.report.findings.length,
  )
  const count = counts.reduce((sum, one) => sum + one, 0)
  if (count > githubResults)
    terminal.stderr.write(`${count} results; code scanning of GitHub refuses more than ${githubResults} at once.\n`)
}

function judgedOf(outcome: Outcome): Judged {
  const { input } = outcome
  return {
    file: input.file,
    sha256: hashOf(input),
    text: input.kind === 'text' ? input.text : undefined,
    result:
      outcome.kind === 'report'
        ? { kind: 'report', report: outcome.report, isInText: isInText(outcome) }
        : { kind: 'issues', issues: outcome.issues },
  }
}

/** Whether what the report says about values can be written into the file as it is. */
const isInText = ({ report, model }: Extract<Outcome, { kind: 'report' }>): boolean =>
  report.imported === undefined && report.convention === model.convention

function documentOf(judged: readonly Judged[], files: RuleFiles, { options }: Call): string {
  const isStrict = options.strict === true
  if (options.format === 'junit') return junitXml(judged, { isStrict })
  const loaded = loadCatalogue(files.texts)
  const { rules } = E.isLeft(loaded) ? shipped : loaded.right
  const isShipped = (id: string): boolean => shipped.rules.some((rule) => rule.id === id)
  return sarifJson(judged, { isStrict, rules, isShipped, published, version })
}
