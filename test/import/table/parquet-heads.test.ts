// What the heads of pages of a Parquet file must say, each condition by itself.

import type { PageHeader } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { codecFault, encodingFault, pageKind } from '../../../src/import/table/parquet/page-check.js'
import { isDamage } from '../../../src/import/table/parquet/parquet-library.js'

const said = (value: unknown): unknown => (isDamage(value) ? [value.code, value.what, value.hint] : value)

const body = { num_values: 3, encoding: 'PLAIN', definition_level_encoding: 'RLE', repetition_level_encoding: 'RLE' }
const body2 = {
  ...{ num_values: 3, num_nulls: 0, num_rows: 3, encoding: 'RLE_DICTIONARY' },
  ...{ definition_levels_byte_length: 0, repetition_levels_byte_length: 0 },
}
const sizes = { uncompressed_page_size: 24, compressed_page_size: 20 }
const head = (own: Record<string, unknown>): PageHeader =>
  ({ ...sizes, type: 'DATA_PAGE', ...own }) as unknown as PageHeader
const page = (own: Record<string, unknown> = {}, more: Record<string, unknown> = {}): PageHeader =>
  head({ data_page_header: { ...body, ...own }, ...more })
const page2 = (own: Record<string, unknown> = {}): PageHeader =>
  head({ type: 'DATA_PAGE_V2', data_page_header_v2: { ...body2, ...own } })
const dictionary = (own: Record<string, unknown> = {}, more: Record<string, unknown> = {}): PageHeader =>
  head({ type: 'DICTIONARY_PAGE', dictionary_page_header: { num_values: 3, encoding: 'PLAIN', ...own }, ...more })

const limit = 'Write smaller pages, or smaller groups of rows such as 100 000.'
const syntax = (what: string, hint: string | null = null): readonly unknown[] => ['syntax', what, hint]

describe('the kind of a page', () => {
  it.each<[string, PageHeader, unknown]>([
    ['values', page(), { kind: 'values', count: 3, encoding: 'PLAIN' }],
    ['values of the newer kind', page2(), { kind: 'values', count: 3, encoding: 'RLE_DICTIONARY' }],
    ['a dictionary', dictionary(), { kind: 'dictionary', count: 3, encoding: 'PLAIN' }],
    ['an index', head({ type: 'INDEX_PAGE' }), undefined],
    ['no values', page({ num_values: 0 }), { kind: 'values', count: 0, encoding: 'PLAIN' }],
    ['no size', page({}, { uncompressed_page_size: undefined }), syntax('a page without a size')],
    ['no other size', page({}, { compressed_page_size: undefined }), syntax('a page without a size')],
    ['a negative size', page({}, { compressed_page_size: -1 }), syntax('a page without a size')],
    ['half a size', page({}, { compressed_page_size: 0.5 }), syntax('a page without a size')],
    ['a size of 64 MB', page({}, { uncompressed_page_size: 2 ** 26 }), { kind: 'values', count: 3, encoding: 'PLAIN' }],
    [
      'a size beyond',
      page({}, { uncompressed_page_size: 2 ** 26 + 1 }),
      ['limit', 'a page of 67108865 bytes; at most 67108864 are read', limit],
    ],
    [
      'the other size beyond',
      page({}, { compressed_page_size: 2 ** 27 }),
      ['limit', 'a page of 134217728 bytes; at most 67108864 are read', limit],
    ],
    ['another kind', head({ type: 'OTHER' }), syntax('a page of an unknown kind')],
    ['another kind with values', page({}, { type: 'OTHER' }), syntax('a page of an unknown kind')],
    ['the head of another kind', page({}, { type: 'DATA_PAGE_V2' }), syntax('a page of an unknown kind')],
    ['the head of a dictionary', dictionary({}, { type: 'DATA_PAGE' }), syntax('a page of an unknown kind')],
    ['no number', page({ num_values: undefined }), syntax('a page without a number of values')],
    ['a negative number', page({ num_values: -1 }), syntax('a page without a number of values')],
    ['so many values', page({ num_values: 2 ** 22 }), { kind: 'values', count: 2 ** 22, encoding: 'PLAIN' }],
    [
      'too many values',
      page({ num_values: 2 ** 22 + 1 }),
      ['limit', 'a page of 4194305 values; at most 4194304 are read', limit],
    ],
    ['other rows than values', page2({ num_rows: 2 }), syntax('a page with another number of rows than of values')],
    [
      'a dictionary of as many values as bytes',
      dictionary({ num_values: 24 }),
      { kind: 'dictionary', count: 24, encoding: 'PLAIN' },
    ],
    ['a dictionary of more', dictionary({ num_values: 25 }), syntax('a dictionary that is shorter than it says')],
    ['values of less than a byte', page({ num_values: 25 }), { kind: 'values', count: 25, encoding: 'PLAIN' }],
  ])('%s', (_, own, expected) => {
    expect(said(pageKind(own))).toEqual(expected)
  })
})

describe('the encoding of a page', () => {
  const options = { type: 'double', isOptional: true, hasDictionary: false } as const
  const fault = (own: PageHeader, more: Partial<Parameters<typeof encodingFault>[2]> = {}): unknown => {
    const kind = pageKind(own)
    if (kind === undefined || isDamage(kind)) throw new Error('no page of values')
    return said(encodingFault(own, kind, { ...options, ...more }))
  }
  const unread = (encoding: string): readonly unknown[] =>
    syntax(
      `the encoding ${encoding}, which is not read`,
      'Write plain or dictionary pages, which is what writers do unless told otherwise.',
    )
  const encodings = [
    'PLAIN',
    'BYTE_STREAM_SPLIT',
    'DELTA_BINARY_PACKED',
    'DELTA_LENGTH_BYTE_ARRAY',
    'DELTA_BYTE_ARRAY',
    'RLE',
    'BIT_PACKED',
    'PLAIN_DICTIONARY',
    'RLE_DICTIONARY',
  ]
  const dictionaries = ['PLAIN_DICTIONARY', 'RLE_DICTIONARY']
  const numbers = ['PLAIN', 'BYTE_STREAM_SPLIT', ...dictionaries]
  const wholes = [...numbers, 'DELTA_BINARY_PACKED']
  const texts = ['PLAIN', 'DELTA_LENGTH_BYTE_ARRAY', 'DELTA_BYTE_ARRAY', ...dictionaries]

  it.each([
    ['double', numbers],
    ['float', numbers],
    ['int32', wholes],
    ['uint32', wholes],
    ['int64', wholes],
    ['uint64', wholes],
    ['text', texts],
  ] as const)('of %s', (type, known) => {
    for (const encoding of encodings) {
      const isKnown = known.includes(encoding)
      expect(fault(page({ encoding }), { type, hasDictionary: true })).toEqual(isKnown ? undefined : unread(encoding))
    }
    expect(fault(page({ encoding: undefined }), { type })).toEqual(unread('which is unknown'))
  })

  it.each<[string, unknown, unknown]>([
    [
      'without its dictionary',
      fault(page({ encoding: 'RLE_DICTIONARY' })),
      syntax('a page that needs a dictionary, before one'),
    ],
    [
      'without its older dictionary',
      fault(page({ encoding: 'PLAIN_DICTIONARY' })),
      syntax('a page that needs a dictionary, before one'),
    ],
    [
      'with levels of another kind',
      fault(page({ definition_level_encoding: 'BIT_PACKED' })),
      syntax('a page without the levels of its values'),
    ],
    [
      'with levels that do not count',
      fault(page({ definition_level_encoding: 'BIT_PACKED' }), { isOptional: false }),
      undefined,
    ],
    ['of the newer kind', fault(page2(), { hasDictionary: true }), undefined],
    [
      'of the newer kind with levels',
      fault(page2({ definition_levels_byte_length: 2 }), { hasDictionary: true }),
      undefined,
    ],
    [
      'of the newer kind with levels it has not',
      fault(page2({ definition_levels_byte_length: 2 }), { hasDictionary: true, isOptional: false }),
      syntax('a page with levels that its column has not'),
    ],
    [
      'of the newer kind without levels it has not',
      fault(page2(), { hasDictionary: true, isOptional: false }),
      undefined,
    ],
    [
      'of the newer kind with repetitions',
      fault(page2({ repetition_levels_byte_length: 1 }), { hasDictionary: true }),
      syntax('a page with levels that its column has not'),
    ],
    ['of the older kind', fault(page(), { isOptional: false }), undefined],
  ])('%s', (_, result, expected) => {
    expect(result).toEqual(expected)
  })
})

describe('a compression', () => {
  const gzip = { GZIP: (own: Uint8Array) => own }
  const hint = 'Write the file with Snappy, gzip or no compression.'
  it.each<[string | undefined, Parameters<typeof codecFault>[1], unknown]>([
    ['UNCOMPRESSED', {}, undefined],
    ['SNAPPY', {}, undefined],
    ['GZIP', gzip, undefined],
    ['GZIP', {}, syntax('GZIP, which cannot be read here', hint)],
    ['LZO', gzip, syntax('LZO, which cannot be read here', hint)],
    ['toString', {}, syntax('toString, which cannot be read here', hint)],
    ['ZSTD', {}, syntax('Zstandard, which cannot be read here', `Node reads it from 22.15 on. ${hint}`)],
    ['ZSTD', { ZSTD: (own) => own }, undefined],
    [undefined, {}, syntax('an unknown compression, which cannot be read here', hint)],
  ])('%s', (codec, decompressors, expected) => {
    expect(said(codecFault(codec, decompressors))).toEqual(expected)
  })
})
