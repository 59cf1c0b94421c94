// Pages of Parquet written by hand, byte by byte, as parquet.thrift of Apache Parquet has them: the older kind of page, which
// most writers write, and pages that lie.

import * as E from 'fp-ts/lib/Either.js'
import type { SchemaTree } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { withinMilliseconds } from '../../../src/cli/deadline.js'
import { bytesInMemory } from '../../../src/import/table/parquet/byte-source.js'
import type { ValueType } from '../../../src/import/table/parquet/column-type.js'
import { pageReader } from '../../../src/import/table/parquet/page-reader.js'
import { parquetLibrary } from './parquet-files.js'

/** A number of thrift's compact protocol: zigzag, then seven bits a byte, the lowest first. */
function zigzag(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value * 2; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest]
    bytes.push((rest % 128) + 128)
  }
}

/** A field one after the last that is a whole number of 32 bits (kind 5). */
const field = (value: number): number[] => [0x15, ...zigzag(value)]

const [plain, rle, packed, rleDictionary, delta] = [0, 3, 4, 8, 5]

interface Head {
  readonly count: number
  readonly encoding?: number
  readonly levels?: number
  readonly size?: number
}

/** Kind 0, size twice, and as field 5 a struct (kind 12): values, encoding, encoding of both levels. */
function page(body: readonly number[], { count, encoding = plain, levels = rle, size = body.length }: Head): number[] {
  const own = [...field(count), ...field(encoding), ...field(levels), ...field(rle), 0]
  return [...field(0), ...field(size), ...field(body.length), 0x2c, ...own, 0, ...body]
}

/** Kind 2, and as field 7 a struct: values, encoding. */
const dictionaryPage = (body: readonly number[], count: number): number[] => [
  ...[...field(2), ...field(body.length), ...field(body.length), 0x4c, ...field(count), ...field(plain), 0, 0],
  ...body,
]

/** Kind 3, and as field 8 a struct: values, nulls, rows, encoding, bytes of levels of both kinds. */
function page2(body: readonly number[], count: number, encoding: number, levels: readonly [number, number]): number[] {
  const own = [field(count), field(0), field(count), field(encoding), field(levels[0]), field(levels[1])].flat()
  return [...field(3), ...field(body.length), ...field(body.length), 0x5c, ...own, 0, 0, ...body]
}

const doubles = (...values: readonly number[]): number[] => [...new Uint8Array(Float64Array.from(values).buffer)]

/** Levels: four bytes of their length, then runs. */
const levels = (...runs: readonly number[]): number[] => [runs.length, 0, 0, 0, ...runs]

function values(chunk: readonly number[], rows: number, type: ValueType = 'double', isOptional = true): unknown {
  const element = { name: 'x', repetition_type: isOptional ? 'OPTIONAL' : 'REQUIRED' } as const
  const column: SchemaTree = { element, children: [], count: 1, path: ['x'] }
  const root: SchemaTree = { element: { name: 'root' }, children: [column], count: 2, path: [] }
  const source = bytesInMemory(Uint8Array.from(chunk))
  const pages = pageReader({ source, library: parquetLibrary, decompressors: {}, type, tree: [root, column] })
  pages.open({ from: 0, to: chunk.length, codec: 'UNCOMPRESSED' }, rows)
  const next = pages.next()
  return 'what' in next ? `${next.code}: ${next.what}` : Array.from(next)
}

describe('a page of the older kind', () => {
  it('holds doubles', () => {
    // A run of three ones: header 3 · 2, value 1.
    expect(values(page([...levels(6, 1), ...doubles(1.5, -0, 5e-324)], { count: 3 }), 3)).toEqual([1.5, -0, 5e-324])
    expect(values(page(doubles(0.1, Number.NaN), { count: 2 }), 2, 'double', false)).toEqual([0.1, Number.NaN])
  })

  it('holds nulls', () => {
    // One run of eight bits, the lowest first: header 1 · 2 + 1, 1 0 1.
    expect(values(page([...levels(3, 0b101), ...doubles(1, 2)], { count: 3 }), 3)).toEqual([1, null, 2])
    expect(values(page(levels(4, 0), { count: 2 }), 2)).toEqual([null, null])
  })

  it('may have a dictionary before it', () => {
    // Indices of one bit, eight of them packed: 1 1 0 0 …
    const chunk = [
      ...dictionaryPage(doubles(7.5, 8.5), 2),
      ...page([...levels(6, 1), 1, 3, 0b011], { count: 3, encoding: rleDictionary }),
    ]
    expect(values(chunk, 3)).toEqual([8.5, 8.5, 7.5])
  })

  it('may come after pages without values', () => {
    expect(
      values([...page(levels(), { count: 0 }), ...page([...levels(2, 1), ...doubles(4)], { count: 1 })], 1),
    ).toEqual([4])
  })

  it('holds whole numbers of 64 bits and texts as they are', () => {
    const [large, small] = [2n ** 63n - 1n, -(2n ** 63n)]
    const bytes = [...new Uint8Array(BigInt64Array.of(large, small).buffer)]
    expect(values(page(bytes, { count: 2 }), 2, 'int64', false)).toEqual([large, small])
    expect(values(page([2, 0, 0, 0, 0x34, 0x2e], { count: 1 }), 1, 'text', false)).toEqual([Uint8Array.of(0x34, 0x2e)])
    // Differences: 128 a block of 4 parts, 3 values, the first 5 (zigzag 10); least difference −1 (zigzag 1), no more bits.
    expect(values(page([0x80, 1, 4, 3, 10, 1, 0, 0, 0, 0], { count: 3, encoding: delta }), 3, 'int32', false)).toEqual([
      5, 4, 3,
    ])
  })
})

describe('a page that lies', () => {
  const three = [...levels(6, 1), ...doubles(1, 2, 3)]
  const read = (head: Head, rows = 3, body: readonly number[] = three) => values(page(body, head), rows)
  it.each<[string, unknown, string | RegExp]>([
    ['more values than rows', read({ count: 3 }, 2), 'syntax: more values than rows'],
    ['more values than bytes', read({ count: 5 }, 5), /^syntax: a page /],
    ['more values than levels', read({ count: 3 }, 3, [...levels(4, 1), ...doubles(1, 2, 3)]), /^syntax: a page /],
    ['another size', read({ count: 3, size: 40 }), /^syntax: a page that is damaged: .*length/],
    ['size beyond the limit', read({ count: 3, size: 2 ** 27 }), /^limit: a page of 134217728 bytes/],
    ['values beyond the limit', read({ count: 2 ** 23 }, 2 ** 24), /^limit: a page of 8388608 values/],
    ['a dictionary that is not there', read({ count: 3, encoding: rleDictionary }), /needs a dictionary, before one/],
    ['indices as numbers', read({ count: 3, encoding: rle }), 'syntax: the encoding RLE, which is not read'],
    ['differences as doubles', read({ count: 3, encoding: delta }), /the encoding DELTA_BINARY_PACKED, which/],
    ['levels of another kind', read({ count: 3, levels: packed }), 'syntax: a page without the levels of its values'],
    [
      'two dictionaries',
      values([...dictionaryPage(doubles(1), 1), ...dictionaryPage(doubles(2), 1)], 1),
      'syntax: two dictionaries',
    ],
    [
      'levels where there are none',
      values(page2(three, 3, plain, [2, 0]), 3, 'double', false),
      /levels that its column/,
    ],
    ['the end of its column', values(page(three, { count: 3 }).slice(0, -1), 3), /longer than its column/],
    ['a kind that does not exist', values([...field(9), ...field(0), ...field(0), 0], 1), /a page of an unknown kind/],
    ['no head', values([0xff, 0xff, 0xff], 1), /the head of a page that is damaged/],
  ])('about %s is refused', (_, said, expected) => {
    expect(said).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  })

  it('has no value where an index is beyond its dictionary', () => {
    const indices = page([...levels(6, 1), 1, 3, 0b111], { count: 3, encoding: rleDictionary })
    expect(values([...dictionaryPage(doubles(1), 1), ...indices], 3)).toEqual([undefined, undefined, undefined])
  })

  it('about the length of its runs is stopped, where it would not end', () => {
    // Indices of no bits, packed; 2³¹ − 1 says −8 of them, counted down to zero.
    const body = [0, 0xff, 0xff, 0xff, 0xff, 7]
    const chunk = [...dictionaryPage(doubles(1), 1), ...page2(body, 3, rleDictionary, [0, 0])]
    const work = () => E.right(values(chunk, 3, 'double', false))
    expect(withinMilliseconds(200, work)).toMatchObject({ left: [{ code: 'limit' }] })
  })
})
