import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { withinMilliseconds } from '../../src/cli/deadline.js'

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
