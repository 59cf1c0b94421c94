// Snappy, in which most writers of Parquet compress: literals and copies of what was written before (the format
// description of Google's snappy). The output has the size that was asked for, whatever the bytes say.

/** `length` bytes of the compressed ones; `undefined` if they do not make so many. */
export function unsnap(bytes: Uint8Array, length: number): Uint8Array | undefined {
  let at = 0
  let said = 0
  for (let shift = 1; ; shift *= 128) {
    const byte = bytes[at++]
    if (byte === undefined || at > 5) return undefined
    said += (byte & 0x7f) * shift
    if (byte < 0x80) break
  }
  if (said !== length) return undefined
  const output = new Uint8Array(length)
  let to = 0
  const number = (size: number): number => {
    let value = 0
    for (let k = 0; k < size; k++) value += (bytes[at + k] ?? Number.NaN) * 256 ** k
    at += size
    return value
  }
  while (at < bytes.length) {
    const tag = bytes[at++] as number
    const kind = tag & 3
    if (kind === 0) {
      const short = tag >> 2
      const count = (short < 60 ? short : number(short - 59)) + 1
      if (!(at + count <= bytes.length && to + count <= length)) return undefined
      output.set(bytes.subarray(at, at + count), to)
      at += count
      to += count
      continue
    }
    const count = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1
    const offset = kind === 1 ? (tag >> 5) * 256 + number(1) : number(kind === 2 ? 2 : 4)
    if (!(offset >= 1 && offset <= to && to + count <= length)) return undefined
    // Byte by byte: a copy may reach into what it writes.
    for (let k = 0; k < count; k++, to++) output[to] = output[to - offset] as number
  }
  return to === length ? output : undefined
}
