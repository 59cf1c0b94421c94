// What a request may say about an input of another format: the options of the importers, files as texts and never as paths.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { type ImportOptions, indexOrders, majoranaPhaseConventions, neutrinoIndices } from '../../import/importer.js'
import type { ParameterText } from '../../import/ufo/model/read-params.js'
import { dipoleSums } from '../../physics/dipole-sum.js'
import type { Issue } from '../../physics/issue.js'
import { stateMixing } from '../../state-mixing.js'
import { importing } from '../command-table.js'
import type { ServeError } from './answer.js'
import { oneOf, optionalText, textList, wrong } from './fields.js'
import { type Fields, isFields } from './read-request.js'

/** Names of these options, beside those of the method. */
export const importOptionNames = ['file', ...importing] as const

export interface ServeImportOptions extends Omit<ImportOptions, 'mixing'> {
  /** A name for places in the source, and for the format by its extension; never opened. */
  readonly file: string | undefined
  readonly from: string | undefined
  readonly params: ParameterText | undefined
  /** The mixing is read where it is needed. */
  readonly readMixing: () => E.Either<NonEmptyArray<Issue>, ImportOptions['mixing']>
}

export function importOptions(options: Fields): E.Either<ServeError, ServeImportOptions> {
  const texts = ['file', 'from', 'scale', 'q2', 'block', 'codes', 'basis', 'params'] as const
  const found: Partial<Record<(typeof texts)[number], string>> = {}
  for (const name of texts) {
    const text = optionalText(options, name)
    if (E.isLeft(text)) return text
    if (text.right !== undefined) found[name] = text.right
  }
  const nature = oneOf(options, 'nature', ['dirac', 'majorana'] as const)
  const order = oneOf(options, 'order', indexOrders)
  const majoranaPhases = oneOf(options, 'majoranaPhases', majoranaPhaseConventions)
  const dipoleSum = oneOf(options, 'dipoleSum', dipoleSums)
  const neutrinos = oneOf(options, 'neutrinos', neutrinoIndices)
  const assume = textList(options, 'assume')
  if (E.isLeft(nature)) return nature
  if (E.isLeft(order)) return order
  if (E.isLeft(majoranaPhases)) return majoranaPhases
  if (E.isLeft(dipoleSum)) return dipoleSum
  if (E.isLeft(neutrinos)) return neutrinos
  if (E.isLeft(assume)) return assume
  const { mixing } = options
  if (mixing !== undefined && typeof mixing !== 'string' && !isFields(mixing))
    return wrong('options.mixing', 'the text of a model file, a model object, or { "ref": … }')
  const { basis, params, file, from, ...plain } = found
  return E.right({
    ...plain,
    ...{ file, from, nature: nature.right, order: order.right, majoranaPhases: majoranaPhases.right },
    ...{ dipoleSum: dipoleSum.right, neutrinos: neutrinos.right, assume: assume.right },
    basis: basis === undefined ? undefined : { text: basis, file: null },
    params: params === undefined ? undefined : { text: params, file: null },
    readMixing: () => (mixing === undefined ? E.right(undefined) : stateMixing(mixing)),
  })
}
