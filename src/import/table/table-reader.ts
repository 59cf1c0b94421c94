// What a reader of a table is: it takes the bytes piece by piece, fills the cells of one row after the other and tells a
// sink. Only the row that is being read is held, so the size of a table does not matter.

import type { Issue } from '../../physics/issue.js'
import type { PrintedNumber } from './printed-number.js'
import type { RowCells } from './row-cells.js'

/** Which cell each column fills (−1: none), the cells, and how many states the model has. */
export interface RowPlan {
  readonly cellOf: Int32Array
  readonly cells: RowCells
  readonly states: number
}

export interface TableSink {
  /**
   * The names of the columns and the comment lines before them, without their sign; `line` is that of the names, if
   * the format has lines. The plan, or `undefined` to stop.
   */
  readonly header: (names: readonly string[], comments: readonly string[], line: number | null) => RowPlan | undefined
  /** The cells are filled; the line of the row, `null` in a format without lines. `false` stops. */
  readonly row: (line: number | null) => boolean
  /** `false` stops. */
  readonly issue: (issue: Issue) => boolean
}

export interface TableReader {
  /** Takes the next bytes; `false` once nothing more is wanted. The bytes are not kept. */
  readonly feed: (bytes: Uint8Array) => boolean
  /** After the last bytes. */
  readonly end: () => void
  /** What stands in a cell of the row that the sink was told of last, while it is being told. */
  readonly text: (cell: number) => string
  /** The same as an exact number with its uncertainty; `undefined` if it is none. */
  readonly number: (cell: number) => PrintedNumber | undefined
  /**
   * Where the text of the cell begins in the line of the row, from 1; `undefined` if it is not in that line. Absent where a
   * table has no lines.
   */
  readonly column?: (cell: number) => number | undefined
}

/** What can be asked about the cells of a row beside the numbers in them. */
export type RowTexts = Pick<TableReader, 'text' | 'number' | 'column'>

/** Longest line, in bytes: more than any row of numbers needs. */
export const longestLine: number = 4 * 1024 * 1024

/** An issue at a place of the table. */
export const tableIssue = (
  code: Issue['code'],
  { file, line, column }: { readonly file: string | null; readonly line: number; readonly column: number },
  [expected, received]: readonly [string, string],
  hint: string | null = null,
): Issue => ({ code, path: '$', location: { file, line, column }, expected, received, hint })
