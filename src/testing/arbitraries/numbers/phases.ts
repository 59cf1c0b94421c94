// Random roots of unity: the phases of states.

import fc from 'fast-check'
import { minusI, minusOne, plusI, plusOne, type RootOfUnity, rootOfUnity } from '../../../exact/root-of-unity.js'
import type { ImaginaryUnit, Sign } from '../../../physics/state.js'

/** Orders that turn up in models (flavour symmetries have 3, 5, 8, 12), and a few that do not. */
const usualOrders = [1, 2, 3, 4, 4, 5, 6, 8, 12] as const
const unusualOrders = [7, 9, 10, 15, 24, 30] as const

/** Any root of unity of moderate order: the phase of a Dirac state. */
export const rootsOfUnity: fc.Arbitrary<RootOfUnity> = fc
  .oneof(
    { arbitrary: fc.constantFrom(...usualOrders), weight: 6 },
    { arbitrary: fc.constantFrom(...unusualOrders), weight: 1 },
  )
  .chain((n) => fc.integer({ min: 0, max: n - 1 }).map((k) => rootOfUnity(k, n)))

/** Roots of unity whose order divides 12: the groups that they generate stay small. */
export const smallRoots: fc.Arbitrary<RootOfUnity> = fc
  .constantFrom(1, 2, 3, 4, 6)
  .chain((n) => fc.integer({ min: 0, max: n - 1 }).map((k) => rootOfUnity(k, n)))

/** CP parity or P phase of a Majorana state. */
export const imaginaryUnits: fc.Arbitrary<ImaginaryUnit> = fc.constantFrom<ImaginaryUnit>(
  plusI as ImaginaryUnit,
  minusI as ImaginaryUnit,
)

/** C or T phase of a Majorana state. */
export const signs: fc.Arbitrary<Sign> = fc.constantFrom<Sign>(plusOne as Sign, minusOne as Sign)
