// Numbers that are stored in binary: a double is known to half a unit of its last bit, not to printed digits. Value and
// radius of such a cell are exact as doubles, which `split` says.

import * as Q from '../../exact/rational.js'
import type { PrintedNumber } from './printed-number.js'
import { cellState, type RowCells, setState } from './row-cells.js'

/** In `split`: value and radius in the cells are exactly those of the number. */
export const binarySplit = 254

const scratch = new DataView(new ArrayBuffer(8))

/** 2^(e − 1076) at the exponent e of a double, as its bits have it: half a unit of the last of its 53 bits. */
const halfUnits: Float64Array = new Float64Array(2047)
for (let e = 2, unit = 2 ** -1074; e < halfUnits.length; e++, unit *= 2) halfUnits[e] = unit

/** Below it, half a unit of the last bit is no double. */
const smallestKnown = 2 ** -1021

/** Fills a cell with a double, or with a float of 24 bits. Zeros are exact, as are those that programs print. */
export function setBinary(cells: RowCells, cell: number, x: number, bits: 24 | 53): void {
  const size = Math.abs(x)
  if (!(size < Number.POSITIVE_INFINITY)) {
    setState(cells, cell, Number.isNaN(x) ? cellState.notANumber : cellState.infinite)
    return
  }
  cells.state[cell] = cellState.number
  cells.value[cell] = x
  cells.split[cell] = size === 0 || size >= smallestKnown ? binarySplit : 255
  cells.radius[cell] = size === 0 ? 0 : radiusOf(size, bits)
}

/** Fills a cell with a whole number, which is exact. */
export function setWhole(cells: RowCells, cell: number, x: number): void {
  cells.state[cell] = cellState.number
  cells.value[cell] = x
  cells.radius[cell] = 0
  cells.split[cell] = Number.isSafeInteger(x) ? binarySplit : 255
}

function radiusOf(size: number, bits: 24 | 53): number {
  if (bits === 24) return Math.max(halfUnit(size) * 2 ** 29, 2 ** -150)
  return size < smallestKnown ? 2 ** -1074 : halfUnit(size)
}

function halfUnit(size: number): number {
  scratch.setFloat64(0, size)
  return halfUnits[scratch.getUint16(0) >> 4] as number
}

/** The number exactly. */
export function binaryNumber(x: number, bits: 24 | 53): PrintedNumber {
  const value = exactly(x)
  if (x === 0) return { value, radius: Q.zero }
  const isTiny = bits === 53 && Math.abs(x) < smallestKnown
  return { value, radius: isTiny ? Q.rational(1n, 2n ** 1075n) : exactly(radiusOf(Math.abs(x), bits)) }
}

/** The rational that a finite double is. */
function exactly(x: number): Q.Rational {
  scratch.setFloat64(0, x)
  const high = scratch.getUint32(0)
  const exponent = (high >> 20) & 0x7ff
  const fraction = BigInt(high & 0xfffff) * 2n ** 32n + BigInt(scratch.getUint32(4))
  const mantissa = (x < 0 ? -1n : 1n) * (exponent === 0 ? fraction : fraction + 2n ** 52n)
  const power = BigInt(Math.max(exponent, 1) - 1075)
  return power >= 0n ? Q.rational(mantissa * 2n ** power) : Q.rational(mantissa, 2n ** -power)
}

/** The shortest digits that give the same float of 24 bits. */
export function floatText(x: number): string {
  for (let digits = 6; digits < 9; digits++) {
    const text = x.toPrecision(digits)
    if (Math.fround(Number(text)) === x) return String(Number(text))
  }
  return String(Number(x.toPrecision(9)))
}
