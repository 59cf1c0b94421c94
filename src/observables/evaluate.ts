// Evaluates an observable: inputs as a user gives them in, the value with everything that it rests on out.

import { isNonEmpty } from 'fp-ts/lib/Array.js'
import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { type ConstantName, constants } from '../physics/constants.js'
import { didYouMean } from '../physics/did-you-mean.js'
import type { Evaluation, Value } from '../physics/evaluation.js'
import type { Issue } from '../physics/issue.js'
import type { ModelPart, ModelParts, NumericModel } from './numeric-model.js'
import type { Citation, Observable, Outcome } from './observable.js'
import { issue, type RawInputs, type ReadInputs, readInputs } from './read-inputs.js'
import { observables } from './registry.js'

export interface EvaluateOptions {
  /** For observables that need the matrices of a model. */
  readonly model?: NumericModel | undefined
}

/**
 * The value of an observable.
 *
 * @param id - As `observables` lists it, or a record.
 * @param inputs - By name: `{ E: '3 MeV', flavour: 'e' }`. The symbol of a constant that the formula uses overrides it.
 * @returns Everything that is wrong with id, inputs or model, or the evaluation.
 */
export function evaluate(
  id: string | Observable,
  inputs: RawInputs,
  { model }: EvaluateOptions = {},
): E.Either<NonEmptyArray<Issue>, Evaluation> {
  const observable = typeof id === 'string' ? observables.find((record) => record.id === id) : id
  if (observable === undefined) return E.left([unknownId(String(id))])
  const read = readInputs(observable, inputs)
  if (E.isLeft(read)) return read
  const parts = partsOf(observable, model)
  if (E.isLeft(parts)) return parts
  // The record's types hold for what `readInputs` and `partsOf` have checked against the same record.
  const result = observable.evaluate(
    read.right.values as never,
    read.right.constants as Readonly<Record<ConstantName, number>>,
    parts.right,
  )
  if (E.isRight(result)) {
    const beyond = numbersIn(result.right).find((number) => !Number.isFinite(number))
    if (beyond !== undefined) return E.left([outOfRange(observable.id)])
    return E.right(evaluation(observable, inputs, read.right, result.right))
  }
  const { input, expected, hint } = result.left
  return E.left([issue('domain', input, expected, textOf(inputs[input] ?? read.right.values[input]), hint)])
}

const textOf = (value: unknown): string => (value === undefined ? 'nothing' : String(value))

function unknownId(id: string): Issue {
  const near = didYouMean(
    id,
    observables.map((record) => record.id),
  )
  const hint = near === undefined ? 'nuvertex eval lists them.' : `Did you mean ${near}?`
  return issue('unknown-id', 'id', 'the id of an observable', id, hint)
}

/** The parts of the model that the record asks for; an issue for each that is not there. */
export function partsOf(
  { id, model: asked = [] }: Pick<Observable, 'id' | 'model'>,
  model: NumericModel | undefined,
): E.Either<NonEmptyArray<Issue>, ModelParts<ModelPart>> {
  if (asked.length === 0) return E.right((model ?? noModel) as ModelParts<ModelPart>)
  if (model === undefined)
    return E.left([
      issue(
        'missing-key',
        'model',
        `a model with ${asked.join(', ')}`,
        'no model',
        `${id} needs matrices: give a model file.`,
      ),
    ])
  const found = asked.map((part) => [part, partOf(model, part)] as const)
  const issues = found.flatMap(([part, value]) =>
    value === undefined ? [issue('missing-key', `model.${part}`, part, model.missing[part] ?? 'not given')] : [],
  )
  return isNonEmpty(issues)
    ? E.left(issues)
    : E.right({ ...model, ...Object.fromEntries(found) } as unknown as ModelParts<ModelPart>)
}

const noModel: NumericModel = { natures: [], labels: [], formFactors: {}, missing: {} }

function partOf(model: NumericModel, part: ModelPart): unknown {
  switch (part) {
    case 'masses':
    case 'mixing':
    case 'chargeRadius':
      return model[part]
    default:
      return model.formFactors[part]
  }
}

const numbersIn = ({ value, parts }: Outcome): readonly number[] =>
  [value, ...Object.values(parts ?? {}).map((part) => part.value)].flatMap(numbersOf)

/** Each input is in its domain, and together they leave the range of doubles. */
const outOfRange = (id: string): Issue => ({
  code: 'domain',
  path: '$',
  location: null,
  expected: 'inputs for which the value and the numbers on the way to it are below 1.79e308',
  received: `inputs of ${id} that lead beyond`,
  hint: 'Look for an exponent or a unit that is not meant.',
})

function evaluation(
  observable: Observable,
  raw: RawInputs,
  read: ReadInputs,
  { value, notes, parts }: Outcome,
): Evaluation {
  const { id, unit, inputs, sources, conventions } = observable
  return {
    id,
    value: withoutSignedZeros(value),
    unit,
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([name, spec]) => {
        const used = read.values[name] ?? 0
        return [name, spec.kind === 'quantity' ? { value: Number(used), unit: spec.unit } : used]
      }),
    ),
    constants: Object.fromEntries(
      observable.constants.map((name) => {
        const isGiven = Object.hasOwn(raw, name)
        const used = { value: read.constants[name] ?? 0, unit: constants[name].unit }
        return [name, { ...used, source: isGiven ? 'given' : constants[name].source }]
      }),
    ),
    source: sources.map(citationText),
    notes: [...conventions, ...(notes ?? [])],
    ...(parts === undefined ? {} : { parts: cleaned(parts) }),
  }
}

/** `Giunti:2014ixa, eq. (8)`. */
export const citationText = ({ key, where }: Citation): string => (where === undefined ? key : `${key}, ${where}`)

const cleaned = (parts: NonNullable<Outcome['parts']>): NonNullable<Outcome['parts']> =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, { ...part, value: withoutSignedZeros(part.value) }]),
  )

/** −0, which a formula may leave, is 0. */
function withoutSignedZeros(value: Value): Value {
  if (typeof value === 'number') return value + 0
  if (isNumbers(value)) return value.map((x) => x + 0)
  return value.map((row) => row.map(({ re, im }) => ({ re: re + 0, im: im + 0 })))
}

const isNumbers = (value: Exclude<Value, number>): value is readonly number[] => typeof value[0] === 'number'

function numbersOf(value: Value): readonly number[] {
  if (typeof value === 'number') return [value]
  return value.flatMap((row) => (typeof row === 'number' ? [row] : row.flatMap(({ re, im }) => [re, im])))
}
