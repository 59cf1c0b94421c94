// Small whole numbers in runs: the mixture of run lengths and packed bits in which Parquet writes the indices of a
// dictionary and whether a value is there.

/** One number after the other; −1 where the bytes give no more. */
export type Indices = () => number

/** Reads numbers of `width` bits (0 to 32) between two offsets. */
export function hybrid(bytes: Uint8Array, from: number, to: number, width: number): Indices {
  if (width === 0) return () => 0
  if (width > 32) return () => -1
  let at = from
  let left = 0
  let isPacked = false
  let value = 0
  let bit = 0

  /** The head of the next run, and its value; `false` where there is none. */
  function nextRun(): boolean {
    while (left === 0) {
      let head = 0
      for (let power = 1, k = 0; ; power *= 128, k++) {
        if (at >= to || k > 4) return false
        const byte = bytes[at++] as number
        head += (byte & 0x7f) * power
        if (byte < 0x80) break
      }
      isPacked = head % 2 === 1
      left = isPacked ? ((head - 1) / 2) * 8 : head / 2
      bit = 0
      if (!isPacked) {
        const size = (width + 7) >> 3
        if (at + size > to) return false
        value = 0
        for (let k = 0; k < size; k++) value += (bytes[at++] as number) * 256 ** k
      }
    }
    return true
  }

  return () => {
    if (left === 0 && !nextRun()) return -1
    left--
    if (!isPacked) return value
    let index = 0
    for (let have = 0; have < width; ) {
      if (at >= to) return -1
      const take = Math.min(8 - bit, width - have)
      index += (((bytes[at] as number) >> bit) & ((1 << take) - 1)) * 2 ** have
      have += take
      bit += take
      if (bit === 8) {
        bit = 0
        at++
      }
    }
    return index
  }
}
