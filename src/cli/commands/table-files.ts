// Tables among the files of a command. What judges them is loaded only for them.

import { type ExitCode, worst } from '../exit-code.js'
import { tableFormatOf } from '../table-format.js'
import type { Action, Call } from './action.js'

/** Whether a file is a table. */
export const isTable = (file: string, { options }: Call): boolean => tableFormatOf(file, options.from) !== undefined

/** Tables are judged by a command of their own, loaded only for them; other files are judged one by one between them. */
export async function checkAmongTables(files: readonly string[], call: Call, checkModel: Action): Promise<ExitCode> {
  const checkTable = await (await import('./late.js')).lateAction('check-table')
  if (checkTable === undefined) throw new Error('no action for check-table')
  const isArray = call.options.format === 'json' && files.length > 1
  const { stdout } = call.terminal
  const codes: ExitCode[] = []
  for (const [k, file] of files.entries()) {
    const written: string[] = []
    const terminal = { ...call.terminal, stdout: { ...stdout, write: (more: string) => void written.push(more) } }
    const { model, tolerance, worst: most, delimiter, ...others } = call.options
    const code = isTable(file, call)
      ? checkTable([file], { ...call, terminal })
      : checkModel([file], { options: others, terminal })
    codes.push(await code)
    const text = written.join('')
    if (isArray) stdout.write(`${k === 0 ? '[\n' : ',\n'}${text.trimEnd()}`)
    else stdout.write((k > 0 && text !== '' && call.options.format !== 'jsonl' ? '\n' : '') + text)
  }
  if (isArray) stdout.write('\n]\n')
  return worst(codes)
}
