// One run of the command: arguments in, exit code out. All trouble ends here, each kind in its own way; nothing else in
// the project catches what it does not understand.

import { safeText } from '../explain/text/safe-text.js'
import { actionName } from './action-name.js'
import { type Invocation, plainInvocation } from './arguments.js'
import { type ExitCode, worst } from './exit-code.js'
import { type FailureKind, isFailure } from './failure.js'
import type { Terminal } from './terminal.js'

/** Runs `nuvertex` with these arguments (without node and script). Never throws. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const codes: ExitCode[] = []
  const act = async (invocation: Invocation): Promise<void> => {
    const { values, options } = invocation
    const name = actionName(invocation)
    const { actions } = await import('./commands/index.js')
    const action = actions[name] ?? (await (await import('./commands/late.js')).lateAction(name))
    if (action === undefined) throw new Error(`no action for ${name}`)
    codes.push(await action(values, { options, terminal }))
  }
  try {
    const plain = plainInvocation(argv)
    if (plain !== undefined) await act(plain)
    else {
      const { program } = await import('./program.js')
      await program(terminal, act).parseAsync([...argv], { from: 'user' })
    }
  } catch (error) {
    codes.push(codeFor(error, terminal))
  }
  return worst(codes)
}

const failureCodes: Readonly<Record<FailureKind, ExitCode>> = { usage: 2, write: 4, missing: 4, 'reader-gone': 141 }

function codeFor(error: unknown, terminal: Terminal): ExitCode {
  if (isRefusal(error)) return error.exitCode === 0 ? 0 : 2
  if (isFailure(error)) {
    const code = failureCodes[error.kind]
    return error.kind === 'reader-gone' ? code : complain(code, error.message, terminal, error.hint)
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  complain(70, `internal defect, please report it: ${safeText(message)}`, terminal)
  if (terminal.env.NUVERTEX_DEBUG === '1' && error instanceof Error) complain(70, error.stack ?? '', terminal)
  return 70
}

/** commander has said what is wrong, or printed the help that was asked for. Another bundle's class: known by name. */
const isRefusal = (error: unknown): error is Error & { readonly exitCode: number } =>
  error instanceof Error && 'exitCode' in error && 'code' in error && String(error.code).startsWith('commander.')

function complain(code: ExitCode, message: string, { stderr }: Terminal, hint?: string): ExitCode {
  try {
    stderr.write(`nuvertex: ${message}\n${hint === undefined ? '' : `  ${hint}\n`}`)
  } catch {
    // Nobody can be told; the exit code still says it.
  }
  return code
}
