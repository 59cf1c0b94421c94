// Offset in a text → line and column, both from 1; a column counts UTF-16 units, as editors do.

import type { Location } from '../physics/location.js'

/** Where an offset lies in the text. */
export type Locator = (offset: number) => Location

/** Reads the line ends (`\n` and `\r\n`) once; each look-up is a binary search. */
export function lineTable(text: string, file: string | null): Locator {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { file, line: low + 1, column: offset - (starts[low] as number) + 1 }
  }
}
