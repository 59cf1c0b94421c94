// Limits of time and memory for work that cannot be interrupted otherwise: V8 stops the script from outside.

import { Script } from 'node:vm'
import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Issue } from '../physics/issue.js'
import { guardMemory, type MemoryGuard } from './memory-guard.js'

/** A result with the issues of stopped work among those of the work itself. */
type Stoppable<L, A> = E.Either<L | NonEmptyArray<Issue>, A>

const longestRunMilliseconds = 30_000

// The watching thread costs more than a small model's whole check, which other limits keep short (a second at most).
const smallInput = 4096

// What a text becomes takes at most some hundred times its size: below this length memory needs no watching.
const shortInput = 262_144

/** Does the work on a text; the issue `limit` if it takes longer than 30 seconds, or 512 MB. */
export function withDeadline<L, A>(text: string, work: () => E.Either<L, A>): Stoppable<L, A> {
  if (text.length <= smallInput) return work()
  if (text.length <= shortInput) return withinMilliseconds(longestRunMilliseconds, work)
  const guard = guardMemory()
  try {
    return withinMilliseconds(longestRunMilliseconds, work, guard)
  } finally {
    guard?.end()
  }
}

/** Does one step of the work on a table; the issue `limit` if it takes longer than 30 seconds, or 512 MB. */
export const withinStep = <A>(work: () => A, guard: MemoryGuard | undefined): Stoppable<never, A> =>
  withinMilliseconds(longestRunMilliseconds, () => E.right(work()), guard, ofTable)

/** Does synchronous work; the issue `limit` if it takes longer, or more memory than the guard allows. */
export function withinMilliseconds<L, A>(
  milliseconds: number,
  work: () => E.Either<L, A>,
  guard?: MemoryGuard,
  subject: Subject = ofModel,
): Stoppable<L, A> {
  const slot = Symbol.for('nuvertex.work')
  const place = globalThis as { [name: symbol]: unknown }
  place[slot] = guard?.guarded(work) ?? work
  try {
    const script = new Script('globalThis[Symbol.for("nuvertex.work")]()')
    return script.runInThisContext({ timeout: milliseconds, breakOnSigint: guard !== undefined }) as E.Either<L, A>
  } catch (error) {
    if (isStop(error, 'ERR_SCRIPT_EXECUTION_TIMEOUT')) return E.left([overdue(subject, milliseconds)])
    if (guard === undefined || !isStop(error, 'ERR_SCRIPT_EXECUTION_INTERRUPTED')) throw error
    // The user's own interrupt ends the process as it always does.
    if (!guard.hasInterrupted()) process.exit(130)
    return E.left([tooLarge(subject)])
  } finally {
    delete place[slot]
  }
}

const isStop = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** What is stopped, in the words of its issue. */
interface Subject {
  readonly expected: string
  readonly hint: string
}

const ofModel: Subject = {
  expected: 'a model that is judged within',
  hint: 'Give fewer states or shorter expressions, or split the file.',
}

const ofTable: Subject = {
  expected: 'a table whose next rows are read and judged within',
  hint: 'Write smaller groups of rows, such as 100 000; a damaged file can have this effect, too.',
}

const limit = ({ expected, hint }: Subject, most: string, received: string): Issue => ({
  ...{ code: 'limit', path: '$', location: null, expected: `${expected} ${most}`, received, hint },
})

const overdue = (subject: Subject, milliseconds: number): Issue =>
  limit(subject, `${milliseconds / 1000} s`, 'one that takes longer')

const tooLarge = (subject: Subject): Issue => limit(subject, '512 MB of memory', 'one that takes more')
