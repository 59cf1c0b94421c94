// Where the values of a line of JSON end, on its bytes. A line feed stands behind the line, so that nothing is read beyond
// it. Numbers as RFC 8259 has them, so that none is read that another program would read otherwise; NaN, Infinity and
// -Infinity besides, since Python writes them.

import type { IssueCode } from '../../physics/issue.js'

/** What is wrong with a line, and at which byte. */
export interface JsonFault {
  readonly code: IssueCode
  readonly at: number
  readonly expected: string
  readonly received: string
  readonly hint: string | null
}

export const lineFeed = 0x0a
export const quote = 0x22
export const comma = 0x2c
export const colon = 0x3a
export const openList = 0x5b
export const closeList = 0x5d
export const openMap = 0x7b
export const closeMap = 0x7d

/** What stands at a byte, for a message. */
export function standsAt(bytes: Uint8Array, at: number): string {
  const byte = bytes[at]
  if (byte === undefined || byte === lineFeed) return 'the end of the line'
  const text = new TextDecoder().decode(bytes.subarray(at, at + 40)).split(/[\n,\]}]/)[0]
  return text === undefined || text === '' ? String.fromCharCode(byte) : text
}

/** Something else was to stand here. */
export const unexpected = (
  bytes: Uint8Array,
  at: number,
  expected: string,
  hint: string | null = null,
  code: IssueCode = 'syntax',
): JsonFault => ({ code, at, expected, received: standsAt(bytes, at), hint })

/** The first byte from `at` on that is no blank. */
export function skipBlank(bytes: Uint8Array, at: number): number {
  let k = at
  for (let byte = bytes[k]; byte === 0x20 || byte === 0x09 || byte === 0x0d; byte = bytes[++k]);
  return k
}

/** Behind the string that opens at `at`. */
export function stringEnd(bytes: Uint8Array, at: number): number | JsonFault {
  for (let k = at + 1; ; k++) {
    const byte = bytes[k]
    if (byte === quote) return k + 1
    if (byte === undefined || byte === lineFeed)
      return unexpected(bytes, k, 'a double quote that closes the string', 'JSON lines hold one whole object a line.')
    if (byte < 0x20) return { ...unexpected(bytes, k, 'no control characters in a string'), received: `byte ${byte}` }
    if (byte === 0x5c && bytes[k + 1] !== lineFeed) k++
  }
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39

/** Behind the number that begins at `at`; −1 if none does. */
export function numberEnd(bytes: Uint8Array, at: number): number {
  let k = bytes[at] === 0x2d ? at + 1 : at
  if (!isDigit(bytes[k])) return -1
  if (bytes[k] === 0x30) k++
  else while (isDigit(bytes[k])) k++
  if (isDigit(bytes[k])) return -1
  if (bytes[k] === 0x2e) {
    if (!isDigit(bytes[++k])) return -1
    while (isDigit(bytes[k])) k++
  }
  if (((bytes[k] as number) | 0x20) === 0x65) {
    const sign = bytes[++k]
    if (sign === 0x2b || sign === 0x2d) k++
    if (!isDigit(bytes[k])) return -1
    while (isDigit(bytes[k])) k++
  }
  return k
}

const words = ['null', 'true', 'false', 'NaN', 'Infinity', '-Infinity'].map((word) => new TextEncoder().encode(word))

const isWordByte = (byte: number | undefined): boolean =>
  byte !== undefined && (isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte === 0x2e)

/** Behind the string, number or word that begins at `at`. */
export function scalarEnd(bytes: Uint8Array, at: number): number | JsonFault {
  if (bytes[at] === quote) return stringEnd(bytes, at)
  const end = numberEnd(bytes, at)
  if (end > 0 && !isWordByte(bytes[end])) return end
  const word = words.find((one) => one.every((byte, k) => bytes[at + k] === byte))
  if (word !== undefined && !isWordByte(bytes[at + word.length])) return at + word.length
  return unexpected(bytes, at, 'a value as JSON writes it', hintFor(bytes, at))
}

function hintFor(bytes: Uint8Array, at: number): string | null {
  if (bytes[at] === 0x2b) return 'JSON has no sign + before a number.'
  if (bytes[at] === 0x27) return 'JSON has double quotes.'
  if (bytes[at] === lineFeed) return 'JSON lines hold one whole object a line.'
  return isDigit(bytes[at]) || bytes[at] === 0x2e || bytes[at] === 0x2d
    ? 'Numbers are 1.5, -1e-24: digits on both sides of a point, no zeros before them, exponents after e or E.'
    : null
}

/** The text of a scalar, of a string without its quotes; `undefined` for a string with a wrong escape. */
export function scalarText(bytes: Uint8Array, from: number, to: number): string | undefined {
  const text = new TextDecoder().decode(bytes.subarray(from, to))
  if (bytes[from] !== quote) return text
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
