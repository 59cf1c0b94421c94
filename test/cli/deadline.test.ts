import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { withDeadline, withinMilliseconds, withinStep } from '../../src/cli/deadline.js'
import type { MemoryGuard } from '../../src/cli/memory-guard.js'

describe('a limit of time', () => {
  it('stops work that does not end, with an issue', () => {
    const result = withinMilliseconds(50, () => {
      for (;;);
    })
    expect(result).toMatchObject({ _tag: 'Left', left: [{ code: 'limit' }] })
  })

  it('leaves other work and its errors alone', () => {
    expect(withinMilliseconds(10_000, () => E.right(42))).toEqual(E.right(42))
    expect(() =>
      withinMilliseconds(10_000, () => {
        throw new RangeError('ours')
      }),
    ).toThrow(RangeError)
  })
})

const interrupted = Object.assign(new Error('interrupted'), { code: 'ERR_SCRIPT_EXECUTION_INTERRUPTED' })
const overdue = Object.assign(new Error('overdue'), { code: 'ERR_SCRIPT_EXECUTION_TIMEOUT' })
const throwing = (error: unknown) => (): E.Either<never, never> => {
  throw error
}
/** A guard that says it has interrupted the work. */
const guard: MemoryGuard = { guarded: (work) => work, hasInterrupted: () => true, end: () => undefined }

describe('what is said of work that was stopped', () => {
  it('is how much time or memory it may have, of a model or of a table', () => {
    const limit = { code: 'limit', path: '$', location: null }
    const model = { ...limit, hint: 'Give fewer states or shorter expressions, or split the file.' }
    const table = {
      ...limit,
      hint: 'Write smaller groups of rows, such as 100 000; a damaged file can have this effect, too.',
    }
    expect(withinMilliseconds(1500, throwing(overdue))).toEqual(
      E.left([{ ...model, expected: 'a model that is judged within 1.5 s', received: 'one that takes longer' }]),
    )
    expect(withinMilliseconds(1500, throwing(interrupted), guard)).toEqual(
      E.left([
        { ...model, expected: 'a model that is judged within 512 MB of memory', received: 'one that takes more' },
      ]),
    )
    const within = 'a table whose next rows are read and judged within'
    expect(withinStep(throwing(overdue), undefined)).toEqual(
      E.left([{ ...table, expected: `${within} 30 s`, received: 'one that takes longer' }]),
    )
    expect(withinStep(throwing(interrupted), guard)).toEqual(
      E.left([{ ...table, expected: `${within} 512 MB of memory`, received: 'one that takes more' }]),
    )
    expect(withinStep(() => 7, guard)).toEqual(E.right(7))
  })

  it('is nothing where it failed by itself', () => {
    expect(() => withinMilliseconds(1000, throwing(interrupted))).toThrow('interrupted')
    for (const error of [new Error('ours'), Object.assign(new Error('ours'), { code: 'EPERM' })])
      expect(() => withinMilliseconds(1000, throwing(error), guard)).toThrow('ours')
    for (const thrown of ['a text', { code: 'ERR_SCRIPT_EXECUTION_TIMEOUT' }, null])
      expect(catching(() => withinMilliseconds(1000, throwing(thrown), guard))).toEqual({ thrown })
  })

  it.each([10, 4096, 4097, 262_144, 262_145])('does not touch the result of work on %d characters', (length) => {
    const text = 'x'.repeat(length)
    expect(withDeadline(text, () => E.right(42))).toEqual(E.right(42))
    expect(withDeadline(text, () => E.left(['wrong']))).toEqual(E.left(['wrong']))
    expect(() => withDeadline(text, throwing(new RangeError('ours')))).toThrow(RangeError)
    // Only short texts are worked on without a watch.
    const stopped = catching(() => withDeadline(text, throwing(overdue)))
    expect(stopped).toEqual(length <= 4096 ? { thrown: overdue } : E.left([expect.objectContaining({ code: 'limit' })]))
  })
})

function catching(work: () => unknown): unknown {
  try {
    return work()
  } catch (thrown) {
    return { thrown }
  }
}
