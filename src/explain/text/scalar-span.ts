// Where a scalar of YAML or JSON that begins at a place ends, so that it can be replaced. Columns count UTF-16 units.

import type { Location } from '../../physics/location.js'

export interface ScalarSpan {
  /** Offsets in the text; a byte-order mark at its beginning counts. */
  readonly start: number
  readonly end: number
  /** `''`: a plain scalar. */
  readonly quote: '"' | "'" | ''
}

type Place = Pick<Location, 'line' | 'column'>

/** The scalar on one line that begins at a place; `undefined` for a list, a map, an alias, or one with a tag or anchor. */
export function scalarSpan(text: string, place: Place): ScalarSpan | undefined {
  const start = offsetOf(text, place)
  if (start === undefined || start >= text.length || hasProperties(text, start)) return undefined
  const first = text[start]
  if (first === '"' || first === "'") {
    const quoted = first === '"' ? /"(?:[^"\\\r\n]|\\[^\r\n])*"/y : /'(?:[^'\r\n]|'')*'/y
    quoted.lastIndex = start
    const found = quoted.exec(text)?.[0]
    return found === undefined ? undefined : { start, end: start + found.length, quote: first }
  }
  // A plain expression or number: it ends before what closes or separates, a comment, or the line.
  const plain = /[^\s[\]{},&*!|>%@`#:]+(?:[ \t]+[^\s[\]{},#:]+)*/y
  plain.lastIndex = start
  const found = plain.exec(text)?.[0]
  return found === undefined ? undefined : { start, end: start + found.length, quote: '' }
}

/** The offset of a place; `undefined` if the text has no such line. */
function offsetOf(text: string, { line, column }: Place): number | undefined {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  for (let k = 1; k < line; k++) {
    const end = text.indexOf('\n', start)
    if (end < 0) return undefined
    start = end + 1
  }
  return start + column - 1
}

/** An anchor lets others share the scalar, and a tag says what it is. */
function hasProperties(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start)
  return /(?:^|[\s,[{:-])[&!][^\s,[\]{}]*\s+$/.test(before)
}
