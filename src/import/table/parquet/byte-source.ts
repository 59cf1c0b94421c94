// What Parquet needs of a file: its size, and bytes from the middle of it. A file that is open, or bytes in memory.

export interface ByteSource {
  readonly size: number
  /** The bytes from `from` up to `to`, which may be looked at until the next call; `undefined` if they are not there. */
  readonly read: (from: number, to: number) => Uint8Array | undefined
}

/** Bytes in memory. */
export const bytesInMemory = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (from, to) => (from >= 0 && from <= to && to <= bytes.length ? bytes.subarray(from, to) : undefined),
})

/** Makes `length` bytes of compressed ones; `undefined` if they are damaged. */
export type Decompress = (bytes: Uint8Array, length: number) => Uint8Array | undefined

/** By the number that Parquet gives to a codec. */
export type Decompressors = Readonly<Partial<Record<number, Decompress>>>

export const codecNames: readonly string[] = [
  ...['no compression', 'Snappy', 'gzip', 'LZO', 'Brotli', 'LZ4', 'Zstandard', 'LZ4'],
]
