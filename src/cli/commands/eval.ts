// nuvertex eval [ID] [KEY=VALUE…]: the list of observables, the page of one, or its value.

import * as E from 'fp-ts/lib/Either.js'
import {
  descriptionPage,
  type EvaluationPageOptions,
  evaluationPage,
  latexEvaluation,
} from '../../explain/observable/evaluation-page.js'
import { observableList } from '../../explain/observable/observable-list.js'
import type { PageFormat } from '../../explain/sheet.js'
import { safeText } from '../../explain/text/safe-text.js'
import { numericModel } from '../../model-numbers.js'
import { describe } from '../../observables/describe.js'
import { evaluate } from '../../observables/evaluate.js'
import type { NumericModel } from '../../observables/numeric-model.js'
import type { Observable } from '../../observables/observable.js'
import { observables } from '../../observables/registry.js'
import { didYouMean } from '../../physics/did-you-mean.js'
import type { ExitCode } from '../exit-code.js'
import { Failure } from '../failure.js'
import { keysAndValues } from '../keys-and-values.js'
import { withNumericModel } from '../numeric-input.js'
import { isData, jsonText, prettyFor, reportIssues, type Troubled } from '../output.js'
import type { Action, Call } from './action.js'

export const evalCommand: Action = ([id, ...pairs], call) => {
  const { model, set } = call.options
  if (set !== undefined && model === undefined)
    throw new Failure('usage', '--set gives parameters of a model', 'Name the model with --model FILE.')
  if (id === undefined) return list(call)
  const observable = find(id)
  if (model !== undefined && observable.model === undefined)
    throw new Failure('usage', `${observable.id} needs no model`)
  const hasDefaults = Object.values(observable.inputs).every((spec) => spec.default !== undefined)
  const needsNothing = hasDefaults && (observable.model === undefined || model !== undefined)
  if (pairs.length === 0 && !needsNothing) return describeOne(observable, call)
  return evaluateOne(observable, keysAndValues(pairs), call)
}

function find(id: string): Observable {
  const found = observables.find((record) => record.id === id)
  if (found !== undefined) return found
  const near = didYouMean(
    id,
    observables.map((record) => record.id),
  )
  const hint = near === undefined ? 'nuvertex eval lists them.' : `Did you mean ${near}?`
  throw new Failure('usage', `there is no observable '${safeText(id)}'`, hint)
}

function list(call: Call): ExitCode {
  const descriptions = observables.map(describe)
  const { stdout } = call.terminal
  if (call.options.format === 'jsonl') for (const one of descriptions) stdout.write(jsonText(one, call))
  else if (isData(call)) stdout.write(jsonText(descriptions, call))
  else stdout.write(`${observableList(descriptions, pageFormat(call), prettyFor(stdout, call))}\n`)
  return 0
}

function describeOne(observable: Observable, call: Call): ExitCode {
  const { stdout } = call.terminal
  const description = describe(observable)
  if (isData(call)) stdout.write(jsonText(description, call))
  else stdout.write(`${descriptionPage(description, pageFormat(call), prettyFor(stdout, call))}\n`)
  return 0
}

async function evaluateOne(
  observable: Observable,
  inputs: Readonly<Record<string, string>>,
  call: Call,
): Promise<ExitCode> {
  const { stdout } = call.terminal
  const model = await modelFor(call)
  if (E.isLeft(model)) return reportIssues(model.left, call)
  const result = evaluate(observable, inputs, { model: model.right })
  if (E.isLeft(result)) {
    const code = reportIssues(
      { file: null, sha256: null, text: undefined, of: 'the inputs', issues: result.left },
      call,
    )
    // The inputs are right and the model does not say enough: not evaluable.
    return result.left.every(({ path }) => path.startsWith('$.model.')) ? 3 : code
  }
  if (isData(call)) stdout.write(jsonText(result.right, call))
  else if (call.options.format === 'latex') stdout.write(`${latexEvaluation(result.right, describe(observable))}\n`)
  else {
    const options: EvaluationPageOptions = { ...prettyFor(stdout, call), isExplained: call.options.explain === true }
    stdout.write(`${evaluationPage(result.right, describe(observable), pageFormat(call), options)}\n`)
  }
  return 0
}

/** The matrices of `--model FILE`. */
async function modelFor(call: Call): Promise<E.Either<Troubled, NumericModel | undefined>> {
  const { model } = call.options
  return model === undefined ? E.right(undefined) : withNumericModel(model, call, numericModel)
}

const pageFormat = ({ options }: Call): PageFormat => (options.format === 'markdown' ? 'markdown' : 'pretty')
