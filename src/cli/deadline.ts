// A limit of time for work that cannot be interrupted otherwise: V8 stops the script from outside.

import { Script } from 'node:vm'
import { Failure } from './failure.js'

export const longestRunMilliseconds = 30_000

/** Runs synchronous work; throws a `Failure` if it takes longer than `milliseconds`. */
export function withDeadline<A>(milliseconds: number, work: () => A): A {
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
