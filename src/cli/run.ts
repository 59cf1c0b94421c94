// One run of the command: arguments in, exit code out. All trouble ends here, each kind in its own way; nothing else in
// the project catches what it does not understand.

import { CommanderError } from 'commander'
import { safeText } from '../explain/text/safe-text.js'
import { type ExitCode, worst } from './exit-code.js'
import { type FailureKind, isFailure } from './failure.js'
import { program } from './program.js'
import type { Terminal } from './terminal.js'

/** Runs `nuvertex` with these arguments (without node and script). Never throws. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const codes: ExitCode[] = []
  try {
    const parser = program(argv, terminal, async (name, values, options) => {
      const { actions } = await import('./commands/index.js')
      const action = actions[name]
      if (action === undefined) throw new Error(`no action for ${name}`)
      codes.push(action(values, { options, terminal }))
    })
    await parser.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    codes.push(codeFor(error, terminal))
  }
  return worst(codes)
}

const failureCodes: Readonly<Record<FailureKind, ExitCode>> = { usage: 2, write: 4, deadline: 4, 'reader-gone': 141 }

function codeFor(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (isFailure(error)) {
    const code = failureCodes[error.kind]
    return error.kind === 'reader-gone' ? code : complain(code, error.message, terminal, error.hint)
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  complain(70, `internal defect, please report it: ${safeText(message)}`, terminal)
  if (terminal.env.NUVERTEX_DEBUG === '1' && error instanceof Error) complain(70, error.stack ?? '', terminal)
  return 70
}

function complain(code: ExitCode, message: string, { stderr }: Terminal, hint?: string): ExitCode {
  try {
    stderr.write(`nuvertex: ${message}\n${hint === undefined ? '' : `  ${hint}\n`}`)
  } catch {
    // Nobody can be told; the exit code still says it.
  }
  return code
}
