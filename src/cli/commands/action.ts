// What a command is given and what it gives back.

import type { ExitCode } from '../exit-code.js'
import type { CommandOptions } from '../options.js'
import type { Terminal } from '../terminal.js'

export interface Call {
  readonly options: CommandOptions
  readonly terminal: Terminal
}

/** Does one command with its arguments. Throws a `Failure`. */
export type Action = (values: readonly string[], call: Call) => ExitCode | Promise<ExitCode>
