// The phases and signs of columns that mean nothing, chosen so that matrices read the same way each time.

import { absolute } from '../../exact/integer.js'
import type { FixedColumn } from './fixed-matrix.js'
import { normOf } from './fixed-matrix.js'

/** The column times a phase that makes its largest element real and positive. */
export function withLargestReal(column: FixedColumn, bits: number): FixedColumn {
  const { re, im } = column
  const at = largestOf(column)
  const [x, y] = [re[at] ?? 0n, im[at] ?? 0n]
  if (y === 0n) return x < 0n ? negated(column) : column
  const unit = BigInt(bits)
  const norm = normOf([x << unit], [y << unit]) >> unit
  return {
    re: re.map((a, k) => (a * x + (im[k] ?? 0n) * y) / norm),
    im: im.map((b, k) => (k === at ? 0n : (b * x - (re[k] ?? 0n) * y) / norm)),
  }
}

/** The column or its negative: the largest element has a positive real part, or is positive imaginary. */
export function withPositiveLargest(column: FixedColumn, bits: number): FixedColumn {
  const at = largestOf(column)
  const [x, y] = [column.re[at] ?? 0n, column.im[at] ?? 0n]
  // A real part below half of all bits is rounding.
  const isImaginary = absolute(x) < absolute(y) >> BigInt(bits >> 1)
  return (isImaginary ? y : x) < 0n ? negated(column) : column
}

const negated = ({ re, im }: FixedColumn): FixedColumn => ({ re: re.map((a) => -a), im: im.map((b) => -b) })

/** The row of the largest element; of equal ones the first. */
function largestOf({ re, im }: FixedColumn): number {
  let [best, most] = [0, -1n]
  for (const [k, x] of re.entries()) {
    const y = im[k] ?? 0n
    const square = x * x + y * y
    if (square - most > most >> 32n) [best, most] = [k, square]
  }
  return best
}
