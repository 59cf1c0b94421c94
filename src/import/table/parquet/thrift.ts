// Thrift's compact protocol, in which Parquet writes its footer and the heads of its pages. Nothing that the bytes say is
// trusted: what does not fit sets `fault`, and from there on everything read is empty.

/** A place in bytes. */
export interface Cursor {
  readonly bytes: Uint8Array
  at: number
  readonly end: number
  /** What does not fit; nothing is read any more. */
  fault: string | undefined
  /** How many values may still be read. */
  left: number
}

/** A structure by the numbers of its fields. Integers beyond 2⁵³ are not exact. */
export type Struct = ReadonlyMap<number, Value>
export type Value = number | boolean | Uint8Array | readonly Value[] | Struct

const deepest = 32
/** More than the footer of a thousand columns in fifty groups of rows. */
const mostValues = 1_500_000
const empty: Struct = new Map()

export const cursorAt = (bytes: Uint8Array, at = 0, end: number = bytes.length): Cursor => ({
  ...{ bytes, at, end },
  fault: undefined,
  left: mostValues,
})

/** The structure at the cursor. */
export function readStruct(cursor: Cursor, depth = 0): Struct {
  if (depth > deepest) cursor.fault ??= `structures more than ${deepest} deep`
  const fields = new Map<number, Value>()
  let id = 0
  while (cursor.fault === undefined) {
    const byte = readByte(cursor)
    const type = byte & 0x0f
    if (type === 0) return fields
    const delta = byte >> 4
    id = delta === 0 ? readInteger(cursor) : id + delta
    fields.set(id, readValue(cursor, type, depth))
  }
  return empty
}

function readValue(cursor: Cursor, type: number, depth: number): Value {
  if (--cursor.left < 0) cursor.fault ??= `more than ${mostValues} values`
  switch (type) {
    case 1:
    case 2:
      return type === 1
    case 3:
      return readByte(cursor)
    case 4:
    case 5:
    case 6:
      return readInteger(cursor)
    case 7:
      return readBytes(cursor, 8)
    case 8:
      return readBytes(cursor, readCount(cursor))
    case 9:
    case 10:
      return readList(cursor, depth)
    case 12:
      return readStruct(cursor, depth + 1)
    default:
      cursor.fault ??= `a field of type ${type}`
      return 0
  }
}

function readList(cursor: Cursor, depth: number): readonly Value[] {
  const head = readByte(cursor)
  const count = head >> 4 === 15 ? readCount(cursor) : head >> 4
  const type = head & 0x0f
  const values: Value[] = []
  // Every value takes a byte at least, so that no count makes a list longer than the bytes.
  for (let k = 0; k < count && cursor.fault === undefined; k++)
    values.push(type === 1 || type === 2 ? readByte(cursor) === 1 : readValue(cursor, type, depth + 1))
  if (depth > deepest) cursor.fault ??= `lists more than ${deepest} deep`
  return values
}

function readByte(cursor: Cursor): number {
  if (cursor.fault === undefined && cursor.at >= cursor.end) cursor.fault = 'an end in the middle of a structure'
  return cursor.fault === undefined ? (cursor.bytes[cursor.at++] as number) : 0
}

function readBytes(cursor: Cursor, count: number): Uint8Array {
  if (cursor.fault === undefined && count > cursor.end - cursor.at) cursor.fault = 'a text that is longer than the file'
  if (cursor.fault !== undefined) return new Uint8Array(0)
  cursor.at += count
  return cursor.bytes.subarray(cursor.at - count, cursor.at)
}

/** An unsigned number in groups of seven bits. */
export function readCount(cursor: Cursor): number {
  let value = 0
  for (let power = 1, k = 0; k < 10; k++, power *= 128) {
    const byte = readByte(cursor)
    value += (byte & 0x7f) * power
    if (byte < 0x80) return value
  }
  cursor.fault ??= 'a number of more than ten bytes'
  return 0
}

/** A number with its sign in the last bit. */
function readInteger(cursor: Cursor): number {
  const value = readCount(cursor)
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2
}

// Fields of a structure; what is of another kind is not there.

export function integerOf(struct: Struct | undefined, id: number): number | undefined {
  const value = struct?.get(id)
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined
}

export function structOf(struct: Struct | undefined, id: number): Struct | undefined {
  const value = struct?.get(id)
  return value instanceof Map ? value : undefined
}

export function listOf(struct: Struct | undefined, id: number): readonly Value[] {
  const value = struct?.get(id)
  return Array.isArray(value) ? value : []
}

export function textOf(struct: Struct | undefined, id: number): string | undefined {
  const value = struct?.get(id)
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : undefined
}
