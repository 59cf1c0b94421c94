// What follows for a model, as `nuvertex observables FILE` tells it: moments, radii, effective moments, lifetimes.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { type NumericOptions, numericModelOf } from './model-numbers.js'
import { tabulate } from './observables/tabulate.js'
import type { ModelObservable } from './physics/evaluation.js'
import type { Issue } from './physics/issue.js'
import type { ModelSource } from './physics/model.js'
import type { Nature } from './physics/state.js'

export interface ObservablesReport {
  readonly nuvertex: 1
  readonly model: {
    readonly name: string | null
    readonly states: readonly { readonly label: string; readonly nature: Nature }[]
    readonly source: ModelSource
  }
  readonly observables: readonly ModelObservable[]
}

/** Every observable of a model; canonical convention, [final][initial]. A part that is not given is told as the reason. */
export function modelObservables(
  input: unknown,
  options: NumericOptions = {},
): E.Either<NonEmptyArray<Issue>, ObservablesReport> {
  const read = numericModelOf(input, options)
  if (E.isLeft(read)) return read
  const { model, numbers } = read.right
  return E.right({
    nuvertex: 1,
    model: {
      name: model.name ?? null,
      states: model.states.map(({ label, nature }) => ({ label, nature })),
      source: model.source,
    },
    observables: tabulate(numbers),
  })
}
