// The model that a table is held against: natures, parities, assumptions, convention and units; no values, for these
// stand in the table.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { type Decision, decide } from './check.js'
import { formFactors } from './physics/form-factor.js'
import type { Issue } from './physics/issue.js'
import { type ReadModel, type ReadOptions, readInput, readModel } from './read-model.js'

export interface TableModel {
  readonly read: ReadModel
  readonly decision: Decision
  /** The model file as plain data. */
  readonly document: unknown
  /** As the user gave it; `null` for text handed to the library. */
  readonly file: string | null
}

/** Reads the model and proves its verdicts, once for all rows. */
export function tableModel(text: unknown, options: ReadOptions): E.Either<NonEmptyArray<Issue>, TableModel> {
  const read = readModel(text, options)
  if (E.isLeft(read)) return read
  const { model } = read.right
  for (const formFactor of formFactors) {
    const given = model.formFactors[formFactor]?.entries.flat().find(({ value }) => value.kind !== 'unspecified')
    if (given !== undefined || model.computed !== undefined) {
      const location = given?.location ?? model.computed?.location ?? null
      const hint = 'Leave out the form factor; for its unit write it with "?" for every entry.'
      const [expected, received] = ['a model without values, which stand in the table', given?.text ?? 'from: one-loop']
      const path = `$.formFactors.${given === undefined ? 'from' : formFactor}`
      return E.left([{ code: 'given-twice', path, location, expected, received, hint }])
    }
  }
  const document = readInput(text, options)
  if (E.isLeft(document)) return document
  const decision = decide(model, read.right.selection)
  return E.right({ read: read.right, decision, document: document.right.value, file: options.file ?? null })
}
