// Comparisons of rounded numbers: clear answers where they are clear, digits where both numbers have them, else unsure.

import { describe, expect, it } from 'vitest'
import { binarySplit, setBinary } from '../../../src/import/table/binary-number.js'
import { readCellText } from '../../../src/import/table/cell-text.js'
import { type RowCells, rowCells } from '../../../src/import/table/row-cells.js'
import { scanNumber } from '../../../src/import/table/scan-number.js'
import { type Answer, clearly, isLarger, mayAgree, mayVanish, no, yes } from '../../../src/scan/table/close-call.js'

const word = (answer: Answer): string => (answer === yes ? 'yes' : answer === no ? 'no' : 'unsure')

/** Two cells with numbers by their digits; `1.5b` is the double 1.5. */
function cellsOf(...texts: readonly string[]): RowCells {
  const cells = rowCells(texts.length)
  texts.forEach((text, cell) => {
    const bytes = new TextEncoder().encode(`${text},`)
    if (text.endsWith('b')) setBinary(cells, cell, Number(text.slice(0, -1)), 53)
    else if (scanNumber(bytes, 0, cells, cell) !== text.length) readCellText(text, cells, cell)
  })
  return cells
}

describe('is a distance within reach', () => {
  it.each<[number, number, number, string]>([
    [0, 0, 0, 'yes'],
    [1, 2, 3, 'yes'],
    [2, 1, 3, 'no'],
    // The margin is 5e-15 of the size on each side.
    [1 - 2e-14, 1, 3, 'yes'],
    [1 - 1e-14, 1, 3, 'unsure'],
    [1, 1, 3, 'unsure'],
    [1 + 1e-14, 1, 3, 'unsure'],
    [1 + 2e-14, 1, 3, 'no'],
    // Sizes below 1e-280 are not for doubles.
    [1e-285, 2e-285, 3e-285, 'unsure'],
    [2e-285, 1e-285, 3e-285, 'unsure'],
    [1e-279, 2e-279, 3e-279, 'yes'],
    [2e-279, 1e-279, 3e-279, 'no'],
    [0.5e-280, 2e-280, 1e-280, 'yes'],
  ])('%d within %d, of size %d: %s', (distance, reach, size, expected) => {
    expect(word(clearly(distance, reach, size))).toBe(expected)
  })

  it('at the margin itself', () => {
    const error = 5e-15 * 4
    expect(word(clearly(1 - error, 1, 4))).toBe('yes')
    expect(word(clearly(1 + error, 1, 4))).toBe('unsure')
  })
})

describe('may a number be zero', () => {
  it.each([
    ['0', 'yes'],
    ['0.000', 'yes'],
    ['-0.0', 'yes'],
    ['1', 'no'],
    ['-1e-300', 'unsure'],
    ['0.5', 'no'],
    ['0.00004', 'no'],
    ['0e5', 'yes'],
  ])('%s: %s', (text, expected) => {
    // Half a unit of the last digit is at most half of a number that is not zero.
    expect(word(mayVanish(cellsOf(text), 0))).toBe(expected)
  })

  it.each<[number, number, string]>([
    [0, 0, 'yes'],
    [1, 2, 'yes'],
    [-1, 2, 'yes'],
    [2, 1, 'no'],
    [-2, 1, 'no'],
    [1, 1, 'unsure'],
    [1e-290, 0, 'unsure'],
    [1, 0.999, 'no'],
    // Clear of the margin of the sum of both, 1e-14, not of their difference.
    [1 + 8e-15, 1, 'unsure'],
  ])('%d ± %d: %s', (value, radius, expected) => {
    const cells = rowCells(1)
    cells.value[0] = value
    cells.radius[0] = radius
    expect(word(mayVanish(cells, 0))).toBe(expected)
  })
})

describe('may two numbers be equal', () => {
  const agree = (a: string, b: string, sign: 1 | -1, onDigits = true): string =>
    word(mayAgree(cellsOf(a, b), 0, 1, sign, onDigits))

  it.each<[string, string, 1 | -1, string]>([
    ['1', '1', 1, 'yes'],
    ['1', '1', -1, 'no'],
    ['1', '-1', -1, 'yes'],
    ['-1', '1', -1, 'yes'],
    ['1', '2', 1, 'no'],
    ['0', '0', 1, 'yes'],
    // ± 0.05 each: neighbours touch, and on digits that is seen.
    ['4.0', '4.1', 1, 'yes'],
    ['4.1', '4.0', 1, 'yes'],
    ['4.0', '4.2', 1, 'no'],
    ['-4.0', '-4.1', 1, 'yes'],
    ['-4.0', '4.1', -1, 'yes'],
    ['4.0', '-4.2', -1, 'no'],
    ['1.00000000000000000001', '1.00000000000000000002', 1, 'yes'],
    ['1.00000000000000000001', '1.00000000000000000003', 1, 'no'],
    ['-1.00000000000000000003', '1.00000000000000000001', -1, 'no'],
    ['-1.00000000000000000002', '1.00000000000000000001', -1, 'yes'],
    ['1.00000000000000000002', '-1.00000000000000000001', -1, 'yes'],
    // Nine digits and then fifteen: the first part may differ by one while the rest makes up for it.
    ['1.00000000000000000000000', '0.99999999999999999999999', 1, 'unsure'],
    ['1000000000.00000000000', '1000000000.00000000001', 1, 'yes'],
    ['100000000900000000000000.', '100000000899999999999999.', 1, 'yes'],
    ['100000000900000000000000.', '100000000899999999999998.', 1, 'no'],
    // The first nine digits differ by one, the other fifteen by one less than their whole range, or by two less.
    ['100000001000000000000000.', '100000000999999999999999.', 1, 'yes'],
    ['100000001000000000000000.', '100000000999999999999998.', 1, 'no'],
    ['-100000001000000000000000.', '100000000999999999999999.', -1, 'yes'],
    // Whole numbers are exact: one off is too much, which doubles of this size do not see.
    ['900719925474099312345', '900719925474099312345', 1, 'yes'],
    ['900719925474099312345', '900719925474099312346', 1, 'no'],
    ['900719925474099312345', '900719925474099312346.', 1, 'no'],
    // ± 0.5 of the second alone.
    ['900719925474099312345', '900719925474099312345.', 1, 'yes'],
    ['900719925474099312345.', '900719925474099312345', 1, 'yes'],
    ['900719925474099312345.', '900719925474099312346.', 1, 'yes'],
    ['900719925474099312345.', '900719925474099312347.', 1, 'no'],
    // Not the same last digit, not all digits kept, or no digits at all: left open.
    ['1e1', '15', 1, 'unsure'],
    ['15', '1e1', 1, 'unsure'],
    ['1e-2', '0.02', 1, 'yes'],
    ['1.0e-2', '0.010', 1, 'yes'],
    ['1.0000000000000000000000000001', '1.0000000000000000000000000002', 1, 'unsure'],
    ['4.0b', '4.1', 1, 'no'],
    ['1b', '1.0000000000000002b', 1, 'yes'],
    ['1b', '1.0000000000000004b', 1, 'no'],
    ['-1b', '1.0000000000000002b', -1, 'yes'],
    ['1b', '1', 1, 'unsure'],
    ['1', '1b', 1, 'unsure'],
    ['1e-290', '1e-290', 1, 'unsure'],
    ['1e-290', '3e-290', 1, 'unsure'],
  ])('%s and %s, with the sign %d: %s', (a, b, sign, expected) => {
    expect(agree(a, b, sign)).toBe(expected)
  })

  it('digits count only where radii are those of the digits', () => {
    expect(agree('4.0', '4.1', 1, false)).toBe('unsure')
    expect(agree('4.0', '4.3', 1, false)).toBe('no')
    expect(agree('4.0', '4.0', 1, false)).toBe('yes')
    expect(agree('1b', '1.0000000000000002b', 1, false)).toBe('unsure')
  })

  it('binary numbers are told apart from digits by their sign of it', () => {
    expect(cellsOf('1b').split[0]).toBe(binarySplit)
    expect(cellsOf('1').split[0]).toBe(0)
  })
})

describe('which residual is larger', () => {
  it.each([
    [1, 1, false],
    [2, 1, true],
    [1, 2, false],
    [1 + 1e-13, 1, false],
    [1 + 1e-11, 1, true],
    [0, 0, false],
    [1e-30, 0, true],
  ])('%d than %d: %s', (one, other, expected) => {
    expect(isLarger(one, other)).toBe(expected)
  })
})
