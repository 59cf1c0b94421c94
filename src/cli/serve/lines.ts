// Bytes → lines, without ever holding more than one line and one part. A line that is too long is told and skipped.

export const largestLine: number = 16 * 1024 * 1024

export type Line = { readonly kind: 'line'; readonly bytes: Uint8Array } | { readonly kind: 'too-long' }

const lineFeed = 0x0a

/** The lines of what comes in parts; the last one needs no line feed. */
export function* linesOf(parts: Iterable<Uint8Array>, limit = largestLine): Generator<Line> {
  let held: Uint8Array[] = []
  let size = 0
  const add = (piece: Uint8Array): void => {
    size += piece.length
    if (size <= limit) held.push(piece)
    else held = []
  }
  const finish = (): Line => {
    const line: Line = size > limit ? { kind: 'too-long' } : { kind: 'line', bytes: Buffer.concat(held) }
    held = []
    size = 0
    return line
  }
  for (const part of parts) {
    let from = 0
    for (let end = part.indexOf(lineFeed); end >= 0; end = part.indexOf(lineFeed, from)) {
      add(part.subarray(from, end))
      yield finish()
      from = end + 1
    }
    // A copy: whoever makes the parts may use their memory again.
    add(part.slice(from))
  }
  if (size > 0) yield finish()
}
