// The values that given entries and the rules determine together: what must vanish is zero, and what is tied to a given
// entry follows from it. Given values with an uncertainty are moved to the nearest ones allowed.

import { type Cyclotomic, equals } from '../../exact/cyclotomic.js'
import type { FormFactor } from '../../physics/form-factor.js'
import type { Solution } from '../../physics/solution.js'
import { admits, nearest } from './admit.js'
import { casesOn } from './compare.js'
import type { GivenPair } from './discrepancy.js'

export type Completed =
  | { readonly kind: 'determined'; readonly value: Cyclotomic }
  /** Neither given nor forced. */
  | { readonly kind: 'open' }
  /** Different for different choices of the CP parities that the model leaves open. */
  | { readonly kind: 'fork' }

/** The canonical values of (f,i) and (i,f); `lower` is that of (f,f) again on the diagonal. Given values must be allowed. */
export function completePair(
  pair: GivenPair,
  formFactor: FormFactor,
  solution: Solution,
): { readonly upper: Completed; readonly lower: Completed } {
  const given = { upper: pair.upperRegion, lower: pair.lowerRegion }
  const cases = casesOn(solution, formFactor, pair.f, pair.i).filter(({ constraint }) => admits(constraint, given))
  const found = cases.map(({ constraint }) => nearest(constraint, given.upper?.centre, given.lower?.centre))
  const upper = agreed(found.map((values) => values.upper))
  return { upper, lower: pair.f === pair.i ? upper : agreed(found.map((values) => values.lower)) }
}

function agreed(values: readonly (Cyclotomic | undefined)[]): Completed {
  const [first] = values
  if (values.every((value) => value === undefined)) return { kind: 'open' }
  if (first === undefined) return { kind: 'fork' }
  const isOne = values.every((value) => value !== undefined && equals(value, first))
  return isOne ? { kind: 'determined', value: first } : { kind: 'fork' }
}
