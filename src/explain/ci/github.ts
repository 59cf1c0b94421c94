// Findings and issues as workflow commands, which GitHub Actions shows as annotations beside the line:
//   ::error file=model.yaml,line=7,col=12,title=must-vanish magnetic[1,1]::magnetic[1,1] must vanish. …
// A runner obeys a command at the start of a line, and the older form ##[…] anywhere in one; text of the user's never
// makes either.

import type { Issue } from '../../physics/issue.js'
import type { Finding } from '../../physics/report.js'
import { verdictWords } from '../pretty/verdict-line.js'
import { safeText } from '../text/safe-text.js'
import {
  entryOf,
  findingText,
  issueText,
  type Judged,
  type JudgedOptions,
  plainPath,
  type Severity,
  severityOf,
} from './judged.js'

export interface GithubOptions extends JudgedOptions {
  /** No line that states the verdict. */
  readonly isQuiet: boolean
}

/** The commands for one input, each a line, and a line with the verdict. */
export function githubLines(judged: Judged, options: GithubOptions): readonly string[] {
  const { file, result } = judged
  const name = file === '-' ? 'standard input' : file
  if (result.kind === 'issues') return result.issues.map((issue) => issueCommand(issue, file))
  const verdict = `nuvertex: ${safeText(name)}: ${verdictWords(result.report)}`.replaceAll('##[', '## [')
  return [
    ...result.report.findings.map((finding) => findingCommand(finding, file, severityOf(finding, options))),
    ...(options.isQuiet ? [] : [verdict]),
  ]
}

function findingCommand(finding: Finding, file: string, severity: Severity): string {
  const entry = entryOf(finding)
  const title = `${finding.code}${entry === undefined ? '' : ` ${entry}`}`
  return command(severity, { ...placeOf(finding, file), title }, findingText(finding))
}

const issueCommand = (issue: Issue, file: string): string =>
  command('error', { ...placeOf(issue, file), title: issue.code }, issueText(issue))

/** Line and column where there are any; of standard input GitHub knows nothing, so it is left out. */
function placeOf({ location }: Pick<Finding, 'location'>, input: string): Readonly<Record<string, string>> {
  const file = location?.file ?? input
  if (file === '-') return {}
  const path = { file: plainPath(file) }
  return location === null ? path : { ...path, line: String(location.line), col: String(location.column) }
}

function command(name: Severity, properties: Readonly<Record<string, string>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`)
  return `::${name} ${list.join(',')}::${data(message)}`
}

/** Escapes of the runner; a message is one line. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
