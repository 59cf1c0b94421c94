// The attributes of one declared object, read with the type that each must have; what is missing or of another type is
// an issue at its place.

import type { Issue, IssueCode } from '../../../physics/issue.js'
import type { Locator } from '../../line-table.js'
import type { PythonValue } from '../python/python-value.js'

export interface Attributes {
  readonly offset: number
  readonly given: ReadonlyMap<string, PythonValue>
  readonly locate: Locator
  readonly issues: Issue[]
  /** `Particle ve` */
  readonly owner: string
}

export function reportAt(
  { locate, issues, owner }: Attributes,
  offset: number,
  expected: string,
  received: string,
  code: IssueCode = 'wrong-type',
): undefined {
  issues.push({ code, path: '$', location: locate(offset), expected, received: `${received} (${owner})`, hint: null })
  return undefined
}

const nouns: Readonly<Record<PythonValue['kind'], string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'a truth value',
  none: 'None',
  list: 'a list',
  map: 'a map',
  reference: 'a name',
  opaque: 'something else',
}

export const describeValue = (value: PythonValue): string => (value.kind === 'opaque' ? value.what : nouns[value.kind])

function missing(attributes: Attributes, name: string): undefined {
  return reportAt(attributes, attributes.offset, `an attribute ${name}`, 'none', 'missing-key')
}

function wrong(attributes: Attributes, name: string, value: PythonValue, expected: string): undefined {
  return reportAt(attributes, value.offset, `${name} = ${expected}`, describeValue(value))
}

/** A text that must be there. */
export function textOf(attributes: Attributes, name: string): string | undefined {
  const value = attributes.given.get(name)
  if (value === undefined) return missing(attributes, name)
  return value.kind === 'string' ? value.text : wrong(attributes, name, value, 'a text')
}

/** A number that must be there. */
export function numberOf(attributes: Attributes, name: string): number | undefined {
  const value = attributes.given.get(name)
  if (value === undefined) return missing(attributes, name)
  return value.kind === 'number' ? value.value : wrong(attributes, name, value, 'a number')
}

/** The items of a list; empty if it is not there. */
export function listOf(attributes: Attributes, name: string): readonly PythonValue[] {
  const value = attributes.given.get(name)
  if (value === undefined || value.kind === 'list') return value?.items ?? []
  wrong(attributes, name, value, 'a list')
  return []
}

/** The names that a list refers to. */
export function namesOf(attributes: Attributes, name: string): readonly string[] {
  return listOf(attributes, name).flatMap((item) => {
    if (item.kind === 'reference') return [item.name]
    wrong(attributes, name, item, 'names of objects')
    return []
  })
}
