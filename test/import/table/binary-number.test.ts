// Numbers stored in binary. A double is known to half of the way to the next double of larger size within its binade, worked
// out here from its neighbours; a float likewise on its 24 bits.

import { describe, expect, it } from 'vitest'
import * as Q from '../../../src/exact/rational.js'
import { binaryNumber, binarySplit, floatText, setBinary, setWhole } from '../../../src/import/table/binary-number.js'
import { cellState, rowCells } from '../../../src/import/table/row-cells.js'

const bits = new DataView(new ArrayBuffer(8))

/** The double after one of positive size. */
function next(x: number): number {
  bits.setFloat64(0, x)
  bits.setBigUint64(0, bits.getBigUint64(0) + 1n)
  return bits.getFloat64(0)
}

function nextFloat(x: number): number {
  bits.setFloat32(0, x)
  bits.setUint32(0, bits.getUint32(0) + 1)
  return bits.getFloat32(0)
}

const power = (k: number): Q.Rational => (k < 0 ? Q.rational(1n, 2n ** BigInt(-k)) : Q.rational(2n ** BigInt(k)))

function exact(x: number): Q.Rational {
  let k = 0
  let scaled = x
  while (!Number.isInteger(scaled)) {
    scaled *= 2
    k++
  }
  return Q.multiply(Q.rational(BigInt(scaled)), power(-k))
}

const half = Q.rational(1n, 2n)

describe('a double', () => {
  const sizes = [1, 1.5, 0.1, 2, 3, 1e300, 1e-300, 4e-24, 2 ** 52, 2 ** 53 + 2, 2 ** 1000, 2 ** -1000, Math.PI]
  it.each(sizes.flatMap((x) => [x, -x]))('%d', (x) => {
    const cells = rowCells(1)
    setBinary(cells, 0, x, 53)
    const radius = Q.multiply(half, exact(next(Math.abs(x)) - Math.abs(x)))
    expect(binaryNumber(x, 53)).toEqual({ value: exact(x), radius })
    expect([cells.value[0], cells.state[0], cells.split[0]]).toEqual([x, cellState.number, binarySplit])
    expect(exact(cells.radius[0] ?? 0)).toEqual(radius)
  })

  it.each([5e-324, 2 ** -1022, 3e-310, 2 ** -1021 - 2 ** -1073])('%d, near the end of the range', (x) => {
    const cells = rowCells(1)
    setBinary(cells, 0, -x, 53)
    // Half of 2⁻¹⁰⁷⁴ is no double: the cell has a larger one, and its digits are not for a close comparison.
    expect(binaryNumber(-x, 53)).toEqual({ value: exact(-x), radius: power(-1075) })
    expect([cells.value[0], cells.radius[0], cells.split[0]]).toEqual([-x, 2 ** -1074, 255])
  })

  it('from 2⁻¹⁰²¹ on has half of a unit that is a double', () => {
    const cells = rowCells(1)
    setBinary(cells, 0, 2 ** -1021, 53)
    expect([cells.radius[0], cells.split[0]]).toEqual([2 ** -1074, binarySplit])
    expect(binaryNumber(2 ** -1021, 53).radius).toEqual(power(-1074))
  })

  it('that is zero is exact', () => {
    for (const zero of [0, -0]) {
      const cells = rowCells(1)
      cells.radius[0] = 5
      setBinary(cells, 0, zero, 53)
      expect([cells.value[0] === 0, cells.radius[0], cells.split[0]]).toEqual([true, 0, binarySplit])
      expect(binaryNumber(zero, 53)).toEqual({ value: Q.zero, radius: Q.zero })
    }
  })

  it.each([
    [Number.NaN, cellState.notANumber],
    [Number.POSITIVE_INFINITY, cellState.infinite],
    [Number.NEGATIVE_INFINITY, cellState.infinite],
  ])('%d is none', (x, state) => {
    const cells = rowCells(1)
    cells.value[0] = 5
    setBinary(cells, 0, x, 53)
    expect([cells.state[0], cells.value[0]]).toEqual([state, 0])
  })
})

describe('a float', () => {
  it.each([1, -1.5, 0.1, 3e38, 1e-30, 16777215, -(2 ** -126), 2 ** -140, 2 ** -149].map(Math.fround))('%d', (x) => {
    const cells = rowCells(1)
    setBinary(cells, 0, x, 24)
    const radius = Q.multiply(half, exact(nextFloat(Math.abs(x)) - Math.abs(x)))
    expect(binaryNumber(x, 24)).toEqual({ value: exact(x), radius })
    expect([cells.value[0], exact(cells.radius[0] ?? 0), cells.split[0]]).toEqual([x, radius, binarySplit])
  })

  it.each([
    ['0.1', '0.1'],
    ['1', '1'],
    ['-1.5', '-1.5'],
    ['16777216', '16777216'],
    ['0.33333334', '0.33333334'],
    ['3.4028235e38', '3.4028235e+38'],
    ['1e-45', '1.4013e-45'],
    ['4e-24', '4e-24'],
    ['1.17549435e-38', '1.1754944e-38'],
    ['123456.7', '123456.7'],
  ])('%s is written as %s', (text, written) => {
    expect(floatText(Math.fround(Number(text)))).toBe(written)
  })

  it('is written in the shortest way that gives it back', () => {
    for (let k = 1; k < 300; k++) {
      const x = Math.fround(Math.sin(k) * 10 ** (k % 30))
      const text = floatText(x)
      expect(Math.fround(Number(text))).toBe(x)
      for (let digits = 1; digits < 9; digits++) {
        const shorter = Number(x.toPrecision(digits))
        if (Math.fround(shorter) === x) {
          expect(Number(text)).toBe(Number(x.toPrecision(Math.max(digits, 6))))
          break
        }
      }
    }
  })
})

describe('a whole number', () => {
  it.each([
    [7, binarySplit],
    [-(2 ** 53 - 1), binarySplit],
    [2 ** 53, 255],
    [0, binarySplit],
  ])('%d', (x, split) => {
    const cells = rowCells(1)
    cells.radius[0] = 3
    cells.state[0] = cellState.empty
    setWhole(cells, 0, x)
    expect([cells.value[0], cells.radius[0], cells.split[0], cells.state[0]]).toEqual([x, 0, split, cellState.number])
  })
})
