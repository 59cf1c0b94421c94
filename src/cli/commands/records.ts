// nuvertex rules [ID] and nuvertex conventions [ID]: what is shipped, as a list or one record in full.

import * as E from 'fp-ts/lib/Either.js'
import { shipped } from '../../catalogue/catalogue.js'
import type { PrettyOptions } from '../../explain/pretty/options.js'
import { conventionPage, recordList, rulePage } from '../../explain/rules-page.js'
import type { PageFormat } from '../../explain/sheet.js'
import { safeText } from '../../explain/text/safe-text.js'
import { didYouMean } from '../../physics/did-you-mean.js'
import { loadCatalogue } from '../../read-model.js'
import type { ExitCode } from '../exit-code.js'
import { Failure } from '../failure.js'
import { readRuleFiles } from '../model-input.js'
import { isData, jsonText, prettyFor, reportIssues } from '../output.js'
import type { Action, Call } from './action.js'

interface ShippedRecord {
  readonly id: string
  readonly title: string
  readonly status?: string
}

interface Shelf<R extends ShippedRecord> {
  /** `rule`, `convention`. */
  readonly noun: string
  readonly records: readonly R[]
  readonly page: (record: R, format: PageFormat, options: PrettyOptions) => string
}

export const rulesCommand: Action = ([id], call) => {
  const files = readRuleFiles(call.options, call.terminal)
  const file = files.texts[0]?.file ?? call.options.rules?.[0] ?? null
  const trouble = { file, sha256: null, text: files.texts[0]?.text }
  if (files.issues.length > 0) return reportIssues({ ...trouble, issues: files.issues }, call)
  const loaded = loadCatalogue(files.texts)
  if (E.isLeft(loaded)) return reportIssues({ ...trouble, issues: loaded.left }, call)
  return show({ noun: 'rule', records: loaded.right.rules, page: rulePage }, id, call)
}

export const conventionsCommand: Action = ([id], call) =>
  show({ noun: 'convention', records: shipped.conventions, page: conventionPage }, id, call)

function show<R extends ShippedRecord>(shelf: Shelf<R>, id: string | undefined, call: Call): ExitCode {
  const { stdout } = call.terminal
  const chosen = id === undefined ? undefined : find(shelf, id)
  if (isData(call)) {
    const lines = chosen === undefined && call.options.format === 'jsonl'
    if (lines) for (const record of shelf.records) stdout.write(jsonText(record, call))
    else stdout.write(jsonText(chosen ?? shelf.records, call))
    return 0
  }
  const format = call.options.format === 'markdown' ? 'markdown' : 'pretty'
  const options = prettyFor(stdout, call)
  const text = chosen === undefined ? recordList(shelf.records, format, options) : shelf.page(chosen, format, options)
  stdout.write(`${text}\n`)
  return 0
}

function find<R extends ShippedRecord>({ noun, records }: Shelf<R>, id: string): R {
  const found = records.find((record) => record.id === id)
  if (found !== undefined) return found
  const near = didYouMean(
    id,
    records.map((record) => record.id),
  )
  const hint = near === undefined ? `nuvertex ${noun}s lists them.` : `Did you mean ${near}?`
  throw new Failure('usage', `there is no ${noun} '${safeText(id)}'`, hint)
}
