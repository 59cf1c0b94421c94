// A model, in whatever form it is read, as a text of another format.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { withinLimits } from './check.js'
import { type SlhaText, toSlha } from './import/slha/to-slha.js'
import { toWcxf } from './import/wcxf/to-wcxf.js'
import type { Issue } from './physics/issue.js'
import { type ReadOptions, readModel } from './read-model.js'

/** Formats that a model can be written in. */
export const exportFormats = ['slha', 'wcxf'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportOptions extends ReadOptions {
  readonly to: ExportFormat
  /** WCxf: the scale of the coefficients in GeV, which it needs. */
  readonly scale?: string | undefined
}

/** The text with what it leaves out; or the issues of the model, or of values that the format cannot hold. */
export function exportModel(input: unknown, options: ExportOptions): E.Either<NonEmptyArray<Issue>, SlhaText> {
  return withinLimits(() => {
    const read = readModel(input, options)
    if (E.isLeft(read)) return read
    const { model, notation } = read.right
    return options.to === 'slha' ? toSlha(model) : toWcxf(model, { scale: options.scale, convention: notation.author })
  })
}
