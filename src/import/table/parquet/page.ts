// The values of one page of a column, one after the other. Only the bytes of the page are in memory, never its values.

import { codecNames, type Decompress, type Decompressors } from './byte-source.js'
import type { ValueType } from './footer.js'
import { hybrid, type Indices } from './hybrid.js'
import { cursorAt, integerOf, readStruct, type Struct, structOf } from './thrift.js'

/** Where a value stands; `undefined`: there is none in this row. `damaged`: the bytes give no more. */
export interface ValuePlace {
  readonly bytes: Uint8Array
  readonly view: DataView
  /** Offset of the value, and where it ends. */
  at: number
  to: number
}

export const found = 1
export const nothing = 0
export const damaged = -1

/** Puts the place of the next value into `place`, and says what it found. */
export type Values = () => typeof found | typeof nothing | typeof damaged

export interface Page {
  readonly rows: number
  readonly place: ValuePlace
  readonly next: Values
}

/** A dictionary: where each of its values is. */
export interface Dictionary {
  readonly place: ValuePlace
  /** Offsets, one more than values. Texts have four bytes of their length before them. */
  readonly offsets: Int32Array
}

export type AnyPage =
  | { readonly kind: 'data'; readonly page: Page }
  | { readonly kind: 'dictionary'; readonly dictionary: Dictionary }
  | { readonly kind: 'other' }

export interface PageHead {
  readonly head: Struct
  /** Bytes of the head and of what comes behind it. */
  readonly headSize: number
  readonly size: number
  readonly uncompressed: number
}

const largestPage = 64 * 1024 * 1024

/** The head of a page, from the bytes that begin with it; or what is wrong with it. */
export function pageHead(bytes: Uint8Array): PageHead | string {
  const cursor = cursorAt(bytes)
  const head = readStruct(cursor)
  if (cursor.fault !== undefined) return `the head of a page with ${cursor.fault}`
  const [uncompressed, size] = [integerOf(head, 2), integerOf(head, 3)]
  if (uncompressed === undefined || size === undefined || uncompressed < 0 || size < 0) return 'a page without a size'
  if (Math.max(uncompressed, size) > largestPage)
    return `a page of ${Math.max(uncompressed, size)} bytes; at most ${largestPage} are read`
  return { head, headSize: cursor.at, size, uncompressed }
}

const widths: Readonly<Record<ValueType, number>> = {
  ...{ double: 8, float: 4, int32: 4, uint32: 4, int64: 8, uint64: 8 },
  text: 0,
}

export interface PageOptions {
  readonly type: ValueType
  readonly isOptional: boolean
  readonly codec: number
  readonly decompressors: Decompressors
  readonly dictionary: Dictionary | undefined
}

/** A page from its bytes; or what is wrong with it. */
export function readPage({ head, uncompressed }: PageHead, bytes: Uint8Array, options: PageOptions): AnyPage | string {
  const kind = integerOf(head, 1)
  if (kind === 0) return dataPage(structOf(head, 5), unpacked(bytes, uncompressed, options), options)
  if (kind === 3) return dataPage2(structOf(head, 8), bytes, uncompressed, options)
  if (kind === 2) return dictionaryPage(structOf(head, 7), unpacked(bytes, uncompressed, options), options.type)
  return { kind: 'other' }
}

function unpacked(bytes: Uint8Array, length: number, { codec, decompressors }: PageOptions): Uint8Array | string {
  // The bytes are looked at until the next page comes, and what they are from is written over.
  if (codec === 0) return bytes.length === length ? bytes.slice() : 'a page of another size than it says'
  const decompress: Decompress | undefined = decompressors[codec]
  const name = codecNames[codec] ?? `compression number ${codec}`
  if (decompress === undefined) return `${name}, which cannot be read here`
  return decompress(bytes, length) ?? `a page whose ${name} bytes are damaged`
}

const placeIn = (bytes: Uint8Array): ValuePlace => ({
  bytes,
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  ...{ at: 0, to: 0 },
})

function dictionaryPage(head: Struct | undefined, bytes: Uint8Array | string, type: ValueType): AnyPage | string {
  if (typeof bytes === 'string') return bytes
  const count = integerOf(head, 1) ?? -1
  const width = widths[type]
  if (count < 0 || count * Math.max(width, 4) > bytes.length) return 'a dictionary that is shorter than it says'
  const place = placeIn(bytes)
  const offsets = new Int32Array(count + 1)
  for (let k = 0, at = 0; k < count; k++) {
    if (width === 0 && at + 4 > bytes.length) return 'a dictionary that is shorter than it says'
    at += width === 0 ? 4 + place.view.getUint32(at, true) : width
    if (at > bytes.length) return 'a dictionary that is shorter than it says'
    offsets[k + 1] = at
  }
  return { kind: 'dictionary', dictionary: { place, offsets } }
}

function dataPage(head: Struct | undefined, bytes: Uint8Array | string, options: PageOptions): AnyPage | string {
  if (typeof bytes === 'string') return bytes
  const [rows, encoding] = [integerOf(head, 1) ?? -1, integerOf(head, 2) ?? -1]
  if (rows < 0) return 'a page without a number of values'
  let from = 0
  let levels: Indices | undefined
  if (options.isOptional) {
    if (bytes.length < 4 || integerOf(head, 3) !== 3) return 'a page without the levels of its values'
    const length = placeIn(bytes).view.getUint32(0, true)
    from = 4 + length
    if (from > bytes.length) return 'a page that is shorter than its levels'
    levels = hybrid(bytes, 4, from, 1)
  }
  return withValues(rows, encoding, levels, bytes, from, options)
}

function dataPage2(
  head: Struct | undefined,
  bytes: Uint8Array,
  uncompressed: number,
  options: PageOptions,
): AnyPage | string {
  const [rows, encoding] = [integerOf(head, 1) ?? -1, integerOf(head, 4) ?? -1]
  const [definition, repetition] = [integerOf(head, 5) ?? -1, integerOf(head, 6) ?? -1]
  const before = definition + repetition
  if (rows < 0 || definition < 0 || repetition < 0 || before > bytes.length || before > uncompressed)
    return 'a page that is shorter than its levels'
  const isCompressed = head?.get(7) !== false
  const rest = unpacked(
    bytes.subarray(before),
    uncompressed - before,
    isCompressed ? options : { ...options, codec: 0 },
  )
  if (typeof rest === 'string') return rest
  const levels = options.isOptional ? hybrid(bytes.slice(repetition, before), 0, definition, 1) : undefined
  return withValues(rows, encoding, levels, rest, 0, options)
}

const encodings = [
  'PLAIN',
  '',
  'PLAIN_DICTIONARY',
  'RLE',
  'BIT_PACKED',
  'DELTA_BINARY_PACKED',
  'DELTA_LENGTH_BYTE_ARRAY',
]

function withValues(
  rows: number,
  encoding: number,
  levels: Indices | undefined,
  bytes: Uint8Array,
  from: number,
  { type, dictionary }: PageOptions,
): AnyPage | string {
  const page = (place: ValuePlace, value: () => boolean): AnyPage => ({
    kind: 'data',
    page: {
      rows,
      place,
      next: () => {
        const level = levels === undefined ? 1 : levels()
        return level === 0 ? nothing : level === 1 && value() ? found : damaged
      },
    },
  })
  if (encoding === 0) {
    const place = placeIn(bytes)
    place.to = from
    return page(place, widths[type] === 0 ? nextText(place) : nextNumber(place, widths[type]))
  }
  if (encoding === 9 && type !== 'text') return page(...split(bytes.subarray(from), widths[type]))
  if (encoding !== 2 && encoding !== 8)
    return `the encoding ${encodings[encoding] ?? `number ${encoding}`}, which is not read`
  if (dictionary === undefined) return 'a page that needs a dictionary, before one'
  if (from >= bytes.length) return rows === 0 ? page(dictionary.place, () => false) : 'a page without values'
  return page(
    dictionary.place,
    fromDictionary(dictionary, hybrid(bytes, from + 1, bytes.length, bytes[from] as number), type),
  )
}

const nextNumber = (place: ValuePlace, width: number) => (): boolean => {
  place.at = place.to
  place.to += width
  return place.to <= place.bytes.length
}

const nextText = (place: ValuePlace) => (): boolean => {
  if (place.to + 4 > place.bytes.length) return false
  place.at = place.to + 4
  place.to = place.at + place.view.getUint32(place.to, true)
  return place.to <= place.bytes.length
}

function fromDictionary({ place, offsets }: Dictionary, indices: Indices, type: ValueType) {
  const skip = type === 'text' ? 4 : 0
  return (): boolean => {
    const index = indices()
    if (index < 0 || index + 1 >= offsets.length) return false
    place.at = (offsets[index] as number) + skip
    place.to = offsets[index + 1] as number
    return true
  }
}

/** The bytes of the values apart: all first bytes, then all second ones. */
function split(bytes: Uint8Array, width: number): readonly [ValuePlace, () => boolean] {
  const count = Math.floor(bytes.length / width)
  const place = placeIn(new Uint8Array(width))
  place.to = width
  let k = 0
  return [
    place,
    () => {
      if (k >= count) return false
      for (let b = 0; b < width; b++) place.bytes[b] = bytes[b * count + k] as number
      k++
      return true
    },
  ]
}
