// What the reader of Parquet tells its sink of columns and of claims that cannot be.

import { describe, expect, it } from 'vitest'
import type { ByteSource } from '../../../src/import/table/parquet/byte-source.js'
import { parquetReader } from '../../../src/import/table/parquet/read-parquet.js'
import { rowCells } from '../../../src/import/table/row-cells.js'
import { chunk, decoder, file, type Said, tree } from './parquet-claims.js'

const outside = 'a column outside of the file'

describe('the reader of a file', () => {
  function told(said: Said, source: ByteSource = file()): readonly string[] {
    const lines: string[] = []
    const { read: rows } = parquetReader(
      { source, library: decoder(said), decompressors: {} },
      {
        header(names, comments, line) {
          lines.push(`header ${line}: ${names.join('|')} #${comments.join('#')}`)
          const cellOf = Int32Array.from(names.map((name, k) => (name === 'no' ? -1 : k)))
          return { cellOf, cells: rowCells(names.length), states: 2 }
        },
        row: () => true,
        issue({ code, path, location, expected, received, hint }) {
          lines.push(`${code} ${path} ${location}: ${expected}; ${received}; ${hint}`)
          return true
        },
      },
    )
    for (const _ of rows());
    return lines
  }
  const head = 'header null: mu_12 #'
  it.each<[string, Said, readonly string[]]>([
    [
      'a nested column',
      { columns: [tree('mu_12', [tree('x')])] },
      [
        head,
        'unsupported mu_12 null: a column of numbers; a nested column; Write doubles, floats, whole numbers, or texts of decimal numbers.',
      ],
    ],
    ['a nested column that is passed over', { columns: [tree('no', [tree('x')])] }, ['header null: no #']],
    ['the model', { texts: [{ key: 'nuvertex', value: 'a\nb' }], groups: [], rows: 0n }, ['header null: mu_12 #a#b']],
    [
      'chunks on top of each other',
      {
        columns: [tree('a'), tree('b')],
        groups: [
          { num_rows: 3n, columns: [chunk({ total_compressed_size: 501n }), chunk({ total_compressed_size: 500n })] },
        ],
      },
      ['header null: a|b #', 'syntax $ null: a readable Parquet file; columns that lie on top of each other; null'],
    ],
    [
      'a chunk that is passed over',
      {
        columns: [tree('a'), tree('no')],
        groups: [
          { num_rows: 0n, columns: [chunk({ total_compressed_size: 500n }), chunk({ total_compressed_size: 501n })] },
        ],
        rows: 0n,
      },
      ['header null: a|no #'],
    ],
    [
      'no chunk',
      { groups: [{ num_rows: 3n, columns: [] }] },
      [head, 'syntax row 0, mu_12 null: a readable Parquet file; a column that is not in the file; null'],
    ],
    [
      'a chunk outside',
      { groups: [{ num_rows: 3n, columns: [chunk({ data_page_offset: 2n })] }] },
      [head, `syntax row 0, mu_12 null: a readable Parquet file; ${outside}; null`],
    ],
    [
      'a compression',
      { groups: [{ num_rows: 3n, columns: [chunk({ codec: 'LZO' })] }] },
      [
        head,
        'syntax row 1, mu_12 null: a readable Parquet file; LZO, which cannot be read here; Write the file with Snappy, gzip or no compression.',
      ],
    ],
  ])('%s', (_, said, expected) => {
    expect(told(said)).toEqual(expected)
  })
  it('tells of a limit', () => {
    expect(told({}, file(2 ** 25, 2 ** 24 + 1))).toEqual([
      'limit $ null: a Parquet file within the limits; a footer of 16777217 bytes; at most 16777216 are read; Write smaller pages, or smaller groups of rows such as 100 000.',
    ])
  })
})
