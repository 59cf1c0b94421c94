// The terminal of a real process. Output is written synchronously and whole, so that an exit code of 0 means that
// everything arrived; a pipe that its reader has closed ends the run without a word.

import { fstatSync, statSync } from 'node:fs'
import { Failure } from './failure.js'
import { pause, readAll, readParts } from './read-file.js'
import { systemCode, systemReason } from './system-error.js'
import type { Sink, Terminal } from './terminal.js'
import { writeAll } from './write-file.js'

type Write = (descriptor: 1 | 2, text: string) => void

const writeWhole: Write = (descriptor, text) => writeAll(descriptor, text, pause)

/** Standard input, output and error of this process; `write` brings a text to a descriptor, whole. */
export const processTerminal = (write: Write = writeWhole): Terminal => ({
  stdout: sink(1, 'standard output', write),
  stderr: sink(2, 'standard error', write),
  readStdin: (limit) => readAll(0, 0, limit),
  stdinParts: () => readParts(0),
  env: process.env,
  cwd: currentFolder(),
})

function sink(descriptor: 1 | 2, name: string, write: Write): Sink {
  // Asking Node for its stream costs milliseconds, so only where a terminal is possible.
  const stream = mayBeTerminal(descriptor) ? (descriptor === 1 ? process.stdout : process.stderr) : undefined
  const isTerminal = stream?.isTTY === true
  return {
    isTerminal,
    columns: (isTerminal ? stream?.columns : undefined) || 80,
    write: (text) => {
      try {
        write(descriptor, text)
      } catch (error) {
        const code = systemCode(error)
        if (code === undefined) throw error
        if (code === 'EPIPE') throw new Failure('reader-gone', 'the reader has gone')
        throw new Failure('write', `cannot write to ${name}: ${systemReason(code)}`)
      }
    },
  }
}

/** A terminal is a character device, and not the null device. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor)
    return stats.isCharacterDevice() && stats.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev
  } catch {
    return false
  }
}

/** The working directory; `/` if it has been removed, where every relative path fails with a plain reason. */
function currentFolder(): string {
  try {
    return process.cwd()
  } catch {
    return '/'
  }
}
