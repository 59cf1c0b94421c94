// What a Parquet file says of itself: the columns, and where the chunk of each is in each group of rows. Read by the
// library; what it claims is compared with the size of the file before any of it is believed.

import type { ColumnChunk as Chunk, FileMetaData, SchemaTree } from 'hyparquet'
import type { ByteSource } from './byte-source.js'
import { physicalType, type ValueType } from './column-type.js'
import { attempt, type Damage, damage, isDamage, type ParquetLibrary, tooLarge } from './parquet-library.js'

export interface ParquetColumn {
  readonly name: string
  /** `undefined` for what holds no numbers that are read; `kind` says what it is. */
  readonly type: ValueType | undefined
  readonly kind: string
  /** The root of the tree of columns, and this column. */
  readonly tree: readonly [SchemaTree, SchemaTree]
  /** Its place among the chunks of a group. */
  readonly leaf: number
}

export interface ColumnChunk {
  readonly from: number
  readonly to: number
  readonly codec: string
}

export interface RowGroup {
  readonly rows: number
  /** By leaf; what is wrong with a chunk only matters where the column is read. */
  readonly chunks: readonly (ColumnChunk | Damage)[]
}

export interface Contents {
  readonly columns: readonly ParquetColumn[]
  readonly groups: readonly RowGroup[]
  /** Texts that the writer put in, by their keys. */
  readonly texts: ReadonlyMap<string, string>
}

const largestFooter = 16 * 1024 * 1024

const [magic, encrypted] = ['PAR1', 'PARE']

/** No table is packed closer, unless all its rows are equal. */
const mostRowsAByte = 10_000

/** The contents, or what is wrong with them. */
export function readContents(source: ByteSource, library: ParquetLibrary): Contents | Damage {
  const footer = footerBytes(source)
  if (isDamage(footer)) return footer
  const read = attempt('a footer that is damaged', () => {
    const metadata = library.parquetMetadata(footer, { geoparquet: false, parsers: plainParsers })
    return { metadata, root: library.parquetSchema(metadata) }
  })
  if (isDamage(read)) return read
  const { metadata, root } = read
  const columns = columnsOf(root)
  // The library's types say what a sound file has.
  if (columns.some(({ name }) => typeof name !== 'string')) return damage('a column without a name')
  const groups: RowGroup[] = []
  for (const { num_rows: rows, columns: chunks } of metadata.row_groups) {
    if (typeof rows !== 'bigint' || rows < 0n) return damage('a group of rows that does not say how many')
    if (rows > BigInt(mostRowsAByte * source.size)) return damage(`${rows} rows in ${source.size} bytes`)
    groups.push({ rows: Number(rows), chunks: chunks.map((chunk) => chunkOf(chunk, rows, source.size)) })
  }
  const total = groups.reduce((sum, { rows }) => sum + rows, 0)
  if (Number(metadata.num_rows) !== total) return damage(`${metadata.num_rows} rows, and ${total} in its groups`)
  return { columns, groups, texts: textsOf(metadata) }
}

/** The end of the file, from the footer on. */
function footerBytes({ size, read }: ByteSource): Uint8Array | Damage {
  const tail = size < 12 ? undefined : read(size - 8, size)
  const mark = tail === undefined ? '' : new TextDecoder('latin1').decode(tail.subarray(4))
  if (mark === encrypted) return damage('an encrypted file')
  if (tail === undefined || mark !== magic)
    return damage('a file that does not end as Parquet does: it is cut off, or another format')
  const length = new DataView(tail.buffer).getUint32(0, true)
  if (length > size - 12) return damage('a footer that is longer than the file')
  if (length > largestFooter) return tooLarge(`a footer of ${length} bytes; at most ${largestFooter} are read`)
  return read(size - 8 - length, size) ?? damage('a file that became shorter while it was read')
}

/** Statistics are not looked at: nothing is made of their dates and texts. */
const nothing = (): undefined => undefined
const plainParsers = {
  ...{ timestampFromMilliseconds: nothing, timestampFromMicroseconds: nothing, timestampFromNanoseconds: nothing },
  ...{ dateFromDays: nothing, stringFromBytes: nothing, jsonFromBytes: nothing, uuidFromBytes: nothing },
  ...{ geometryFromBytes: nothing, geographyFromBytes: nothing },
}

const textsOf = ({ key_value_metadata: pairs }: FileMetaData): ReadonlyMap<string, string> =>
  new Map((pairs ?? []).map(({ key, value }) => [key, typeof value === 'string' ? value : '']))

/** The columns at the top of the tree. */
function columnsOf(root: SchemaTree): readonly ParquetColumn[] {
  let leaf = 0
  return root.children.map((child) => {
    const own = leaf
    leaf += leavesOf(child)
    return { name: child.element.name, ...physicalType(child), tree: [root, child], leaf: own }
  })
}

const leavesOf = ({ children }: SchemaTree): number =>
  children.length === 0 ? 1 : children.reduce((sum, child) => sum + leavesOf(child), 0)

/** Where the pages of a column are, its dictionary before the others. */
function chunkOf({ meta_data: meta, file_path: elsewhere }: Chunk, rows: bigint, size: number): ColumnChunk | Damage {
  if (elsewhere !== undefined) return damage('a column that is in another file')
  if (meta === undefined || meta.num_values < rows) return damage('fewer values than rows')
  const { codec, total_compressed_size: length, data_page_offset: data, dictionary_page_offset: dictionary } = meta
  const isPlaced = typeof length === 'bigint' && typeof data === 'bigint'
  const first = isPlaced && typeof dictionary === 'bigint' && dictionary > 0n && dictionary < data ? dictionary : data
  const isInside = isPlaced && first >= 4n && length >= 0n && first + length <= BigInt(size)
  return isInside ? { from: Number(first), to: Number(first + length), codec } : damage('a column outside of the file')
}
