// A model file, or a file of another format, in numbers for observables.

import * as E from 'fp-ts/lib/Either.js'
import { safeText } from '../explain/text/safe-text.js'
import type { NumericOptions } from '../model-numbers.js'
import type { ParameterValue } from '../parameter-values.js'
import type { Issue } from '../physics/issue.js'
import type { Call } from './commands/action.js'
import { withDeadline } from './deadline.js'
import { Failure } from './failure.js'
import { modelOf } from './imported-model.js'
import { checkOptionsFor, readRuleFiles } from './model-input.js'
import { type Troubled, troubled } from './output.js'
import { readModelInput } from './read-model-input.js'

/** Reads a file and hands its text with the options to `use`; everything that is wrong otherwise. */
export async function withNumericModel<A>(
  file: string,
  call: Call,
  use: (text: string, options: NumericOptions) => E.Either<readonly Issue[], A>,
): Promise<E.Either<Troubled, A>> {
  const { options, terminal } = call
  const input = readModelInput(file, terminal)
  if (input.kind === 'issue') return E.left(troubled(input, [input.issue]))
  const rules = readRuleFiles(options, terminal)
  if (rules.issues.length > 0) return E.left(troubled(input, rules.issues))
  const model = await modelOf(input, call)
  if (model.kind === 'issues') return E.left(troubled(input, model.issues))
  const parameters = parametersOf(options.set ?? [])
  const numeric = { ...checkOptionsFor(input, rules, options), imported: model.imported, parameters }
  const result = withDeadline(model.text, () => use(model.text, numeric))
  return E.isLeft(result) ? E.left(troubled(input, result.left)) : result
}

/** `x=1.5` → { x: 1.5 }. */
function parametersOf(pairs: readonly string[]): Readonly<Record<string, ParameterValue>> {
  const found = new Map<string, ParameterValue>()
  for (const pair of pairs) {
    const [, name = '', text = ''] = /^([A-Za-z_]\w*)=(.*)$/.exec(pair) ?? []
    const value = Number(text)
    if (text.trim() === '' || !Number.isFinite(value))
      throw new Failure('usage', `--set ${safeText(pair)} is not NAME=NUMBER`, 'Write --set x=1.5.')
    if (found.has(name)) throw new Failure('usage', `--set gives ${name} twice`)
    found.set(name, value)
  }
  return Object.fromEntries(found)
}
