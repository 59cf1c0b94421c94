// nuvertex check FILE… where some file is a table: each file is judged in its own way, in the order given.

import { type ExitCode, worst } from '../exit-code.js'
import { Failure } from '../failure.js'
import { refuseImpossible } from '../judge.js'
import { tableFormatOf } from '../table-format.js'
import type { Action, Call } from './action.js'
import { checkCommand } from './check.js'
import { checkTable } from './check-table.js'
import { pageWriter } from './page-writer.js'

export const checkTablesCommand: Action = async (files, call) => {
  refuseImpossible(files, call)
  const [only, ...more] = files
  if (only !== undefined && more.length === 0) return checkTable(only, call)
  if (call.options.rows !== undefined)
    throw new Failure('usage', '--rows takes one table', 'Check the tables one by one.')
  const isArray = call.options.format === 'json' && files.length > 1
  const { stdout } = call.terminal
  const codes: ExitCode[] = []
  const page = pageWriter(call)
  for (const [k, file] of files.entries()) {
    const written: string[] = []
    const terminal = { ...call.terminal, stdout: { ...stdout, write: (more: string) => void written.push(more) } }
    const { model, tolerance, worst: most, delimiter, ...others } = call.options
    const isTable = tableFormatOf(file, call.options.from) !== undefined
    const own: Call = { options: isTable ? call.options : others, terminal }
    codes.push(await (isTable ? checkTable(file, own) : checkCommand([file], own)))
    const text = written.join('')
    if (isArray) stdout.write(`${k === 0 ? '[\n' : ',\n'}${text.trimEnd()}`)
    else page(text)
  }
  if (isArray) stdout.write('\n]\n')
  return worst(codes)
}
