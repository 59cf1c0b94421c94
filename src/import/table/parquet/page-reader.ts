// The pages of one column of a Parquet file, one after the other: the library reads their heads and makes their values.

import type { CompressionCodec, DecodedArray, PageHeader, ParquetType, SchemaTree } from 'hyparquet'
import type { ByteSource } from './byte-source.js'
import type { ValueType } from './column-type.js'
import type { ColumnChunk } from './contents.js'
import { codecFault, encodingFault, pageKind } from './page-check.js'
import { attempt, type Damage, type Decompressors, damage, isDamage, type ParquetLibrary } from './parquet-library.js'

export interface PageOptions {
  readonly source: ByteSource
  readonly library: ParquetLibrary
  readonly decompressors: Decompressors
  readonly type: ValueType
  /** The root of the tree of columns, and the column. */
  readonly tree: readonly [SchemaTree, SchemaTree]
}

export interface PageReader {
  /** Goes to the beginning of a chunk of this many rows. */
  readonly open: (chunk: ColumnChunk, rows: number) => void
  /** The values of the next page: `null` for none, texts as bytes; `undefined` among them is damage. */
  readonly next: () => DecodedArray | Damage
}

/** Heads of pages are small, unless statistics are in them. */
const headGuess = 1024
const largestHead = 1 << 20

const storedAs: Readonly<Record<ValueType, ParquetType>> = {
  ...{ double: 'DOUBLE', float: 'FLOAT', text: 'BYTE_ARRAY' },
  ...{ int32: 'INT32', uint32: 'INT32', int64: 'INT64', uint64: 'INT64' },
}

const shorter = damage('a file that became shorter while it was read')

export function pageReader({ source, library, decompressors, type, tree }: PageOptions): PageReader {
  const isOptional = tree[1].element.repetition_type !== 'REQUIRED'
  const decoderFor = decoder(type, tree, decompressors)
  let at = 0
  let end = 0
  let left = 0
  let codec = ''
  let dictionary: DecodedArray | undefined

  /** The head of the page at this place, which is left behind. */
  function takeHead(): PageHeader | Damage {
    for (let guess = headGuess; ; guess *= 32) {
      const bytes = source.read(at, Math.min(end, at + guess))
      if (bytes === undefined) return shorter
      const reader = { view: new DataView(bytes.buffer), offset: 0 }
      const head = attempt('the head of a page that is damaged', () => library.parquetHeader(reader))
      if (isDamage(head)) {
        if (at + guess >= end || guess > largestHead) return head
      } else {
        at += reader.offset
        return head
      }
    }
  }

  /** The values of the page at this place; none of a dictionary, which is kept. */
  function takePage(): DecodedArray | Damage {
    if (at >= end) return damage('fewer values than rows')
    const head = takeHead()
    if (isDamage(head)) return head
    const page = pageKind(head)
    if (isDamage(page)) return page
    const from = at
    at += head.compressed_page_size
    if (at > end) return damage('a page that is longer than its column')
    if (page === undefined) return []
    const fault =
      page.kind === 'dictionary'
        ? dictionary && damage('two dictionaries')
        : page.count > left
          ? damage('more values than rows')
          : encodingFault(head, page, { type, isOptional, hasDictionary: dictionary !== undefined })
    if (fault !== undefined) return fault
    const bytes = source.read(from, at)
    if (bytes === undefined) return shorter
    if (page.count === 0 && page.kind === 'values') return []
    const reader = { view: new DataView(bytes.buffer), offset: 0 }
    const read = attempt('a page that is damaged', () =>
      library.readPage(reader, head, decoderFor(codec), dictionary, undefined, 0),
    )
    if (isDamage(read)) return read
    const values = read.data ?? []
    if (values.length !== page.count) return damage('a page with another number of values than it says')
    if (page.kind === 'dictionary') {
      dictionary = values
      return []
    }
    left -= page.count
    return values
  }

  return {
    open(chunk, rows) {
      at = chunk.from
      end = chunk.to
      codec = chunk.codec
      left = rows
      dictionary = undefined
    },
    next() {
      const fault = codecFault(codec, decompressors)
      if (fault !== undefined) return fault
      for (;;) {
        const values = takePage()
        if (isDamage(values) || values.length > 0) return values
      }
    },
  }
}

/** What the library wants to know of a column. What its values mean is left out: they stay as they are stored. */
function decoder(type: ValueType, [root, column]: PageOptions['tree'], decompressors: Decompressors) {
  const { name, repetition_type } = column.element
  const stored = storedAs[type]
  const element = { name, type: stored, ...(repetition_type === undefined ? {} : { repetition_type }) }
  const schemaPath = [root, { ...column, element }]
  return (codec: string): Parameters<ParquetLibrary['readPage']>[2] => ({
    ...{ pathInSchema: [name], type: stored, element, schemaPath, codec: codec as CompressionCodec },
    ...{ compressors: decompressors, utf8: false, parsers: unused },
  })
}

const unused = {} as Parameters<ParquetLibrary['readPage']>[2]['parsers']
