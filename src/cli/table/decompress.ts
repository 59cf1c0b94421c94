// What Parquet files are compressed with beside Snappy, which the library knows: gzip, Brotli and, from Node 22.15 on,
// Zstandard are Node's.

import type { Decompressors } from '../../import/table/parquet/parquet-library.js'

type Inflate = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array

export function decompressors(): Decompressors {
  const zlib = process.getBuiltinModule('node:zlib')
  const { zstdDecompressSync } = zlib as { readonly zstdDecompressSync?: Inflate }
  return {
    GZIP: byNode(zlib.gunzipSync),
    BROTLI: byNode(zlib.brotliDecompressSync),
    ...(zstdDecompressSync === undefined ? {} : { ZSTD: byNode(zstdDecompressSync) }),
  }
}

/** Node throws for damaged bytes and for more than was asked for; its buffers have bytes of others beside them. */
const byNode =
  (inflate: Inflate) =>
  (bytes: Uint8Array, length: number): Uint8Array =>
    new Uint8Array(inflate(bytes, { maxOutputLength: Math.max(length, 1) }))
