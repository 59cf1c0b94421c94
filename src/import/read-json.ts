// JSON, strictly by RFC 8259, with the places and digits that JSON.parse throws away. Duplicate keys are issues, and so
// are the bare NaN and Infinity that Python writes. Depth is bounded, so the recursion is too.

import type { Path } from '../physics/document.js'
import { maximumDepth, maximumTokens } from './limits.js'
import { type Container, emptyMap, type Places } from './places.js'
import { numberOf } from './plain-scalar.js'
import type { Trouble } from './trouble.js'

const space = /[ \t\n\r]*/y
const word = /[A-Za-z0-9_.+-]+/y
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/
const almostNumber = /^[-+]?(?:\.?\d|\.?(?:inf|nan))/i
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** The reader met something that is not JSON; there is no sense in reading on. */
export const notJson: unique symbol = Symbol('not JSON')

interface Reader {
  readonly text: string
  readonly places: Places
  readonly trouble: Trouble
  offset: number
  values: number
}

/** Reads the whole text as one JSON value; `notJson` (with the issue in `trouble`) where the syntax breaks. */
export function readJson(text: string, places: Places, trouble: Trouble): { value: unknown; start: number } {
  const reader: Reader = { text, places, trouble, offset: 0, values: 0 }
  skip(reader, space)
  const start = reader.offset
  const value = readValue(reader, [])
  skip(reader, space)
  if (value !== notJson && reader.offset < text.length) return { value: broken(reader, 'the end of the text'), start }
  return { value, start }
}

function skip(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.offset
  const found = pattern.exec(reader.text)?.[0] ?? ''
  reader.offset += found.length
  return found
}

function broken(reader: Reader, expected: string, hint?: string): typeof notJson {
  const offset = reader.offset
  const next = reader.text.codePointAt(offset)
  const received = next === undefined ? 'the end of the text' : String.fromCodePoint(next)
  reader.trouble.add({ code: 'syntax', path: [], offset, expected, received, hint })
  return notJson
}

function readValue(reader: Reader, path: Path): unknown {
  const first = reader.text[reader.offset]
  reader.values++
  const isTooDeep = path.length >= maximumDepth && (first === '{' || first === '[')
  if (isTooDeep || reader.values > maximumTokens) return tooMuch(reader, isTooDeep)
  if (first === '{') return readMap(reader, path)
  if (first === '[') return readList(reader, path)
  if (first === '"') return readString(reader)
  return readWord(reader, path)
}

function tooMuch(reader: Reader, isTooDeep: boolean): typeof notJson {
  const most = isTooDeep ? `${maximumDepth} lists and maps inside one another` : `${maximumTokens} values`
  const expected = `at most ${most}`
  reader.trouble.add({ code: 'limit', path: [], offset: reader.offset, expected, received: 'more' })
  return notJson
}

function readWord(reader: Reader, path: Path): unknown {
  const start = reader.offset
  const text = skip(reader, word)
  if (text === 'true') return true
  if (text === 'false') return false
  if (text === 'null') return null
  if (number.test(text)) return numberOf(text) ?? text
  if (almostNumber.test(text)) {
    reader.trouble.add({ code: 'invalid-number', path, offset: start, expected: 'a decimal number', received: text })
    return text
  }
  reader.offset = start
  return broken(reader, 'a JSON value', text === '' ? undefined : 'Text in JSON stands in double quotes.')
}

function readString(reader: Reader): string | typeof notJson {
  const start = reader.offset++
  for (;;) {
    const unit = reader.text.charCodeAt(reader.offset)
    if (unit === 0x22) break
    if (unit === 0x5c) {
      if (skip(reader, escapeSequence) === '') return broken(reader, 'an escape of JSON, such as \\n or \\u00b5')
    } else if (unit >= 0x20) {
      reader.offset++
    } else {
      return broken(reader, 'text closed by a double quote on the same line')
    }
  }
  reader.offset++
  return JSON.parse(reader.text.slice(start, reader.offset)) as string
}

function readList(reader: Reader, path: Path): unknown {
  const list: unknown[] = []
  reader.offset++
  skip(reader, space)
  if (reader.text[reader.offset] === ']') return close(reader, list)
  for (;;) {
    const step = list.length
    if (!readMember(reader, list, [...path, step])) return notJson
    const next = reader.text[reader.offset]
    if (next === ']') return close(reader, list)
    if (next !== ',') return broken(reader, ', or ]')
    reader.offset++
    skip(reader, space)
  }
}

function readMap(reader: Reader, path: Path): unknown {
  const map = emptyMap()
  reader.offset++
  skip(reader, space)
  if (reader.text[reader.offset] === '}') return close(reader, map)
  for (;;) {
    const keyStart = reader.offset
    if (reader.text[keyStart] !== '"') return broken(reader, 'a key in double quotes')
    const key = readString(reader)
    if (key === notJson) return notJson
    skip(reader, space)
    if (reader.text[reader.offset] !== ':') return broken(reader, ':')
    reader.offset++
    skip(reader, space)
    if (Object.hasOwn(map, key)) duplicate(reader, [...path, key], keyStart)
    if (!readMember(reader, map, [...path, key], keyStart)) return notJson
    const next = reader.text[reader.offset]
    if (next === '}') return close(reader, map)
    if (next !== ',') return broken(reader, ', or }')
    reader.offset++
    skip(reader, space)
  }
}

function readMember(reader: Reader, into: Container, path: Path, keyStart?: number): boolean {
  const start = reader.offset
  const step = path[path.length - 1] as string | number
  const value = readValue(reader, path)
  if (value === notJson) return false
  ;(into as Record<string | number, unknown>)[step] = value
  reader.places.add(into, step, start, keyStart)
  if (typeof value === 'number') {
    const written = reader.text.slice(start, reader.offset)
    if (written !== String(value)) reader.places.write(into, step, written)
  } else if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
    const expected = 'whole characters'
    reader.trouble.add({ code: 'syntax', path, offset: start, expected, received: 'half of a surrogate pair' })
  }
  skip(reader, space)
  return true
}

function close<A>(reader: Reader, value: A): A {
  reader.offset++
  return value
}

function duplicate(reader: Reader, path: Path, offset: number): void {
  const received = `${String(path[path.length - 1])} twice`
  reader.trouble.add({ code: 'duplicate-key', path, offset, expected: 'each key once', received })
}
