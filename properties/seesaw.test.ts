// Laws of mass matrices with structure: unitary rotations of the fields, Dirac neutrinos as degenerate pairs, the seesaw.

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type ComplexMatrix, zeroMatrix } from '../src/mixing/mass-matrix/complex-matrix.js'
import { seesawMatrix, seesawSpectrum } from '../src/mixing/mass-matrix/seesaw.js'
import { singularValues } from '../src/mixing/mass-matrix/singular-values.js'
import { factorise } from '../test/mixing/mass-matrix/factorise.js'
import { multiply, tableOf, transpose } from '../test/mixing/mass-matrix/independent.js'
import { matrices, number, symmetric } from '../test/mixing/mass-matrix/random-matrices.js'
import { holds } from './settings.js'

const right = <A>(result: E.Either<unknown, A>): A => {
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

/** Half of the numbers are real parts. */
function rectangular(rows: number, columns: number, numbers: readonly number[]): ComplexMatrix {
  const matrix = zeroMatrix(rows, columns)
  for (let at = 0; at < rows * columns; at++) {
    matrix.re[at] = numbers[2 * at] ?? 0
    matrix.im[at] = numbers[2 * at + 1] ?? 0
  }
  return matrix
}

const largestOf = (masses: Float64Array): number => masses[masses.length - 1] ?? 0

describe('Majorana masses', () => {
  it('do not see a unitary rotation of the fields, M → VᵀMV', () =>
    holds(
      fc.property(
        fc.integer({ min: 1, max: 6 }).chain((n) => {
          const numbers = fc.array(number, { minLength: 2 * n * n, maxLength: 2 * n * n })
          return fc.tuple(fc.constant(n), numbers, numbers)
        }),
        ([n, ofMass, ofRotation]) => {
          const matrix = symmetric(n, ofMass)
          const rotation = tableOf(factorise(symmetric(n, ofRotation)).mixing)
          const turned = multiply(multiply(transpose(rotation), tableOf(matrix)), rotation).flat()
          const parts = [...turned.map(([re]) => re), ...turned.map(([, im]) => im)]
          const [own, other] = [factorise(matrix).masses, factorise(symmetric(n, parts)).masses]
          for (const [k, mass] of own.entries())
            expect(Math.abs(mass - (other[k] ?? Number.NaN))).toBeLessThanOrEqual(1e-13 * largestOf(own))
        },
      ),
    ))

  it('of (0 m; mᵀ 0) are the Dirac masses of m, each twice', () =>
    holds(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((n) => fc.tuple(fc.constant(n), fc.array(number, { minLength: 2 * n * n, maxLength: 2 * n * n }))),
        ([n, numbers]) => {
          const dirac = rectangular(n, n, numbers)
          const { masses } = factorise(right(seesawMatrix(dirac, zeroMatrix(n, n))))
          const single = right(singularValues(dirac)).masses
          for (const [k, mass] of masses.entries())
            expect(Math.abs(mass - (single[k >> 1] ?? Number.NaN))).toBeLessThanOrEqual(1e-13 * largestOf(masses))
        },
      ),
    ))
})

describe('the seesaw', () => {
  const order = fc.integer({ min: 100, max: 1000 }).map((n) => n / 1000)
  const blocks = fc
    .record({
      mass: fc.array(order, { minLength: 18, maxLength: 18 }),
      phases: fc.array(fc.constantFrom(1, -1), { minLength: 18, maxLength: 18 }),
      heavy: fc.tuple(order, order, order),
      exponent: fc.integer({ min: 2, max: 12 }),
    })
    .map(({ mass, phases, heavy, exponent }) => {
      const diracBlock = rectangular(
        3,
        3,
        mass.map((x, k) => x * (phases[k] ?? 1)),
      )
      const heavyBlock = zeroMatrix(3, 3)
      for (const [k, x] of heavy.entries()) heavyBlock.re[4 * k] = (k + 1 + x) * 10 ** exponent
      return { diracBlock, heavyBlock }
    })

  it('has light masses that differ from those of −m_D M_R⁻¹ m_Dᵀ by the square of θ = m_D M_R⁻¹ only', () => {
    // The next order of the light block is −½(θθ†M + Mθ*θᵀ), and singular values move by no more than the norm of a change.
    holds(
      fc.property(blocks, ({ diracBlock, heavyBlock }) => {
        const { exact, leadingOrder } = right(seesawSpectrum(diracBlock, heavyBlock))
        if (leadingOrder.kind !== 'leading-order') throw new Error(leadingOrder.kind)
        const { spectrum, expansionParameter } = leadingOrder
        const square = (3 * expansionParameter) ** 2
        const reach = (1.1 * square + 1e-14) * largestOf(spectrum.masses)
        for (const [k, mass] of spectrum.masses.entries())
          expect(Math.abs(mass - (exact.masses[k] ?? Number.NaN))).toBeLessThanOrEqual(reach)
      }),
      0.15,
    )
  })

  it('has light masses that fall as 1/M_R: tenfold the heavy block, a tenth of each', () => {
    holds(
      fc.property(blocks, ({ diracBlock, heavyBlock }) => {
        const ten = { ...heavyBlock, re: heavyBlock.re.map((x) => 10 * x) }
        const [one, other] = [heavyBlock, ten].map((block) => {
          const { leadingOrder } = right(seesawSpectrum(diracBlock, block))
          if (leadingOrder.kind !== 'leading-order') throw new Error(leadingOrder.kind)
          return leadingOrder.spectrum.masses
        }) as [Float64Array, Float64Array]
        for (const [k, mass] of one.entries())
          expect(Math.abs(mass - 10 * (other[k] ?? Number.NaN))).toBeLessThanOrEqual(1e-13 * largestOf(one))
      }),
      0.15,
    )
  })

  it('without heavy fields that mix leaves the masses of each block', () => {
    holds(
      fc.property(matrices, (heavyBlock) => {
        const whole = right(seesawMatrix(zeroMatrix(2, heavyBlock.rows), heavyBlock))
        const [own, all] = [factorise(heavyBlock).masses, factorise(whole).masses]
        expect([...all.slice(0, 2)].every((mass) => mass <= 1e-13 * largestOf(own))).toBe(true)
        for (const [k, mass] of own.entries())
          expect(Math.abs(mass - (all[k + 2] ?? Number.NaN))).toBeLessThanOrEqual(1e-13 * largestOf(own))
      }),
    )
  })
})
