// What the command prints for the models beside this file, whole, as it was read and found right: each file of approved/ holds
// a command and what it printed. After a change of the words: vitest -u, and then read what changed.

// The command loads these late. Here they are loaded at once, so that what a module sets up is no matter of a single test.
import '../../src/cli/commands/bounds-of-model.js'
import '../../src/cli/commands/bounds.js'
import '../../src/cli/commands/check-ci.js'
import '../../src/cli/commands/check-table.js'
import '../../src/cli/commands/check-tables.js'
import '../../src/cli/commands/check.js'
import '../../src/cli/commands/eval.js'
import '../../src/cli/commands/explain.js'
import '../../src/cli/commands/mixing.js'
import '../../src/cli/commands/observables.js'
import '../../src/cli/commands/records.js'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { memoryTerminal } from '../cli/memory-terminal.js'
import { argumentsOf } from '../cli/scenario.js'
import { approvedCommands, type Page } from './approved-commands.js'

const colour = new RegExp(`${String.fromCharCode(27)}\\[([\\d;]+)m`, 'g')

const cwd = fileURLToPath(new URL('./models', import.meta.url))

/** The command line, what it printed, and its exit code where that is not 0. Colours are shown by their numbers. */
async function told(command: string, { columns = 80, isColoured = false }: Page): Promise<string> {
  const terminal = memoryTerminal({ cwd, env: isColoured ? { FORCE_COLOR: '1' } : {} })
  const stdout = { ...terminal.stdout, columns }
  const code = await run(argumentsOf(command), { ...terminal, stdout })
  const { output } = terminal
  const errors = output.stderr === '' ? '' : `stderr:\n${output.stderr}`
  const text = `${output.stdout}${errors}`.replaceAll(colour, '‹$1›')
  return `$ nuvertex ${command}\n${text}${code === 0 ? '' : `exit ${code}\n`}`
}

const pages = Object.entries(approvedCommands).flatMap(([folder, { page = {}, commands }]) =>
  commands.map((command) => [folder, command, page] as const),
)

const fileOf = (command: string): string => `${command.replaceAll(/[^\w.]+/g, '-').replace(/-$/, '')}.txt`

describe('the command tells', () => {
  it.each(pages)('%s: nuvertex %s', async (folder, command, page) => {
    await expect(await told(command, page)).toMatchFileSnapshot(`approved/${folder}/${fileOf(command)}`)
  })
})
