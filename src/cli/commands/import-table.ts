// One row of a table as a model file, for `import`.

import * as E from 'fp-ts/lib/Either.js'
import type { Imported } from '../../physics/imported.js'
import type { Issue } from '../../physics/issue.js'
import { tableRow } from '../../table-row.js'
import { Failure } from '../failure.js'
import { readRuleFiles } from '../model-input.js'
import { modelSource } from '../table/model-source.js'
import { readTable } from '../table/read-table.js'
import { refuseOthers, toleranceOf } from '../table/table-options.js'
import { tableFormatOf } from '../table-format.js'
import type { Call } from './action.js'

/** The row that --row names. */
export async function importRow(file: string, call: Call): Promise<E.Either<readonly Issue[], Imported>> {
  const { options, terminal } = call
  refuseOthers(options)
  const { row } = options
  if (row === undefined || !/^[1-9]\d{0,14}$/.test(row)) {
    const message = row === undefined ? 'a table holds many models' : '--row takes a whole number from 1'
    throw new Failure('usage', message, '--row N imports row N; nuvertex check judges them all.')
  }
  const rules = readRuleFiles(options, terminal)
  if (rules.issues.length > 0) return E.left(rules.issues)
  const format = tableFormatOf(file, options.from) ?? 'csv'
  const settings = { file, format, tolerance: toleranceOf(options), model: modelSource(file, rules, call) }
  const work: { row?: ReturnType<typeof tableRow> } = {}
  const read = await readTable(file, format, call, (texts) => {
    work.row = tableRow(Number(row), settings, texts)
    return work.row.sink
  })
  if (read.kind === 'issue') return E.left([read.issue])
  return work.row === undefined ? E.left([]) : work.row.imported()
}
