// nuvertex bounds FILE: a model held against the ledger.

import * as E from 'fp-ts/lib/Either.js'
import type { BoundFilter } from '../../catalogue/bounds-where.js'
import { latexComparison, markdownComparison } from '../../explain/bounds/comparison-paper.js'
import { prettyComparison } from '../../explain/bounds/comparison-pretty.js'
import { type BoundsReport, modelBounds } from '../../model-bounds.js'
import type { Bound } from '../../physics/bound.js'
import type { ExitCode } from '../exit-code.js'
import { withNumericModel } from '../numeric-input.js'
import { isData, jsonText, prettyFor, reportIssues } from '../output.js'
import { unknownBound } from '../unknown-bound.js'
import type { Call } from './action.js'

export async function compareModel(
  file: string,
  ledger: readonly Bound[],
  filter: BoundFilter,
  call: Call,
): Promise<ExitCode> {
  const result = await withNumericModel(file, call, (text, options) =>
    modelBounds(text, ledger, { ...options, bounds: options.rules, filter }),
  )
  if (E.isLeft(result)) return reportIssues(result.left, call)
  const { id } = call.options
  if (id !== undefined && result.right.bounds.length === 0)
    unknownBound(
      id,
      ledger.map((bound) => bound.id),
    )
  const { stdout } = call.terminal
  stdout.write(isData(call) ? jsonText(result.right, call) : `${render(result.right, call)}\n`)
  return codeOf(result.right, call)
}

function render(report: BoundsReport, call: Call): string {
  switch (call.options.format) {
    case 'markdown':
      return markdownComparison(report)
    case 'latex':
      return latexComparison(report)
    default:
      return prettyComparison(report, prettyFor(call.terminal.stdout, call))
  }
}

/** A limit excludes the model: 1; nothing is comparable, or not everything under `--strict`: 3. */
function codeOf({ verdict, bounds }: BoundsReport, { options }: Call): ExitCode {
  if (verdict === 'excluded') return 1
  const isOpen = bounds.some((bound) => bound.verdict === 'not-comparable')
  return verdict === 'not-comparable' || (options.strict === true && isOpen) ? 3 : 0
}
