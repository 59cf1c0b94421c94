// Issues for a reader at a terminal, one paragraph each:
//   model.yaml:7:12  unknown-key  expected a field of a state, received cpPhase
//     7 |   - { nature: majorana, cpPhase: i }
//       |                         ^
//     Did you mean cpParity or cPhase?

import type { Issue } from '../physics/issue.js'
import { locationText } from './pretty/findings.js'
import { type PrettyOptions, page } from './pretty/options.js'
import { excerpt } from './text/excerpt.js'
import { count, hang } from './text/layout.js'
import { safeText } from './text/safe-text.js'

export interface IssuesOptions extends PrettyOptions {
  /** Name of the input, for issues that have no place in it. */
  readonly file: string | null
  /** What has no file has the issues: default `the model`. */
  readonly of?: string | undefined
}

const mostIssues = 50

/** The issues in the order given, with a last line that counts them if there are several. */
export function prettyIssues(issues: readonly Issue[], options: IssuesOptions): string {
  const shown = issues.slice(0, mostIssues).flatMap((issue) => issueLines(issue, options))
  const more = issues.length - mostIssues
  const sum =
    issues.length < 2
      ? []
      : [`${count(issues.length, 'issue')} in ${safeText(options.file ?? options.of ?? 'the model')}.`]
  return [...shown, ...(more > 0 ? [`… and ${more} more (--format json lists all of them)`] : []), ...sum].join('\n')
}

function issueLines(issue: Issue, options: IssuesOptions): readonly string[] {
  const { paint, width, source } = page(options)
  const place = locationText(issue.location) || safeText(options.file ?? '')
  const where = issue.path === '' || issue.path === '$' || issue.location !== null ? '' : `${safeText(issue.path)}: `
  const text = `${where}${sentence(issue)}`
  const isInModel = issue.location !== null && issue.location.file === options.file
  const lines =
    source === undefined || issue.location === null || !isInModel
      ? []
      : excerpt(source, issue.location, { paint, width, indent: '  ' })
  const hint = issue.hint === null ? [] : hang('  ', safeText(issue.hint), width)
  const head = `${place === '' ? '' : `${place}  `}${issue.code}  `
  const body = hang('  ', text, width)
  const fitsOnHead = head.length + text.length <= width
  return [
    `${paint('heading', place)}${place === '' ? '' : '  '}${paint('bad', issue.code)}${fitsOnHead ? `  ${text}` : ''}`,
    ...(fitsOnHead ? [] : body),
    ...lines,
    ...hint,
  ]
}

function sentence({ expected, received }: Issue): string {
  const parts = [
    ...(received === '' ? [] : [`found ${safeText(received)}`]),
    ...(expected === '' ? [] : [`expected ${safeText(expected)}`]),
  ]
  return parts.join('; ')
}
