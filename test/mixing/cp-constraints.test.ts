// The equations of CP for the phases of charged leptons, term by term, by hand.

import { describe, expect, it } from 'vitest'
import { mixingMatrix } from '../../src/mixing/matrix/mixing-matrix.js'
import * as Z from '../../src/mixing/number/mixing-number.js'
import { readNumber } from '../../src/mixing/number/read-number.js'
import { cpConstraints, strongest } from '../../src/mixing/parities/cp-constraints.js'
import type { Level } from '../../src/mixing/phases/spectrum.js'
import { is, right, written } from './records.js'

const level = (states: readonly number[], group: Level['group']): Level => ({ states, group, isMassless: false })

/** `01 ± square`: the rows, * for x*_β, and which of these texts the square is. */
function equations(rows: readonly (readonly string[])[], levels: readonly Level[], squares: readonly string[]) {
  const height = rows[0]?.length ?? 0
  // Square, with zeros; only the rows given count.
  const padded = [...rows, ...Array.from({ length: height - rows.length }, () => Array(height).fill('0') as string[])]
  const matrix = mixingMatrix(written(padded).entries.slice(0, rows.length))
  const found = cpConstraints(matrix, levels)
  return {
    isIncomplete: found.isIncomplete,
    equations: found.constraints.map(
      (one) =>
        `${one.level}: ${one.rows.join('')}${one.isConjugated ? '*' : ''} ${squares.find((text) => is(one.square, text)) ?? Z.toComplex(one.square)}`,
    ),
  }
}

describe('one state', () => {
  const rows = [
    ['2', '0', '0'],
    ['1+i', '0', 'i'],
    ['0', '0', '1-i'],
  ]

  it('that is Majorana: x_α x_β (U_α U_β)² > 0 of the first exact row with itself and the others', () => {
    // (2·2)² = 16, (2(1+i))² = 8i; row 2 has a zero.
    expect(equations(rows, [level([0], 'orthogonal')], ['16', '8*i'])).toEqual({
      isIncomplete: false,
      equations: ['0: 00 16', '0: 01 8*i'],
    })
    // The first row that is there is row 1: i·i squared is 1, (i(1−i))² = (1+i)² = 2i.
    expect(equations(rows, [level([2], 'orthogonal')], ['1', '2*i']).equations).toEqual(['0: 11 1', '0: 12 2*i'])
  })

  it('that is Dirac or massless: x_α x*_β (U_α U*_β)² > 0 between rows', () => {
    // (2(1−i))² = −8i; (i(1+i))² = (i−1)² = −2i.
    expect(equations(rows, [level([0], 'unitary'), level([2], 'unitary')], ['-8*i', '-2*i']).equations).toEqual([
      '0: 01* -8*i',
      '1: 12* -2*i',
    ])
  })

  it('that couples to nothing says nothing', () => {
    expect(equations(rows, [level([1], 'orthogonal'), level([1], 'unitary')], [])).toEqual({
      isIncomplete: false,
      equations: [],
    })
  })

  it('whose element may vanish at its digits leaves an equation open', () => {
    const open = [
      ['1', '0.3'],
      ['0.00', '0.4'],
    ]
    expect(equations(open, [level([0], 'orthogonal')], ['1'])).toEqual({ isIncomplete: true, equations: ['0: 00 1'] })
    expect(equations(open, [level([1], 'orthogonal')], []).isIncomplete).toBe(false)
  })
})

describe('two states of one mass', () => {
  const rows = [
    ['1', 'i'],
    ['1+i', '2'],
  ]

  it('that are Majorana: T = Σ U_α U_β with x_α x_β, and H = Σ U_α U*_β with x_α x*_β', () => {
    // T_00 = 1 − 1 = 0, T_01 = 1 + i + 2i = 1 + 3i, H_01 = 1 − i + 2i = 1 + i, T_11 = 2i + 4.
    expect(equations(rows, [level([0, 1], 'orthogonal')], ['-8+6*i', '2*i', '12+16*i'])).toEqual({
      isIncomplete: false,
      equations: ['0: 01 -8+6*i', '0: 01* 2*i', '0: 11 12+16*i'],
    })
  })

  it('that are Dirac or massless: H alone', () => {
    expect(equations(rows, [level([0, 1], 'unitary')], ['2*i']).equations).toEqual(['0: 01* 2*i'])
  })

  it('of which the sum, not the elements, may vanish at their digits', () => {
    const open = [
      ['0.30', '0.30*i'],
      ['1', '0'],
    ]
    // T_00 = 0.09 − 0.09 within digits; T_01 = H_01 = 0.30; T_11 = 1.
    const found = equations(open, [level([0, 1], 'orthogonal')], ['1'])
    expect(found.isIncomplete).toBe(true)
    expect(found.equations.map((text) => text.slice(0, 6).trim())).toEqual(['0: 01', '0: 01*', '0: 11'])
    expect(equations(open, [level([0, 1], 'unitary')], []).isIncomplete).toBe(false)
  })

  it('of each pair of three rows: T of a row with itself too, H of two rows only', () => {
    // Columns (1, i, 2) and (1, 1, 0): T_00 = 2, T_01 = 1+i, T_11 = 0, T_02 = 2, T_12 = 2i, T_22 = 4;
    // H_01 = 1−i, H_02 = 2, H_12 = 2i.
    const three = [
      ['1', '1', '0'],
      ['i', '1', '0'],
      ['2', '0', '0'],
    ]
    expect(equations(three, [level([0, 1], 'orthogonal')], ['4', '2*i', '-2*i', '-4', '16']).equations).toEqual([
      '0: 00 4',
      '0: 01 2*i',
      '0: 01* -2*i',
      '0: 02 4',
      '0: 02* 4',
      '0: 12 -4',
      '0: 12* -4',
      '0: 22 16',
    ])
  })
})

describe('the best known element', () => {
  const numbers = (...texts: readonly string[]) => texts.map((text) => right(readNumber(text, [], 'to-their-digits')))

  it('is the first exact one, else the largest, never one that may vanish', () => {
    expect(strongest(numbers('0', '0.9', '1/2', '1'))).toBe(2)
    expect(strongest(numbers('0.2', '-0.9', '0.5'))).toBe(1)
    expect(strongest(numbers('0.00', '0', '0.5', '0.6*i'))).toBe(3)
    expect(strongest(numbers('0.5', '0.5'))).toBe(0)
    expect(strongest(numbers('0', '0.00'))).toBeUndefined()
    expect(strongest([])).toBeUndefined()
  })
})
