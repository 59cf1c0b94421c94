// nuvertex import FILE: a file of another format → model file on standard output or in a file; what was decided on the
// way, and what is odd about the source, on standard error. With --to a model is written in another format.

import * as E from 'fp-ts/lib/Either.js'
import { findingLines } from '../../explain/pretty/findings.js'
import { page } from '../../explain/pretty/options.js'
import { safeText } from '../../explain/text/safe-text.js'
import { importModel } from '../../import/import-model.js'
import { looksNative } from '../../import/looks-native.js'
import { importUfo } from '../../import/ufo/import-ufo.js'
import type { Imported } from '../../physics/imported.js'
import type { Issue } from '../../physics/issue.js'
import type { Finding } from '../../physics/report.js'
import { withDeadline } from '../deadline.js'
import { type ExitCode, worst } from '../exit-code.js'
import { importFolder } from '../import-folder.js'
import { importOptionsOf } from '../import-options.js'
import { hashOf } from '../model-input.js'
import { isData, jsonText, noticeLine, prettyFor, reportIssues, troubled } from '../output.js'
import { type ModelInput, readModelInput } from '../read-model-input.js'
import { writeOutput } from '../write-file.js'
import type { Action, Call } from './action.js'

type GivenInput = Exclude<ModelInput, { kind: 'issue' }>

export const importCommand: Action = async ([file = '-'], call) => {
  const input = readModelInput(file, call.terminal)
  if (input.kind === 'issue') return reportIssues(troubled(input, [input.issue]), call)
  if (input.kind === 'folder') {
    const imported = importFolder(input, call, importUfo)
    return E.isLeft(imported)
      ? reportIssues(troubled(input, imported.left), call)
      : deliver(imported.right, input, call)
  }
  if (call.options.from === undefined && looksNative(input.text))
    return reportIssues(troubled(input, [alreadyModel]), call)
  const result = withDeadline(input.text, () => importModel(input.text, importOptionsOf(input.file, call.options)))
  if (E.isLeft(result)) return reportIssues(troubled(input, result.left), call)
  return deliver(result.right, input, call)
}

const alreadyModel: Issue = {
  code: 'unsupported',
  path: '$',
  location: null,
  expected: 'a file of another format',
  received: 'a model file',
  hint: 'It needs no import: nuvertex check judges it.',
}

function deliver(imported: Imported, input: GivenInput, call: Call): ExitCode {
  const { options, terminal } = call
  const { text, importer, notices, findings } = imported
  if (options.output !== undefined && text !== null)
    writeOutput(options.output, text, terminal, {
      force: options.force === true,
      inputs: input.file === '-' ? [] : [input.file],
    })
  if (isData(call)) {
    const source = { file: input.file, sha256: hashOf(input) }
    terminal.stdout.write(jsonText({ nuvertex: 1, source, importer, model: text, notices, findings }, call))
    return codeOf(findings)
  }
  if (options.output === undefined && text !== null) terminal.stdout.write(text)
  tell(imported, input, call)
  return codeOf(findings)
}

/** Notices and findings for a person; `--quiet` leaves the notices out. */
function tell({ notices, findings, text }: Imported, input: GivenInput, call: Call): void {
  const { options, terminal } = call
  const onPage = page({ ...prettyFor(terminal.stderr, call), source: input.kind === 'text' ? input.text : undefined })
  const lines = [
    ...(options.quiet === true ? [] : notices.map((notice) => noticeLine(notice, input.file))),
    ...findings.flatMap((finding) => findingLines(finding, onPage)),
  ]
  if (options.output !== undefined && text !== null && options.quiet !== true)
    lines.push(`Wrote ${safeText(options.output)}. Next: nuvertex check ${safeText(options.output)}`)
  if (lines.length > 0) terminal.stderr.write(`${lines.join('\n')}\n`)
}

const codeOf = (findings: readonly Finding[]): ExitCode =>
  worst(findings.map(({ kind }) => (kind === 'violation' ? 1 : kind === 'not-evaluable' ? 3 : 0)))
