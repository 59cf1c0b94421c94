// What follows for a model: every observable that needs one, and those that take its pairs of states or flavours, evaluated
// case by case. What cannot be evaluated is listed with the reason.

import * as E from 'fp-ts/lib/Either.js'
import type { ModelObservable } from '../physics/evaluation.js'
import type { Issue } from '../physics/issue.js'
import { evaluate, partsOf } from './evaluate.js'
import type { NumericModel } from './numeric-model.js'
import type { ModelCase, Observable } from './observable.js'
import { observables } from './registry.js'

/** One line for each case of each observable, in the order of the registry. */
export const tabulate = (
  model: NumericModel,
  records: readonly Observable[] = observables,
): readonly ModelObservable[] => records.filter(appliesToModels).flatMap((record) => linesOf(record, model))

const appliesToModels = (record: Observable): boolean =>
  record.forModel !== 'none' &&
  (record.forModel !== undefined ||
    (record.model !== undefined && Object.values(record.inputs).every((spec) => spec.default !== undefined)))

function linesOf(record: Observable, model: NumericModel): readonly ModelObservable[] {
  const { id, title } = record
  const cases = casesOf(record, model)
  if (E.isLeft(cases)) return [{ kind: 'not-evaluable', id, title, of: '', reason: reasonOf(cases.left) }]
  return cases.right.map(({ of, inputs }) => {
    const result = evaluate(record, inputs, { model })
    return E.isRight(result)
      ? { kind: 'value', title, of, ...result.right }
      : { kind: 'not-evaluable', id, title, of, reason: reasonOf(result.left) }
  })
}

function casesOf(record: Observable, model: NumericModel): E.Either<readonly Issue[], readonly ModelCase[]> {
  const { forModel } = record
  const once: readonly ModelCase[] = [{ of: '', inputs: {} }]
  if (forModel === undefined || forModel === 'none') return E.right(once)
  const parts = partsOf({ id: record.id, model: forModel.needs }, model)
  return E.isLeft(parts) ? parts : E.right(forModel.cases(parts.right))
}

const reasonOf = (issues: readonly Issue[]): string => [...new Set(issues.map(issueText))].join('; ')

/** `masses: no mass is given for nu1`, `m_j: found 1 eV, expected less than m_i`. */
function issueText({ code, path, expected, received }: Issue): string {
  const place = path.replace(/^\$\.(model\.)?/, '')
  return code === 'missing-key' ? `${place}: ${received}` : `${place}: found ${received}, expected ${expected}`
}
