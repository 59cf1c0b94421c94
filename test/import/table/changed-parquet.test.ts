import * as E from 'fp-ts/lib/Either.js'
import type { ColumnSource } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { withinMilliseconds } from '../../../src/cli/deadline.js'
import { checkParquet, parquet } from './parquet-files.js'

const majorana = 'nuvertex: 1\nstates: { count: 2, nature: majorana }\n'

const columns = (
  x: ColumnSource['data'],
  y: ColumnSource['data'],
  type: NonNullable<ColumnSource['type']>,
  more: Partial<ColumnSource> = {},
): ColumnSource[] => [
  { name: 'mu_12_im', data: x, type, ...more },
  { name: 'mu_21_im', data: y, type, ...more },
  ...['mu_12_re', 'mu_21_re'].map((name) => ({ name, data: Array.from(x, () => 0), type: 'DOUBLE' as const })),
]

describe('a damaged Parquet file', () => {
  const good = parquet(columns([1, 2, 3], [-1, -2, -3], 'DOUBLE'), { codec: 'UNCOMPRESSED' })

  it('is read, refused or stopped, and never more, with any byte changed', () => {
    const dictionary = parquet(columns([1, 2, 3], [-1, -2, null], 'DOUBLE', { encoding: 'RLE_DICTIONARY' }))
    let stopped = 0
    for (const bytes of [good, dictionary]) {
      for (let at = 0; at < bytes.length; at++) {
        const damaged = bytes.slice()
        damaged[at] = (damaged[at] ?? 0) ^ ([0x01, 0x80, 0xff][at % 3] ?? 1)
        const result = checkParquet(majorana, damaged, {}, (steps) => {
          const done = withinMilliseconds(1000, () => E.right([...steps]))
          if (E.isLeft(done)) stopped++
        })
        if (E.isRight(result)) expect(result.right.rows.total).toBeLessThanOrEqual(10_000 * bytes.length)
        else for (const { expected } of result.left) expect(expected).not.toBe('')
      }
    }
    expect(stopped).toBeLessThan(10)
  }, 60_000)
})
