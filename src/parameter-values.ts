// Values for the declared parameters of a model, as a caller gives them.

import { isNonEmpty } from 'fp-ts/lib/Array.js'
import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { parseDecimal, type Rational } from './exact/rational.js'
import { didYouMean } from './physics/did-you-mean.js'
import type { Issue, IssueCode } from './physics/issue.js'
import { imaginaryPartName, type ParameterKind, type Parameters, realPartName } from './physics/parameter.js'
import type { SymbolValues } from './symbolic/value-at.js'

/** A number means its shortest decimal form; a complex parameter may have an imaginary part. */
export type ParameterValue = number | { readonly re: number; readonly im: number }

/** The values of the real symbols that the parameters stand for, or everything that is wrong with what is given. */
export function readParameterValues(
  declared: Parameters,
  given: Readonly<Record<string, ParameterValue>>,
): E.Either<NonEmptyArray<Issue>, SymbolValues> {
  const issues: Issue[] = []
  const values = new Map<string, Rational>()
  for (const [name, value] of Object.entries(given)) {
    const kind = declared.get(name)
    const { re, im } = typeof value === 'number' ? { re: value, im: 0 } : value
    const [x, y] = [parseDecimal(String(re)), parseDecimal(String(im))]
    if (kind === undefined) issues.push(undeclared(name, declared))
    else if (x === undefined || y === undefined)
      issues.push(issue('invalid-number', name, 'finite numbers', textOf(value)))
    else if (!isAllowed(kind, { re, im })) issues.push(issue('domain', name, `a ${words[kind]} number`, textOf(value)))
    else if (kind === 'complex') values.set(realPartName(name), x).set(imaginaryPartName(name), y)
    else values.set(name, x)
  }
  return isNonEmpty(issues) ? E.left(issues) : E.right(values)
}

const words: Readonly<Record<ParameterKind, string>> = { real: 'real', complex: 'complex', positive: 'positive' }

const isAllowed = (kind: ParameterKind, { re, im }: { readonly re: number; readonly im: number }): boolean =>
  kind === 'complex' || (im === 0 && (kind === 'real' || re > 0))

const textOf = (value: ParameterValue): string =>
  typeof value === 'number' ? String(value) : `${value.re} + ${value.im}*i`

function undeclared(name: string, declared: Parameters): Issue {
  const names = [...declared.keys()]
  const near = didYouMean(name, names)
  const expected = names.length === 0 ? 'no parameter: the model declares none' : `one of ${names.join(', ')}`
  return {
    ...issue('undeclared-symbol', name, expected, name),
    hint: near === undefined ? null : `Did you mean ${near}?`,
  }
}

const issue = (code: IssueCode, name: string, expected: string, received: string): Issue => ({
  code,
  path: `parameters.${name}`,
  location: null,
  expected,
  received,
  hint: null,
})
