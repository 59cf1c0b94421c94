// The report on a table for a terminal.

import type { TableReport } from '../../physics/table-report.js'
import { findingLines } from '../pretty/findings.js'
import { type PrettyOptions, page } from '../pretty/options.js'
import { displayWidth, hang, padEnd, padStart } from '../text/layout.js'
import type { Role } from '../text/paint.js'
import { safeText } from '../text/safe-text.js'
import {
  roundingRemark,
  rulesText,
  type TableSection,
  tableSections,
  tableVerdict,
  toleranceText,
} from './table-sections.js'

const looks: Readonly<Record<TableReport['verdict'], readonly [string, Role]>> = {
  consistent: ['✓', 'good'],
  violated: ['✗', 'bad'],
  conditional: ['?', 'open'],
  'not-evaluable': ['?', 'open'],
}

/** Lines without a last line feed. With `quiet` only what is wrong, and nothing at all if nothing is. */
export function prettyTable(report: TableReport, options: PrettyOptions): string {
  const onPage = page(options)
  const { paint, width } = onPage
  const isQuiet = options.quiet === true
  if (isQuiet && report.verdict === 'consistent') return ''
  const field = (name: string, text: string): readonly string[] => hang(`  ${padEnd(name, 11)}`, safeText(text), width)
  const { table, model, worst, findings } = report
  const remark = roundingRemark(report)
  const head = isQuiet
    ? []
    : [
        paint('heading', `${safeText(table.file ?? 'table')}`),
        ...field(
          'model',
          [
            model.name ?? model.states.map(({ label, nature }) => `${label} ${nature}`).join(', '),
            ...(model.file === null ? [] : [`(${model.file})`]),
          ].join(' '),
        ),
        ...field('in force', rulesText(report)),
        ...field('tolerance', `${toleranceText(report)}.`),
      ]
  const lines = [
    ...head,
    ...tableSections(report).flatMap((section) => ['', ...sectionLines(section, width)]),
    ...findings.flatMap((finding) => ['', ...findingLines(finding, onPage)]),
    ...(worst.length === 0 ? [] : ['', paint('heading', 'Worst rows')]),
    ...worst.flatMap(({ row, line, badness, findings: own }) => [
      '',
      `${line === null ? 'Row' : `Line ${line}, row`} ${row}${badness === 0 ? '' : `: off by ${sizeText(badness)} of the largest number of the matrix`}`,
      ...own.flatMap((finding) => findingLines({ ...finding, suggestion: null, location: null }, onPage)),
    ]),
    ...(remark === undefined ? [] : ['', ...hang('! ', remark, width)]),
  ]
  const [glyph, role] = looks[report.verdict]
  const verdict = hang(`${glyph} `, tableVerdict(report), width).map((line) => paint(role, line))
  return [...lines, '', ...verdict].join('\n').replace(/^\n+/, '')
}

const sizeText = (size: number): string => (size >= 1e-3 ? String(Number(size.toPrecision(3))) : size.toExponential(2))

function sectionLines({ title, head, rows }: TableSection, width: number): readonly string[] {
  const widths = head.map((_, k) => Math.max(...[head, ...rows].map((row) => displayWidth(row[k] ?? ''))))
  const isNumber = head.map((_, k) => rows.every((row) => /^\d*$/.test(row[k] ?? '')))
  const before = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 2)
  return [
    title,
    ...[head, ...rows].flatMap((row) => {
      const cells = row.map((cell, k) => {
        const text = safeText(cell)
        return isNumber[k] === true ? padStart(text, widths[k] ?? 0) : padEnd(text, widths[k] ?? 0)
      })
      const last = cells.pop() ?? ''
      return hang(`  ${cells.map((cell) => `${cell}  `).join('')}`, last.trimEnd(), Math.max(width, before + 20))
    }),
  ]
}
