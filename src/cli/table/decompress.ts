// What Parquet files are compressed with: Snappy is our own; gzip, Brotli and, from Node 22.15 on, Zstandard are Node's.

import type { Decompress, Decompressors } from '../../import/table/parquet/byte-source.js'
import { unsnap } from '../../import/table/parquet/snappy.js'

type Inflate = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array

/** By the number that Parquet gives to a codec. */
export function decompressors(): Decompressors {
  const zlib = process.getBuiltinModule('node:zlib')
  const { zstdDecompressSync } = zlib as { readonly zstdDecompressSync?: Inflate }
  return {
    1: unsnap,
    2: byNode(zlib.gunzipSync),
    4: byNode(zlib.brotliDecompressSync),
    ...(zstdDecompressSync === undefined ? {} : { 6: byNode(zstdDecompressSync) }),
  }
}

/** Node throws for damaged bytes and for more than was asked for, each with a code. */
const byNode =
  (inflate: Inflate): Decompress =>
  (bytes, length) => {
    try {
      const inflated = inflate(bytes, { maxOutputLength: Math.max(length, 1) })
      return inflated.length === length ? inflated : undefined
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
      return undefined
    }
  }
