// Holds a function of a model against a change that physics does not see, or sees in a known way.

import type fc from 'fast-check'
import type { CaseOptions } from '../arbitraries/models/case-drafts.js'
import { real } from '../complex-matrix.js'
import { toModelFile } from '../model-file.js'
import type { FormFactorMatrices, NeutrinoCase } from '../neutrino-case.js'
import { differenceOf, isNumeric, isRecord, magnitude, negated, shown } from './difference.js'
import { type Invariance, invariances, modelsFor } from './invariances.js'
import { neighboursOf } from './rounding.js'
import { callText, codeName, type LawOptions, nameOf, runLaw } from './run-law.js'
import type { Change, OutputKind } from './transformation.js'

export interface InvarianceOptions extends LawOptions, CaseOptions {
  /** What the function gives, and so how its answer must follow; default `scalar`: it must stay the same. */
  readonly gives?: OutputKind
  /** `odd`: the answer changes sign, as an asymmetry does under CP. Default: `even`. */
  readonly parity?: 'even' | 'odd'
  /** Largest difference allowed beside rounding, relative to the largest number of the same list; default 1e-9. */
  readonly tolerance?: number
  /** Models to try; default: `cases` with these options. */
  readonly models?: fc.Arbitrary<NeutrinoCase>
}

/**
 * Throws an Error with the smallest model for which the function's answer does not follow the change as it must. With
 * `gives` the answer may have indices of mass states. A failure names the seed and path that show it again.
 */
export function expectInvariant(
  f: (model: NeutrinoCase) => unknown,
  invariance: Invariance,
  options: InvarianceOptions = {},
): void {
  const law = invariances[invariance]
  const { gives = 'scalar', parity = 'even', tolerance = 1e-9 } = options
  const models = options.models ?? modelsFor(law, options)
  if (gives === 'per-pair' && invariance === 'majorana-doubling')
    throw new TypeError(`${invariance} says nothing of a quantity for each pair of states`)
  let [hasAnswered, isEverNonZero] = [false, false]
  runLaw(
    {
      headline: () => `${nameOf(f)} ${law.breaks} (${invariance}).`,
      reason: law.reason,
      name: nameOf(f),
      call: callText(`expectInvariant(${codeName(f, 'f')}, '${invariance}'`, options),
      cases: law.changed(models),
      modelOf: ({ model }) => ({
        title: 'The smallest model',
        use: 'paste it into nuvertex check -',
        text: toModelFile(model),
      }),
      flaws: ({ model, transformation }) => {
        const before = f(model)
        const answer = f(transformation.image)
        if (!isNothing(before)) hasAnswered = true
        if (!isNothing(before) && !isZero(before)) isEverNonZero = true
        const image = (answerForModel: unknown): unknown => {
          const followed = follow(answerForModel, gives, transformation.expected)
          return parity === 'odd' ? negated(followed) : followed
        }
        const found = transformation.seen === undefined ? answer : follow(answer, gives, transformation.seen)
        const neighbours = (): readonly unknown[] => neighboursOf(model).map((one) => image(f(one)))
        const difference = differenceOf(found, image(before), { tolerance, neighbours })
        if (difference === undefined) return []
        const where = difference.path === '' ? 'it gives' : `${difference.path} is`
        const seen = (one: unknown): string => shownAt(one, difference.path)
        return [
          `for the model below   ${seen(before)}`,
          `for the image         ${seen(answer)}   (${transformation.text})`,
          `where ${where} ${difference.found} instead of ${difference.expected}`,
          ...hint(before, gives, model),
        ]
      },
    },
    options,
  )
  // What holds of nothing holds of anything.
  if (!hasAnswered)
    throw new Error(`${nameOf(f)} gives nothing (${invariance}): what it returns is held against the law.`)
  if (parity === 'odd' && !isEverNonZero)
    throw new Error(`${nameOf(f)} is 0 for every model tried, so it is not seen to change its sign (${invariance}).`)
}

/** Of a record the member that differs. */
function shownAt(answer: unknown, path: string): string {
  const [, name] = /^(\w+)/.exec(path) ?? []
  return isRecord(answer) && name !== undefined && name in answer ? `${name}: ${shown(answer[name])}` : shown(answer)
}

const isNothing = (answer: unknown): boolean => answer === undefined || answer === null

const isZero = (answer: unknown): boolean =>
  isNumeric(answer)
    ? magnitude(answer) === 0
    : typeof answer === 'object' && answer !== null && Object.values(answer).every(isZero)

/** A list that is meant to have an index of mass states. */
const hint = (answer: unknown, gives: OutputKind, { natures }: NeutrinoCase): readonly string[] =>
  gives === 'scalar' && Array.isArray(answer) && answer.length === natures.length && natures.length > 1
    ? ["if its items belong to the mass states, say so: gives: 'per-state' (or 'per-pair')"]
    : []

/** What must become of an answer. */
function follow(answer: unknown, gives: OutputKind, change: Change): unknown {
  switch (gives) {
    case 'scalar':
      return answer
    case 'per-state':
      if (!Array.isArray(answer))
        throw new TypeError(`a list, one item for each mass state, expected: ${shown(answer)}`)
      return change['per-state'](answer)
    case 'per-pair': {
      if (!Array.isArray(answer) || !answer.every(Array.isArray))
        throw new TypeError(`a list of lists, [final][initial], expected: ${shown(answer)}`)
      return change['per-pair']?.(answer) ?? answer
    }
    case 'form-factors':
      if (!isRecord(answer)) throw new TypeError(`matrices of form factors by name expected: ${shown(answer)}`)
      return change['form-factors'](complexMatrices(answer))
  }
}

/** Matrices of form factors, in which a real number may stand for a complex one. */
const complexMatrices = (answer: Readonly<Record<string, unknown>>): Partial<FormFactorMatrices> =>
  Object.fromEntries(
    Object.entries(answer).map(([name, matrix]) => {
      if (!Array.isArray(matrix) || !matrix.every(Array.isArray))
        throw new TypeError(`${name} must be a matrix, [final][initial]: ${shown(matrix)}`)
      return [name, matrix.map((row: readonly unknown[]) => row.map((z) => (typeof z === 'number' ? real(z) : z)))]
    }),
  )
