// nuvertex observables FILE: moments, radii, effective moments and lifetimes of a model.

import * as E from 'fp-ts/lib/Either.js'
import { latexObservables, markdownObservables, prettyObservables } from '../../explain/observable/observable-table.js'
import { modelObservables, type ObservablesReport } from '../../model-observables.js'
import type { ExitCode } from '../exit-code.js'
import { withNumericModel } from '../numeric-input.js'
import { isData, jsonText, prettyFor, reportIssues } from '../output.js'
import type { Action, Call } from './action.js'

export const observablesCommand: Action = async ([file = '-'], call) => {
  const result = await withNumericModel(file, call, modelObservables)
  if (E.isLeft(result)) return reportIssues(result.left, call)
  const { stdout } = call.terminal
  stdout.write(isData(call) ? jsonText(result.right, call) : `${render(result.right, call)}\n`)
  return codeOf(result.right, call)
}

function render(report: ObservablesReport, call: Call): string {
  switch (call.options.format) {
    case 'markdown':
      return markdownObservables(report)
    case 'latex':
      return latexObservables(report)
    default:
      return prettyObservables(report, prettyFor(call.terminal.stdout, call))
  }
}

/** Something has a value: 0; nothing, or not everything under `--strict`: 3. */
function codeOf({ observables }: ObservablesReport, { options }: Call): ExitCode {
  const values = observables.filter(({ kind }) => kind === 'value').length
  return values === 0 || (options.strict === true && values < observables.length) ? 3 : 0
}
