// The folder of a UFO model, with the parameters that --params gives, → model file.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { importUfo } from '../import/ufo/import-ufo.js'
import type { Imported } from '../physics/imported.js'
import type { Issue } from '../physics/issue.js'
import type { Call } from './commands/action.js'
import { withDeadline } from './deadline.js'
import { readInput } from './read-file.js'
import type { FolderInput } from './read-model-input.js'

export type ImportResult = E.Either<NonEmptyArray<Issue>, Imported>

/** Imports a folder; the importer is given, since each command loads it in its own way. */
export function importFolder(
  { file, files }: FolderInput,
  { options, terminal }: Call,
  read: typeof importUfo,
): ImportResult {
  const given = options.params === undefined ? undefined : readInput(options.params, terminal)
  if (given?.kind === 'issue') return E.left([{ ...given.issue, received: `${given.issue.received} (--params)` }])
  const params = given === undefined ? undefined : { text: given.text, file: given.file }
  const texts = Object.values(files).join('\n')
  return withDeadline(texts, () => read(files, { folder: file, params, assume: options.assume }))
}
