// The footer of a Parquet file: the columns, and where the pages of each are in each group of rows. Field numbers as in
// parquet.thrift of Apache Parquet.

import type { ByteSource } from './byte-source.js'
import { cursorAt, integerOf, listOf, readStruct, type Struct, structOf, textOf, type Value } from './thrift.js'

export type ValueType = 'double' | 'float' | 'int32' | 'uint32' | 'int64' | 'uint64' | 'text'

export interface ParquetColumn {
  readonly name: string
  /** `undefined` for what holds no numbers that are read; `kind` says what it is. */
  readonly type: ValueType | undefined
  readonly kind: string
  readonly isOptional: boolean
  /** Its place among the chunks of a group. */
  readonly leaf: number
}

export interface ColumnChunk {
  readonly from: number
  readonly to: number
  readonly codec: number
}

export interface RowGroup {
  readonly rows: number
  /** By leaf; `undefined` where the footer makes no sense. */
  readonly chunks: readonly (ColumnChunk | undefined)[]
}

export interface Footer {
  readonly columns: readonly ParquetColumn[]
  readonly groups: readonly RowGroup[]
  /** Texts that the writer put in, by their keys. */
  readonly texts: ReadonlyMap<string, string>
}

const largestFooter = 16 * 1024 * 1024

const magic = 'PAR1'
const encrypted = 'PARE'

/** The footer, or what is wrong with it. */
export function readFooter(source: ByteSource): Footer | string {
  const size = source.size
  const tail = size < 12 ? undefined : source.read(size - 8, size)
  const mark = tail === undefined ? '' : new TextDecoder('latin1').decode(tail.subarray(4))
  if (mark === encrypted) return 'an encrypted file'
  if (tail === undefined || mark !== magic)
    return 'a file that does not end as Parquet does: it is cut off, or another format'
  const length = new DataView(tail.buffer, tail.byteOffset, 4).getUint32(0, true)
  if (length > size - 12) return 'a footer that is longer than the file'
  if (length > largestFooter) return `a footer of ${length} bytes; at most ${largestFooter} are read`
  const bytes = source.read(size - 8 - length, size - 8)
  if (bytes === undefined) return 'a file that became shorter while it was read'
  const cursor = cursorAt(bytes)
  const struct = readStruct(cursor)
  if (cursor.fault !== undefined) return `a footer with ${cursor.fault}`
  const columns = columnsOf(listOf(struct, 2).map(asStruct))
  if (typeof columns === 'string') return columns
  const groups: RowGroup[] = []
  for (const group of listOf(struct, 4).map(asStruct)) {
    const rows = integerOf(group, 3)
    if (rows === undefined || rows < 0) return 'a group of rows that does not say how many'
    groups.push({ rows, chunks: listOf(group, 1).map((chunk) => chunkOf(asStruct(chunk), size)) })
  }
  return { columns, groups, texts: textsOf(listOf(struct, 5)) }
}

const asStruct = (value: Value): Struct | undefined => (value instanceof Map ? value : undefined)

function textsOf(pairs: readonly Value[]): ReadonlyMap<string, string> {
  return new Map(pairs.map((pair) => [textOf(asStruct(pair), 1) ?? '', textOf(asStruct(pair), 2) ?? '']))
}

/** The columns at the top of the tree that the list of elements is, in depth first order. */
function columnsOf(elements: readonly (Struct | undefined)[]): readonly ParquetColumn[] | string {
  const columns: ParquetColumn[] = []
  let leaf = 0
  let at = 1
  while (at < elements.length) {
    const element = elements[at]
    const name = textOf(element, 4)
    if (name === undefined) return 'a column without a name'
    const first = leaf
    // Everything below the element, by counting the children that are still to come.
    let open = 1
    for (; open > 0; at++) {
      if (at >= elements.length) return 'a tree of columns that is cut off'
      const children = integerOf(elements[at], 5) ?? 0
      if (children < 0) return 'a column with fewer than no children'
      if (children === 0) leaf++
      open += children - 1
    }
    const isNested = (integerOf(element, 5) ?? 0) > 0 || integerOf(element, 3) === 2
    const [type, kind] = isNested ? [undefined, 'a nested column'] : typeOf(element)
    columns.push({ name, type, kind, isOptional: integerOf(element, 3) !== 0, leaf: first })
  }
  return columns
}

const physical = ['truths', 'int32', 'int64', 'int96', 'float', 'double', 'text', 'bytes of fixed length']

/** The type, and a word for it. */
function typeOf(element: Struct | undefined): readonly [ValueType | undefined, string] {
  const word = physical[integerOf(element, 1) ?? -1] ?? 'an unknown type'
  const converted = integerOf(element, 6)
  const logical = structOf(element, 10)
  const kind = [...(logical?.keys() ?? [])][0]
  if (kind === 5 || converted === 5) return [undefined, 'decimals of a fixed scale']
  if (word === 'double' || word === 'float') return [kind === undefined ? word : undefined, word]
  if (word === 'text') {
    const isText = (kind === undefined || kind === 1) && (converted === undefined || converted === 0)
    return [isText ? word : undefined, isText ? word : 'bytes']
  }
  if (word !== 'int32' && word !== 'int64') return [undefined, word]
  const isWhole =
    kind === 10 || (kind === undefined && (converted === undefined || (converted >= 11 && converted <= 18)))
  if (!isWhole) return [undefined, 'dates or times']
  const isUnsigned =
    (converted !== undefined && converted >= 11 && converted <= 14) || structOf(logical, 10)?.get(2) === false
  return [isUnsigned ? `u${word}` : word, word]
}

function chunkOf(chunk: Struct | undefined, size: number): ColumnChunk | undefined {
  const meta = structOf(chunk, 3)
  const [codec, length, data] = [integerOf(meta, 4), integerOf(meta, 7), integerOf(meta, 9)]
  if (codec === undefined || length === undefined || data === undefined) return undefined
  const dictionary = integerOf(meta, 11)
  const from = dictionary !== undefined && dictionary > 0 && dictionary < data ? dictionary : data
  const isInside = from >= 4 && length >= 0 && from + length <= size
  return isInside && chunk?.get(1) === undefined ? { from, to: from + length, codec } : undefined
}
