import { brotliCompressSync, gzipSync } from 'node:zlib'
import * as E from 'fp-ts/lib/Either.js'
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { check } from '../../../src/check.js'
import { issuesOfParquet, parquet, reportOnParquet, rowOfParquet } from './parquet-files.js'

const majorana = 'nuvertex: 1\nstates: { count: 2, nature: majorana }\n'

/** µ₁₂ = i x, µ₂₁ = i y; hermiticity and the Majorana condition want y = −x. */
const columns = (
  x: ColumnSource['data'],
  y: ColumnSource['data'],
  type?: ColumnSource['type'],
  more: Partial<ColumnSource> = {},
): ColumnSource[] => [
  { name: 'mu_12_im', data: x, ...(type === undefined ? {} : { type }), ...more },
  { name: 'mu_21_im', data: y, ...(type === undefined ? {} : { type }), ...more },
  ...['mu_12_re', 'mu_21_re'].map((name) => ({ name, data: Array.from(x, () => 0), type: 'DOUBLE' as const })),
]

const counts = (bytes: Uint8Array) => {
  const { total, consistent, violated, notEvaluable } = reportOnParquet(majorana, bytes).rows
  return [total, consistent, violated, notEvaluable]
}

describe('a Parquet file', () => {
  it('holds doubles, which are known to half a unit of their last bit', () => {
    // The next doubles above 1 are 1 + 2⁻⁵² and 1 + 2 · 2⁻⁵²; half a unit in [1, 2) is 2⁻⁵³, so neighbours touch.
    const next = 1 + 2 ** -52
    expect(counts(parquet(columns([1, 1, 1, 0.1], [-1, -next, -(1 + 2 ** -51), -0.1], 'DOUBLE')))).toEqual([4, 3, 1, 0])
    // Below 1 the doubles are twice as near: 1 − 2⁻⁵³ ± 2⁻⁵⁴ and 1 ± 2⁻⁵³ overlap; 1 − 3 · 2⁻⁵³ + 2⁻⁵⁴ < 1 − 2⁻⁵³.
    expect(counts(parquet(columns([1, 1], [-(1 - 2 ** -53), -(1 - 3 * 2 ** -53)], 'DOUBLE')))).toEqual([2, 1, 1, 0])
  })

  it('holds floats, which are known to half a unit of theirs', () => {
    const [one, next, far] = [1, 1 + 2 ** -23, 1 + 2 ** -22]
    expect(counts(parquet(columns([one, one], [-next, -far], 'FLOAT')))).toEqual([2, 1, 1, 0])
    // The same numbers as doubles are far apart.
    expect(counts(parquet(columns([one, one], [-next, -far], 'DOUBLE')))).toEqual([2, 0, 2, 0])
  })

  it('holds numbers at the ends of the range of doubles', () => {
    const ends = [5e-324, 2 ** -1022, 1.7976931348623157e308, 1e-310]
    expect(
      counts(
        parquet(
          columns(
            ends,
            ends.map((x) => -x),
            'DOUBLE',
          ),
        ),
      ),
    ).toEqual([4, 4, 0, 0])
    // 3/2 of the smallest double is rounded to 2 of it, its neighbour; 3/2 of the largest is infinite.
    expect(
      counts(
        parquet(
          columns(
            ends,
            ends.map((x) => (-3 * x) / 2),
            'DOUBLE',
          ),
        ),
      ),
    ).toEqual([4, 1, 2, 1])
  })

  it('holds whole numbers, which are exact', () => {
    expect(counts(parquet(columns([1, 2], [-1, -3], 'INT32')))).toEqual([2, 1, 1, 0])
    const large = 2n ** 60n
    expect(counts(parquet(columns([large, large], [-large, -large - 1n], 'INT64')))).toEqual([2, 1, 1, 0])
  })

  it('holds texts, which are known to their printed digits', () => {
    // [3.95, 4.05] and [4.05, 4.15] touch; [3.95, 4.05] and [4.055, 4.065] do not.
    expect(counts(parquet(columns(['4.0e-24', '4.0e-24'], ['-4.1e-24', '-4.06e-24'], 'STRING')))).toEqual([2, 1, 1, 0])
  })

  it('has cells without a number', () => {
    const report = reportOnParquet(
      majorana,
      parquet(columns([1, Number.NaN, 1], [null, 1, Number.NEGATIVE_INFINITY], 'DOUBLE')),
    )
    expect(report.rows).toMatchObject({ total: 3, notEvaluable: 3 })
    expect(report.gaps).toEqual([
      { column: 'mu_12_im', reason: 'not a number', rows: 1, firstRow: 2, firstLine: null },
      { column: 'mu_21_im', reason: 'empty', rows: 1, firstRow: 1, firstLine: null },
      { column: 'mu_21_im', reason: 'infinite', rows: 1, firstRow: 3, firstLine: null },
    ])
  })

  const rows = 5000
  const x = Float64Array.from({ length: rows }, (_, k) => Math.sin(k + 1))
  const y = x.map((value, k) => (k % 100 === 99 ? value : -value))
  const told = [rows, rows - rows / 100, rows / 100, 0]
  const gzip = { GZIP: (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes)) }
  const brotli = { BROTLI: (bytes: Uint8Array) => new Uint8Array(brotliCompressSync(bytes)) }
  it.each<[string, Parameters<typeof parquet>[1], Partial<ColumnSource>?]>([
    ['Snappy', {}],
    ['no compression', { codec: 'UNCOMPRESSED' }],
    ['gzip', { codec: 'GZIP', compressors: gzip }],
    ['Brotli', { codec: 'BROTLI', compressors: brotli }],
    ['small pages and groups of rows', { pageSize: 1000, rowGroupSize: 700 }],
    ['a group of a single row', { rowGroupSize: [1, 4999] }],
    ['bytes of numbers apart', {}, { encoding: 'BYTE_STREAM_SPLIT' }],
    ['columns without nulls', {}, { nullable: false }],
    ['indices of pages', {}, { columnIndex: true, offsetIndex: true }],
  ])('may have %s', (_, options, more = {}) => {
    expect(counts(parquet(columns(x, y, 'DOUBLE', more), options))).toEqual(told)
  })

  it('may have a dictionary, nulls among its values', () => {
    const some = Array.from(x, (_, k) => (k % 50 === 0 ? null : (k % 7) + 0.5))
    const others = some.map((value, k) => (value === null ? 1 : k % 100 === 99 ? value : -value))
    const bytes = parquet(columns(some, others, 'DOUBLE', { encoding: 'RLE_DICTIONARY' }), { rowGroupSize: 999 })
    expect(counts(bytes)).toEqual([rows, rows - 100 - 50, 50, 100])
    const texts = (list: readonly (number | null)[]) => list.map((value) => (value === null ? null : String(value)))
    expect(counts(parquet(columns(texts(some), texts(others), 'STRING', { encoding: 'RLE_DICTIONARY' })))).toEqual([
      rows,
      rows - 100 - 50,
      50,
      100,
    ])
  })

  it('may have columns that are passed over, whatever is in them', () => {
    const more: ColumnSource[] = [
      { name: 'ok', data: [true, false], type: 'BOOLEAN' },
      { name: '__proto__', data: [{ a: [1] }, { a: [] }], type: 'JSON' },
      { name: 'when', data: [new Date(0), new Date(1)], type: 'TIMESTAMP' },
    ]
    expect(counts(parquet([...more, ...columns([1, 2], [-1, -2], 'DOUBLE')]))).toEqual([2, 2, 0, 0])
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('may lie in the middle of other bytes, as what Node reads does', () => {
    const bytes = parquet(columns([1, 2], [-1, -3], 'DOUBLE'))
    const among = Buffer.concat([Buffer.alloc(3, 0xff), bytes, Buffer.alloc(5, 0xff)]).subarray(3, -5)
    expect(counts(among)).toEqual([2, 1, 1, 0])
  })

  it('makes model files of its rows that get the same verdicts', () => {
    const values = [1, 0.1, 1e-300, 4e-24]
    const bytes = parquet(columns(values, [-1, -(0.1 + 2 ** -56), -2e-300, -(4e-24 + 2 ** -130)], 'DOUBLE'))
    const report = reportOnParquet(majorana, bytes)
    const verdicts = values.map((_, k) => {
      const imported = rowOfParquet(majorana, bytes, k + 1)
      const one = check(imported.text, { imported, certificate: 'none' })
      return E.isRight(one) ? one.right.verdict : one.left
    })
    expect(verdicts.filter((verdict) => verdict === 'violated').length).toBe(report.rows.violated)
    expect(verdicts.filter((verdict) => verdict === 'consistent').length).toBe(report.rows.consistent)
    // 0.1 + 2⁻⁵⁶ and 4e-24 + 2⁻¹³⁰ are the doubles after 0.1 and 4e-24, so that they touch; 2e-300 is not 1e-300.
    expect(verdicts[1]).toBe('consistent')
    expect(verdicts[2]).toBe('violated')
  })

  it('is shown in short decimals', () => {
    const [row] = reportOnParquet(majorana, parquet(columns([4e-24], [4e-24], 'DOUBLE'))).worst
    expect(row).toMatchObject({ row: 1, line: null, badness: 2 })
    expect(row?.findings[0]).toMatchObject({
      given: '4e-24*i',
      allowed: '-4e-24*i',
      residual: '8e-24*i',
      location: null,
    })
  })
})

describe('a Parquet file that is wrong', () => {
  const good = parquet(columns([1, 2, 3], [-1, -2, -3], 'DOUBLE'), { codec: 'UNCOMPRESSED' })

  it.each<[string, ColumnSource[], string]>([
    ['truths', [{ name: 'mu_12', data: [true], type: 'BOOLEAN' }], 'unsupported: mu_12: truths'],
    ['times', [{ name: 'mu_12', data: [new Date(0)], type: 'TIMESTAMP' }], 'unsupported: mu_12: dates or times'],
    ['bytes', [{ name: 'mu_12', data: [{ a: 1 }], type: 'JSON' }], 'unsupported: mu_12: bytes'],
    ['a word', [{ name: 'mu_12', data: ['1', 'x'], type: 'STRING' }], 'invalid-number: row 2, mu_12: x'],
    ['a formula', [{ name: 'mu_12', data: ['=1'], type: 'STRING' }], 'invalid-number: row 1, mu_12: =1'],
  ])('has an issue for %s in a column of a form factor', (_, data, issue) => {
    expect(issuesOfParquet(majorana, parquet(data))).toEqual([issue])
  })

  it('has an issue wherever it is cut off', () => {
    for (let size = 0; size < good.length; size += 7) {
      const [issue, ...more] = issuesOfParquet(majorana, good.slice(0, size))
      expect([issue, more]).toEqual([
        'syntax: $: a file that does not end as Parquet does: it is cut off, or another format',
        [],
      ])
    }
  })

  it('says what its columns lack', () => {
    // Whole numbers of 64 bits that are 3, which is 6 as a zigzag number: the rows of the file and of its one group, and
    // the values of each column.
    const places = [...good.keys()].filter((at) => good[at] === 6 && good[at - 1] === 0x16)
    expect(places.length).toBe(6)
    const more = (which: readonly number[]): Uint8Array => good.map((byte, at) => (which.includes(at) ? 8 : byte))
    expect(issuesOfParquet(majorana, more(places))).toEqual(['syntax: row 4, mu_12_im: fewer values than rows'])
    expect(issuesOfParquet(majorana, more(places.slice(-1)))).toEqual(['syntax: $: 3 rows, and 4 in its groups'])
    const [ofFile = 0] = places
    expect(issuesOfParquet(majorana, more([ofFile, ...places.slice(-1)]))).toEqual([
      'syntax: row 0, mu_12_im: fewer values than rows',
    ])
  })

  it('is refused where it claims what cannot be', () => {
    const encrypted = good.slice()
    encrypted.set(new TextEncoder().encode('PARE'), good.length - 4)
    expect(issuesOfParquet(majorana, encrypted)).toEqual(['syntax: $: an encrypted file'])
    const long = good.slice()
    new DataView(long.buffer).setUint32(good.length - 8, 2 ** 31, true)
    expect(issuesOfParquet(majorana, long)).toEqual(['syntax: $: a footer that is longer than the file'])
    const zstd = new Uint8Array(
      parquetWriteBuffer({
        columnData: columns([1], [1], 'DOUBLE'),
        codec: 'LZO',
        compressors: { LZO: (bytes) => bytes },
      }),
    )
    expect(issuesOfParquet(majorana, zstd)).toEqual(['syntax: row 1, mu_12_im: LZO, which cannot be read here'])
  })
})
