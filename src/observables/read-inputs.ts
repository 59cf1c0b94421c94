// What a user gives for an observable → values in the units of its formula, or everything that is wrong with it.

import { isNonEmpty } from 'fp-ts/lib/Array.js'
import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { readDecimal, toNumber } from '../exact/rational.js'
import { type ConstantName, constants } from '../physics/constants.js'
import { didYouMean } from '../physics/did-you-mean.js'
import type { Issue, IssueCode } from '../physics/issue.js'
import { convert, type Dimension, unitIn, unitsOf } from '../physics/unit.js'
import {
  type ChoiceInput,
  domainText,
  type InputSpec,
  isWithin,
  type NumberInput,
  type QuantityInput,
} from './input.js'
import type { Observable } from './observable.js'

/** A text such as `3 MeV`, a number where no unit is needed, or a truth value; by name of input or constant. */
export type RawInputs = Readonly<Record<string, unknown>>

export type InputValue = number | string | boolean

export interface ReadInputs {
  /** By name, in the unit of the input's record. */
  readonly values: Readonly<Record<string, InputValue>>
  /** By symbol, in the unit of `physics/constants.ts`. */
  readonly constants: Readonly<Record<string, number>>
}

/** What of a record says how to read inputs. */
type InputsOf = Pick<Observable, 'id' | 'inputs' | 'constants'>

/** Reads inputs and overridden constants. */
export function readInputs(observable: InputsOf, raw: RawInputs): E.Either<NonEmptyArray<Issue>, ReadInputs> {
  const issues: Issue[] = unknownNames(observable, raw)
  const take = (name: string, result: E.Either<Issue, InputValue>): readonly [string, InputValue][] => {
    if (E.isRight(result)) return [[name, result.right]]
    issues.push(result.left)
    return []
  }
  const values = Object.entries(observable.inputs).flatMap(([name, spec]) => {
    const given = own(raw, name)
    const used = given === undefined ? fallbackOf(spec) : given
    return take(name, used === undefined ? missing(name, spec) : readInput(name, spec, used))
  })
  const used = observable.constants.flatMap((name) => {
    const given = own(raw, name)
    return take(name, given === undefined ? E.right(constants[name].value) : readConstant(name, given))
  })
  if (isNonEmpty(issues)) return E.left(issues)
  return E.right({ values: Object.fromEntries(values), constants: Object.fromEntries(used) as Record<string, number> })
}

const own = (raw: RawInputs, name: string): unknown => (Object.hasOwn(raw, name) ? raw[name] : undefined)

const fallbackOf = (spec: InputSpec): unknown => spec.default

function unknownNames(observable: InputsOf, raw: RawInputs): Issue[] {
  const inputs = Object.keys(observable.inputs)
  const names: readonly string[] = [...inputs, ...observable.constants]
  return Object.keys(raw)
    .filter((name) => !names.includes(name))
    .map((name) => {
      const near = didYouMean(name, names)
      const isConstant = Object.hasOwn(constants, name)
      const meant = near === undefined ? undefined : `Did you mean ${near}?`
      const hint = isConstant ? `${observable.id} does not use this constant.` : meant
      const expected =
        inputs.length === 0 ? `no input for ${observable.id}` : `an input of ${observable.id}: ${inputs.join(', ')}`
      return issue('unknown-key', name, expected, name, hint)
    })
}

function readInput(name: string, spec: InputSpec, raw: unknown): E.Either<Issue, InputValue> {
  switch (spec.kind) {
    case 'quantity':
      return readQuantity(name, spec, raw)
    case 'number':
      return readPureNumber(name, spec, raw)
    case 'choice':
      return readChoice(name, spec, raw)
    case 'flag':
      return readFlag(name, raw)
  }
}

function readQuantity(name: string, spec: QuantityInput, raw: unknown): E.Either<Issue, number> {
  const { dimension, unit } = spec
  const target = unitIn(dimension, unit)
  if (target === undefined) throw new RangeError(`${unit} measures no ${dimension}`)
  const parts = splitQuantity(raw)
  const expected = `a number with a unit of ${dimension}`
  const example = `Write the unit: ${name}=${typeof raw === 'number' || typeof raw === 'string' ? raw : 1}${unit === '1' ? '' : unit}.`
  if (parts === undefined) return E.left(issue('wrong-type', name, expected, shown(raw), example))
  const number = decimal(name, parts.number)
  if (E.isLeft(number)) return number
  const from = unitIn(dimension, parts.unit)
  if (from === undefined) return E.left(wrongUnit(name, dimension, parts.unit, example))
  const value = convert(number.right, from, target)
  if (number.right !== 0 && (value === 0 || !Number.isFinite(value)))
    return E.left(issue('invalid-number', name, `a size that a double in ${unit} can hold`, shown(raw)))
  return withinDomain(name, spec, value, raw)
}

const splitQuantity = (raw: unknown): { readonly number: string; readonly unit: string } | undefined => {
  if (typeof raw === 'number') return { number: String(raw), unit: '' }
  if (typeof raw !== 'string') return undefined
  const match = /^\s*([-+]?[\d.]+(?:[eEdD][-+]?\d+)?)\s*(.*?)\s*$/.exec(raw.slice(0, longest))
  return match === null ? { number: raw.trim(), unit: '' } : { number: match[1] ?? '', unit: match[2] ?? '' }
}

const longest = 1100

function wrongUnit(name: string, dimension: Dimension, unit: string, example: string): Issue {
  const units = unitsOf(dimension)
  const near = didYouMean(unit, units)
  const hint = unit === '' ? example : near === undefined ? undefined : `Did you mean ${near}?`
  return issue(
    'invalid-unit',
    name,
    `a unit of ${dimension}: ${units.join(', ')}`,
    unit === '' ? 'no unit' : unit,
    hint,
  )
}

function readPureNumber(name: string, spec: NumberInput, raw: unknown): E.Either<Issue, number> {
  if (typeof raw !== 'number' && typeof raw !== 'string')
    return E.left(issue('wrong-type', name, spec.isWhole ? 'a whole number' : 'a number', shown(raw)))
  const number = decimal(name, String(raw).trim())
  if (E.isLeft(number)) return number
  if (spec.isWhole && !Number.isSafeInteger(number.right))
    return E.left(issue('invalid-value', name, 'a whole number', shown(raw)))
  return withinDomain(name, spec, number.right, raw)
}

function decimal(name: string, text: string): E.Either<Issue, number> {
  const reading = readDecimal(text)
  if (reading.kind === 'number') return E.right(toNumber(reading.value))
  const expected = reading.kind === 'not-a-number' ? 'a decimal number' : 'a number that a double can hold'
  return E.left(issue('invalid-number', name, expected, shown(text)))
}

function withinDomain(
  name: string,
  spec: QuantityInput | NumberInput,
  value: number,
  raw: unknown,
): E.Either<Issue, number> {
  if (isWithin(value, spec.domain)) return E.right(value)
  const unit = spec.kind === 'quantity' ? spec.unit : undefined
  return E.left(issue('domain', name, domainText(name, spec.domain, unit) ?? 'a number', shown(raw)))
}

function readChoice(name: string, { choices }: ChoiceInput, raw: unknown): E.Either<Issue, string> {
  const words = Object.keys(choices)
  if (typeof raw === 'string' && words.includes(raw)) return E.right(raw)
  const near = typeof raw === 'string' ? didYouMean(raw, words) : undefined
  const hint = near === undefined ? undefined : `Did you mean ${near}?`
  return E.left(issue('invalid-value', name, words.join(' or '), shown(raw), hint))
}

function readFlag(name: string, raw: unknown): E.Either<Issue, boolean> {
  if (typeof raw === 'boolean') return E.right(raw)
  if (raw === 'true' || raw === 'false') return E.right(raw === 'true')
  return E.left(issue('invalid-value', name, 'true or false', shown(raw)))
}

function readConstant(name: ConstantName, raw: unknown): E.Either<Issue, number> {
  const { unit, meaning } = constants[name]
  const text = typeof raw === 'number' || typeof raw === 'string' ? String(raw).trim() : ''
  const bare = text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text
  const number = decimal(name, unit === '1' ? text : bare)
  if (E.isLeft(number)) {
    const hint = unit === '1' ? undefined : `${name} is given in ${unit}: ${meaning}.`
    return E.left({ ...number.left, hint: hint ?? null })
  }
  return number.right > 0 ? number : E.left(issue('domain', name, `${name} > 0`, shown(raw)))
}

function missing(name: string, spec: InputSpec): E.Either<Issue, never> {
  const expected =
    spec.kind === 'choice'
      ? Object.keys(spec.choices).join(' or ')
      : `${spec.meaning}${spec.kind === 'quantity' ? ` in ${spec.unit}` : ''}`
  return E.left(issue('missing-key', name, expected, 'nothing'))
}

const shown = (raw: unknown): string =>
  typeof raw === 'string' ? (raw === '' ? 'nothing' : raw.slice(0, 80)) : String(raw)

export const issue = (code: IssueCode, name: string, expected: string, received: string, hint?: string): Issue => ({
  code,
  path: `$.${name}`,
  location: null,
  expected,
  received,
  hint: hint ?? null,
})
