// Bytes as they come, handed on in whole rows: what is left of the last row waits for the next bytes. A byte-order mark is
// taken off. Shared by the readers of tables that are text.

import type { Issue } from '../../physics/issue.js'
import { longestLine, type TableReader } from './table-reader.js'

/** What `readRows` says instead of an offset: nothing more is wanted. */
export const stopped = -2

export interface RowBytes {
  /** Reads the whole rows between two offsets; where the last, incomplete one begins, or `stopped`. */
  readonly readRows: (bytes: Uint8Array, from: number, to: number) => number
  /** Says what is wrong at the beginning of the row that is read. */
  readonly report: (code: Issue['code'], words: readonly [string, string], hint?: string | null) => void
  /** A hint for a row that is too long; the bytes are its beginning. */
  readonly hintFor: (beginning: Uint8Array) => string | null
  /** After the last bytes, where they end in the middle of a row. */
  readonly cutOff: () => void
}

const lineFeed = 0x0a

/** Feeds the rows. */
export function byteFeed({ readRows, report, hintFor, cutOff }: RowBytes): Pick<TableReader, 'feed' | 'end'> {
  // What is read: the beginning of a row that was not whole before, then the new bytes.
  let buffer: Uint8Array = new Uint8Array(1 << 16)
  let held = 0
  let isAtStart = true
  let isStopped = false

  /** Reads what is held up to `to`. */
  function take(to: number): boolean {
    let from = 0
    if (isAtStart) {
      if (to < 3) {
        held = to
        return true
      }
      isAtStart = false
      if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) from = 3
      if ((buffer[0] === 0xff && buffer[1] === 0xfe) || (buffer[0] === 0xfe && buffer[1] === 0xff)) {
        report('syntax', ['UTF-8 text', 'UTF-16'], 'Save the file as UTF-8.')
        return false
      }
    }
    const rest = readRows(buffer, from, to)
    if (rest === stopped) return false
    held = to - rest
    if (held > longestLine) {
      const words: [string, string] = [`rows of at most ${longestLine} bytes`, 'a longer one']
      report('limit', words, hintFor(buffer.subarray(rest, to)))
      return false
    }
    buffer.copyWithin(0, rest, to)
    return true
  }

  function append(bytes: Uint8Array): number {
    if (held + bytes.length > buffer.length) {
      const larger = new Uint8Array(held + 2 * bytes.length)
      larger.set(buffer.subarray(0, held))
      buffer = larger
    }
    buffer.set(bytes, held)
    return held + bytes.length
  }

  return {
    feed(bytes) {
      if (!isStopped) isStopped = !take(append(bytes))
      return !isStopped
    },
    end() {
      if (isStopped || held === 0) return
      isAtStart = isAtStart && held >= 3
      isStopped = !take(append(new Uint8Array([lineFeed])))
      if (!isStopped && held > 0) cutOff()
      isStopped = true
    },
  }
}
