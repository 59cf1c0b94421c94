// What a model predicts for a bound, where it does, and why where it does not.

import * as E from 'fp-ts/lib/Either.js'
import { type PredictedBound, predictFor } from '../../../src/observables/constrained/predict.js'
import type { NumericModel } from '../../../src/observables/numeric-model.js'
import type { BoundPrediction } from '../../../src/physics/bound-comparison.js'

export function predicted(bound: PredictedBound, model: NumericModel): BoundPrediction {
  const result = predictFor(bound, model)
  if (E.isLeft(result)) throw new Error(result.left)
  return result.right
}

export function whyNot(bound: PredictedBound, model: NumericModel): string {
  const result = predictFor(bound, model)
  if (E.isRight(result)) throw new Error(`there is a prediction: ${result.right.readings.join()}`)
  return result.left
}
