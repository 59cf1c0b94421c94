// Certified states of diagonal matrices: every bound by hand, and how many bits it takes.
//   n rows: residuals ρ = 0 + 1 + 4n each, values within 2n (⌊√(2nρ²)⌋ + 1), η = 1; a group of columns within
//   4 (⌊√Σ(⌊2ρ/gap⌋ + 1)²⌋ + 1) + η, where gap is a little less than the distance to the other values.

import { describe, expect, it } from 'vitest'
import { certifiedStates, type EigenProblem } from '../../../src/mixing/certified/certified-states.js'

interface Given {
  /** n/d; d is a power of two. */
  readonly values: readonly (readonly [n: bigint, d: bigint])[]
  readonly blocks?: readonly number[]
  readonly range?: number
  readonly exact?: EigenProblem['exact']
}

function problemOf({ values, blocks = values.map(() => 0), range = 0, exact }: Given): EigenProblem {
  const n = values.length
  const sizeOf = (x: bigint): bigint => (x < 0n ? -x : x)
  return {
    range,
    blocks,
    matrixAt: (bits) => {
      const re = new Array<bigint>(n * n).fill(0n)
      for (const [k, [x, d]] of values.entries()) re[k * n + k] = (x << BigInt(bits)) / d
      return { size: n, bits, re, im: re.map(() => 0n) }
    },
    orderOf: (found) =>
      [...found.keys()].sort((j, k) => Number(sizeOf(found[j] ?? 0n) - sizeOf(found[k] ?? 0n)) || j - k),
    columnsOf: ({ columns }, { order }) => order.map((k) => columns[k] ?? { re: [], im: [] }),
    systemOf: (columns, found) => ({ columns, values: found }),
    exact:
      exact ??
      (() => {
        throw new Error('asked')
      }),
    zerosInRow: () => 0,
  }
}

const whole = (...values: readonly number[]): Given['values'] => values.map((x) => [BigInt(x), 1n])

function told(given: Given): unknown {
  const found = certifiedStates(problemOf(given))
  return (
    found && {
      bits: found.bits,
      values: found.states.map(({ value }) => Number(value) / 2 ** found.bits),
      levels: found.states.map(({ level }) => level),
      massless: found.states.map(({ isMassless }) => isMassless),
      errors: found.states.map(({ columnError }) => Number(columnError)),
    }
  )
}

describe('states of different masses', () => {
  it('have columns known to their residuals over their distance from the nearest', () => {
    // ρ = 9: of 1 and 3 at the distance 2: 4·(10 + 1) + 1.
    expect(told({ values: whole(1, 3) })).toEqual({
      bits: 192,
      values: [1, 3],
      levels: [0, 1],
      massless: [false, false],
      errors: [45, 45],
    })
    // ρ = 13: distances 2, 1, 1: 4·(14 + 1) + 1 and 4·(27 + 1) + 1.
    expect(told({ values: whole(4, 1, 3) })).toMatchObject({ values: [1, 3, 4], errors: [61, 113, 113] })
  })

  it('in blocks of their own are known to rounding, and far from those of other blocks', () => {
    expect(told({ values: whole(1, 3), blocks: [0, 1] })).toMatchObject({ errors: [2, 2] })
    // 1 and 3 share a block with nothing between: 2 is elsewhere.
    expect(told({ values: whole(1, 2, 3), blocks: [0, 1, 0] })).toMatchObject({ errors: [61, 2, 61] })
  })

  it('may have either sign; of one mass and two signs they are apart by twice the mass', () => {
    expect(told({ values: whole(-1, 3) })).toMatchObject({ values: [-1, 3], levels: [0, 1], errors: [25, 25] })
    const exact = () => ({ distinct: 1, zeros: 0 })
    expect(told({ values: whole(2, -2), exact })).toMatchObject({ values: [-2, 2], levels: [0, 0], errors: [25, 25] })
  })
})

describe('states of one mass', () => {
  it('are known as a space, if the exact matrix says that they agree', () => {
    // Distance 3: ⌊26/3⌋ + 1 = 9 each; for two √162 = 12: 4·13 + 1; for one 4·10 + 1.
    const exact = () => ({ distinct: 2, zeros: 0 })
    expect(told({ values: whole(1, 4, 1), exact })).toEqual({
      bits: 192,
      values: [1, 1, 4],
      levels: [0, 0, 1],
      massless: [false, false, false],
      errors: [53, 53, 41],
    })
    expect(told({ values: whole(1, 1), exact: () => ({ distinct: 1, zeros: 0 }) })).toMatchObject({ errors: [2, 2] })
  })

  it('zero are massless, with the value zero', () => {
    const exact = () => ({ distinct: 2, zeros: 1 })
    expect(told({ values: whole(2, 0), exact })).toEqual({
      bits: 192,
      values: [0, 2],
      levels: [0, 1],
      massless: [true, false],
      errors: [45, 45],
    })
    const two = () => ({ distinct: 2, zeros: 2 })
    // A value within its bound of zero counts as zero.
    expect(
      told({
        values: [
          [0n, 1n],
          [3n, 1n << 192n],
          [4n, 1n],
        ],
        exact: two,
      }),
    ).toMatchObject({
      values: [0, 0, 4],
      levels: [0, 0, 1],
      massless: [true, true, false],
    })
  })
})

describe('more bits are taken', () => {
  const bitsFor = (given: Given): number | undefined => certifiedStates(problemOf(given))?.bits
  const one = (below: bigint): readonly [bigint, bigint] => [(1n << below) + 1n, 1n << below]

  it('for a wide range of entries, from the start', () => {
    expect(bitsFor({ values: whole(1, 3), range: 10.3 })).toBe(214)
    expect(bitsFor({ values: whole(1, 3), range: 100 })).toBe(392)
  })

  it('until different masses are told apart', () => {
    const exact = () => ({ distinct: 2, zeros: 0 })
    expect(bitsFor({ values: [one(100n), [1n, 1n]], exact })).toBe(192)
    expect(bitsFor({ values: [one(250n), [1n, 1n]], exact })).toBe(384)
    expect(bitsFor({ values: [one(500n), [1n, 1n]], exact })).toBe(768)
  })

  it('until columns are known to 72 bits', () => {
    // 18·2^192/2^(192 − k) is below 2^120 for k up to 115.
    expect(bitsFor({ values: [one(110n), [1n, 1n]] })).toBe(192)
    expect(bitsFor({ values: [one(118n), [1n, 1n]] })).toBe(384)
    // … and to as many more as the range of the entries.
    expect(bitsFor({ values: [one(208n), [1n, 1n]], range: 100 })).toBe(392)
    expect(bitsFor({ values: [one(224n), [1n, 1n]], range: 100 })).toBe(784)
  })

  it('until masses are known to 72 bits of themselves', () => {
    const tiny = (below: bigint): Given['values'] => [
      [1n, 1n << below],
      [1n, 1n],
    ]
    expect(bitsFor({ values: tiny(110n) })).toBe(192)
    expect(bitsFor({ values: tiny(116n) })).toBe(384)
  })

  it('but no more than can be afforded: 8192 up to six rows, 2048 above', () => {
    const exact = () => ({ distinct: 2, zeros: 0 })
    expect(bitsFor({ values: [one(5900n), [1n, 1n]], exact })).toBe(6144)
    expect(bitsFor({ values: [one(6200n), [1n, 1n]], exact })).toBeUndefined()
    expect(bitsFor({ values: whole(1, 3), range: 4001 })).toBeUndefined()
    expect(bitsFor({ values: whole(1, 3), range: 4000 })).toBe(8192)
    expect(bitsFor({ values: whole(1, 2, 3, 4, 5, 6, 7), range: 928 })).toBe(2048)
    expect(bitsFor({ values: whole(1, 2, 3, 4, 5, 6, 7), range: 929 })).toBeUndefined()
    expect(bitsFor({ values: whole(1, 2, 3, 4, 5, 6), range: 929 })).toBe(2050)
  })
})
