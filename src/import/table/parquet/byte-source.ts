// What Parquet needs of a file: its size, and bytes from the middle of it. A file that is open, or bytes in memory.

export interface ByteSource {
  readonly size: number
  /** The bytes from `from` up to `to`, in a buffer that holds nothing else; `undefined` if they are not there. */
  readonly read: (from: number, to: number) => Uint8Array<ArrayBuffer> | undefined
}

/** Bytes in memory, of which each piece is a copy: the `slice` of Node's buffers is none. */
export const bytesInMemory = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (from, to) =>
    from >= 0 && from <= to && to <= bytes.length ? new Uint8Array(bytes.subarray(from, to)) : undefined,
})
