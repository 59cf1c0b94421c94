// Hermitian form-factor matrices with unitary mixing, as models in numbers.

import fc from 'fast-check'
import type { NumericModel } from '../../src/observables/numeric-model.js'
import type { Complex, ComplexMatrix } from '../../src/physics/evaluation.js'

const real = fc.integer({ min: -200, max: 200 }).map((n) => n / 100)
const complexNumber = fc.record({ re: real, im: real })
export const conjugate = ({ re, im }: Complex): Complex => ({ re, im: -im })
export const times = (a: Complex, b: Complex): Complex => ({
  re: a.re * b.re - a.im * b.im,
  im: a.re * b.im + a.im * b.re,
})
export const turn = (angle: number): Complex => ({ re: Math.cos(angle), im: Math.sin(angle) })
export const nought: Complex = { re: 0, im: 0 }

/** With one more row and column that are empty but for the corner. */
export const bordered = (matrix: ComplexMatrix, corner: Complex): ComplexMatrix => [
  ...matrix.map((row) => [...row, nought]),
  [...(matrix[0] ?? []).map(() => nought), corner],
]

/** U' = U* ξ* column by column, f'_fi = s ξ_f ξ_i* f_if: CP with the parities ξ of the states. */
export const cpImageOf = (parities: readonly Complex[]) => {
  const xi = (k: number): Complex => parities[k] ?? { re: 1, im: 0 }
  return {
    mixing: (matrix: ComplexMatrix): ComplexMatrix =>
      matrix.map((row) => row.map((z, k) => conjugate(times(z, xi(k))))),
    formFactor: (matrix: ComplexMatrix, s: 1 | -1): ComplexMatrix =>
      matrix.map((row, f) =>
        row.map((_, i) => times({ re: s, im: 0 }, times(times(xi(f), conjugate(xi(i))), matrix[i]?.[f] ?? nought))),
      ),
  }
}

const hermitian = (unit: number): fc.Arbitrary<ComplexMatrix> =>
  fc.array(complexNumber, { minLength: 9, maxLength: 9 }).map((entries) =>
    [0, 1, 2].map((f) =>
      [0, 1, 2].map((i) => {
        const upper = entries[3 * Math.min(f, i) + Math.max(f, i)] ?? nought
        const { re, im } = f < i ? upper : f > i ? conjugate(upper) : { re: upper.re, im: 0 }
        return { re: re * unit, im: im * unit }
      }),
    ),
  )

/** A product of rotations with phases: unitary to rounding. */
const unitary: fc.Arbitrary<ComplexMatrix> = fc
  .array(fc.double({ min: 0, max: 6, noNaN: true }), { minLength: 6, maxLength: 6 })
  .map(([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) =>
    product(product(rotation(0, 1, a, d), rotation(0, 2, b, e)), rotation(1, 2, c, f)),
  )

const rotation = (p: number, q: number, angle: number, phase: number): ComplexMatrix => {
  const sine = turn(phase)
  return [0, 1, 2].map((f) =>
    [0, 1, 2].map((i) => {
      if (f === i) return { re: f === p || f === q ? Math.cos(angle) : 1, im: 0 }
      if (f === p && i === q) return times(sine, { re: Math.sin(angle), im: 0 })
      return f === q && i === p ? times(conjugate(sine), { re: -Math.sin(angle), im: 0 }) : nought
    }),
  )
}

const product = (a: ComplexMatrix, b: ComplexMatrix): ComplexMatrix =>
  a.map((row) =>
    [0, 1, 2].map((i) =>
      row.reduce<Complex>((sum, z, k) => {
        const term = times(z, b[k]?.[i] ?? nought)
        return { re: sum.re + term.re, im: sum.im + term.im }
      }, nought),
    ),
  )

export const models: fc.Arbitrary<NumericModel> = fc
  .record({
    mixing: unitary,
    charge: hermitian(1e-12),
    magnetic: hermitian(1e-11),
    electric: hermitian(1e-11),
    anapole: hermitian(1e-33),
    chargeRadius: hermitian(1e-32),
  })
  .map(({ mixing, chargeRadius, ...formFactors }) => ({
    natures: ['dirac', 'dirac', 'dirac'],
    labels: ['nu1', 'nu2', 'nu3'],
    masses: [0.001, 0.009, 0.05],
    mixing,
    chargeRadius,
    formFactors,
    missing: {},
  }))
