// The options of the command that importers take, as the library takes them.

import type { ImportOptions } from '../import/importer.js'
import type { CommandOptions } from './options.js'

interface NamedImportOptions extends ImportOptions {
  readonly file: string
  readonly from: string | undefined
}

/** What the importers are told. */
export function importOptionsOf(file: string, options: CommandOptions): NamedImportOptions {
  const { from, nature, assume, scale, q2, block, order, majoranaPhases, codes } = options
  return { file, from, nature, assume, scale, q2, block, order, majoranaPhases, codes }
}
