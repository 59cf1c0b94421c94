// A limit of time for work that cannot be interrupted otherwise: V8 stops the script from outside.

import { Script } from 'node:vm'
import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Issue } from '../physics/issue.js'

type Result<A> = E.Either<NonEmptyArray<Issue>, A>

const longestRunMilliseconds = 30_000

// The watching thread costs more than a small model's whole check, which other limits keep short (a second at most).
const smallInput = 4096

/** Does the work on a text; the issue `limit` if it takes longer than 30 seconds. */
export const withDeadline = <A>(text: string, work: () => Result<A>): Result<A> =>
  text.length <= smallInput ? work() : withinMilliseconds(longestRunMilliseconds, work)

/** Does synchronous work; the issue `limit` if it takes longer. */
export function withinMilliseconds<A>(milliseconds: number, work: () => Result<A>): Result<A> {
  const slot = Symbol.for('nuvertex.work')
  const place = globalThis as { [name: symbol]: unknown }
  place[slot] = work
  try {
    const script = new Script('globalThis[Symbol.for("nuvertex.work")]()')
    return script.runInThisContext({ timeout: milliseconds }) as Result<A>
  } catch (error) {
    if (!isTimeout(error)) throw error
    return E.left([overdue(milliseconds)])
  } finally {
    delete place[slot]
  }
}

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'

const overdue = (milliseconds: number): Issue => ({
  code: 'limit',
  path: '$',
  location: null,
  expected: `a model that is judged within ${milliseconds / 1000} s`,
  received: 'one that takes longer',
  hint: null,
})
