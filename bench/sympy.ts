// SymPy, from Debian's python3-sympy, if the machine has it: bench/monomial.py in a process of its own.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Command, run } from './clock.js'

const interpreter = '/usr/bin/python3'
const script = fileURLToPath(new URL('monomial.py', import.meta.url))

export type Solver = 'rref' | 'linsolve'

export interface SympyResult {
  /** Milliseconds of the first call in its process, and of the later ones. */
  readonly first: number
  readonly others: readonly number[]
  readonly freeParameters: number
}

/** SymPy's version; `undefined` if it is absent. */
export const sympyVersion: string | undefined = (() => {
  const { status, stdout } = spawnSync(interpreter, ['-c', 'import sympy; print(sympy.__version__)'])
  return status === 0 ? String(stdout).trim() : undefined
})()

/** One line on the peer, for the notes of a table. */
export const sympyNote: string =
  sympyVersion === undefined
    ? 'SymPy is absent (Debian: apt-get install python3-sympy), so its columns are empty.'
    : `SymPy ${sympyVersion}.`

export const sympyCommand = (solver: Solver, count: number, repeats: number): Command => ({
  file: interpreter,
  args: ['-B', script, solver, String(count), String(repeats)],
})

/** Builds the system, not timed, and solves it so often; `undefined` if SymPy is absent. */
export function sympy(solver: Solver, count: number, repeats: number): SympyResult | undefined {
  if (sympyVersion === undefined) return undefined
  return JSON.parse(run(sympyCommand(solver, count, repeats)).output) as SympyResult
}
