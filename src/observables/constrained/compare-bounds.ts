// A model held against bounds: for each the model's value of the same quantity and what follows, or why they cannot be
// compared. The strongest exclusion comes first.

import * as E from 'fp-ts/lib/Either.js'
import type { Bound } from '../../physics/bound.js'
import { type BoundsVerdict, boundVerdicts, type ComparedBound } from '../../physics/bound-comparison.js'
import type { NumericModel } from '../numeric-model.js'
import { judgePrediction } from './judge-prediction.js'
import { predictFor } from './predict.js'

/** @param ledger - All bounds that are known, those not compared too: disputes are looked for in it. */
export const compareBounds = (
  model: NumericModel,
  bounds: readonly Bound[],
  ledger: readonly Bound[] = bounds,
): readonly ComparedBound[] =>
  bounds
    .map((bound) => compareBound(model, bound, ledger))
    .map((compared, place) => ({ compared, place }))
    .sort(
      (a, b) => rank(a.compared) - rank(b.compared) || strength(b.compared) - strength(a.compared) || a.place - b.place,
    )
    .map(({ compared }) => compared)

const rank = ({ verdict }: ComparedBound): number => boundVerdicts.indexOf(verdict)
const strength = ({ verdict, ratio }: ComparedBound): number => (verdict === 'not-comparable' ? 0 : (ratio ?? 0))

function compareBound(model: NumericModel, bound: Bound, ledger: readonly Bound[]): ComparedBound {
  const { id, experiment, year, status, method, attested, quantity, value, approximate, unit } = bound
  const told = {
    ...{ id, experiment, year: year ?? null, status, method, attested, quantity },
    limit: { value, approximate, unit },
    confidence: bound.confidence ?? null,
    supersededBy: bound.supersededBy ?? null,
    disputedBy: ledger.filter(({ disputes }) => disputes.includes(id)).map((dispute) => dispute.id),
  }
  const prediction = predictFor(bound, model)
  if (E.isLeft(prediction))
    return { ...told, verdict: 'not-comparable', prediction: null, ratio: null, reason: prediction.left, notes: [] }
  const { readings, atLeast, notes } = prediction.right
  const { verdict, value: nearest, ratio, reason } = judgePrediction(bound, prediction.right)
  const several = readings.length > 1 ? [...readings].sort((a, b) => a - b) : null
  return {
    ...told,
    verdict,
    prediction: { value: nearest, unit, readings: several, isAtLeast: atLeast !== undefined },
    ratio,
    reason,
    notes,
  }
}

/** What all of them say together. */
export function boundsVerdict(compared: readonly ComparedBound[]): BoundsVerdict {
  const found = new Set(compared.map(({ verdict }) => verdict))
  if (found.has('excluded')) return 'excluded'
  if (found.has('allowed')) return 'allowed'
  return [...found].some((verdict) => verdict !== 'not-comparable') ? 'no-limit' : 'not-comparable'
}
