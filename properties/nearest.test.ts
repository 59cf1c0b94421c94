// The allowed pair of values closest to given ones, for ties of any factor, conjugated or not.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply, type Constraint, nearest, reversed } from '../src/engine/compare/admit.js'
import {
  add,
  type Cyclotomic,
  conjugate,
  equals,
  fromRational,
  fromRoot,
  isZero,
  multiply,
  realPart,
  subtract,
} from '../src/exact/cyclotomic.js'
import { rootOfUnity } from '../src/exact/root-of-unity.js'
import { gaussians, rationals } from './arbitraries/numbers.js'
import { rootsOfUnity } from './arbitraries/phases.js'
import { holds } from './settings.js'

const ties = fc.record({ factor: rootsOfUnity, conjugate: fc.boolean() })

/** re(x ȳ): the scalar product of the plane. */
const overlap = (x: Cyclotomic, y: Cyclotomic): Cyclotomic => realPart(multiply(x, conjugate(y)))

describe('a tie read from the other end', () => {
  it('undoes the tie, and read twice is the tie', () => {
    holds(
      fc.property(ties, gaussians, (tie, z) => {
        expect(equals(apply(reversed(tie), apply(tie, z)), z)).toBe(true)
        expect(equals(apply(tie, apply(reversed(tie), z)), z)).toBe(true)
        expect(reversed(reversed(tie))).toEqual(tie)
      }),
    )
  })
})

describe('the closest allowed pair', () => {
  const complex: Constraint = { upper: { kind: 'complex' }, lower: { kind: 'complex' }, tie: undefined }

  it('of tied complex entries keeps the tie, and misses by something perpendicular to every allowed pair', () => {
    holds(
      fc.property(ties, gaussians, gaussians, gaussians, (tie, upper, lower, direction) => {
        const found = nearest({ ...complex, tie }, upper, lower)
        if (found.upper === undefined || found.lower === undefined) throw new Error('nothing is nearest')
        expect(equals(found.lower, apply(tie, found.upper))).toBe(true)
        const missed = add(
          overlap(subtract(upper, found.upper), direction),
          overlap(subtract(lower, found.lower), apply(tie, direction)),
        )
        expect(isZero(missed)).toBe(true)
      }),
    )
  })

  it('of tied entries on a line lies on it, and misses by something perpendicular', () => {
    holds(
      fc.property(
        rootsOfUnity,
        fc.boolean(),
        gaussians,
        gaussians,
        rationals,
        (phase, isOpposite, upper, lower, along) => {
          const locus = { kind: 'line', argPi: { num: phase.k, den: phase.n } } as const
          const tie = { factor: rootOfUnity(isOpposite ? 1 : 0, 2), conjugate: false }
          const found = nearest({ upper: locus, lower: locus, tie }, upper, lower)
          if (found.upper === undefined || found.lower === undefined) throw new Error('nothing is nearest')
          const direction = multiply(fromRational(along), fromRoot(rootOfUnity(phase.k, 2 * phase.n)))
          expect(equals(found.lower, apply(tie, found.upper))).toBe(true)
          const missed = add(
            overlap(subtract(upper, found.upper), direction),
            overlap(subtract(lower, found.lower), apply(tie, direction)),
          )
          expect(isZero(missed)).toBe(true)
        },
      ),
    )
  })

  it('follows from one given value alone, whichever it is', () => {
    holds(
      fc.property(ties, gaussians, (tie, z) => {
        const fromUpper = nearest({ ...complex, tie }, z, undefined)
        const fromLower = nearest({ ...complex, tie }, undefined, apply(tie, z))
        expect(fromUpper.upper !== undefined && equals(fromUpper.upper, z)).toBe(true)
        expect(fromLower).toEqual(fromUpper)
      }),
    )
  })
})
