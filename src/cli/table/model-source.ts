// Where the model of a table is: --model FILE, else comment lines at its head, else a file beside it, table.csv.yaml or
// table.yaml.

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import type { ModelSource } from '../../check-table.js'
import { headerModel } from '../../import/table/header-model.js'
import type { Issue } from '../../physics/issue.js'
import { tableModel } from '../../table-model.js'
import type { Call } from '../commands/action.js'
import type { RuleFiles } from '../model-input.js'
import { readInput } from '../read-file.js'

/** The model of a table, by its comments. */
export function modelSource(file: string, rules: RuleFiles, { options, terminal }: Call): ModelSource {
  const common = { rules: rules.texts, convention: options.convention }
  const fromFile = (name: string): ReturnType<ModelSource> => {
    const input = readInput(name, terminal)
    return input.kind === 'issue'
      ? E.left([{ ...input.issue, received: `${input.issue.received} (${name})` }])
      : tableModel(input.text, { ...common, file: name })
  }
  return (comments) => {
    if (options.model !== undefined) return fromFile(options.model)
    const head = headerModel(comments)
    if (head !== undefined) return tableModel(head, { ...common, file, format: 'yaml' })
    const beside = besideOf(file).find((name) => existsSync(resolve(terminal.cwd, name)))
    return beside === undefined ? E.left([missing(file)]) : fromFile(beside)
  }
}

const besideOf = (file: string): readonly string[] =>
  file === '-'
    ? []
    : [`${file}.yaml`, `${file}.yml`, file.replace(/\.[^./\\]*$/, '.yaml')].filter((name) => name !== file)

const missing = (file: string): Issue => ({
  code: 'missing-key',
  path: '$',
  location: { file, line: 1, column: 1 },
  expected: 'a model that says what the states are',
  received: 'none',
  hint: `Give --model FILE, comment lines from "# nuvertex: 1" on at the head of the table, or ${besideOf(file)[0] ?? 'a model file'}.`,
})
