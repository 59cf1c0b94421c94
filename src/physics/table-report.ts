// The report on a table of models: what `check` of a table returns, and what `--format json` prints to the letter.
// Entries count from 1, [final, initial]; rows and lines count from 1, rows without the names of the columns.

import type { FormFactor } from './form-factor.js'
import type {
  Finding,
  FindingCode,
  FindingKind,
  ImportNotice,
  ReportVerdict,
  RuleInForce,
  RuleSetAside,
} from './report.js'

export const tableFormats = ['csv', 'jsonl', 'parquet'] as const
export type TableFormat = (typeof tableFormats)[number]

/** Rows in which a claim is broken or open. */
export interface TableClaim {
  readonly kind: FindingKind
  readonly code: FindingCode
  readonly formFactor: FormFactor
  readonly entry: readonly [number, number]
  /** That together force the claim. */
  readonly rules: readonly string[]
  readonly rows: number
}

/** Cells in which there is no number. */
export interface TableGap {
  readonly column: string
  readonly reason: 'empty' | 'not a number' | 'infinite'
  readonly rows: number
  readonly firstRow: number
  /** `null` in a format without lines. */
  readonly firstLine: number | null
}

/** A row with its violations, judged again by the exact engine. */
export interface WorstRow {
  readonly row: number
  readonly line: number | null
  /** Largest residual of a violation, relative to the largest number of its matrix in this row. */
  readonly badness: number
  readonly findings: readonly Finding[]
}

export interface TableReport {
  readonly nuvertex: 1
  readonly table: {
    readonly file: string | null
    /** `null` where the bytes were not all read. */
    readonly sha256: string | null
    readonly format: TableFormat
    /** Columns of form factors, and those passed over. */
    readonly columns: readonly string[]
    readonly ignored: readonly string[]
  }
  readonly model: {
    readonly name: string | null
    readonly file: string | null
    readonly states: readonly { readonly label: string; readonly nature: 'dirac' | 'majorana' }[]
  }
  readonly convention: string
  readonly rules: { readonly inForce: readonly RuleInForce[]; readonly setAside: readonly RuleSetAside[] }
  /** `digits`: half a unit of the last digit of each number; `relative`: as asked for. */
  readonly tolerance: { readonly kind: 'digits' } | { readonly kind: 'relative'; readonly value: string }
  readonly rows: {
    readonly total: number
    readonly consistent: number
    readonly violated: number
    readonly conditional: number
    readonly notEvaluable: number
  }
  /** By entry, in the order of the form factors. */
  readonly claims: readonly TableClaim[]
  /** Rows with a violation that a rule takes part in. */
  readonly violationsByRule: readonly { readonly rule: string; readonly rows: number }[]
  readonly gaps: readonly TableGap[]
  /** The largest `badness` of any row; `null` without a violation. */
  readonly largestBadness: number | null
  /** Worst first. */
  readonly worst: readonly WorstRow[]
  /** About the model of the table, apart from its rows. */
  readonly findings: readonly Finding[]
  readonly notices: readonly ImportNotice[]
  readonly verdict: ReportVerdict
}
