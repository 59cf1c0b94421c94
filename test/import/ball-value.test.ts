import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Q from '../../src/exact/rational.js'
import { ballValue } from '../../src/import/ball-value.js'

const rational = (text: string): Q.Rational => Q.parseDecimal(text) ?? Q.zero
const exactly = (x: number): Q.Rational => {
  // A double is a whole number times a power of two.
  let [scaled, doublings] = [x, 0]
  while (!Number.isInteger(scaled)) [scaled, doublings] = [scaled * 2, doublings + 1]
  return Q.divide(Q.fromInteger(BigInt(scaled)), Q.fromInteger(2n ** BigInt(doublings)))
}

describe('a number known to a bound, as a value of the model file', () => {
  it.each([
    [3, 0, 3],
    [-7, 0, -7],
    [2 ** 53 - 1, 0, 2 ** 53 - 1],
    // Not known exactly, or not whole: half a unit in the last place of 3 or 0.5 and one per cent more than what is said.
    [3, 1e-10, { value: '3', uncertainty: '1.01e-10' }],
    [0.5, 0, { value: '0.5', uncertainty: '5.61e-17' }],
    [-0.5, 0, { value: '-0.5', uncertainty: '5.61e-17' }],
    [2 ** 53, 0, { value: '9007199254740992', uncertainty: '1.01' }],
    [0, 2e-3, { value: '0', uncertainty: '0.00202' }],
    [0, 1e-320, { value: '0', uncertainty: '1.00e-300' }],
    [1e-310, 0, { value: '1e-310', uncertainty: '1.00e-300' }],
  ])('%d ± %d', (centre, radius, value) => expect(ballValue(centre, radius)).toEqual(value))

  it('holds all that the bound holds', () => {
    const centre = fc.double({ min: -1e9, max: 1e9, noNaN: true })
    const radius = fc.double({ min: 0, max: 1e3, noNaN: true })
    fc.assert(
      fc.property(centre, radius, (x, r) => {
        const value = ballValue(x, r)
        if (typeof value === 'number') {
          expect([value, r]).toEqual([x, 0])
        } else {
          const { value: text, uncertainty } = value as { value: string; uncertainty: string }
          const off = Q.subtract(exactly(x), rational(text))
          const need = Q.add(exactly(r), Q.sign(off) < 0 ? Q.negate(off) : off)
          expect(Q.compare(need, rational(uncertainty))).toBeLessThanOrEqual(0)
        }
      }),
      { seed: 20_260_101 },
    )
  })
})
