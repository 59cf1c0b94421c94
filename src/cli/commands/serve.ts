// nuvertex serve --jsonl: requests on standard input, answers on standard output, one a line and in order. Reading and
// writing wait: nothing is read while nobody takes the answers. Ends at the end of the input; a signal ends it at once.

import type { ExitCode } from '../exit-code.js'
import { Failure } from '../failure.js'
import { answerLine } from '../serve/answer-line.js'
import { linesOf } from '../serve/lines.js'
import type { Action } from './action.js'

export const serveCommand: Action = (_values, { options, terminal }) => {
  if (options.jsonl !== true)
    throw new Failure(
      'usage',
      'serve speaks JSON lines',
      'Write nuvertex serve --jsonl; docs/serve.md tells the protocol.',
    )
  let code: ExitCode = 0
  for (const line of linesOf(terminal.stdinParts())) {
    const answer = answerLine(line)
    if (answer === undefined) continue
    terminal.stdout.write(`${answer.line}\n`)
    if (answer.isDefect) code = 70
  }
  return code
}
