// nuvertex check TABLE: a table of models, one a row, held against one model.

import * as E from 'fp-ts/lib/Either.js'
import { type TableCheck, tableCheck } from '../../check-table.js'
import { markdownTable } from '../../explain/table/markdown-table.js'
import { prettyTable } from '../../explain/table/pretty-table.js'
import type { Issue } from '../../physics/issue.js'
import type { TableFormat, TableReport } from '../../physics/table-report.js'
import type { ExitCode } from '../exit-code.js'
import { Failure } from '../failure.js'
import { readRuleFiles } from '../model-input.js'
import { isData, jsonText, noticeLine, prettyFor, reportIssues } from '../output.js'
import { modelSource } from '../table/model-source.js'
import { readTable } from '../table/read-table.js'
import { type RowFile, rowFile } from '../table/row-file.js'
import { refuseOthers, toleranceOf, worstOf } from '../table/table-options.js'
import { tableFormatOf } from '../table-format.js'
import { tellUnusedBounds } from '../unused-bounds.js'
import type { Call } from './action.js'

type Result = E.Either<readonly Issue[], TableReport>

/** Judges one table and tells. */
export async function checkTable(file: string, call: Call): Promise<ExitCode> {
  const { options } = call
  refuseOthers(options)
  if (options.format === 'latex') throw new Failure('usage', 'a table is reported as pretty, json, jsonl or markdown')
  const format = tableFormatOf(file, options.from) ?? 'csv'
  const rows = rowFile(file, call)
  const result = await judged(file, format, call, rows)
  if (E.isLeft(result)) {
    return reportIssues({ file, sha256: null, text: undefined, issues: result.left }, call)
  }
  rows?.done()
  if (options.rows !== '-') tell(result.right, call)
  return codeOf(result.right, options.strict === true)
}

/** The result; without one, nothing is left of the file of rows. */
async function judged(file: string, format: TableFormat, call: Call, rows: RowFile | undefined): Promise<Result> {
  try {
    const result = await judge(file, format, call, rows)
    if (E.isLeft(result)) rows?.drop()
    return result
  } catch (error) {
    rows?.drop()
    throw error
  }
}

async function judge(file: string, format: TableFormat, call: Call, rows: RowFile | undefined): Promise<Result> {
  const { options, terminal } = call
  const rules = readRuleFiles(options, terminal)
  tellUnusedBounds(rules, call)
  if (rules.issues.length > 0) return E.left(rules.issues)
  const settings = {
    ...{ file, format, tolerance: toleranceOf(options), worst: worstOf(options) },
    model: modelSource(file, rules, call),
    onRow: rows?.add,
  }
  const work: { check?: TableCheck } = {}
  const read = await readTable(file, format, call, (texts) => {
    work.check = tableCheck(settings, texts)
    return work.check.sink
  })
  if (read.kind === 'issue') return E.left([read.issue])
  return work.check === undefined ? E.left([]) : work.check.report(read.sha256)
}

function tell(report: TableReport, call: Call): void {
  const { options, terminal } = call
  const { stdout, stderr } = terminal
  if (isData(call)) stdout.write(jsonText(report, call))
  else {
    if (options.quiet !== true)
      for (const notice of report.notices) stderr.write(`${noticeLine(notice, report.table.file ?? '-')}\n`)
    const text =
      options.format === 'markdown'
        ? markdownTable(report, options)
        : prettyTable(report, { ...prettyFor(stdout, call), quiet: options.quiet })
    if (text !== '') stdout.write(`${text}\n`)
  }
}

function codeOf({ verdict }: TableReport, isStrict: boolean): ExitCode {
  if (verdict === 'violated') return 1
  return verdict === 'not-evaluable' || (verdict === 'conditional' && isStrict) ? 3 : 0
}
