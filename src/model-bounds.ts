// A model held against the ledger of bounds, as `nuvertex bounds FILE` tells it.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { type BoundFilter, boundsWhere, orderBounds } from './catalogue/bounds-where.js'
import { toComplex } from './exact/cyclotomic.js'
import { toNumber } from './exact/rational.js'
import { type NumericOptions, numericModelOf } from './model-numbers.js'
import { boundsVerdict, compareBounds } from './observables/constrained/compare-bounds.js'
import type { NumericModel } from './observables/numeric-model.js'
import type { Bound } from './physics/bound.js'
import type { BoundsVerdict, ComparedBound } from './physics/bound-comparison.js'
import { entryName } from './physics/entry.js'
import { formFactors } from './physics/form-factor.js'
import type { Issue } from './physics/issue.js'
import type { GivenMatrix, ModelSource, NeutrinoModel } from './physics/model.js'
import type { Nature } from './physics/state.js'
import { type BoundFile, loadBounds } from './read-bounds.js'

export interface BoundsOptions extends NumericOptions {
  /** Texts of files with bounds, beside those of the ledger. */
  readonly bounds?: readonly BoundFile[] | undefined
  /** Which bounds are compared; default: all that are not superseded. */
  readonly filter?: BoundFilter | undefined
}

export interface BoundsReport {
  readonly nuvertex: 1
  readonly model: {
    readonly name: string | null
    readonly states: readonly { readonly label: string; readonly nature: Nature }[]
    readonly source: ModelSource
  }
  /** Excluding limits first, by the ratio of prediction and limit. */
  readonly bounds: readonly ComparedBound[]
  readonly verdict: BoundsVerdict
}

/**
 * Each bound with the model's value of the same quantity and a verdict; where the two cannot be compared, the reason. A limit
 * that leaves the value open makes it `allowed`, which is no agreement. Limits of different confidence are not combined.
 *
 * @param ledger - `bounds` of `nuvertex/rules`, or others.
 * @returns Everything that is wrong with model, parameters or files of bounds, or the comparison.
 */
export function modelBounds(
  input: unknown,
  ledger: readonly Bound[],
  { bounds = [], filter = {}, ...options }: BoundsOptions = {},
): E.Either<NonEmptyArray<Issue>, BoundsReport> {
  const own = loadBounds(
    bounds,
    ledger.map(({ id }) => id),
  )
  if (E.isLeft(own)) return own
  const read = numericModelOf(input, options)
  if (E.isLeft(read)) return read
  const { model, numbers } = read.right
  const all = [...ledger, ...own.right]
  const compared = compareBounds(withoutUncertain(numbers, model), orderBounds(boundsWhere(all, filter)), all)
  return E.right({
    nuvertex: 1,
    model: {
      name: model.name ?? null,
      states: model.states.map(({ label, nature }) => ({ label, nature })),
      source: model.source,
    },
    bounds: compared,
    verdict: boundsVerdict(compared),
  })
}

/** Numbers of intervals are those of their centres: no limit is held against them, unless they are as good as sharp. */
function withoutUncertain(numbers: NumericModel, model: NeutrinoModel): NumericModel {
  const reasons = formFactors.flatMap((formFactor) => {
    const place = firstUncertain(model.formFactors[formFactor])
    if (place === undefined) return []
    const name = entryName({ species: 'neutrino', formFactor, final: place.final, initial: place.initial })
    return [[formFactor, `${name} is given with an uncertainty; limits are compared with values without`] as const]
  })
  const isSharp = (name: string): boolean => reasons.every(([formFactor]) => formFactor !== name)
  return {
    ...numbers,
    formFactors: Object.fromEntries(Object.entries(numbers.formFactors).filter(([name]) => isSharp(name))),
    missing: { ...numbers.missing, ...Object.fromEntries(reasons) },
  }
}

/** Rounding errors of imported numbers are far below this part of the largest entry. */
const asGoodAsSharp = 1e-6

function firstUncertain(
  matrix: GivenMatrix | undefined,
): { readonly final: number; readonly initial: number } | undefined {
  const places = (matrix?.entries ?? []).flatMap((row, final) =>
    row.flatMap(({ value }, initial) => {
      if (value.kind !== 'interval') return []
      const ends = [value.re, value.im].map(({ low, high }) => [toNumber(low), toNumber(high)] as const)
      return [{ final, initial, width: Math.max(...ends.map(([low, high]) => high - low)), ends: ends.flat() }]
    }),
  )
  const sharp = (matrix?.entries ?? []).flat().flatMap(({ value }) => {
    if (value.kind !== 'exact') return []
    const { re, im } = toComplex(value.value)
    return [Math.hypot(re, im)]
  })
  const largest = Math.max(0, ...sharp, ...places.flatMap(({ ends }) => ends.map(Math.abs)))
  return places.find(({ width }) => width > asGoodAsSharp * largest)
}
