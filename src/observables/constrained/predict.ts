// What a model predicts for the very quantity that a bound constrains, as the experiment behind it would see it.

import * as E from 'fp-ts/lib/Either.js'
import type { Bound } from '../../physics/bound.js'
import type { BoundPrediction } from '../../physics/bound-comparison.js'
import type { NumericModel } from '../numeric-model.js'
import { effectiveAtSource, effectiveInSunlight } from './effective-sizes.js'
import { chargeElement, chargeRadius } from './flavour-elements.js'
import { type MethodReach, methodReach } from './method-reach.js'
import { chargeSum, commonCharge, momentComponent, momentElement, momentScale, momentSum } from './pair-sums.js'
import { type StatesSeen, statesSeen } from './states-seen.js'

export type PredictedBound = Pick<Bound, 'quantity' | 'method' | 'natures'>

/** The prediction in the bound's unit, or why there is none. */
export function predictFor(bound: PredictedBound, model: NumericModel): E.Either<string, BoundPrediction> {
  const reach = methodReach[bound.method]
  const seen = statesSeen(model, reach)
  if (E.isLeft(seen)) return seen
  const { nature, notes } = seen.right
  if (!bound.natures.includes(nature))
    return E.left(
      `it holds for ${bound.natures.map(nameOf).join(' and ')} neutrinos, and the model's are ${nameOf(nature)}`,
    )
  return E.map((prediction: BoundPrediction) => ({ ...prediction, notes: [...prediction.notes, ...notes] }))(
    ofQuantity(bound, seen.right, reach),
  )
}

const nameOf = (nature: StatesSeen['nature']): string => (nature === 'dirac' ? 'Dirac' : 'Majorana')

function ofQuantity(
  { quantity, method }: PredictedBound,
  seen: StatesSeen,
  reach: MethodReach,
): E.Either<string, BoundPrediction> {
  switch (quantity.kind) {
    case 'effective-moment':
    case 'charge-effective':
      return effectiveAtSource(quantity, method, seen, reach)
    case 'effective-moment-solar':
    case 'charge-effective-solar':
      return effectiveInSunlight(quantity, seen)
    case 'moment-sum':
      return momentSum(quantity, seen)
    case 'moment-element':
      return momentElement(quantity, seen)
    case 'moment-component':
      return momentComponent(quantity, seen)
    case 'moment-scale':
      return momentScale(seen)
    case 'charge-sum':
      return chargeSum(quantity, seen)
    case 'charge-common':
      return commonCharge(seen)
    case 'charge-element':
      return chargeElement(quantity, seen, reach)
    case 'charge-radius':
    case 'charge-radius-transition':
      return chargeRadius(quantity, seen, reach)
    default: {
      const never: never = quantity
      return never
    }
  }
}
