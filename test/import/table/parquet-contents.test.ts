// What a footer says, taken for true only where it can be: each claim by itself.

import type { ColumnChunk } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import type { ByteSource } from '../../../src/import/table/parquet/byte-source.js'
import { type Contents, readContents } from '../../../src/import/table/parquet/contents.js'
import { isDamage } from '../../../src/import/table/parquet/parquet-library.js'
import { chunk, decoder, file, type Said, tree } from './parquet-claims.js'

const read = (own: Said, source: ByteSource = file()): Contents | string => {
  const contents = readContents(source, decoder(own))
  return isDamage(contents) ? `${contents.code}: ${contents.what}` : contents
}

const chunkSaid = (one: ColumnChunk, rows = 3n): unknown => {
  const contents = read({ groups: [{ num_rows: rows, columns: [one] }], rows })
  const own = typeof contents === 'string' ? contents : contents.groups[0]?.chunks[0]
  return isDamage(own) ? own.what : own
}

const outside = 'a column outside of the file'
const at = (from: number, to: number) => ({ from, to, codec: 'SNAPPY' })

describe('the place of a column', () => {
  it.each<[string, ColumnChunk, unknown]>([
    ['in the file', chunk(), at(4, 54)],
    ['up to its end', chunk({ total_compressed_size: 996n }), at(4, 1000)],
    ['beyond its end', chunk({ total_compressed_size: 997n }), outside],
    ['before its first page', chunk({ data_page_offset: 3n }), outside],
    ['of no bytes', chunk({ total_compressed_size: 0n }), at(4, 4)],
    ['of fewer', chunk({ total_compressed_size: -1n }), outside],
    ['of an unknown length', chunk({ total_compressed_size: undefined }), outside],
    ['that is unknown', chunk({ data_page_offset: undefined }), outside],
    ['from its dictionary on', chunk({ data_page_offset: 40n, dictionary_page_offset: 10n }), at(10, 60)],
    ['of a dictionary behind', chunk({ data_page_offset: 40n, dictionary_page_offset: 50n }), at(40, 90)],
    ['of a dictionary that is none', chunk({ data_page_offset: 40n, dictionary_page_offset: 0n }), at(40, 90)],
    ['of a dictionary too early', chunk({ data_page_offset: 40n, dictionary_page_offset: 1n }), outside],
    ['in another file', chunk({}, { file_path: 'x' }), 'a column that is in another file'],
    ['that nobody tells', chunk({}, { meta_data: undefined }), 'fewer values than rows'],
    ['of fewer values', chunk({ num_values: 2n }), 'fewer values than rows'],
    ['of more values', chunk({ num_values: 4n }), at(4, 54)],
  ])('%s', (_, one, expected) => {
    expect(chunkSaid(one)).toEqual(expected)
  })
})

describe('a footer', () => {
  it.each<[string, Said, ByteSource, string]>([
    ['without a column’s name', { columns: [tree('a'), tree(undefined)] }, file(), 'syntax: a column without a name'],
    [
      'without its rows',
      { groups: [{ num_rows: 3, columns: [] }] },
      file(),
      'syntax: a group of rows that does not say how many',
    ],
    [
      'with fewer rows than none',
      { groups: [{ num_rows: -1n, columns: [] }] },
      file(),
      'syntax: a group of rows that does not say how many',
    ],
    [
      'with rows beyond its size',
      { groups: [{ num_rows: 10_000_001n, columns: [] }] },
      file(),
      'syntax: 10000001 rows in 1000 bytes',
    ],
    ['with other rows than its groups', { rows: 4n }, file(), 'syntax: 4 rows, and 3 in its groups'],
    ['of an encrypted file', {}, file(1000, 100, 'PARE'), 'syntax: an encrypted file'],
    [
      'of another format',
      {},
      file(1000, 100, 'PAR2'),
      'syntax: a file that does not end as Parquet does: it is cut off, or another format',
    ],
    [
      'of a file too short',
      {},
      file(11, 0),
      'syntax: a file that does not end as Parquet does: it is cut off, or another format',
    ],
    ['that is as long as the file', {}, file(1000, 989), 'syntax: a footer that is longer than the file'],
    [
      'that is too long',
      {},
      file(2 ** 25, 2 ** 24 + 1),
      'limit: a footer of 16777217 bytes; at most 16777216 are read',
    ],
    [
      'that is gone',
      {},
      { ...file(), read: (from, to) => (to - from === 8 ? file().read(from, to) : undefined) },
      'syntax: a file that became shorter while it was read',
    ],
    ['that the library refuses', {}, file(), 'syntax: a footer that is damaged: no such thing'],
  ])('%s', (what, said, source, expected) => {
    if (!what.startsWith('that the library')) expect(read(said, source)).toBe(expected)
    else {
      const refusing = {
        ...decoder({}),
        parquetMetadata: () => {
          throw new Error('no such thing')
        },
      }
      const damage = readContents(source, refusing)
      expect(isDamage(damage) && `${damage.code}: ${damage.what}`).toBe(expected)
    }
  })

  it('may be as long as can be', () => {
    expect(typeof read({}, file(1000, 988))).toBe('object')
    expect(typeof read({}, file(12, 0))).toBe('object')
    expect(typeof read({ groups: [{ num_rows: 10_000_000n, columns: [] }], rows: 10_000_000n })).toBe('object')
    expect(typeof read({ groups: [{ num_rows: 0n, columns: [] }], rows: 0n })).toBe('object')
  })

  it('is given to the library whole, from its first byte', () => {
    const source = file(1000, 100)
    const lengths: number[] = []
    const own = decoder({})
    readContents(source, {
      ...own,
      parquetMetadata: (bytes, options) => {
        lengths.push((bytes as unknown as Uint8Array).length)
        // Nothing is made of dates and texts in statistics.
        const parsers = Object.values(options?.parsers ?? {})
        expect(parsers.map((parser) => (parser as () => unknown)())).toEqual(parsers.map(() => undefined))
        expect([parsers.length, options?.geoparquet]).toEqual([9, false])
        return own.parquetMetadata(bytes)
      },
    })
    expect(lengths).toEqual([108])
  })

  it('says the columns, their leaves among the chunks, and the texts of the writer', () => {
    const columns = [tree('a'), tree('b', [tree('x'), tree('y', [tree('z'), tree('w')])]), tree('c')]
    const contents = read({ columns, texts: [{ key: 'k', value: 'v' }, { key: 'n' }, { key: 'nuvertex', value: 'm' }] })
    if (typeof contents === 'string') throw new Error(contents)
    expect(contents.columns.map(({ name, leaf, kind }) => [name, leaf, kind])).toEqual([
      ['a', 0, 'double'],
      ['b', 1, 'a nested column'],
      ['c', 4, 'double'],
    ])
    expect([...contents.texts]).toEqual([
      ['k', 'v'],
      ['n', ''],
      ['nuvertex', 'm'],
    ])
    const bare = read({})
    expect(typeof bare === 'string' ? bare : [...bare.texts]).toEqual([])
  })
})
