// Reports as JUnit XML. A file is a test suite. A finding is a test case that fails (`failure`: a rule is violated;
// `error`: not evaluable), or is skipped where it depends on something open; a form factor without any is one that passes.
// An input that is no model is a suite of errors, one for each issue. Warnings stand in the output of the suite.

import type { FormFactor } from '../../physics/form-factor.js'
import { formFactors } from '../../physics/form-factor.js'
import type { Issue } from '../../physics/issue.js'
import type { Finding, Report } from '../../physics/report.js'
import { escapeXml } from '../text/escape-xml.js'
import { entryOf, findingText, issueText, type Judged, type JudgedOptions, placeIn, severityOf } from './judged.js'

interface TestCase {
  readonly name: string
  readonly line: number | undefined
  /** `undefined`: passed. */
  readonly trouble:
    | { readonly kind: 'failure' | 'error' | 'skipped'; readonly type: string; readonly message: string }
    | undefined
}

interface Suite {
  readonly file: string
  readonly cases: readonly TestCase[]
  readonly output: readonly string[]
}

/** The whole document, for all inputs of a run. */
export function junitXml(all: readonly Judged[], options: JudgedOptions): string {
  const suites = all.map((judged) => suiteOf(judged, options))
  const cases = suites.flatMap((suite) => suite.cases)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="nuvertex" ${counts(cases)}>`,
    ...suites.flatMap(suiteLines),
    '</testsuites>',
  ].join('\n')
}

function suiteOf(judged: Judged, options: JudgedOptions): Suite {
  const { file, result } = judged
  if (result.kind === 'issues')
    return { file, cases: result.issues.map((issue) => issueCase(issue, judged)), output: [] }
  const { report } = result
  const own = report.findings.filter(({ formFactor }) => formFactor === null)
  const warnings = report.findings.filter(({ kind }) => kind === 'warning')
  return {
    file,
    cases: [
      ...findingCases(own, judged, options),
      ...formFactors.flatMap((name) => casesOf(name, report, judged, options)),
    ],
    output: warnings.map((finding) => `${finding.code}: ${findingText(finding)}`),
  }
}

function casesOf(name: FormFactor, { findings }: Report, judged: Judged, options: JudgedOptions): readonly TestCase[] {
  const cases = findingCases(
    findings.filter(({ formFactor }) => formFactor === name),
    judged,
    options,
  )
  return cases.length > 0 ? cases : [{ name, line: undefined, trouble: undefined }]
}

const findingCases = (findings: readonly Finding[], judged: Judged, options: JudgedOptions): readonly TestCase[] =>
  findings
    .filter(({ kind }) => kind !== 'warning')
    .map((finding): TestCase => {
      const entry = entryOf(finding)
      const isOpen = severityOf(finding, options) === 'warning'
      return {
        name: entry === undefined ? finding.code : `${entry} ${finding.code}`,
        line: placeIn(judged.file, finding)?.line,
        trouble: {
          kind: isOpen ? 'skipped' : finding.kind === 'not-evaluable' ? 'error' : 'failure',
          type: finding.code,
          message: findingText(finding),
        },
      }
    })

const issueCase = (issue: Issue, { file }: Judged): TestCase => ({
  name: `${issue.code} ${issue.path}`,
  line: placeIn(file, issue)?.line,
  trouble: { kind: 'error', type: issue.code, message: issueText(issue) },
})

function counts(cases: readonly TestCase[]): string {
  const of = (kind: string): number => cases.filter(({ trouble }) => trouble?.kind === kind).length
  return `tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`
}

function suiteLines({ file, cases, output }: Suite): readonly string[] {
  return [
    `  <testsuite name="${escapeXml(file)}" ${counts(cases)}>`,
    ...cases.flatMap((one) => caseLines(one, file)),
    ...(output.length === 0 ? [] : [`    <system-out>${output.map(escapeXml).join('\n')}</system-out>`]),
    '  </testsuite>',
  ]
}

function caseLines({ name, line, trouble }: TestCase, file: string): readonly string[] {
  const place = ` file="${escapeXml(file)}"${line === undefined ? '' : ` line="${line}"`}`
  const head = `    <testcase name="${escapeXml(name)}" classname="${escapeXml(file)}"${place}`
  if (trouble === undefined) return [`${head}/>`]
  const { kind, type, message } = trouble
  const text = `message="${escapeXml(message)}"`
  if (kind === 'skipped') return [`${head}>`, `      <skipped ${text}/>`, '    </testcase>']
  const at = escapeXml(`${file}${line === undefined ? '' : `:${line}`}: ${message}`)
  return [`${head}>`, `      <${kind} type="${escapeXml(type)}" ${text}>${at}</${kind}>`, '    </testcase>']
}
