// nuvertex import FILE: a file of another format → model file on standard output or in a file; what was decided on the
// way, and what is odd about the source, on standard error. With --to a model is written in another format.

import * as E from 'fp-ts/lib/Either.js'
import { findingLines } from '../../explain/pretty/findings.js'
import { page } from '../../explain/pretty/options.js'
import { safeText } from '../../explain/text/safe-text.js'
import { type ExportFormat, exportModel } from '../../export-model.js'
import { importModel } from '../../import/import-model.js'
import { looksNative } from '../../import/looks-native.js'
import type { Issue } from '../../physics/issue.js'
import type { Finding, ImportNotice } from '../../physics/report.js'
import { withDeadline } from '../deadline.js'
import { type ExitCode, worst } from '../exit-code.js'
import { type ModelText, modelOf } from '../imported-model.js'
import { hashOf } from '../model-input.js'
import { isData, jsonText, noticeLine, prettyFor, reportIssues, troubled } from '../output.js'
import { type ModelInput, readModelInput } from '../read-model-input.js'
import { refuseTableOptions, tableFormatOf } from '../table-format.js'
import { writeOutput } from '../write-file.js'
import type { Action, Call } from './action.js'

type GivenInput = Exclude<ModelInput, { kind: 'issue' }>

/** What is delivered, and what is said about it. */
interface Delivery {
  /** `null`: there is nothing to deliver. */
  readonly text: string | null
  /** Id of the importer, `null` for a model file. */
  readonly importer: string | null
  readonly notices: readonly ImportNotice[]
  readonly findings: readonly Finding[]
}

/** What is delivered from, as the parts that tell of it see it. A table is read row by row: there is no text, and no hash. */
interface Source {
  readonly file: string
  readonly sha256: string | null
  readonly text: string | undefined
}

const sourceOf = (input: GivenInput): Source => ({
  file: input.file,
  sha256: hashOf(input),
  text: input.kind === 'text' ? input.text : undefined,
})

export const importCommand: Action = async ([file = '-'], call) => {
  if (tableFormatOf(file, call.options.from) !== undefined) return importOfTable(file, call)
  refuseTableOptions(call.options)
  const input = readModelInput(file, call.terminal)
  if (input.kind === 'issue') return reportIssues(troubled(input, [input.issue]), call)
  const model = await modelOf(input, call)
  if (model.kind === 'issues') return reportIssues(troubled(input, model.issues), call)
  const { text, imported } = model
  const { to } = call.options
  if (to !== undefined) return exportTo(to, { text, imported }, sourceOf(input), call)
  return imported === undefined
    ? reportIssues(troubled(input, whyNot(text, input.file)), call)
    : deliver(imported, sourceOf(input), call)
}

async function importOfTable(file: string, call: Call): Promise<ExitCode> {
  const source: Source = { file, sha256: null, text: undefined }
  const { importRow } = await import('./import-table.js')
  const row = await importRow(file, call)
  if (E.isLeft(row)) return reportIssues({ ...source, issues: row.left }, call)
  const { to } = call.options
  if (to !== undefined) return exportTo(to, { text: row.right.text ?? '', imported: row.right }, source, call)
  return deliver(row.right, source, call)
}

/** Why a text is not imported: it is a model file, or nothing that is known. */
function whyNot(text: string, file: string): readonly Issue[] {
  const unknown = importModel(text, { file })
  return looksNative(text) || E.isRight(unknown) ? [alreadyModel] : unknown.left
}

const alreadyModel: Issue = {
  code: 'unsupported',
  path: '$',
  location: null,
  expected: 'a file of another format',
  received: 'a model file',
  hint: 'nuvertex check judges it; --to slha or --to wcxf writes it in another format.',
}

type ReadyModel = Pick<Extract<ModelText, { kind: 'model' }>, 'text' | 'imported'>

function exportTo(to: ExportFormat, { text, imported }: ReadyModel, source: Source, call: Call): ExitCode {
  const own = { importer: imported?.importer ?? null, findings: imported?.findings ?? [] }
  if (imported?.text === null) return deliver({ ...own, text: null, notices: imported.notices }, source, call)
  const result = withDeadline(text, () =>
    exportModel(text, { to, file: source.file, sha256: '', imported, scale: call.options.scale }),
  )
  if (E.isLeft(result)) return reportIssues({ ...source, issues: result.left }, call)
  const notices = result.right.notices.map((message) => ({ message, location: null }))
  return deliver({ ...own, text: result.right.text, notices: [...(imported?.notices ?? []), ...notices] }, source, call)
}

function deliver(delivery: Delivery, source: Source, call: Call): ExitCode {
  const { options, terminal } = call
  const { file, sha256 } = source
  const { text, importer, notices, findings } = delivery
  if (options.output !== undefined && text !== null)
    writeOutput(options.output, text, terminal, {
      force: options.force === true,
      inputs: file === '-' ? [] : [file],
    })
  if (isData(call)) {
    terminal.stdout.write(
      jsonText({ nuvertex: 1, source: { file, sha256 }, importer, model: text, notices, findings }, call),
    )
    return codeOf(findings)
  }
  if (options.output === undefined && text !== null) terminal.stdout.write(text)
  tell(delivery, source, call)
  return codeOf(findings)
}

/** Notices and findings for a person; `--quiet` leaves the notices out. */
function tell({ notices, findings, text }: Delivery, source: Source, call: Call): void {
  const { options, terminal } = call
  const onPage = page({ ...prettyFor(terminal.stderr, call), source: source.text })
  const isQuiet = options.quiet === true
  const lines = [
    ...(isQuiet ? [] : notices.map((notice) => noticeLine(notice, source.file))),
    ...findings.flatMap((finding) => findingLines(finding, onPage)),
    ...(options.output === undefined || text === null || isQuiet
      ? []
      : [`Wrote ${safeText(options.output)}. Next: nuvertex check ${safeText(options.output)}`]),
  ]
  if (lines.length > 0) terminal.stderr.write(`${lines.join('\n')}\n`)
}

const codeOf = (findings: readonly Finding[]): ExitCode =>
  worst(findings.map(({ kind }) => (kind === 'violation' ? 1 : kind === 'not-evaluable' ? 3 : 0)))
