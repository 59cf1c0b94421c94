// Comparisons of numbers that are known to a radius: in doubles where the answer is clear of every rounding error, else
// on the printed digits as integers, or in binary where both are exact there, else not decided here. `unsure` is left to exact arithmetic, so that no verdict
// hangs on a rounding. Values and radii are good to 5·10⁻¹⁶ (scan-number.ts); the margin is ten times that.

import { binarySplit } from '../../import/table/binary-number.js'
import type { RowCells } from '../../import/table/row-cells.js'

export const no = 0
export const yes = 1
export const unsure = 2
export type Answer = typeof no | typeof yes | typeof unsure

const margin = 5e-15
/** Below it doubles lose digits. */
const smallest = 1e-280

/** Is `distance` ≤ `reach`, if both come from numbers of this size? */
export function clearly(distance: number, reach: number, size: number): Answer {
  if (size < smallest) return size === 0 ? yes : unsure
  const error = margin * size
  if (distance <= reach - error) return yes
  return distance > reach + error ? no : unsure
}

/** |x| ≤ radius: may the number be zero? */
export function mayVanish({ value, radius }: RowCells, cell: number): Answer {
  const size = Math.abs(value[cell] as number)
  const reach = radius[cell] as number
  return size === 0 ? yes : clearly(size, reach, size + reach)
}

/** May two numbers be equal, the second times `sign`? `onDigits`: radii are those of the reader, or zero. */
export function mayAgree(cells: RowCells, a: number, b: number, sign: 1 | -1, onDigits: boolean): Answer {
  const { value, radius } = cells
  const x = value[a] as number
  const y = sign * (value[b] as number)
  const reach = (radius[a] as number) + (radius[b] as number)
  const answer = clearly(Math.abs(x - y), reach, Math.abs(x) + Math.abs(y) + reach)
  if (answer !== unsure) return answer
  if (!onDigits) return unsure
  // Doubles this close together have an exact difference (Sterbenz), and the radii, powers of two, an exact sum.
  if (cells.split[a] === binarySplit && cells.split[b] === binarySplit) return Math.abs(x - y) <= reach ? yes : no
  return agreeOnDigits(cells, a, b, sign)
}

/** Both in units of the same last digit: the integers differ by no more than the half units that there are. */
function agreeOnDigits(cells: RowCells, a: number, b: number, sign: 1 | -1): Answer {
  const { value, radius, high, low, split, power } = cells
  const digits = split[a] as number
  if (digits >= binarySplit || digits !== split[b] || power[a] !== power[b]) return unsure
  const p = (value[a] as number) < 0 ? -1 : 1
  const q = (value[b] as number) < 0 ? -sign : sign
  const above = p * (high[a] as number) - q * (high[b] as number)
  const below = p * (low[a] as number) - q * (low[b] as number)
  const reach = ((radius[a] as number) > 0 ? 0.5 : 0) + ((radius[b] as number) > 0 ? 0.5 : 0)
  return Math.abs(above * 10 ** digits + below) <= reach ? yes : no
}

/** Is one residual larger than another, beyond what rounding may do to it? What is equal but for that stays in its order. */
export const isLarger = (one: number, other: number): boolean => one > other * (1 + 1e-12)
