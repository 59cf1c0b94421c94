import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type ComplexEntry, complexMatrix, identityMatrix } from '../../../src/mixing/mass-matrix/complex-matrix.js'
import { type SeesawSpectrum, seesawSpectrum } from '../../../src/mixing/mass-matrix/seesaw.js'
import { goldenMatrices } from './golden.js'

function seesaw(diracBlock: readonly (readonly ComplexEntry[])[], heavy: readonly (readonly ComplexEntry[])[]) {
  const result = seesawSpectrum(complexMatrix(diracBlock), complexMatrix(heavy))
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

function leading(result: SeesawSpectrum) {
  if (result.leadingOrder.kind !== 'leading-order') throw new Error('singular')
  return result.leadingOrder
}

const block = (matrix: readonly (readonly ComplexEntry[])[], rows: readonly number[], columns: readonly number[]) =>
  rows.map((i) => columns.map((j) => matrix[i]?.[j] ?? 0))

const relative = (a: number | undefined, b: number): number => Math.abs((a ?? 0) - b) / Math.abs(b)

describe('seesaw', () => {
  it('one generation: m = m_D²/M with the sign in the mixing', () => {
    // (√(M² + 4m²) ± M)/2 for M = 4, m = 1.5: 4.5 and 0.5.
    const result = seesaw([[1.5]], [[4]])
    expect(result.exact.masses[0]).toBeCloseTo(0.5, 15)
    expect(result.exact.masses[1]).toBeCloseTo(4.5, 14)
    expect(result.exact.mixing.re[0]).toBe(0)
    expect(leading(result).matrix.re[0]).toBeCloseTo(-0.5625, 15)
    expect(leading(result).expansionParameter).toBeCloseTo(1.5 / 4, 15)
  })

  it.each(['double', 'precise'] as const)('the light block is −m_D M_R⁻¹ m_Dᵀ, phases included (%s)', (arithmetic) => {
    // m_D = (1, 2i)ᵀ and M_R = 4i: −m_D m_Dᵀ/(4i) = (i/4) ((1, 2i), (2i, −4)) = ((i/4, −1/2), (−1/2, −i)).
    const result = seesawSpectrum(complexMatrix([[1], [[0, 2]]]), complexMatrix([[[0, 4]]]), { arithmetic })
    if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
    const { re, im } = leading(result.right).matrix
    for (const [k, [x, y]] of [
      [0, 0.25],
      [-0.5, 0],
      [-0.5, 0],
      [0, -1],
    ].entries()) {
      expect(re[k]).toBeCloseTo(x ?? 0, 14)
      expect(im[k]).toBeCloseTo(y ?? 0, 14)
    }
  })

  it.each(['double', 'precise'] as const)(
    'of two heavy fields with phases, off the diagonal too (%s)',
    (arithmetic) => {
      // M_R = ((2, i), (i, 1)), det 3, inverse ((1, −i), (−i, 2))/3; m_D = ((1, i), (2, 1 + i)):
      //   m_D M_R⁻¹ = ((2, i), (3 − i, 2))/3, whose largest entry has the modulus √10/3,
      //   −m_D M_R⁻¹ m_Dᵀ = −((1, 3 + i), (3 + i, 8))/3.
      const diracBlock = complexMatrix([
        [1, [0, 1]],
        [2, [1, 1]],
      ])
      const heavy = complexMatrix([
        [2, [0, 1]],
        [[0, 1], 1],
      ])
      const result = seesawSpectrum(diracBlock, heavy, { arithmetic })
      if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
      const { matrix, expansionParameter, spectrum, approximation } = leading(result.right)
      expect(expansionParameter).toBeCloseTo(Math.sqrt(10) / 3, 14)
      for (const [k, x] of [-1, -3, -3, -8].entries()) expect(matrix.re[k]).toBeCloseTo(x / 3, 14)
      for (const [k, y] of [0, -1, -1, 0].entries()) expect(matrix.im[k]).toBeCloseTo(y / 3, 14)
      expect([matrix.re[1], matrix.im[1]]).toEqual([matrix.re[2], matrix.im[2]])
      // |det| = |8 − (3 + i)²|/9 = |−6i|/9, and the sum of squares (1 + 10 + 10 + 64)/9.
      const [a = 0, b = 0] = spectrum.masses
      expect(a * b).toBeCloseTo(6 / 9, 14)
      expect(a * a + b * b).toBeCloseTo(85 / 9, 13)
      expect([spectrum.arithmetic, result.right.exact.arithmetic, approximation]).toEqual([
        arithmetic,
        arithmetic,
        'first order in m_D M_R⁻¹',
      ])
      // The matrix of all four fields.
      expect([...result.right.matrix.re]).toEqual([0, 0, 1, 0, 0, 0, 2, 1, 1, 2, 2, 0, 0, 1, 0, 1])
      expect([...result.right.matrix.im]).toEqual([0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 0])
    },
  )

  it.each(['double', 'precise'] as const)(
    'of one light and two heavy fields, and of two and one (%s)',
    (arithmetic) => {
      const of = (dirac: readonly (readonly ComplexEntry[])[], heavy: readonly (readonly ComplexEntry[])[]) => {
        const found = seesawSpectrum(complexMatrix(dirac), complexMatrix(heavy), { arithmetic })
        if (E.isLeft(found)) throw new Error(JSON.stringify(found.left))
        return leading(found.right)
      }
      // −(9/4 + (2i)²/8) = −7/4, largest admixture 3/4.
      const one = of(
        [[3, [0, 2]]],
        [
          [4, 0],
          [0, 8],
        ],
      )
      expect(one.matrix.re[0]).toBeCloseTo(-1.75, 14)
      expect(one.expansionParameter).toBeCloseTo(0.75, 14)
      const two = of([[3], [[0, 4]]], [[8]])
      expect([...two.matrix.re].map((x) => Number(x.toFixed(13)) + 0)).toEqual([-1.125, 0, 0, 2])
      expect([...two.matrix.im].map((x) => Number(x.toFixed(13)) + 0)).toEqual([0, -1.5, -1.5, 0])
      expect(two.expansionParameter).toBeCloseTo(0.5, 14)
    },
  )

  it('of a singular M_R in doubles tells the heavy masses', () => {
    const found = seesawSpectrum(
      complexMatrix([[1, 2]]),
      complexMatrix([
        [1, 1],
        [1, 1],
      ]),
      { arithmetic: 'double' },
    )
    if (E.isLeft(found)) throw new Error(JSON.stringify(found.left))
    const { leadingOrder } = found.right
    if (leadingOrder.kind !== 'singular-heavy-block') throw new Error(leadingOrder.kind)
    expect(leadingOrder.heavyMasses[0]).toBe(0)
    expect(leadingOrder.heavyMasses[1]).toBeCloseTo(2, 14)
  })

  for (const { name, matrix, masses } of goldenMatrices.filter(({ matrix }) => matrix.length === 6)) {
    it(`${name}: all six masses to 1e-13 of themselves from the two blocks`, () => {
      const { exact } = seesaw(block(matrix, [0, 1, 2], [3, 4, 5]), block(matrix, [3, 4, 5], [3, 4, 5]))
      for (const [k, mass] of masses.entries()) expect(relative(exact.masses[k], mass)).toBeLessThan(1e-13)
      expect(exact.reconstructionError).toBeLessThan(1e-13)
    })

    it(`${name}: the leading order is off by no more than its stated parameter squared`, () => {
      const result = seesaw(block(matrix, [0, 1, 2], [3, 4, 5]), block(matrix, [3, 4, 5], [3, 4, 5]))
      const { spectrum, expansionParameter, approximation } = leading(result)
      expect(approximation).toBe('first order in m_D M_R⁻¹')
      for (const k of [0, 1, 2]) {
        expect(relative(spectrum.masses[k], masses[k] ?? 0)).toBeLessThan(1e-13 + 10 * expansionParameter ** 2)
      }
    })
  }

  it('at a low scale the leading order is visibly wrong, and the exact spectrum is not', () => {
    const low = goldenMatrices.find(({ name }) => name.startsWith('low scale'))
    const matrix = low?.matrix ?? []
    const result = seesaw(block(matrix, [0, 1, 2], [3, 4, 5]), block(matrix, [3, 4, 5], [3, 4, 5]))
    expect(relative(leading(result).spectrum.masses[2], low?.masses[2] ?? 0)).toBeGreaterThan(1e-9)
    expect(relative(result.exact.masses[2], low?.masses[2] ?? 0)).toBeLessThan(1e-13)
  })

  it('a singular M_R has no leading order, and still a spectrum', () => {
    const { exact, leadingOrder } = seesaw(
      [[1], [2]].map(([x]) => [x ?? 0, 0]),
      [
        [0, 0],
        [0, 5],
      ],
    )
    expect(leadingOrder).toEqual({ kind: 'singular-heavy-block', heavyMasses: Float64Array.of(0, 5) })
    expect(exact.massless?.columns).toEqual([0])
    expect(exact.masses[1]).toBeCloseTo(Math.sqrt(5), 14)
  })

  it('blocks that do not fit, or are not symmetric, are a problem', () => {
    const two = complexMatrix([[1, 2]])
    const one = complexMatrix([[1]])
    expect(seesawSpectrum(two, one)).toMatchObject(E.left({ kind: 'wrong-size' }))
    const skew = complexMatrix([
      [1, 2],
      [3, 1],
    ])
    expect(seesawSpectrum(two, skew)).toMatchObject(E.left({ kind: 'not-symmetric', row: 1, column: 2 }))
    expect(seesawSpectrum(one, two)).toMatchObject(E.left({ kind: 'not-square' }))
    expect(seesawSpectrum(one, identityMatrix(3))).toEqual(
      E.left({ kind: 'wrong-size', expected: 'm_D with 3 columns', received: '1 × 1, 1 numbers' }),
    )
    for (const part of ['re', 'im'] as const) {
      const short = { ...two, [part]: new Float64Array(1) }
      const received = `1 × 2, ${part === 're' ? 1 : 2} numbers`
      expect(seesawSpectrum(short, identityMatrix(2))).toEqual(
        E.left({ kind: 'wrong-size', expected: 'm_D with 2 columns', received }),
      )
    }
  })
})
