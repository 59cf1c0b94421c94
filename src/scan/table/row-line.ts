// The verdict of one row as a line of CSV, for plots: numbers as they are, texts quoted where they have to be and safe
// where a spreadsheet opens them.

import { shortName } from '../../import/table/column-name.js'
import { csvCell } from '../../physics/csv-cell.js'
import type { RowWorst } from './row-judge.js'
import type { Outcome } from './row-outcome.js'

/** What is known of a row once it is judged. */
export interface JudgedRow {
  /** From 1. */
  readonly row: number
  readonly line: number | null
  readonly outcome: Outcome
  /** The violation that is off by most. */
  readonly worst: RowWorst | undefined
  /** Cells without a number. */
  readonly gaps: number
}

/** The names of the columns, and a line feed. */
export const rowHeading: string = 'row,line,verdict,violations,entry,code,residual,off_by,because,gaps\n'

/** The line of a row, with its line feed. */
export function rowLine({ row, line, outcome, worst, gaps }: JudgedRow): string {
  const { verdict, findings } = outcome
  const start = `${row},${line ?? ''},${verdict}`
  if (worst === undefined) return `${start},0,,,,,,${gaps}\n`
  const { finding, residual, badness } = worst
  const violations = findings.filter(({ kind }) => kind === 'violation').length
  const entry = csvCell(shortName({ ...finding, part: 'real' }))
  const because = csvCell(finding.rules.join(' + '))
  return `${start},${violations},${entry},${finding.code},${number(residual)},${number(badness)},${because},${gaps}\n`
}

/** The last digits of a difference of doubles mean nothing. */
const number = (x: number): string => String(Number(x.toPrecision(6)))
