// Runs one case in a folder of its own.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../src/cli/run.js'
import { memoryTerminal } from '../cli/memory-terminal.js'
import type { Answer } from '../fuzz/promises.js'
import type { HostileCase } from './hostile-case.js'

export interface Outcome extends Answer {
  /** Processor time of this process. */
  readonly milliseconds: number
}

/** What the command answers; `check` is called before the folder is removed. */
export async function runCase(hostile: HostileCase, check: (outcome: Outcome, folder: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nuvertex-hostile-'))
  try {
    for (const [name, content] of Object.entries(hostile.files ?? {})) writeFileSync(join(folder, name), content)
    hostile.arrange?.(folder)
    const terminal = memoryTerminal({ cwd: folder, ...(hostile.stdin === undefined ? {} : { stdin: hostile.stdin }) })
    const start = process.cpuUsage()
    const exit = await run(hostile.argv, terminal)
    const { user, system } = process.cpuUsage(start)
    check({ exit, ...terminal.output, milliseconds: (user + system) / 1000 }, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
