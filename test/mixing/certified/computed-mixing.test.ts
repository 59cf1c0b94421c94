// What a computed mixing says besides masses and elements: a violation that is proved on the matrix, and why there is none.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import * as C from '../../../src/exact/cyclotomic.js'
import * as Q from '../../../src/exact/rational.js'
import { entryOf } from '../../../src/mixing/matrix/mixing-matrix.js'
import * as Z from '../../../src/mixing/number/mixing-number.js'
import { positivity } from '../../../src/mixing/parities/lepton-phases.js'
import { type Entry, exactMatrix, mixingOf, tryMixing } from './reading.js'

type Table = readonly (readonly Entry[])[]

describe('phases of the matrix that cannot be removed', () => {
  // diag(1, i) wants p₂ = e^{−iπ/4}, with which 2 stays no real number.
  const complex = exactMatrix([
    [1, 2],
    [2, [0, 1]],
  ])
  const violationOf = (options: Parameters<typeof mixingOf>[1] = {}) =>
    mixingOf(complex, options).mixing.computed?.violation

  it('violate CP where the fields are those of the charged leptons', () => {
    const violation = violationOf()
    expect(violation?.rows.every((row) => row === 0 || row === 1)).toBe(true)
    expect(violation && positivity(violation.value)).toBe('fails')
    const diagonal: Table = [
      [1, 0],
      [0, [0, 3]],
    ]
    expect(violationOf({ chargedLeptons: exactMatrix(diagonal) })).toBeDefined()
    // m m† is diagonal for rows in any order.
    expect(
      violationOf({
        chargedLeptons: exactMatrix([
          [0, 1],
          [3, 0],
        ]),
      }),
    ).toBeDefined()
  })

  it('prove nothing where sterile fields, or charged leptons, may be rotated', () => {
    expect(violationOf({ sterile: 1 })).toBeUndefined()
    expect(
      violationOf({
        chargedLeptons: exactMatrix([
          [1, 1],
          [0, 3],
        ]),
      }),
    ).toBeUndefined()
    expect(
      mixingOf(
        exactMatrix([
          [1, 2],
          [2, 3],
        ]),
      ).mixing.computed,
    ).toEqual({ violation: undefined })
    expect(
      mixingOf(
        exactMatrix([
          [1, 2],
          [2, 3],
        ]),
      ).mixing.openPhases,
    ).toEqual([])
  })
})

describe('elements of a computed mixing', () => {
  it('of real matrices are real or imaginary to the letter, also with charged leptons', () => {
    const chargedLeptons = exactMatrix([
      [1, 1, 0],
      [1, 5, 1],
      [3, 0, 90],
    ])
    const neutrinos = exactMatrix([
      [1, 2, 3],
      [2, -5, 1],
      [3, 1, 7],
    ])
    for (const options of [{}, { chargedLeptons }]) {
      const { entries } = mixingOf(neutrinos, options).mixing
      for (const column of [0, 1, 2]) {
        const parts = [Z.imaginaryPart, Z.realPart].map((part) =>
          entries.every((row) => Z.isZero(part(row[column] ?? Z.one))),
        )
        expect(parts.filter(Boolean)).toHaveLength(1)
      }
    }
  })

  it('of zeros of the columns are exact zeros, if all masses differ', () => {
    // µ–τ symmetric with complex entries that phases of rows cannot make real: (0, 1, −1)/√2 is a column all the same.
    const table = (d: Entry): Table => [
      [[1, 1], 2, 2],
      [2, d, 3],
      [2, 3, d],
    ]
    const { mixing, masses } = mixingOf(exactMatrix(table([5, 2])))
    const zeros = [0, 1, 2].filter((column) => Z.isZero(entryOf(mixing, 0, column)))
    // Its mass is |5 + 2i − 3|.
    expect(zeros.map((column) => Q.toNumber(masses[column] ?? Q.zero))).toEqual([Math.sqrt(8)])
    for (const column of [0, 1, 2]) {
      if (!zeros.includes(column)) expect(Z.isNonZero(entryOf(mixing, 0, column))).toBe(true)
      expect(Z.isNonZero(entryOf(mixing, 1, column))).toBe(true)
    }
  })

  it('between blocks are exact zeros', () => {
    const { mixing } = mixingOf(
      exactMatrix([
        [3, 0, [1, 1]],
        [0, [0, 1], 0],
        [[1, 1], 0, 9],
      ]),
    )
    expect([0, 1, 2].map((row) => [0, 1, 2].map((column) => Z.isZero(entryOf(mixing, row, column))))).toEqual([
      [true, false, false],
      [false, true, true],
      [true, false, false],
    ])
  })

  it('of Dirac neutrinos have the largest element of a column real and positive, masses massless and not', () => {
    // m = (1, 2i)ᵀ (3, 0): rank one, with the left-handed column (1, 2i)/√5 of mass 3√5.
    const { mixing, masses } = mixingOf(
      exactMatrix([
        [3, 0],
        [[0, 6], 0],
      ]),
      { nature: 'dirac' },
    )
    expect(masses.map(Q.toNumber)).toEqual([0, 3 * Math.sqrt(5)])
    const massive = Z.multiply(entryOf(mixing, 0, 1), Z.conjugate(entryOf(mixing, 1, 1)))
    // u₁ u₂* = −2i/5 up to the phases of rows that made the matrix real: size 2/5.
    expect(Z.modulus(massive)).toBeCloseTo(0.4, 15)
  })
})

describe('no masses and mixing', () => {
  const number = (n: bigint, d = 1n): C.Cyclotomic => C.fromRational(Q.rational(n, d))

  it('where masses are closer than the last precision tells, or entries too different for it', () => {
    // Seven fields with an entry of 2^−1000, which asks for 2192 bits.
    const wide = (isSymmetric: boolean) =>
      Array.from({ length: 7 }, (_, j) =>
        Array.from({ length: 7 }, (__, k) => {
          if (j === k) return number(BigInt(j + 1))
          const isThere = (j === 1 && k === 0) || (isSymmetric && j === 0 && k === 1)
          return isThere ? number(1n, 1n << 1000n) : C.zero
        }),
      )
    const plain = exactMatrix(
      Array.from({ length: 7 }, (_, j) => Array.from({ length: 7 }, (__, k) => (j === k ? j + 1 : 0))),
    )
    expect(tryMixing(wide(true))).toEqual(E.left({ kind: 'unresolved' }))
    expect(tryMixing(plain, { chargedLeptons: wide(false) })).toEqual(E.left({ kind: 'unresolved' }))
    expect(E.isRight(tryMixing(plain, { chargedLeptons: plain }))).toBe(true)
  })

  it('where equal masses have too many digits to be proved equal', () => {
    const x = number(3n ** 5000n, 2n ** 7925n)
    expect(
      tryMixing([
        [C.zero, x],
        [x, C.zero],
      ]),
    ).toEqual(E.left({ kind: 'too-large' }))
  })
})
