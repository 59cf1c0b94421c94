// What a comparison tells besides its outcome: differences, agreement and phases, by hand.

import { describe, expect, it } from 'vitest'
import { type MixingMatrix, mixingMatrix, rephase } from '../../src/mixing/matrix/mixing-matrix.js'
import * as Z from '../../src/mixing/number/mixing-number.js'
import { readNumber } from '../../src/mixing/number/read-number.js'
import { compareMixing } from '../../src/mixing/phases/compare-mixing.js'
import { findRephasing } from '../../src/mixing/phases/rephasing.js'
import { majoranaStates } from '../../src/mixing/phases/spectrum.js'
import { is, right, state, written } from './records.js'

const exact = (text: string): Z.MixingNumber => right(readNumber(text, [], 'exact'))
const near = (re: number, radius: number): Z.MixingNumber => Z.numeric({ centre: re, radius })

const triangle = (last: string): MixingMatrix =>
  written([
    ['1', '1', '0'],
    ['0', '1', '1'],
    ['1', '0', last],
  ])

describe('a rephasing', () => {
  it('is found along elements that are there, the first column of each component at 1', () => {
    const a = written([
      ['1', '2', '0'],
      ['0', '0', '3'],
      ['4', '0', '0'],
    ])
    const b = rephase(a, {
      rows: ['i', '-1', 'exp(i*pi/3)'].map(exact),
      columns: ['-1', 'exp(i*pi/5)', 'i'].map(exact),
    })
    const { rephasing, mismatch } = findRephasing(a, b)
    expect(mismatch).toBeUndefined()
    // Columns 1 and 2 are connected by row 1, column 3 is alone: rows i·(−1), (−1)·i, −e^{iπ/3}; column 2: −e^{iπ/5}.
    const isAs = (found: readonly Z.MixingNumber[], texts: readonly string[]) =>
      expect(found.map((z, k) => is(z, texts[k] ?? '0'))).toEqual(texts.map(() => true))
    isAs(rephasing.rows, ['-i', '-i', '-exp(i*pi/3)'])
    isAs(rephasing.columns, ['1', '-exp(i*pi/5)', '1'])
    // In another order column 2 is at 1.
    const other = findRephasing(a, b, [1, 0, 2])
    expect(other.mismatch).toBeUndefined()
    isAs(other.rephasing.rows, ['i*exp(i*pi/5)', '-i', 'exp(i*pi/3)*exp(i*pi/5)'])
    isAs(other.rephasing.columns, ['-exp(-i*pi/5)', '1', '1'])
  })

  it('tells the first element that it does not fit', () => {
    const { mismatch } = findRephasing(triangle('1'), triangle('i'))
    // Row 3 gives column 3 the phase i, and the loop closes in row 2.
    expect([mismatch?.row, mismatch?.column]).toEqual([1, 2])
    expect(is(mismatch?.difference ?? Z.zero, '1-i')).toBe(true)
  })

  it('leaves rows and columns of zeros as they are', () => {
    const zero = written([
      ['0', '0'],
      ['0', '1'],
    ])
    const { rephasing } = findRephasing(zero, rephase(zero, { rows: [Z.one, exact('i')] }))
    expect(rephasing.rows.map((z) => is(z, '1'))).toEqual([true, false])
    expect(rephasing.columns.map((z) => is(z, '1'))).toEqual([true, true])
  })
})

describe('a difference', () => {
  it('of loops is the element that fits no rephasing', () => {
    const result = compareMixing(triangle('1'), triangle('i'))
    if (result.kind !== 'different' || result.difference.kind !== 'entry') throw new Error(result.kind)
    expect([result.difference.row, result.difference.column]).toEqual([1, 2])
    expect(is(result.difference.difference, '1-i')).toBe(true)
  })

  it('of Majorana phases is the invariant of a row that has both columns', () => {
    const a = triangle('1')
    const turned = rephase(a, { rows: [Z.one, Z.one, Z.one], columns: [Z.one, exact('i'), exact('i')] })
    const result = compareMixing(a, turned)
    if (result.kind !== 'equal-for-oscillations') throw new Error(result.kind)
    expect(result.difference).toMatchObject({ kind: 'invariant', index: { kind: 'majorana', row: 0, states: [0, 1] } })
    expect(result.columns.map((z, k) => is(z, ['1', 'i', 'i'][k] ?? ''))).toEqual([true, true, true])
  })

  it('of more than twelve states is told by an element', () => {
    const n = 13
    const row = Array.from({ length: n }, () => Z.one)
    const a = mixingMatrix([row, row])
    const b = rephase(a, { columns: row.map((_, k) => (k === 5 ? exact('i') : Z.one)) })
    const result = compareMixing(a, b)
    if (result.kind !== 'equal-for-oscillations' || result.difference.kind !== 'entry') throw new Error(result.kind)
    expect([result.difference.row, result.difference.column]).toEqual([0, 5])
    expect(is(result.difference.difference, 'i-1')).toBe(true)
    const twelve = (matrix: MixingMatrix): MixingMatrix => mixingMatrix(matrix.entries.map((z) => z.slice(0, 12)))
    const shown = compareMixing(twelve(a), twelve(b))
    expect(shown).toMatchObject({ kind: 'equal-for-oscillations', difference: { kind: 'invariant' } })
  })

  it('of a modulus is told by row and column', () => {
    const a = written([
      ['1', '0'],
      ['2', '3'],
    ])
    const b = written([
      ['i', '0'],
      ['2', '-4'],
    ])
    const result = compareMixing(a, b)
    if (result.kind !== 'different' || result.difference.kind !== 'modulus-squared') throw new Error(result.kind)
    expect([result.difference.row, result.difference.column]).toEqual([1, 1])
    expect(is(result.difference.difference, '7')).toBe(true)
  })

  it('of one shape only is none of elements', () => {
    for (const [a, b] of [
      [mixingMatrix([[Z.one]]), mixingMatrix([[Z.one, Z.zero]])],
      [mixingMatrix([[Z.one]]), mixingMatrix([[Z.one], [Z.zero]])],
    ] as const) {
      expect(compareMixing(a, b)).toEqual({ kind: 'different', difference: { kind: 'shape' } })
    }
  })
})

describe('the agreement', () => {
  it('is exact for exact matrices, also up to phases', () => {
    const a = triangle('1')
    const b = rephase(a, { rows: [exact('i'), Z.one, Z.one] })
    expect(compareMixing(a, b)).toMatchObject({ kind: 'equal-up-to-lepton-phases', agreement: { kind: 'exact' } })
  })

  it('of numbers is the largest difference, and the largest of what is open', () => {
    const a = mixingMatrix([[near(0.5, 0.01), near(0.8, 0.05)]])
    const b = mixingMatrix([[near(0.505, 0.02), near(0.79, 0.03)]])
    const result = compareMixing(a, b)
    if (result.kind !== 'equal' || result.agreement.kind !== 'within-digits') throw new Error(result.kind)
    expect(result.agreement.size).toBeCloseTo(0.01, 12)
    expect(result.agreement.tolerance).toBeCloseTo(0.08, 12)
    const half = compareMixing(a, mixingMatrix([[Z.exact((exact('1/2') as Z.ExactNumber).value), near(0.8, 0)]]))
    expect(half).toMatchObject({ kind: 'equal', agreement: { kind: 'within-digits' } })
  })
})

describe('signs of columns', () => {
  it('are taken at ±1 where the digits leave more, and stay phases where they are free', () => {
    const a = mixingMatrix([
      [near(0.6, 0.01), near(0.8, 0.01)],
      [near(-0.8, 0.01), near(0.6, 0.01)],
    ])
    const b = rephase(a, { columns: [Z.one, near(-1, 0)] })
    const result = compareMixing(a, b)
    if (result.kind !== 'equal-up-to-lepton-phases') throw new Error(result.kind)
    expect(result.columns.map((z, k) => is(z, ['1', '-1'][k] ?? ''))).toEqual([true, true])
    const turned = compareMixing(a, rephase(a, { columns: [Z.one, exact('i')] }), {
      states: [...majoranaStates(1), state('dirac', '1')],
    })
    if (turned.kind !== 'equal-up-to-lepton-phases') throw new Error(turned.kind)
    expect(Z.toComplex(turned.columns[1] ?? Z.zero).im).toBeCloseTo(1, 10)
  })

  it('are needed of the column that is not free, whichever it is', () => {
    const a = triangle('1')
    const states = (free: number) => [0, 1, 2].map((k) => state(k === free ? 'dirac' : 'majorana', `${k + 1}`))
    const turned = (column: number): MixingMatrix =>
      rephase(a, { columns: [0, 1, 2].map((k) => (k === column ? exact('i') : Z.one)) })
    for (const free of [0, 1, 2]) {
      for (const column of [0, 1, 2]) {
        const { kind } = compareMixing(a, turned(column), { states: states(free) })
        expect(kind).toBe(free === column ? 'equal-up-to-lepton-phases' : 'equal-for-oscillations')
      }
    }
  })
})
