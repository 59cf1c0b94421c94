// A Parquet file of which only the end is real, and a library that says of it what it is made to say.

import type { ColumnChunk, FileMetaData, SchemaTree } from 'hyparquet'
import { type ByteSource, bytesInMemory } from '../../../src/import/table/parquet/byte-source.js'
import type { ParquetLibrary } from '../../../src/import/table/parquet/parquet-library.js'

const never = (): never => {
  throw new Error('not asked for')
}

export const tree = (name: unknown, children: readonly SchemaTree[] = [], type: unknown = 'DOUBLE'): SchemaTree =>
  ({
    element: { name, ...(children.length === 0 ? { type } : {}) },
    children,
    count: 1,
    path: [],
  }) as unknown as SchemaTree

/** A file of 1000 bytes: a footer of 100. */
export function file(size = 1000, length = 100, mark = 'PAR1'): ByteSource {
  const bytes = new Uint8Array(size)
  new DataView(bytes.buffer).setUint32(size - 8, length, true)
  bytes.set(new TextEncoder().encode(mark), size - 4)
  return bytesInMemory(bytes)
}

const meta = {
  ...{ num_values: 3n, codec: 'SNAPPY', total_compressed_size: 50n, data_page_offset: 4n },
}
export const chunk = (own: Record<string, unknown> = {}, more: Record<string, unknown> = {}): ColumnChunk =>
  ({ meta_data: { ...meta, ...own }, ...more }) as unknown as ColumnChunk

export interface Said {
  readonly groups?: readonly Record<string, unknown>[]
  readonly rows?: unknown
  readonly columns?: readonly SchemaTree[]
  readonly texts?: readonly Record<string, unknown>[] | undefined
}

export const decoder = ({ groups, rows = 3n, columns = [tree('mu_12')], texts }: Said): ParquetLibrary => ({
  ...{ parquetHeader: never, readPage: never, parquetSchema: () => tree('root', columns) },
  parquetMetadata: () =>
    ({
      num_rows: rows,
      row_groups: groups ?? [{ num_rows: 3n, columns: [chunk()] }],
      key_value_metadata: texts,
    }) as unknown as FileMetaData,
})
