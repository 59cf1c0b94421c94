// The fields and options of a request, each of the kind that it must be.

import * as E from 'fp-ts/lib/Either.js'
import type { ParameterValue } from '../../parameter-values.js'
import { type ServeError, serveError } from './answer.js'
import { type Fields, isFields } from './read-request.js'

type Read<A> = E.Either<ServeError, A>

/** The error for a field of the wrong kind. */
export const wrong = (name: string, expected: string): Read<never> =>
  E.left(serveError('invalid-request', `${name} must be ${expected}`))

/** A model: a text, a model object, or the files of a UFO model by name. */
export function inputField(fields: Fields, name: string): Read<unknown> {
  const value = fields[name]
  return typeof value === 'string' || isFields(value)
    ? E.right(value)
    : wrong(name, 'the text of a model file or a model object')
}

export function textField(fields: Fields, name: string, expected: string): Read<string> {
  const value = fields[name]
  return typeof value === 'string' ? E.right(value) : wrong(name, expected)
}

/** Values by name, each a text or a number, as texts. */
export function textsByName(fields: Fields, name: string): Read<Readonly<Record<string, string>>> {
  const value = fields[name] ?? {}
  if (!isFields(value)) return wrong(name, 'a map of texts and numbers')
  const found: [string, string][] = []
  for (const [key, one] of Object.entries(value)) {
    if (typeof one !== 'string' && typeof one !== 'number' && typeof one !== 'boolean')
      return wrong(`${name}.${key}`, 'a text such as "3 MeV", or a number')
    found.push([key, String(one)])
  }
  return E.right(Object.fromEntries(found))
}

/** `{ "x": 1.5, "z": { "re": 1, "im": 2 } }`. */
export function parameterValues(fields: Fields): Read<Readonly<Record<string, ParameterValue>> | undefined> {
  const value = fields['parameters']
  if (value === undefined) return E.right(undefined)
  if (!isFields(value)) return wrong('options.parameters', 'a map of numbers')
  const found: [string, ParameterValue][] = []
  for (const [key, one] of Object.entries(value)) {
    const isComplex = isFields(one) && typeof one['re'] === 'number' && typeof one['im'] === 'number'
    if (typeof one === 'number') found.push([key, one])
    else if (isComplex) found.push([key, { re: Number(one['re']), im: Number(one['im']) }])
    else return wrong(`options.parameters.${key}`, 'a number or { "re": …, "im": … }')
  }
  return E.right(Object.fromEntries(found))
}

/** Texts of rule files. */
export function ruleTexts(options: Fields): Read<readonly { readonly file: null; readonly text: string }[]> {
  const value = options['rules'] ?? []
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
    return wrong('options.rules', 'a list of texts')
  return E.right(value.map((text: string) => ({ file: null, text })))
}

export function optionalText(options: Fields, name: string): Read<string | undefined> {
  const value = options[name]
  return value === undefined || typeof value === 'string' ? E.right(value) : wrong(`options.${name}`, 'a text')
}

export function textList(options: Fields, name: string): Read<readonly string[] | undefined> {
  const value = options[name]
  if (value === undefined) return E.right(undefined)
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string')
  return isList ? E.right(value) : wrong(`options.${name}`, 'a list of texts')
}

export function flag(options: Fields, name: string): Read<boolean> {
  const value = options[name] ?? false
  return typeof value === 'boolean' ? E.right(value) : wrong(`options.${name}`, 'true or false')
}

export function oneOf<A extends string>(options: Fields, name: string, words: readonly A[]): Read<A | undefined> {
  const value = options[name]
  const found = words.find((word) => word === value)
  return value === undefined || found !== undefined ? E.right(found) : wrong(`options.${name}`, words.join(' or '))
}

/** Milliseconds. */
export function timeLimit(options: Fields, longest: number): Read<number> {
  const value = options['timeLimit'] ?? longest / 1000
  const isNumber = typeof value === 'number' && value > 0 && value * 1000 <= longest
  return isNumber ? E.right(Math.ceil(value * 1000)) : wrong('options.timeLimit', `seconds, at most ${longest / 1000}`)
}
