// How far a number of the table may be off: by its printed digits, or by a
// fraction of the largest part of the row's matrix, the same for all numbers of that matrix.

import * as Q from '../../exact/rational.js'
import type { PrintedNumber } from '../../import/table/printed-number.js'
import type { RowCells } from '../../import/table/row-cells.js'
import type { TableLayout } from '../../import/table/table-layout.js'

export type Tolerance =
  | { readonly kind: 'digits' }
  | { readonly kind: 'relative'; readonly value: Q.Rational; readonly text: string }

/** The cells of one form factor. */
export type CellGroup = readonly number[]

/** The cells of each form factor that the table gives. */
export function cellGroups({ entries }: TableLayout): readonly CellGroup[] {
  const groups = new Map<string, number[]>()
  for (const { formFactor, re, im } of entries) {
    const group = groups.get(formFactor) ?? []
    group.push(re, ...(im === undefined ? [] : [im]))
    groups.set(formFactor, group)
  }
  return [...groups.values()]
}

/** Sets the radii of a row; nothing to do where they come from the digits. */
export function setRadii(cells: RowCells, groups: readonly CellGroup[], tolerance: number | undefined): void {
  if (tolerance === undefined) return
  for (const group of groups) {
    let largest = 0
    for (const cell of group) largest = Math.max(largest, Math.abs(cells.value[cell] as number))
    for (const cell of group) cells.radius[cell] = tolerance * largest
  }
}

/** The exact number of each cell, with the radius that the tolerance gives it; `undefined` where there is none. */
export function exactNumbers(
  numbers: readonly (PrintedNumber | undefined)[],
  groups: readonly CellGroup[],
  tolerance: Tolerance,
): readonly (PrintedNumber | undefined)[] {
  if (tolerance.kind === 'digits') return numbers
  const exact = [...numbers]
  for (const group of groups) {
    let largest = Q.zero
    for (const cell of group) {
      const value = absolute(numbers[cell]?.value ?? Q.zero)
      if (Q.compare(value, largest) > 0) largest = value
    }
    const radius = Q.multiply(tolerance.value, largest)
    for (const cell of group) {
      const number = numbers[cell]
      if (number !== undefined) exact[cell] = { ...number, radius }
    }
  }
  return exact
}

const absolute = (a: Q.Rational): Q.Rational => (a.n < 0n ? Q.negate(a) : a)
