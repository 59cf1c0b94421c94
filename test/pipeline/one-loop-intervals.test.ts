// How far computed moments may be from what is printed: rounding, and the digits of the mixing.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { toNumber } from '../../src/exact/rational.js'
import { oneLoopInput } from '../../src/model-one-loop-input.js'
import type { GivenValue } from '../../src/physics/model.js'
import { readModel } from '../../src/read-model.js'
import { diracs, majorana, mixed, model, phases } from './issue-page.js'

const read = (input: unknown) => {
  const result = readModel(input, {})
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}
const moment = (mixing: object, states: unknown = diracs, f = 0, i = 1): GivenValue | undefined =>
  read(model({ mixing, formFactors: { from: 'one-loop' } }, states)).model.formFactors.magnetic?.entries[f]?.[i]?.value

/** Low and high of the real and the imaginary part. */
const ends = (value: GivenValue | undefined): readonly [number, number, number, number] => {
  if (value?.kind !== 'interval') throw new Error(`${value?.kind} is no interval`)
  const { re, im } = value
  return [toNumber(re.low), toNumber(re.high), toNumber(im.low), toNumber(im.high)]
}
const middle = (value: GivenValue | undefined): number => {
  const [low, high] = ends(value)
  return (low + high) / 2
}
const byAngle = (sine: number) => ({
  pdg: { theta12: `${(Math.asin(sine) * 180) / Math.PI} deg`, theta13: '0 deg', theta23: '0 deg' },
})

describe('the interval of a computed moment', () => {
  it('holds what every matrix of these digits gives', () => {
    // 0.83² + 0.56² = 1.0025: rotations with sin θ12 from 0.555 to 0.565. µ_12 ∝ sin θ12 cos θ12.
    const digits = {
      matrix: [
        ['0.83', '0.56', 0],
        ['-0.56', '0.83', 0],
        [0, 0, 1],
      ],
    }
    const [low, high, ...imaginary] = ends(moment(digits))
    for (const sine of [0.555, 0.56, 0.565]) {
      const one = middle(moment(byAngle(sine)))
      expect(low).toBeLessThan(one)
      expect(high).toBeGreaterThan(one)
    }
    // A part that is zero is so without doubt.
    expect(imaginary).toEqual([0, 0])
  })

  it('of angles has the rounding of doubles, and no less', () => {
    const [low, high] = ends(moment(byAngle(0.6)))
    expect(low).toBeLessThan(high)
    // f(m_τ²/m_W²) is three hundred times what enters here, and bounds the rounding.
    expect((high - low) / Math.abs(high)).toBeLessThan(1e-8)
    expect((high - low) / Math.abs(high)).toBeGreaterThan(Number.EPSILON)
    // cos θ12 sin θ12 = 0.48, exactly: the same moment as from the matrix of 3/5 and 4/5.
    const exact = ends(
      moment({
        matrix: [
          ['4/5', '3/5', 0],
          ['-3/5', '4/5', 0],
          [0, 0, 1],
        ],
      }),
    )
    expect(exact[0]).toBeLessThan(high)
    expect(exact[1]).toBeGreaterThan(low)
  })

  it('of Majorana states is on the imaginary axis', () => {
    const value = moment({ pdg: { ...byAngle(0.6).pdg, ...phases } }, majorana(3))
    const [reLow, reHigh, low, high] = ends(value)
    expect([reLow, reHigh]).toEqual([0, 0])
    expect(low).toBeLessThan(high)
  })
})

describe('the input of the loop', () => {
  it('of a model that asks for no moments has the exact loop function, and masses of 0 where none is given', () => {
    const { model: own, matrix } = read(mixed({}, {}, { count: 3, nature: 'dirac' }))
    if (matrix === undefined) throw new Error('no mixing')
    expect(oneLoopInput(own, matrix)).toMatchObject({ loop: 'exact', masses: [0, 0, 0] })
    expect(oneLoopInput(own, matrix).massDifference?.(2, 0)).toBe(0)
  })
})
