// Whether a file is a table, by its name or by --from: small, since every `check` asks it.

import type { TableFormat } from '../physics/table-report.js'
import { aboutTables } from './command-table.js'
import { Failure } from './failure.js'
import type { CommandOptions } from './options.js'

const byExtension: Readonly<Record<string, TableFormat>> = {
  csv: 'csv',
  tsv: 'csv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  parquet: 'parquet',
}

/** The format of a table; `undefined` for what is none. */
export function tableFormatOf(file: string, from: string | undefined): TableFormat | undefined {
  if (from !== undefined) return Object.hasOwn(byExtension, from) ? byExtension[from] : undefined
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined
}

/** An option that would have no effect is a mistake of somebody. */
export function refuseTableOptions(options: CommandOptions): void {
  const given = aboutTables.find((name) => options[name] !== undefined)
  if (given === undefined) return
  const hint = 'Tables: .csv, .tsv, .jsonl, .parquet, or --from csv, jsonl or parquet.'
  throw new Failure('usage', `--${given} is about tables, and no file is one`, hint)
}

/** Refuses tables where only model files make sense. */
export function refuseTables(files: readonly string[], { from }: CommandOptions, doing: string): void {
  const table = files.find((file) => tableFormatOf(file, from) !== undefined)
  if (table !== undefined)
    throw new Failure(
      'usage',
      `${doing} is not for tables`,
      'nuvertex check TABLE writes pretty, json, jsonl and markdown.',
    )
}
