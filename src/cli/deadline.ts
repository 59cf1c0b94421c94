// A limit of time for work that cannot be interrupted otherwise: V8 stops the script from outside.

import { Script } from 'node:vm'
import { Failure } from './failure.js'

const longestRunMilliseconds = 30_000

// The watching thread costs more than a small model's whole check, which other limits keep short (a second at most).
const smallInput = 4096

/** Does the work on a text; throws a `Failure` if it takes longer than `longestRunMilliseconds`. */
export function withDeadline<A>(text: string, work: () => A): A {
  return text.length <= smallInput ? work() : withinMilliseconds(longestRunMilliseconds, work)
}

/** Runs synchronous work; throws a `Failure` if it takes longer. */
export function withinMilliseconds<A>(milliseconds: number, work: () => A): A {
  const slot = Symbol.for('nuvertex.work')
  const place = globalThis as { [name: symbol]: unknown }
  place[slot] = work
  try {
    return new Script('globalThis[Symbol.for("nuvertex.work")]()').runInThisContext({ timeout: milliseconds }) as A
  } catch (error) {
    if (!hasCode(error, 'ERR_SCRIPT_EXECUTION_TIMEOUT')) throw error
    throw new Failure('deadline', `stopped after ${milliseconds / 1000} s`)
  } finally {
    delete place[slot]
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
