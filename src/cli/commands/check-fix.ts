// nuvertex check --fix FILE…: what the rules determine is written in the place of "?", and the file as it is then is
// judged. Standard output has the report; the changes are shown on standard error as a unified diff. Of standard input
// the text itself goes to standard output, and the report to standard error.

import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { prettyReport } from '../../explain/pretty/pretty.js'
import { safeText } from '../../explain/text/safe-text.js'
import { unifiedDiff } from '../../explain/text/unified-diff.js'
import { type FixedModel, fixModel } from '../../fix-model.js'
import { entryName } from '../../physics/entry.js'
import type { Issue } from '../../physics/issue.js'
import { paintFor } from '../colour.js'
import { withDeadline } from '../deadline.js'
import { codeOfReport, type ExitCode, worst } from '../exit-code.js'
import { Failure, isFailure } from '../failure.js'
import { modelOf } from '../imported-model.js'
import { refuseImpossible } from '../judge.js'
import { checkOptionsFor, type RuleFiles, readRuleFiles } from '../model-input.js'
import { isData, jsonText, prettyFor, reportIssues, troubled } from '../output.js'
import { readInput } from '../read-file.js'
import { type ModelInput, readModelInput } from '../read-model-input.js'
import { factsFor } from '../report-facts.js'
import { refuseTableOptions, refuseTables } from '../table-format.js'
import { tellUnusedBounds } from '../unused-bounds.js'
import { writeOutput } from '../write-file.js'
import type { Action, Call } from './action.js'

export const checkFixCommand: Action = async (files, call) => {
  const { options, terminal } = call
  refuse(files, call)
  const rules = readRuleFiles(options, terminal)
  tellUnusedBounds(rules, call)
  const codes: ExitCode[] = []
  for (const file of files)
    try {
      codes.push(await fixOne(readModelInput(file, terminal), rules, call))
    } catch (error) {
      // One file that cannot be written does not stop the others.
      if (!isFailure(error) || error.kind !== 'write' || files.length < 2) throw error
      terminal.stderr.write(`nuvertex: ${error.message}\n`)
      codes.push(4)
    }
  return worst(codes)
}

function refuse(files: readonly string[], call: Call): void {
  const { format = 'pretty', certificate, watch } = call.options
  refuseImpossible(files, call)
  refuseTables(files, call.options, '--fix')
  refuseTableOptions(call.options)
  if (watch === true) throw new Failure('usage', '--fix and --watch exclude each other', 'Give one of them.')
  if (certificate !== undefined)
    throw new Failure('usage', '--fix writes no certificate', 'Check the file again with --certificate.')
  if (format !== 'pretty' && format !== 'json' && format !== 'jsonl')
    throw new Failure('usage', `--fix does not write ${format}`, 'Check the file again with --format.')
  if (format === 'json' && files.length > 1)
    throw new Failure('usage', '--fix with --format json takes one file', 'Take --format jsonl, one line a file.')
  if (format !== 'pretty' && files.includes('-'))
    throw new Failure('usage', 'of standard input --fix prints the text itself', 'Leave out --format.')
}

async function fixOne(input: ModelInput, rules: RuleFiles, call: Call): Promise<ExitCode> {
  const { options, terminal } = call
  const stopped = [...rules.issues, ...(input.kind === 'issue' ? [input.issue] : [])]
  if (input.kind === 'issue' || stopped.length > 0) return reportIssues(troubled(input, stopped), call)
  const given = await modelOf(input, call)
  if (given.kind === 'issues') return reportIssues(troubled(input, given.issues), call)
  if (input.kind === 'folder' || given.imported !== undefined) return reportIssues(troubled(input, [otherFormat]), call)
  const { text, file } = input
  const own = { ...checkOptionsFor(input, rules, options), certificate: isData(call) ? 'auto' : 'none' } as const
  const result = withDeadline(text, () => fixModel(text, own))
  if (E.isLeft(result)) return reportIssues(troubled(input, result.left), call)
  const fixed = result.right
  if (file === '-') terminal.stdout.write(fixed.text)
  else if (fixed.text !== text) replace(file, input.bytes, fixed.text, call)
  tellChanges(file, text, fixed, call)
  tellReport(file, fixed, rules, call)
  return codeOfReport(fixed.report, options.strict === true)
}

const otherFormat: Issue = {
  code: 'unsupported',
  path: '--fix',
  location: null,
  expected: 'a model file (YAML or JSON), which values can be written into',
  received: 'a file of another format',
  hint: 'nuvertex import FILE -o model.yaml makes a model file of another format.',
}

/** Puts the new text in the place of the old one, unless that may not be written or is no longer what was read. */
function replace(file: string, read: Uint8Array, text: string, { terminal }: Call): void {
  const stats = statSync(resolve(terminal.cwd, file), { throwIfNoEntry: false })
  if (stats !== undefined && (stats.mode & 0o222) === 0)
    throw new Failure('write', `cannot write ${safeText(file)}: it is read-only`)
  const now = readInput(file, terminal).bytes
  if (now === undefined || Buffer.compare(now, read) !== 0)
    throw new Failure('write', `cannot write ${safeText(file)}: it has changed since it was read`, 'Try again.')
  writeOutput(file, text, terminal, { force: true, inputs: [] })
}

function tellChanges(file: string, before: string, fixed: FixedModel, call: Call): void {
  const { text, filled, kept, report, model } = fixed
  const { options, terminal } = call
  if (options.quiet === true) return
  const paint = paintFor(terminal.stderr, terminal, options.color)
  const names = kept.map(({ formFactor, entry: [f, i], value }) => {
    const name = entryName({ species: 'neutrino', formFactor, final: f - 1, initial: i - 1 })
    return `${safeText(file)}: ${name} is ${value}; its "?" is left: it stands for other entries too, or is not written plainly.`
  })
  const count = filled.length === 0 ? [] : [`${safeText(file)}: ${filled.length} of "?" filled in.`]
  const isOpen = Object.values(model.formFactors).some(({ entries }) =>
    entries.flat().some(({ value }) => value.kind === 'unspecified'),
  )
  const why =
    report.verdict === 'violated' && isOpen
      ? [`${safeText(file)}: nothing is filled in, since what is tied to a wrong value would be wrong too.`]
      : []
  const lines = [...unifiedDiff(file, before, text, { paint }), ...count, ...names, ...why]
  terminal.stderr.write(lines.map((line) => `${line}\n`).join(''))
}

function tellReport(file: string, { text, report, model }: FixedModel, rules: RuleFiles, call: Call): void {
  const { options, terminal } = call
  if (isData(call)) {
    terminal.stdout.write(jsonText(report, call))
    return
  }
  const sink = file === '-' ? terminal.stderr : terminal.stdout
  const page = prettyReport(report, { ...prettyFor(sink, call), ...factsFor(text, model, rules), quiet: options.quiet })
  if (page !== '') sink.write(`${page}\n`)
}
