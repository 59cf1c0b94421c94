// A line of JSON as a tree of places: where each value begins and ends. A key may stand once in an object.

import {
  closeList,
  closeMap,
  colon,
  comma,
  type JsonFault,
  lineFeed,
  openList,
  openMap,
  quote,
  scalarEnd,
  scalarText,
  skipBlank,
  standsAt,
  stringEnd,
  unexpected,
} from './json-bytes.js'

interface Span {
  readonly start: number
  readonly end: number
}

export interface JsonMember {
  readonly key: string
  /** Where the key begins. */
  readonly at: number
  readonly value: JsonNode
}

export type JsonNode =
  | (Span & { readonly kind: 'scalar'; readonly isNull: boolean })
  | (Span & { readonly kind: 'list'; readonly items: readonly JsonNode[] })
  | (Span & { readonly kind: 'map'; readonly members: readonly JsonMember[] })

export type JsonMap = Extract<JsonNode, { kind: 'map' }>

const deepest = 64

/** More than all parts of all entries of 128 states. */
const mostValues = 300_000

export const isFault = (read: JsonNode | JsonFault): read is JsonFault => 'code' in read

/** The object that a line is, from `from` up to the line feed at `end`. */
export function jsonTree(bytes: Uint8Array, from: number, end: number): JsonMap | JsonFault {
  let count = 0

  function value(at: number, depth: number): JsonNode | JsonFault {
    if (++count > mostValues) return limit(at, `at most ${mostValues} values a line`)
    if (depth > deepest) return limit(at, `lists and objects at most ${deepest} deep`)
    if (bytes[at] === openMap) return map(at, depth)
    if (bytes[at] === openList) return list(at, depth)
    const to = scalarEnd(bytes, at)
    return typeof to === 'number' ? { kind: 'scalar', start: at, end: to, isNull: bytes[at] === 0x6e } : to
  }

  function list(start: number, depth: number): JsonNode | JsonFault {
    const items: JsonNode[] = []
    let at = skipBlank(bytes, start + 1)
    if (bytes[at] === closeList) return { kind: 'list', start, end: at + 1, items }
    for (;;) {
      const item = value(at, depth + 1)
      if (isFault(item)) return item
      items.push(item)
      at = skipBlank(bytes, item.end)
      if (bytes[at] === closeList) return { kind: 'list', start, end: at + 1, items }
      if (bytes[at] !== comma) return unexpected(bytes, at, 'a comma, or ] to close the list', wholeHint(at))
      at = skipBlank(bytes, at + 1)
    }
  }

  function map(start: number, depth: number): JsonMap | JsonFault {
    const members: JsonMember[] = []
    const keys = new Set<string>()
    let at = skipBlank(bytes, start + 1)
    if (bytes[at] === closeMap) return { kind: 'map', start, end: at + 1, members }
    for (;;) {
      if (bytes[at] !== quote) return unexpected(bytes, at, 'a key in double quotes', wholeHint(at))
      const keyEnd = stringEnd(bytes, at)
      if (typeof keyEnd !== 'number') return keyEnd
      const key = scalarText(bytes, at, keyEnd)
      if (key === undefined) return unexpected(bytes, at, 'a string with the escapes of JSON')
      if (keys.has(key)) return unexpected(bytes, at, 'each key once', null, 'duplicate-key')
      keys.add(key)
      const sign = skipBlank(bytes, keyEnd)
      if (bytes[sign] !== colon) return unexpected(bytes, sign, 'a colon after the key')
      const member = value(skipBlank(bytes, sign + 1), depth + 1)
      if (isFault(member)) return member
      members.push({ key, at, value: member })
      at = skipBlank(bytes, member.end)
      if (bytes[at] === closeMap) return { kind: 'map', start, end: at + 1, members }
      if (bytes[at] !== comma) return unexpected(bytes, at, 'a comma, or } to close the object', wholeHint(at))
      at = skipBlank(bytes, at + 1)
    }
  }

  const limit = (at: number, expected: string): JsonFault => ({
    code: 'limit',
    at,
    expected,
    received: 'more',
    hint: 'Leave out what the table does not need.',
  })
  const wholeHint = (at: number): string | null =>
    bytes[at] === lineFeed ? 'JSON lines hold one whole object a line.' : null

  const start = skipBlank(bytes, from)
  if (bytes[start] !== openMap) {
    const hint = bytes[start] === openList ? "A list of objects: write them one a line, as jq -c '.[]' does." : null
    return unexpected(bytes, start, 'an object {…}', hint)
  }
  const read = map(start, 1)
  if (isFault(read)) return read
  const behind = skipBlank(bytes, read.end)
  if (behind === end) return read
  return {
    ...unexpected(bytes, behind, 'the end of the line after the object', 'Write one object a line.'),
    received: standsAt(bytes, behind),
  }
}
