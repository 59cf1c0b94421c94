// A decimal number read straight from bytes: sign, digits with an optional point, exponent after e, E, d or D. This is
// the loop in which a table is read, so it makes nothing and calls nothing. What it does not know (blanks, quotes, words)
// is left to the slow way; a test holds it equal to `readDecimal` and `printedRadius`.

import type { RowCells } from './row-cells.js'

const zero = 0x30
const lowestPower = -400
const highestPower = 400

/** 10^k for every k at which it is a normal double, at k − lowestPower; beyond, 0 and ∞. */
const powersOfTen: Float64Array = Float64Array.from({ length: highestPower - lowestPower + 1 }, (_, k) =>
  Number(`1e${k + lowestPower}`),
)

/** No number begins here that can be read this way. */
export const notSimple = -1

/** Exponents beyond these are left to the slow way, which knows overflow and underflow. */
const largestExponent = 280
const lowestSimplePower = -300

/**
 * Reads a number that begins at `from` into a cell and returns where it ends, or `notSimple`. The bytes up to the next
 * line feed must be there.
 */
export function scanNumber(bytes: Uint8Array, from: number, cells: RowCells, cell: number): number {
  let at = from
  let byte = bytes[at] as number
  const isNegative = byte === 0x2d
  if (isNegative || byte === 0x2b) byte = bytes[++at] as number
  let high = 0
  let low = 0
  let kept = 0
  let dropped = 0
  let digits = 0
  let decimals = 0
  for (; byte >= zero && byte <= 0x39; byte = bytes[++at] as number) {
    digits++
    if (kept < 9) {
      high = high * 10 + (byte - zero)
      if (high !== 0) kept++
    } else if (kept < 24) {
      low = low * 10 + (byte - zero)
      kept++
    } else dropped++
  }
  const hasPoint = byte === 0x2e
  if (hasPoint) {
    byte = bytes[++at] as number
    const start = at
    for (; byte >= zero && byte <= 0x39; byte = bytes[++at] as number) {
      if (kept < 9) {
        high = high * 10 + (byte - zero)
        if (high !== 0) kept++
      } else if (kept < 24) {
        low = low * 10 + (byte - zero)
        kept++
      } else dropped++
    }
    decimals = at - start
    digits += decimals
  }
  if (digits === 0) return notSimple
  let exponent = 0
  const hasExponent = (byte | 0x20) === 0x65 || (byte | 0x20) === 0x64
  if (hasExponent) {
    byte = bytes[++at] as number
    const isBelow = byte === 0x2d
    if (isBelow || byte === 0x2b) byte = bytes[++at] as number
    const start = at
    for (; byte >= zero && byte <= 0x39 && at - start < 6; byte = bytes[++at] as number)
      exponent = exponent * 10 + (byte - zero)
    if (at === start || at - start === 6) return notSimple
    if (isBelow) exponent = -exponent
  }
  const isZero = kept === 0
  const size = isZero ? 0 : exponent + digits - decimals
  if (size > largestExponent || size < -largestExponent || digits > 300) return notSimple
  const power = exponent - decimals
  if (power < lowestSimplePower) return notSimple
  const split = kept > 9 ? kept - 9 : 0
  cells.state[cell] = 0
  cells.high[cell] = high
  cells.low[cell] = low
  cells.split[cell] = dropped > 0 ? 255 : split
  // A zero is exact as programs write an exact zero: 0, 0.0, 0e+00. Whole numbers are exact.
  const isExact = isZero ? hasExponent || decimals < 2 : !hasPoint && !hasExponent
  cells.radius[cell] = isExact ? 0 : 0.5 * (powersOfTen[power - lowestPower] as number)
  cells.power[cell] = isZero && isExact ? 0 : power
  if (isZero) {
    cells.value[cell] = 0
    return at
  }
  const mantissa = split === 0 ? high : high * (powersOfTen[split - lowestPower] as number) + low
  const scale = power + dropped
  const magnitude =
    scale < 0 && scale >= -22
      ? mantissa / (powersOfTen[-scale - lowestPower] as number)
      : mantissa * (powersOfTen[scale - lowestPower] as number)
  cells.value[cell] = isNegative ? -magnitude : magnitude
  return at
}
