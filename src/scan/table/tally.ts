// Counts rows by outcome, cells without a number, and keeps the worst rows. Nothing here grows with the table.

import type { RowCells } from '../../import/table/row-cells.js'
import type { RowTexts } from '../../import/table/table-reader.js'
import { formFactors } from '../../physics/form-factor.js'
import type { TableClaim, TableGap, TableReport } from '../../physics/table-report.js'
import { isLarger } from './close-call.js'
import type { ExactNumbers } from './exact-row.js'
import type { RowJudge } from './row-judge.js'
import type { JudgedRow } from './row-line.js'
import type { Outcome, OutcomeFinding, RowVerdict } from './row-outcome.js'

/** A row that is kept for the report. */
export interface KeptRow {
  readonly row: number
  readonly line: number | null
  readonly badness: number
  readonly texts: readonly string[]
  /** Where the text of each cell begins in the line, from 1. */
  readonly columns: readonly (number | undefined)[]
  readonly numbers: ExactNumbers
}

export interface Tally {
  readonly add: (row: JudgedRow, texts: RowTexts) => void
  readonly summary: () => Pick<
    TableReport,
    'rows' | 'claims' | 'violationsByRule' | 'gaps' | 'largestBadness' | 'verdict'
  >
  /** Worst first; of equal ones the first of the table. */
  readonly worst: () => readonly KeptRow[]
}

export interface TallyOptions {
  readonly cells: RowCells
  readonly cellNames: readonly string[]
  readonly judge: RowJudge
  /** How many of the worst rows are kept. */
  readonly worst: number
}

/** The last digits of a quotient of doubles mean nothing. */
const rounded = (badness: number): number => Number(badness.toPrecision(6))

const reasons = ['empty', 'not a number', 'infinite'] as const

/** An empty tally. */
export function newTally({ cells, cellNames, judge, worst: most }: TallyOptions): Tally {
  // Rows of outcomes that the judge keeps are added up first and merged at the end.
  const rowsOf = new Map<Outcome, number>()
  const verdicts = new Map<RowVerdict, number>()
  const claims = new Map<string, TableClaim>()
  const rules = new Map<string, number>()
  const gapRows = new Float64Array(3 * cells.count)
  const gapFirst = new Float64Array(3 * cells.count)
  const gapLines = new Float64Array(3 * cells.count)
  const kept: KeptRow[] = []
  let total = 0
  let largest: number | null = null

  function merge({ verdict, findings }: Outcome, rows: number): void {
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + rows)
    for (const finding of findings) addClaim(claims, finding, rows)
    const broken = new Set(findings.flatMap((one) => (one.kind === 'violation' ? one.rules : [])))
    for (const rule of broken) rules.set(rule, (rules.get(rule) ?? 0) + rows)
  }

  function countGaps({ row, line }: JudgedRow): void {
    for (let cell = 0; cell < cells.count; cell++) {
      const state = cells.state[cell] as number
      if (state === 0) continue
      const at = 3 * cell + state - 1
      if (gapRows[at] === 0) {
        gapFirst[at] = row
        gapLines[at] = line ?? 0
      }
      gapRows[at] = (gapRows[at] as number) + 1
    }
  }

  function keep({ row, line, worst }: JudgedRow, texts: RowTexts): void {
    const badness = worst?.badness ?? 0
    largest = Math.max(largest ?? 0, badness)
    const last = kept[kept.length - 1]
    if (most === 0 || (kept.length >= most && last !== undefined && !isLarger(badness, last.badness))) return
    const all = Array.from({ length: cells.count }, (_, cell) => texts.text(cell))
    const columns = all.map((_, cell) => texts.column?.(cell))
    const one: KeptRow = { row, line, badness, texts: all, columns, numbers: judge.numbers(texts) }
    const place = kept.findIndex((other) => isLarger(badness, other.badness))
    kept.splice(place < 0 ? kept.length : place, 0, one)
    if (kept.length > most) kept.pop()
  }

  return {
    add(judged, texts) {
      const { row, outcome } = judged
      total = row
      if (outcome.isKept) rowsOf.set(outcome, (rowsOf.get(outcome) ?? 0) + 1)
      else merge(outcome, 1)
      if (judged.gaps > 0) countGaps(judged)
      if (outcome.verdict === 'violated') keep(judged, texts)
    },
    worst: () => kept.map((one) => ({ ...one, badness: rounded(one.badness) })),
    summary() {
      for (const [outcome, count] of rowsOf) merge(outcome, count)
      rowsOf.clear()
      const number = (verdict: RowVerdict): number => verdicts.get(verdict) ?? 0
      const rows = {
        total,
        consistent: number('consistent'),
        violated: number('violated'),
        conditional: number('conditional'),
        notEvaluable: number('not-evaluable'),
      }
      return {
        rows,
        claims: inOrder(claims.values()),
        violationsByRule: [...rules]
          .map(([rule, count]) => ({ rule, rows: count }))
          .sort((a, b) => b.rows - a.rows || (a.rule < b.rule ? -1 : 1)),
        gaps: gapsOf(gapRows, gapFirst, gapLines, cellNames),
        largestBadness: largest === null ? null : rounded(largest),
        verdict:
          rows.violated > 0
            ? 'violated'
            : rows.notEvaluable > 0 || total === 0
              ? 'not-evaluable'
              : rows.conditional > 0
                ? 'conditional'
                : 'consistent',
      }
    },
  }
}

function addClaim(claims: Map<string, TableClaim>, finding: OutcomeFinding, rows: number): void {
  const { kind, code, formFactor, final, initial, rules } = finding
  const key = [kind, code, formFactor, final, initial, ...rules].join()
  const before = claims.get(key)?.rows ?? 0
  claims.set(key, { kind, code, formFactor, entry: [final + 1, initial + 1], rules, rows: before + rows })
}

function inOrder(claims: Iterable<TableClaim>): readonly TableClaim[] {
  const rank = ({ formFactor, entry, code, rules }: TableClaim): string =>
    [formFactors.indexOf(formFactor), ...entry.map((k) => String(k).padStart(3, '0')), code, ...rules].join()
  return [...claims].sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
}

function gapsOf(
  rows: Float64Array,
  first: Float64Array,
  lines: Float64Array,
  names: readonly string[],
): readonly TableGap[] {
  return names.flatMap((column, cell) =>
    reasons.flatMap((reason, k) => {
      const count = rows[3 * cell + k] as number
      if (count === 0) return []
      const [firstRow, line] = [first[3 * cell + k] as number, lines[3 * cell + k] as number]
      return [{ column, reason, rows: count, firstRow, firstLine: line === 0 ? null : line }]
    }),
  )
}
