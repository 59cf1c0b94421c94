// A terminal in memory, for running the command inside the test.

import type { Environment, Terminal } from '../../src/cli/terminal.js'

export interface MemoryTerminal extends Terminal {
  readonly output: { stdout: string; stderr: string }
}

export interface MemoryOptions {
  readonly cwd: string
  readonly stdin?: string | Uint8Array
  readonly env?: Environment
  readonly isTerminal?: boolean
}

/** A terminal that remembers what was written to it. */
export function memoryTerminal({ cwd, stdin = '', env = {}, isTerminal = false }: MemoryOptions): MemoryTerminal {
  const output = { stdout: '', stderr: '' }
  const sink = (name: 'stdout' | 'stderr') => ({
    isTerminal,
    columns: 80,
    write: (text: string): void => {
      output[name] += text
    },
  })
  const bytes = typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin
  return {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    *stdinParts() {
      for (let from = 0; from < bytes.length; from += 1000) yield bytes.subarray(from, from + 1000)
    },
    readStdin: (limit) => (bytes.length > limit ? undefined : bytes),
    env,
    cwd,
    output,
  }
}
