// A model file, or a file of another format, in numbers for observables.

import * as E from 'fp-ts/lib/Either.js'
import { toComplex } from '../exact/cyclotomic.js'
import { safeText } from '../explain/text/safe-text.js'
import type { NumericOptions } from '../model-numbers.js'
import type { ParameterValue } from '../parameter-values.js'
import type { Issue } from '../physics/issue.js'
import { evaluateConstant } from '../symbolic/evaluate.js'
import { parseExpression } from '../symbolic/parse.js'
import { isName } from '../symbolic/token.js'
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

/** `x=1.5` → { x: 1.5 }, `z=2e-3*i` → { z: { re: 0, im: 0.002 } }: what an expression in a model file may say without symbols. */
function parametersOf(pairs: readonly string[]): Readonly<Record<string, ParameterValue>> {
  const found = new Map<string, ParameterValue>()
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    const name = pair.slice(0, Math.max(equals, 0))
    const value = numberOf(pair.slice(equals + 1))
    if (!isName(name) || value === undefined)
      throw new Failure('usage', `--set ${safeText(pair)} is not NAME=NUMBER`, 'Write --set x=1.5 or --set z=1e-3*i.')
    if (found.has(name)) throw new Failure('usage', `--set gives ${name} twice`)
    found.set(name, value)
  }
  return Object.fromEntries(found)
}

function numberOf(text: string): ParameterValue | undefined {
  const expression = parseExpression(text)
  const value = E.isLeft(expression) ? expression : evaluateConstant(expression.right)
  if (E.isLeft(value)) return undefined
  const { re, im } = toComplex(value.right)
  return im === 0 ? re : { re, im }
}
