// Every mass and every element of the reference matrices against mpmath: in exact numbers, and through the seesaw in doubles.

import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import * as Q from '../../../src/exact/rational.js'
import { type ComplexMatrix, complexMatrix } from '../../../src/mixing/mass-matrix/complex-matrix.js'
import { majoranaSpectrum } from '../../../src/mixing/mass-matrix/mass-spectrum.js'
import { seesawSpectrum } from '../../../src/mixing/mass-matrix/seesaw.js'
import { takagi } from '../../../src/mixing/mass-matrix/takagi.js'
import { entryOf } from '../../../src/mixing/matrix/mixing-matrix.js'
import * as Z from '../../../src/mixing/number/mixing-number.js'
import { exactMatrix, mixingOf } from './reading.js'
import { type ReferenceMatrix, referenceMatrices } from './references.js'

const doubles = (
  matrix: ReferenceMatrix['matrix'],
  rows: readonly number[],
  columns: readonly number[],
): ComplexMatrix =>
  complexMatrix(
    rows.map((i) => columns.map((j) => [Number(matrix[i]?.[j]?.[0]), Number(matrix[i]?.[j]?.[1])] as const)),
  )

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, k) => from + k)

/** The relative error of the worst mass; a massless one must be exactly zero. */
function worstMass(masses: Float64Array, reference: readonly string[]): number {
  return Math.max(
    ...reference.map((text, k) =>
      Number(text) === 0 ? (masses[k] ?? 1) : Math.abs((masses[k] ?? 0) / Number(text) - 1),
    ),
  )
}

/** a b*. */
const product = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]): readonly [number, number] => [
  a * c + b * d,
  b * c - a * d,
]

describe('masses and mixing of matrices that are hard for doubles', () => {
  it('there are more than twenty', () => expect(referenceMatrices.length).toBeGreaterThanOrEqual(20))

  it.each(referenceMatrices)('$name: masses to 1e-17, elements within their bounds', ({ matrix, masses, squares }) => {
    const n = matrix.length
    const found = mixingOf(exactMatrix(matrix), { sterile: Math.max(0, n - 3) })
    for (const [k, text] of masses.entries()) {
      const reference = Q.parseDecimal(text) ?? Q.zero
      const error = Math.abs(Q.toNumber(Q.subtract(found.masses[k] ?? Q.zero, reference)))
      expect(error).toBeLessThanOrEqual(1e-17 * Number(text))
    }
    // Rows are known up to phases: (U_αj U*_αk)² for the largest element k of the row.
    for (const [row, expected] of squares.entries()) {
      const sizes = expected.map(([x, y]) => Math.hypot(x, y))
      const centre = sizes.indexOf(Math.max(...sizes))
      const known = Z.conjugate(entryOf(found.mixing, row, centre))
      for (const [k, square] of expected.entries()) {
        if (Number(masses[k]) === 0) continue
        const value = Z.square(Z.multiply(entryOf(found.mixing, row, k), known))
        const { re, im } = Z.toComplex(value)
        const [x, y] = product(square, expected[centre] ?? [0, 0])
        const distance = Math.hypot(re - x, im - y)
        expect(distance).toBeLessThanOrEqual(Z.uncertainty(value) + 4e-16 * Math.hypot(x, y))
        expect(Z.uncertainty(value)).toBeLessThanOrEqual(4e-15 * Math.hypot(x, y))
      }
    }
  })

  it.each(referenceMatrices)('$name: the precise spectrum of doubles gives all digits', ({ matrix, masses }) => {
    const all = range(0, matrix.length)
    const found = majoranaSpectrum(doubles(matrix, all, all), { arithmetic: 'precise' })
    if (E.isLeft(found)) throw new Error(JSON.stringify(found.left))
    expect(found.right.arithmetic).toBe('precise')
    expect(worstMass(found.right.masses, masses)).toBeLessThan(2.3e-16)
    expect(found.right.reconstructionError).toBeLessThan(2e-15)
    expect(found.right.unitarityError).toBeLessThan(2e-15)
  })

  it.each(referenceMatrices)('$name: doubles alone are off by no more than they say', ({ matrix, masses }) => {
    const all = range(0, matrix.length)
    const found = takagi(doubles(matrix, all, all))
    if (E.isLeft(found)) throw new Error(JSON.stringify(found.left))
    for (const [k, text] of masses.entries()) {
      const error = Math.abs((found.right.masses[k] ?? 0) - Number(text))
      expect(error).toBeLessThanOrEqual(found.right.massUncertainties[k] ?? 0)
    }
  })

  const seesaws = referenceMatrices.filter(({ name }) => name.includes('M_R') || name.includes('seesaw'))
  it.each(seesaws)('$name: the seesaw from its blocks, light masses to 1e-13 and better', ({ matrix, masses }) => {
    const [light, heavy] = [range(0, 3), range(3, matrix.length)]
    const found = seesawSpectrum(doubles(matrix, light, heavy), doubles(matrix, heavy, heavy))
    if (E.isLeft(found)) throw new Error(JSON.stringify(found.left))
    const { exact, leadingOrder } = found.right
    expect(worstMass(exact.masses, masses)).toBeLessThan(2.3e-16)
    if (leadingOrder.kind !== 'leading-order') throw new Error('M_R is not singular')
    const { spectrum, expansionParameter } = leadingOrder
    expect(spectrum.arithmetic).toBe('precise')
    const off = worstMass(spectrum.masses, masses.slice(0, 3))
    expect(off).toBeLessThan(1e-15 + 20 * expansionParameter ** 2)
  })
})
