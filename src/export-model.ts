// A model, in whatever form it is read, as a text of another format.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { withinLimits } from './check.js'
import * as Q from './exact/rational.js'
import { type SlhaText, toSlha } from './import/slha/to-slha.js'
import { toWcxf } from './import/wcxf/to-wcxf.js'
import type { Issue } from './physics/issue.js'
import { type ReadOptions, readModel } from './read-model.js'

/** Formats that a model can be written in. */
export const exportFormats = ['slha', 'wcxf'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportOptions extends ReadOptions {
  readonly to: ExportFormat
  /** WCxf: the scale of the coefficients in GeV, which it needs; default: the only one that the source of `imported` names. */
  readonly scale?: string | undefined
}

/** The text with what it leaves out; or the issues of the model, or of values that the format cannot hold. */
export function exportModel(input: unknown, options: ExportOptions): E.Either<NonEmptyArray<Issue>, SlhaText> {
  return withinLimits(() => {
    const read = readModel(input, options)
    if (E.isLeft(read)) return read
    const { model, notation } = read.right
    if (options.to === 'slha') return toSlha(model)
    const scale = scaleOf(options)
    if (E.isLeft(scale)) return scale
    const target = { scale: scale.right.text, scales: options.imported?.scales, convention: notation.author }
    const written = toWcxf(model, target)
    return E.map(({ text, notices }: SlhaText) => ({ text, notices: [...notices, ...scale.right.notices] }))(written)
  })
}

interface Scale {
  /** `undefined`: it has to be asked for. */
  readonly text: string | undefined
  readonly notices: readonly string[]
}

/** The scale that is asked for, or the only one of the source; nothing here runs coefficients from one to another. */
function scaleOf({ scale, imported }: ExportOptions): E.Either<NonEmptyArray<Issue>, Scale> {
  const scales = imported?.scales ?? []
  const [only, ...others] = scales
  if (scale === undefined && only !== undefined && others.length === 0)
    return E.right({ text: only, notices: [`The scale is ${only} GeV, the only one that the source names.`] })
  if (scale === undefined) return E.right({ text: undefined, notices: [] })
  const [own, theirs] = [Q.parseDecimal(scale), Q.parseDecimal(only ?? '')]
  const isOther = own !== undefined && theirs !== undefined && !Q.equals(own, theirs)
  if (imported?.isAtScale !== true || !isOther) return E.right({ text: scale, notices: [] })
  const expected = `${only}, the scale of the source`
  const hint = 'Coefficients change from scale to scale, and nothing here runs them.'
  return E.left([{ code: 'given-twice', path: '--scale', location: null, expected, received: scale, hint }])
}
