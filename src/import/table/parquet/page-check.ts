// What the head of a page must say before the library is given the page: its sizes, its number of values, its encoding.
// The library believes them.

import type { PageHeader } from 'hyparquet'
import type { ValueType } from './column-type.js'
import { type Damage, type Decompressors, damage, tooLarge } from './parquet-library.js'

const largestPage = 64 * 1024 * 1024
const mostValues = 4 * 1024 * 1024

/** A page of values, or the dictionary of those that come. */
export interface PageKind {
  readonly kind: 'values' | 'dictionary'
  readonly count: number
  readonly encoding: string | undefined
}

/** What a page holds; `undefined` for one that is passed over. */
export function pageKind(head: PageHeader): PageKind | Damage | undefined {
  const sizes = [head.uncompressed_page_size, head.compressed_page_size]
  if (!sizes.every(isCount)) return damage('a page without a size')
  if (Math.max(...sizes) > largestPage)
    return tooLarge(`a page of ${Math.max(...sizes)} bytes; at most ${largestPage} are read`)
  if (head.type === 'INDEX_PAGE') return undefined
  const own = head.data_page_header ?? head.data_page_header_v2 ?? head.dictionary_page_header
  const isOwn =
    own ===
    {
      DATA_PAGE: head.data_page_header,
      DATA_PAGE_V2: head.data_page_header_v2,
      DICTIONARY_PAGE: head.dictionary_page_header,
    }[head.type]
  if (own === undefined || !isOwn) return damage('a page of an unknown kind')
  const { num_values: count, encoding } = own
  if (!isCount(count)) return damage('a page without a number of values')
  if (count > mostValues) return tooLarge(`a page of ${count} values; at most ${mostValues} are read`)
  if (head.type === 'DATA_PAGE_V2' && head.data_page_header_v2?.num_rows !== count)
    return damage('a page with another number of rows than of values')
  if (head.type === 'DICTIONARY_PAGE' && count > head.uncompressed_page_size)
    return damage('a dictionary that is shorter than it says')
  return { kind: head.type === 'DICTIONARY_PAGE' ? 'dictionary' : 'values', count, encoding }
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0

const ofDictionary = ['PLAIN_DICTIONARY', 'RLE_DICTIONARY']
const ofNumbers = ['PLAIN', 'BYTE_STREAM_SPLIT', ...ofDictionary]
const ofWholeNumbers = [...ofNumbers, 'DELTA_BINARY_PACKED']
const ofTexts = ['PLAIN', 'DELTA_LENGTH_BYTE_ARRAY', 'DELTA_BYTE_ARRAY', ...ofDictionary]

const encodingsOf: Readonly<Record<ValueType, readonly string[]>> = {
  ...{ double: ofNumbers, float: ofNumbers, text: ofTexts },
  ...{ int32: ofWholeNumbers, uint32: ofWholeNumbers, int64: ofWholeNumbers, uint64: ofWholeNumbers },
}

/** Whether values of this type may be written so: the library does not ask, and would make other numbers of them. */
export function encodingFault(
  { data_page_header: head, data_page_header_v2: head2 }: PageHeader,
  { encoding = 'which is unknown' }: PageKind,
  { type, isOptional, hasDictionary }: { type: ValueType; isOptional: boolean; hasDictionary: boolean },
): Damage | undefined {
  if (!encodingsOf[type].includes(encoding))
    return damage(
      `the encoding ${encoding}, which is not read`,
      'Write plain or dictionary pages, which is what writers do unless told otherwise.',
    )
  if (!hasDictionary && ofDictionary.includes(encoding)) return damage('a page that needs a dictionary, before one')
  if (isOptional && head !== undefined && head.definition_level_encoding !== 'RLE')
    return damage('a page without the levels of its values')
  const levels = head2 === undefined || isOptional ? 0 : head2.definition_levels_byte_length
  if (levels !== 0 || (head2 !== undefined && head2.repetition_levels_byte_length !== 0))
    return damage('a page with levels that its column has not')
  return undefined
}

/** Whether there is something to decompress with. */
export function codecFault(codec: string | undefined, decompressors: Decompressors): Damage | undefined {
  if (codec === 'UNCOMPRESSED' || codec === 'SNAPPY') return undefined
  if (codec !== undefined && Object.hasOwn(decompressors, codec)) return undefined
  const hint = 'Write the file with Snappy, gzip or no compression.'
  if (codec === 'ZSTD') return damage('Zstandard, which cannot be read here', `Node reads it from 22.15 on. ${hint}`)
  return damage(`${codec ?? 'an unknown compression'}, which cannot be read here`, hint)
}
