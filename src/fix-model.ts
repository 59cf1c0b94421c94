// `check --fix`: a model file with the values that the rules determine in the place of its `"?"`. Nothing that is given
// is ever changed, so no violation is repaired; and a model that violates a rule is not touched at all, since what is
// tied to a wrong value would be wrong too.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { type CheckOptions, decide, examine, withinLimits } from './check.js'
import { type DeterminedValue, determinedValues } from './determined-values.js'
import { isFilledOnly } from './is-filled-only.js'
import type { Issue } from './physics/issue.js'
import type { Location } from './physics/location.js'
import type { NeutrinoModel } from './physics/model.js'
import type { Report } from './physics/report.js'
import { readModel } from './read-model.js'
import { replaceUnspecified } from './replace-unspecified.js'

export interface FixedModel {
  /** The text with the values filled in; the given text where there are none. */
  readonly text: string
  readonly filled: readonly DeterminedValue[]
  /** Determined, and not filled in: the place stands for several entries (an alias or anchor of YAML). */
  readonly kept: readonly DeterminedValue[]
  /** On `text`. */
  readonly report: Report
  /** The model of `text`. */
  readonly model: NeutrinoModel
}

/** Fills in what the rules determine, or says everything that is wrong with the text. */
export function fixModel(text: string, options: CheckOptions = {}): E.Either<NonEmptyArray<Issue>, FixedModel> {
  return withinLimits(() => {
    const before = examine(text, options)
    if (E.isLeft(before)) return before
    const { report, model } = before.right
    const untouched = { text, filled: [], kept: [], report, model }
    if (report.verdict === 'violated') return E.right(untouched)
    const values = valuesFor(text, options)
    if (E.isLeft(values)) return values
    const places = unspecifiedPlaces(model)
    const { text: fixed, done, kept } = replaceUnspecified(text, values.right, places)
    if (done.length === 0) return E.right({ ...untouched, kept })
    const after = examine(fixed, { ...options, sha256: options.sha256 === '' ? '' : undefined })
    // What the rules determine never makes a verdict worse; should it, the author's text stands.
    return isFilledOnly(before.right, after, done)
      ? E.right({ text: fixed, filled: done, kept, ...after.right })
      : E.right({ ...untouched, kept: values.right })
  })
}

/** In the author's convention, whatever the report's. */
function valuesFor(text: string, options: CheckOptions): E.Either<NonEmptyArray<Issue>, readonly DeterminedValue[]> {
  const read = readModel(text, { ...options, convention: undefined })
  if (E.isLeft(read)) return read
  const { model, notation, selection } = read.right
  const { solution } = decide(model, selection)
  return E.right(determinedValues({ model, solution, notation }))
}

const unspecifiedPlaces = (model: NeutrinoModel): readonly Location[] =>
  Object.values(model.formFactors).flatMap(({ entries }) =>
    entries
      .flat()
      .flatMap(({ value, location }) => (value.kind === 'unspecified' && location !== null ? [location] : [])),
  )
