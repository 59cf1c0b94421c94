// Prints, as JSON, the digest of what every run of commands.ts prints, and the surroundings: a process of its own for each
// environment. With `reversed` the runs come in the opposite order.

import { createHash } from 'node:crypto'
import { run } from '../../src/cli/run.js'
import { memoryTerminal } from '../cli/memory-terminal.js'
import { runs } from './commands.js'

async function main(order: string | undefined): Promise<void> {
  const digests = new Map<string, string>()
  for (const { name, argv } of order === 'reversed' ? runs.toReversed() : runs) {
    const terminal = memoryTerminal({ cwd: process.cwd(), env: process.env })
    const exit = await run(argv, terminal)
    const { stdout, stderr } = terminal.output
    digests.set(name, `${exit} ${createHash('sha256').update(stdout).update('\0').update(stderr).digest('hex')}`)
  }
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const inOrder = [...digests].sort(([a], [b]) => (a < b ? -1 : 1))
  console.log(JSON.stringify({ surroundings: { locale, timeZone }, digests: Object.fromEntries(inOrder) }))
}

main(process.argv[2])
