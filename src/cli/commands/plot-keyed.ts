// Figures that take KEY=VALUE beside a model file: effective moments, and spin precession, which can do without the file.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { effectiveMomentCurves, effectiveMomentKeys } from '../../effective-moment-curves.js'
import { safeText } from '../../explain/text/safe-text.js'
import type { NumericOptions } from '../../model-numbers.js'
import { modelPrecessionCurves, modelPrecessionKeys } from '../../model-precession-curves.js'
import { didYouMean } from '../../physics/did-you-mean.js'
import type { Issue } from '../../physics/issue.js'
import type { Figure } from '../../plot/figure.js'
import { effectiveMomentFigure } from '../../plot/figures/effective-moment.js'
import { precessionFigure } from '../../plot/figures/precession.js'
import { precessionCurves, precessionKeys } from '../../precession-curves.js'
import type { ExitCode } from '../exit-code.js'
import { Failure } from '../failure.js'
import { keysAndValues } from '../keys-and-values.js'
import { withNumericModel } from '../numeric-input.js'
import { reportIssues } from '../output.js'
import type { Call } from './action.js'

/** A figure with the files that were read for it; or the exit code if there is none. */
export type Drawn = { readonly figure: Figure; readonly read: readonly string[] } | ExitCode

type Inputs = Readonly<Record<string, string>>
type Result = E.Either<NonEmptyArray<Issue>, Figure>

export async function effectiveMoment([file, ...pairs]: readonly string[], call: Call): Promise<Drawn> {
  if (file === undefined || isPair(file))
    throw new Failure('usage', 'effective-moment needs a model file', '- is standard input.')
  const inputs = inputsOf('effective-moment', pairs, effectiveMomentKeys)
  return ofModel(file, effectiveMomentKeys, call, (text, options) => {
    const curves = effectiveMomentCurves(text, inputs, options)
    return E.isLeft(curves) ? curves : effectiveMomentFigure({ ...curves.right, width: widthOf(call) })
  })
}

export async function precession(given: readonly string[], call: Call): Promise<Drawn> {
  const [file] = given
  if (file === undefined || isPair(file)) {
    const curves = precessionCurves(inputsOf('precession', given, precessionKeys))
    const result = E.isLeft(curves) ? curves : precessionFigure({ ...curves.right, width: widthOf(call) })
    return E.isRight(result) ? { figure: result.right, read: [] } : aboutInputs(result.left, call)
  }
  const inputs = inputsOf('precession of a model', given.slice(1), modelPrecessionKeys)
  return ofModel(file, modelPrecessionKeys, call, (text, options) => {
    const curves = modelPrecessionCurves(text, inputs, options)
    return E.isLeft(curves) ? curves : precessionFigure({ ...curves.right, width: widthOf(call) })
  })
}

const widthOf = ({ options: { width = 'column' } }: Call): 'column' | 'double' => width

/** A name of a file with = in it is written ./a=b.yaml. */
const isPair = (text: string): boolean => /^\w+=/.test(text)

async function ofModel(
  file: string,
  keys: readonly string[],
  call: Call,
  draw: (text: string, options: NumericOptions) => Result,
): Promise<Drawn> {
  const result = await withNumericModel(file, call, draw)
  if (E.isRight(result)) return { figure: result.right, read: [file, ...(call.options.rules ?? [])] }
  const { issues } = result.left
  const areOfInputs = issues.every(({ path }) => keys.some((key) => path === `$.${key}`))
  return areOfInputs ? aboutInputs(issues, call) : reportIssues(result.left, call)
}

const aboutInputs = (issues: readonly Issue[], call: Call): ExitCode =>
  reportIssues({ file: null, sha256: null, text: undefined, of: 'the inputs', issues }, call)

/** KEY=VALUE arguments with keys that the figure has. */
function inputsOf(figure: string, pairs: readonly string[], keys: readonly string[]): Inputs {
  const inputs = keysAndValues(pairs)
  const unknown = Object.keys(inputs).find((key) => !keys.includes(key))
  if (unknown === undefined) return inputs
  const near = didYouMean(unknown, keys)
  const hint = near === undefined ? `It has ${keys.join(', ')}.` : `Did you mean ${near}?`
  throw new Failure('usage', `${figure} has no input '${safeText(unknown)}'`, hint)
}
