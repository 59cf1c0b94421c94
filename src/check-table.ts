// A table of models against the rules: the verdicts are solved and proved once, every row is held against them in
// doubles, and what doubles cannot tell is decided exactly. The rows that the report shows are judged by the exact engine.

import type { Either } from 'fp-ts/lib/Either.js'
import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { compare } from './engine/compare/compare.js'
import { type Circumstances, findingsOf } from './explain/finding.js'
import { gapsIn, type RowCells, rowCells } from './import/table/row-cells.js'
import { type TableLayout, tableLayout } from './import/table/table-layout.js'
import type { RowPlan, RowTexts, TableReader, TableSink } from './import/table/table-reader.js'
import type { Issue } from './physics/issue.js'
import type { Location } from './physics/location.js'
import type { Finding, ImportNotice } from './physics/report.js'
import type { TableFormat, TableReport, WorstRow } from './physics/table-report.js'
import { type ExactNumbers, rowModel } from './scan/table/exact-row.js'
import { readableNumbers } from './scan/table/readable-numbers.js'
import { rowJudge } from './scan/table/row-judge.js'
import type { JudgedRow } from './scan/table/row-line.js'
import { type KeptRow, newTally, type Tally } from './scan/table/tally.js'
import type { Tolerance } from './scan/table/tolerance.js'
import type { TableModel } from './table-model.js'

/** The model of a table, known at the latest when its names of columns and comments are read. */
export type ModelSource = (comments: readonly string[]) => Either<NonEmptyArray<Issue>, TableModel>

export interface TableOptions {
  /** The path as the user gave it. */
  readonly file: string | null
  readonly format: TableFormat
  readonly model: ModelSource
  /** Default: by the digits. */
  readonly tolerance?: Tolerance | undefined
  /** How many of the worst rows the report shows; default 10. */
  readonly worst?: number | undefined
  /** Is told of every row, unless the table has issues before it. */
  readonly onRow?: ((row: JudgedRow) => void) | undefined
}

export interface TableCheck {
  /** What the reader of the table tells. */
  readonly sink: TableSink
  /** After the last row. */
  readonly report: (sha256: string | null) => Either<NonEmptyArray<Issue>, TableReport>
}

/** After so many issues there is no sense in reading on. */
const mostIssues = 20

interface Work {
  readonly model: TableModel
  readonly layout: TableLayout
  readonly cells: RowCells
  readonly tally: Tally
  readonly addRow: (line: number | null) => void
}

/** A check that takes the rows of a reader, which it is told by `reader` once that is made. */
export function tableCheck(options: TableOptions, reader: () => RowTexts): TableCheck {
  const { file, format, worst = 10, tolerance = { kind: 'digits' } } = options
  const issues: Issue[] = []
  let work: Work | undefined

  function header(names: readonly string[], comments: readonly string[], line: number | null): RowPlan | undefined {
    const model = options.model(comments)
    if (E.isLeft(model)) {
      issues.push(...model.left)
      return undefined
    }
    const { read, decision } = model.right
    const laidOut = tableLayout(names, { count: read.model.states.length, file, line })
    if (E.isLeft(laidOut)) {
      issues.push(...laidOut.left)
      return undefined
    }
    const layout = laidOut.right
    const cells = rowCells(layout.cellNames.length)
    const { solution } = decision
    const judge = rowJudge({ model: read.model, solution, author: read.notation.author, layout, tolerance }, cells)
    const tally = newTally({ cells, cellNames: layout.cellNames, judge, worst })
    const texts = reader()
    let rows = 0
    work = {
      ...{ model: model.right, layout, cells, tally },
      addRow(at) {
        const outcome = judge.judge(texts)
        const worst = outcome.verdict === 'violated' ? judge.worst(outcome) : undefined
        const judged = { row: ++rows, line: at, outcome, worst, gaps: gapsIn(cells) }
        tally.add(judged, texts)
        options.onRow?.(judged)
      },
    }
    return { cellOf: layout.cellOf, cells, states: read.model.states.length }
  }

  return {
    sink: {
      header,
      row(line) {
        // A row with an issue is not judged, and the rows behind it are only read for further issues.
        if (issues.length === 0) work?.addRow(line)
        return true
      },
      issue(issue) {
        issues.push(issue)
        return issues.length < mostIssues && issue.code !== 'limit'
      },
    },
    report(sha256) {
      const [first, ...more] = issues
      if (first !== undefined) return E.left([first, ...more])
      if (work === undefined) return E.left([nothing(file)])
      return E.right(reportOf(work, { file, format, tolerance, sha256 }))
    },
  }
}

const nothing = (file: string | null): Issue => ({
  code: 'syntax',
  path: '$',
  location: { file, line: 1, column: 1 },
  expected: 'a table whose first row names its columns',
  received: 'nothing',
  hint: null,
})

interface Facts {
  readonly file: string | null
  readonly format: TableFormat
  readonly tolerance: Tolerance
  readonly sha256: string | null
}

function reportOf({ model, layout, tally }: Work, { file, format, tolerance, sha256 }: Facts): TableReport {
  const { read, decision } = model
  const { selection, notation, mixing } = read
  const circumstances: Circumstances = { model: read.model, ...decision, notation, mixing, hasCertificate: false }
  const findings = findingsOf([], selection.setAside, circumstances)
  const summary = tally.summary()
  const has = (kind: string): boolean => findings.some((one) => one.kind === kind)
  return {
    nuvertex: 1,
    table: { file, sha256, format, columns: layout.cellNames, ignored: layout.ignored },
    model: {
      name: read.model.name ?? null,
      file: model.file,
      states: read.model.states.map(({ label, nature }) => ({ label, nature })),
    },
    convention: notation.output.id,
    rules: {
      inForce: selection.inForce.map(({ id, status }) => ({ id, status })),
      setAside: selection.setAside.map(({ rule, reason }) => ({ id: rule.id, reason })),
    },
    tolerance: tolerance.kind === 'relative' ? { kind: 'relative', value: tolerance.text } : { kind: 'digits' },
    ...summary,
    worst: tally.worst().map((row) => worstRow(row, layout, circumstances, file)),
    findings,
    notices: noticesOf(layout),
    verdict: has('violation')
      ? 'violated'
      : has('not-evaluable') && summary.verdict !== 'violated'
        ? 'not-evaluable'
        : has('condition') && summary.verdict === 'consistent'
          ? 'conditional'
          : summary.verdict,
  }
}

function worstRow(kept: KeptRow, layout: TableLayout, circumstances: Circumstances, file: string | null): WorstRow {
  const { row, line, badness, texts, columns, numbers } = kept
  const placeOf = (cell: number): Location | null => (line === null ? null : { file, line, column: columns[cell] ?? 1 })
  const { solution, notation } = circumstances
  const findingsFor = (own: ExactNumbers): readonly Finding[] => {
    const model = rowModel(circumstances.model, layout, { numbers: own, texts, placeOf })
    const all = findingsOf(compare(model, solution, notation.author), [], {
      ...circumstances,
      model,
      mixing: undefined,
    })
    return all.filter(({ kind }) => kind !== 'warning')
  }
  const exact = findingsFor(numbers)
  const readable = readableNumbers(numbers, texts)
  const shown = readable === undefined ? exact : findingsFor(readable)
  return { row, line, badness, findings: isSame(shown, exact) ? shown : exact }
}

/** Whether findings say the same, but for the numbers in them. */
const isSame = (some: readonly Finding[], others: readonly Finding[]): boolean => saying(some) === saying(others)

const saying = (findings: readonly Finding[]): string =>
  findings.map(({ kind, code, formFactor, entry, rules }) => [kind, code, formFactor, entry, rules].join()).join(';')

function noticesOf({ realOnly, ignored }: TableLayout): readonly ImportNotice[] {
  const some = (names: readonly string[]): string =>
    names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ')
  return [
    ...(realOnly.length === 0
      ? []
      : [`Columns without _re and _im hold real numbers, their imaginary parts are zero: ${some(realOnly)}.`]),
    ...(ignored.length === 0 ? [] : [`Columns that name no entry of a form factor are passed over: ${some(ignored)}.`]),
  ].map((message) => ({ message, location: null }))
}

/** Feeds a reader piece by piece; `false` once it wants no more. */
export const feedAll = (reader: TableReader, pieces: Iterable<Uint8Array>): void => {
  for (const piece of pieces) if (!reader.feed(piece)) break
  reader.end()
}
