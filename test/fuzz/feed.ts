// Runs the command inside this process, with the input as standard input.

import { fileURLToPath } from 'node:url'
import { run } from '../../src/cli/run.js'
import { memoryTerminal } from '../cli/memory-terminal.js'
import type { Answer } from './promises.js'

export const examplesFolder: string = fileURLToPath(new URL('../../examples/', import.meta.url))

/** The answer to these arguments, in the folder of the examples. */
export async function answerTo(argv: readonly string[], stdin: string | Uint8Array = ''): Promise<Answer> {
  const terminal = memoryTerminal({ cwd: examplesFolder, stdin })
  return { exit: await run(argv, terminal), ...terminal.output }
}

/** A number made from a text, to choose the same every time. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193)
  return hash >>> 0
}

/** One of these, by the input. */
export const chosenBy = <A>(input: string, choices: readonly [A, ...A[]]): A =>
  choices[hashOf(input) % choices.length] ?? choices[0]
