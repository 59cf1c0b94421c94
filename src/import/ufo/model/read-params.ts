// Values for the external parameters of a model: a parameter card (`BLOCK NAME`, then `index … value`), or a map from
// names to numbers in JSON or YAML. Blocks and decays of a card that the model does not have belong to somebody else.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { readDecimal } from '../../../exact/rational.js'
import { didYouMean } from '../../../physics/did-you-mean.js'
import type { Issue } from '../../../physics/issue.js'
import type { Location } from '../../../physics/location.js'
import { readDocument } from '../../read-document.js'
import type { Declared, UfoModel, UfoParameter } from './ufo-model.js'

export interface ParameterText {
  readonly text: string
  readonly file: string | null
}

export type GivenParameters = ReadonlyMap<string, Declared>

/** Values by the name of the parameter. */
export function readParameters(
  { text, file }: ParameterText,
  model: UfoModel,
): E.Either<NonEmptyArray<Issue>, GivenParameters> {
  const isCard = /^[ \t]*(block|decay)[ \t]/im.test(text)
  return isCard ? readCard(text, file, model) : readMap(text, file, model)
}

const numberHint = 'Write it as 1.5e-3 or 1.5D-03.'

/** `undefined` if the text is no number, with the issue added. */
function checked(declared: Declared, issues: Issue[]): Declared | undefined {
  const { kind } = readDecimal(declared.text)
  // Fortran's exponents are none of Python's.
  if (kind === 'number') return { ...declared, text: declared.text.replace(/[dD]/, 'e') }
  const received = `${declared.text.slice(0, 40)}${kind === 'not-a-number' ? '' : ` (${kind})`}`
  const { location } = declared
  issues.push({ code: 'invalid-number', path: '$', location, expected: 'a real number', received, hint: numberHint })
  return undefined
}

const keyOf = (block: string, code: readonly number[]): string => `${block.toLowerCase()} ${code.join(' ')}`

function readCard(text: string, file: string | null, model: UfoModel): E.Either<NonEmptyArray<Issue>, GivenParameters> {
  const issues: Issue[] = []
  const given = new Map<string, Declared>()
  const byKey = new Map(
    externalsOf(model).map((parameter) => [keyOf(parameter.block ?? '', parameter.code), parameter]),
  )
  let block: string | undefined
  text.split('\n').forEach((line, k) => {
    const [first = '', second, ...rest] = line.slice(0, 4096).split('#')[0]?.trim().split(/\s+/) ?? []
    if (first === '') return
    if (/^(block|decay)$/i.test(first)) {
      block = /^b/i.test(first) ? second : undefined
      return
    }
    const words = [first, ...(second === undefined ? [] : [second]), ...rest]
    const code = words.slice(0, -1).map(Number)
    const parameter = block === undefined ? undefined : byKey.get(keyOf(block, code))
    if (parameter === undefined) {
      // `1 2 5e-6 0.1`: an entry of the model, and a number too many.
      const isLonger = code.some((_, length) => length > 0 && byKey.has(keyOf(block ?? '', code.slice(0, length))))
      if (isLonger) issues.push(tooLong(words.join(' '), { file, line: k + 1, column: line.search(/\S/) + 1 }))
      return
    }
    const location = { file, line: k + 1, column: line.search(/\S/) + 1 }
    const declared = checked({ text: words.at(-1) ?? '', location }, issues)
    if (declared === undefined) return
    if (given.has(parameter.name)) {
      const received = `${block} ${code.join(' ')} again`
      issues.push({ code: 'given-twice', path: '$', location, expected: 'each entry once', received, hint: null })
    }
    given.set(parameter.name, declared)
  })
  if (given.size === 0 && issues.length === 0) issues.push(strangerCard(file, byKey.keys()))
  return outcome(issues, given)
}

const tooLong = (received: string, location: Location): Issue => ({
  ...{ code: 'syntax', path: '$', location, expected: 'the indices of the entry and one number', received },
  hint: 'A comment begins with #.',
})

/** A card of which nothing is read leaves every default as it is, which nobody means. */
function strangerCard(file: string | null, keys: Iterable<string>): Issue {
  const blocks = [...new Set([...keys].map((key) => key.split(' ')[0]?.toUpperCase() ?? ''))].slice(0, 12)
  return {
    ...{ code: 'unknown-id', path: '$', location: { file, line: 1, column: 1 } },
    expected: `an entry of a block of the model: ${blocks.join(', ')}`,
    received: 'none',
    hint: 'Without values for the model its defaults would be judged.',
  }
}

const externalsOf = (model: UfoModel): readonly UfoParameter[] =>
  [...model.parameters.values()].filter(({ isExternal }) => isExternal)

const outcome = (issues: readonly Issue[], given: GivenParameters): E.Either<NonEmptyArray<Issue>, GivenParameters> => {
  const [head, ...more] = issues
  return head === undefined ? E.right(given) : E.left([head, ...more])
}

function readMap(text: string, file: string | null, model: UfoModel): E.Either<NonEmptyArray<Issue>, GivenParameters> {
  const document = readDocument(text, { file })
  if (E.isLeft(document)) return document
  const { value, locate, locateKey, written } = document.right
  const at = { path: '$', location: locate([]) }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const expected = 'a parameter card with blocks, or a map from names of parameters to numbers'
    return E.left([{ ...at, code: 'wrong-type', expected, received: 'something else', hint: null }])
  }
  const issues: Issue[] = []
  const given = new Map<string, Declared>()
  const names = externalsOf(model).map(({ name }) => name)
  for (const [name, own] of Object.entries(value)) {
    const start = { file, line: 1, column: 1 }
    if (!names.includes(name)) {
      const near = didYouMean(name, names)
      const hint = near === undefined ? 'Internal parameters follow from external ones.' : `Did you mean ${near}?`
      const expected = 'the name of an external parameter'
      const location = locateKey([name]) ?? start
      issues.push({ code: 'unknown-id', path: '$', location, expected, received: name.slice(0, 80), hint })
      continue
    }
    const isNumber = typeof own === 'number' || typeof own === 'string'
    const number = isNumber ? (written([name]) ?? String(own)).replace(/^["']|["']$/g, '') : 'something else'
    const declared = checked({ text: number, location: locate([name]) ?? start }, issues)
    if (declared !== undefined) given.set(name, declared)
  }
  return outcome(issues, given)
}
