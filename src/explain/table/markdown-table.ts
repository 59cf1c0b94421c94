// The report on a table as Markdown.

import type { Finding } from '../../physics/report.js'
import type { TableReport } from '../../physics/table-report.js'
import type { PrettyOptions } from '../pretty/options.js'
import { escapeMarkdown } from '../text/escape-markdown.js'
import { roundingRemark, rulesText, tableSections, tableVerdict, toleranceText } from './table-sections.js'

/** The text, without a last line feed. Quiet: what is wrong, and nothing at all if nothing is. */
export function markdownTable(report: TableReport, { quiet = false }: Pick<PrettyOptions, 'quiet'> = {}): string {
  if (quiet && report.verdict === 'consistent') return ''
  const { table, worst, findings } = report
  const remark = roundingRemark(report)
  const parts = [
    `# ${escapeMarkdown(table.file ?? 'Table')}`,
    `**${escapeMarkdown(tableVerdict(report))}**`,
    ...(quiet ? [] : [circumstances(report)]),
    ...tableSections(report).map(({ title, head, rows }) => `## ${title}\n\n${grid(head, rows)}`),
    ...findings.map(({ kind, message }) => `${kind}: ${escapeMarkdown(message)}`),
    ...(worst.length === 0 ? [] : [`## Worst rows\n\n${grid(worstHead, worstRows(worst))}`]),
    ...(remark === undefined ? [] : [escapeMarkdown(remark)]),
  ]
  return parts.join('\n\n')
}

const circumstances = (report: TableReport): string =>
  `In force: ${escapeMarkdown(rulesText(report))}. Convention: ${escapeMarkdown(report.convention)}. Tolerance: ${escapeMarkdown(toleranceText(report))}.`

const worstHead = ['line', 'row', 'off by', 'entry', 'given', 'allowed', 'residual', 'because']

const worstRows = (worst: TableReport['worst']): readonly (readonly string[])[] =>
  worst.flatMap(({ line, row, badness, findings }) =>
    findings.map((finding) => [
      line === null ? '' : String(line),
      String(row),
      badness.toExponential(2),
      ...valuesOf(finding),
    ]),
  )

const valuesOf = ({ formFactor, entry, given, allowed, residual, rules }: Finding): readonly string[] => [
  formFactor === null || entry === null ? '' : `${formFactor}[${entry.join()}]`,
  given ?? '',
  allowed ?? '',
  residual ?? '',
  rules.join(' + '),
]

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`
  return [line(head), line(head.map(() => '---')).replaceAll('\\', ''), ...rows.map(line)].join('\n')
}
