// The options of the command that importers take, as the library takes them.

import type { ImportOptions } from '../import/importer.js'
import type { Issue } from '../physics/issue.js'
import type { CommandOptions } from './options.js'
import { readInput } from './read-file.js'
import type { Terminal } from './terminal.js'

export interface NamedImportOptions extends ImportOptions {
  readonly file: string
  readonly from: string | undefined
}

/** What the importers are told; the issue of a file among the options that cannot be read. */
export function importOptionsOf(file: string, options: CommandOptions, terminal: Terminal): NamedImportOptions | Issue {
  const { from, nature, assume, scale, q2, block, order, majoranaPhases, codes, dipoleSum, neutrinos } = options
  const told = { file, from, nature, assume, scale, q2, block, order, majoranaPhases, codes, dipoleSum, neutrinos }
  if (options.basis === undefined) return told
  const given = readInput(options.basis, terminal)
  if (given.kind === 'issue') return { ...given.issue, received: `${given.issue.received} (--basis)` }
  return { ...told, basis: { text: given.text, file: given.file } }
}
