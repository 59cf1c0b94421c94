// The numbers of one row, in arrays that every row fills anew: a table of a million rows is read without making objects.
// A number is known to its printed digits: value ± radius, radius half a unit of the last digit. Both are doubles, good to
// a few parts in 10¹⁶; the digits themselves are kept beside them, so that a close comparison is decided on integers.

/** What stands in a cell. */
export const cellState = { number: 0, empty: 1, notANumber: 2, infinite: 3 } as const

export interface RowCells {
  /** How many cells there are; the arrays have one more, a zero that is exact. */
  readonly count: number
  readonly value: Float64Array
  readonly radius: Float64Array
  /** The digits without sign and point are high · 10^split + low. */
  readonly high: Float64Array
  readonly low: Float64Array
  /** Digits of `low`; 255 where the digits are not all kept, 254 where value and radius are exact as they are. */
  readonly split: Uint8Array
  /** Power of ten of the last digit. */
  readonly power: Int32Array
  /** Of `cellState`. */
  readonly state: Uint8Array
}

/** Empty cells. */
export function rowCells(count: number): RowCells {
  const size = count + 1
  return {
    count,
    value: new Float64Array(size),
    radius: new Float64Array(size),
    high: new Float64Array(size),
    low: new Float64Array(size),
    split: new Uint8Array(size),
    power: new Int32Array(size),
    state: new Uint8Array(size),
  }
}

/** Marks a cell in which there is no number. */
export function setState(cells: RowCells, cell: number, state: number): void {
  cells.state[cell] = state
  cells.value[cell] = 0
  cells.radius[cell] = 0
  cells.high[cell] = 0
  cells.low[cell] = 0
  cells.split[cell] = 0
  cells.power[cell] = 0
}

/** How many cells hold no number. */
export function gapsIn({ count, state }: RowCells): number {
  let gaps = 0
  for (let cell = 0; cell < count; cell++) if (state[cell] !== cellState.number) gaps++
  return gaps
}
