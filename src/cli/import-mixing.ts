// The mixing that --mixing names: a model file, a file of another format that holds one, or a mixing that is shipped. A file
// wins over a mixing of its name, as for `nuvertex mixing`.

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { shipped } from '../catalogue/catalogue.js'
import { importModel } from '../import/import-model.js'
import { looksNative } from '../import/looks-native.js'
import type { StateMixing } from '../import/state-mixing.js'
import type { Issue } from '../physics/issue.js'
import { stateMixing } from '../state-mixing.js'
import type { NamedImportOptions } from './import-options.js'
import { readInput } from './read-file.js'
import type { Terminal } from './terminal.js'

type Result = E.Either<readonly Issue[], StateMixing>

/** Reads it; `told` is what the user says of imported files, the one that holds the mixing among them. */
export function readMixingOption(name: string, told: NamedImportOptions, terminal: Terminal): Result {
  const isThere = name === '-' || existsSync(resolve(terminal.cwd, name))
  const ids = shipped.mixings.map(({ id }) => id)
  const asOption = E.mapLeft((issues: readonly Issue[]) => issues.map((issue) => ofOption(issue, name)))
  if (!isThere && ids.includes(name)) return asOption(stateMixing({ ref: name }))
  const input = readInput(name, terminal)
  if (input.kind === 'issue')
    return asOption(E.left([{ ...input.issue, hint: `Mixings that are shipped: ${ids.join(', ')}.` }]))
  if (looksNative(input.text)) return asOption(stateMixing(input.text, { file: name }))
  const imported = importModel(input.text, { ...told, file: name, from: undefined })
  if (E.isLeft(imported)) return asOption(imported)
  const { text, findings } = imported.right
  const open = findings.find(({ kind }) => kind === 'not-evaluable')
  if (text === null || open !== undefined) return E.left([notRead(name, open)])
  return asOption(stateMixing(text, { file: name, imported: imported.right }))
}

/** An issue without a place would seem to be one of the file that is imported. */
const ofOption = (issue: Issue, name: string): Issue => ({
  ...issue,
  received: `${issue.received} (--mixing${issue.location === null ? ` ${name}` : ''})`,
})

const notRead = (
  name: string,
  open: { readonly message: string; readonly location: Issue['location'] } | undefined,
): Issue => ({
  code: 'missing-key',
  path: '--mixing',
  location: open?.location ?? null,
  expected: 'a mixing of the neutrinos',
  received: `none that can be taken from ${name}`,
  hint: open?.message ?? null,
})
