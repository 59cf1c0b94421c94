// Lines that a program writes are alike but for the numbers in them. What was read of one line is kept as a template: where
// the next line has the same bytes between its values, its numbers are read straight from the bytes.

import { numberEnd, scalarEnd } from './json-bytes.js'
import type { RowCells } from './row-cells.js'
import { scanNumber } from './scan-number.js'

/** Where a value stands in a line, and the cell that it fills; −1: it is passed over. */
export interface Hole {
  readonly start: number
  readonly end: number
  readonly cell: number
}

/** Where the text of each cell stands. */
export interface CellPlaces {
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/**
 * Fills the cells from a line that begins at `at`, or says that the line is of another kind; then some cells may have been
 * filled. Cells that the line of the template left empty or zero are not touched.
 */
export type LineTemplate = (bytes: Uint8Array, at: number, cells: RowCells, places: CellPlaces) => boolean

/** The template of a line with its line feed, with its values in order; the places count from its beginning. */
export function lineTemplate(line: Uint8Array, holes: readonly Hole[]): LineTemplate {
  return (bytes, from, cells, { starts, ends }) => {
    let at = from
    let own = 0
    for (let k = 0; k < holes.length; k++) {
      const { start, end, cell } = holes[k] as Hole
      for (; own < start; own++) if (bytes[at++] !== line[own]) return false
      own = end
      const to = cell < 0 ? scalarEnd(bytes, at) : numberEnd(bytes, at)
      if (typeof to !== 'number' || to < 0) return false
      if (cell >= 0) {
        if (scanNumber(bytes, at, cells, cell) !== to) return false
        starts[cell] = at
        ends[cell] = to
      }
      at = to
    }
    for (; own < line.length; own++) if (bytes[at++] !== line[own]) return false
    return true
  }
}
