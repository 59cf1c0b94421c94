// The report on a table as sections of plain cells, for the terminal and for Markdown alike.

import type { TableReport } from '../../physics/table-report.js'
import { count, list } from '../text/layout.js'

export interface TableSection {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Counts of rows, claims broken or open, rules, and cells without a number; sections without rows are left out. */
export function tableSections(report: TableReport): readonly TableSection[] {
  const { rows, claims, violationsByRule, gaps } = report
  const claimRows = (kind: string): TableSection['rows'] =>
    claims
      .filter((claim) => claim.kind === kind)
      .map(({ formFactor, entry, code, rules, rows: number }) => [
        `${formFactor}[${entry.join()}]`,
        code,
        String(number),
        rules.join(' + '),
      ])
  const claimHead = ['entry', 'code', 'rows', 'because']
  const all: readonly TableSection[] = [
    {
      title: 'Rows',
      head: ['verdict', 'rows'],
      rows: [
        ['consistent', String(rows.consistent)],
        ['violated', String(rows.violated)],
        ['conditional', String(rows.conditional)],
        ['not evaluable', String(rows.notEvaluable)],
        ['all', String(rows.total)],
      ],
    },
    { title: 'Violations by entry', head: claimHead, rows: claimRows('violation') },
    {
      title: 'Violations by rule',
      head: ['rule', 'rows'],
      rows: violationsByRule.map(({ rule, rows: number }) => [rule, String(number)]),
    },
    { title: 'Conditions on the CP parities', head: claimHead, rows: claimRows('condition') },
    { title: 'Not evaluable by entry', head: claimHead, rows: claimRows('not-evaluable') },
    {
      title: 'Cells without a number',
      head: [
        'column',
        'what is there',
        'rows',
        gaps.some(({ firstLine }) => firstLine === null) ? 'first row' : 'first line',
      ],
      rows: gaps.map(({ column, reason, rows: number, firstRow, firstLine }) => [
        column,
        reason,
        String(number),
        String(firstLine ?? firstRow),
      ]),
    },
  ]
  return all.filter((section) => section.rows.length > 0)
}

/** How far numbers may be off, in one sentence. */
export function toleranceText({ tolerance, table }: TableReport): string {
  switch (tolerance.kind) {
    case 'digits':
      return `each number is known to half a unit of its last digit${table.format === 'parquet' ? ', or of its last bit where it is stored in binary' : ''}`
    default:
      return `each number may be off by ${tolerance.value} of the largest in its matrix`
  }
}

/** The rules in force. */
export const rulesText = ({ rules }: TableReport): string => list(rules.inForce.map(({ id }) => id))

/** The last line. */
export function tableVerdict({ rows, verdict, findings }: TableReport): string {
  const all = count(rows.total, 'row')
  switch (verdict) {
    case 'consistent':
      return `consistent: nothing in ${all} contradicts the rules in force.`
    case 'violated':
      return rows.violated > 0
        ? `violated: ${rows.violated} of ${all}.`
        : `violated: by the model of the table, whatever the ${all} say.`
    case 'conditional':
      return `conditional: ${rows.conditional} of ${all} ${rows.conditional === 1 ? 'holds' : 'hold'} for some CP parities only.`
    default:
      if (rows.total === 0) return 'not evaluable: the table has no rows.'
      return rows.notEvaluable > 0
        ? `not evaluable: ${rows.notEvaluable} of ${all}.`
        : `not evaluable: ${count(findings.length, 'finding')} on the model of the table.`
  }
}

/** Violations no larger than this look like the rounding of whoever wrote the table. */
const roundingSize = 1e-10

/** A remark where every violation may be rounding. */
export const roundingRemark = ({ largestBadness, tolerance }: TableReport): string | undefined =>
  largestBadness !== null && largestBadness > 0 && largestBadness < roundingSize && tolerance.kind !== 'relative'
    ? `No residual is larger than ${largestBadness.toExponential(1)} of its matrix: if that is the rounding of the program that wrote the table, --tolerance 1e-9 allows for it.`
    : undefined
