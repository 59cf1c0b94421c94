// The states of a model that take part in an experiment, with the matrices between them.

import * as E from 'fp-ts/lib/Either.js'
import type { ComplexMatrix } from '../../physics/evaluation.js'
import type { Nature } from '../../physics/state.js'
import type { NumericModel } from '../numeric-model.js'
import { type MethodReach, massText } from './method-reach.js'

export interface StatesSeen {
  /** Without the states that are too heavy; all of one nature. */
  readonly model: NumericModel
  readonly nature: Nature
  /** For each state that is left: it acts as massless. The others are produced in part. */
  readonly isLight: readonly boolean[]
  readonly notes: readonly string[]
}

/** The part of a model that this method sees, or why that cannot be told. */
export function statesSeen(model: NumericModel, { lightBelow, heavyAbove }: MethodReach): E.Either<string, StatesSeen> {
  const { masses, labels } = model
  const needsMasses = lightBelow !== Number.POSITIVE_INFINITY
  if (masses === undefined && needsMasses && labels.length > 3)
    return E.left(
      `${missingText(model, 'masses')}, and of ${labels.length} states some may be too heavy to be produced`,
    )
  const isProduced = (k: number): boolean => (masses?.[k] ?? 0) <= heavyAbove
  const kept = labels.flatMap((_, k) => (isProduced(k) ? [k] : []))
  const restricted = restrictedTo(model, kept)
  const [nature] = restricted.natures
  if (nature === undefined) return E.left(`no state is lighter than ${massText(heavyAbove)}`)
  if (restricted.natures.some((one) => one !== nature))
    return E.left('the states are partly Dirac, partly Majorana; the limit is for neutrinos of one nature')
  const isLight = kept.map((k) => (masses?.[k] ?? 0) <= lightBelow)
  const named = (states: readonly number[]): string => states.map((k) => labels[k]).join(', ')
  const heavy = labels.flatMap((_, k) => (isProduced(k) ? [] : [k]))
  const partly = kept.filter((_, n) => isLight[n] !== true)
  return E.right({
    model: restricted,
    nature,
    isLight,
    notes: [
      ...(heavy.length > 0 ? [`Without ${named(heavy)}: heavier than ${massText(heavyAbove)}, not produced.`] : []),
      ...(partly.length > 0
        ? [
            `${named(partly)}: too heavy to act as massless (above ${massText(lightBelow)}); with and without are compared.`,
          ]
        : []),
      ...(masses === undefined && needsMasses ? ['No masses are given: all states are taken to be light.'] : []),
    ],
  })
}

/** The states with these indices, in this order. */
export function restrictedTo(model: NumericModel, kept: readonly number[]): NumericModel {
  if (kept.length === model.labels.length) return model
  const pick = <A>(list: readonly A[]): readonly A[] => list.filter((_, k) => kept.includes(k))
  const square = (matrix: ComplexMatrix): ComplexMatrix => pick(matrix).map(pick)
  const { masses, mixing, formFactors, chargeRadius } = model
  return {
    ...model,
    natures: pick(model.natures),
    labels: pick(model.labels),
    masses: masses === undefined ? undefined : pick(masses),
    mixing: mixing?.map(pick),
    formFactors: Object.fromEntries(Object.entries(formFactors).map(([name, matrix]) => [name, square(matrix)])),
    chargeRadius: chargeRadius === undefined ? undefined : square(chargeRadius),
  }
}

/** `magnetic: the model does not give it`. */
export const missingText = ({ missing }: NumericModel, part: keyof NumericModel['missing']): string =>
  `${part}: ${missing[part] ?? 'the model does not give it'}`
