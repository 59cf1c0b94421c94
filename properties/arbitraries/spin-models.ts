// Models in numbers with three mixing states, for laws of effective moments and precession; and what can be done to them.

import fc from 'fast-check'
import * as Z from '../../src/mixing/number/mixing-number.js'
import { floatingArithmetic } from '../../src/observables/complex-arithmetic.js'
import { doubleDirac } from '../../src/observables/double-dirac.js'
import type { NumericModel } from '../../src/observables/numeric-model.js'
import type { Complex, ComplexMatrix } from '../../src/observables/one-loop-moments.js'
import type { SpinModel } from '../../src/observables/propagation/spin-system.js'
import { phase, unitaries, vector } from '../../test/mixing/arbitraries.js'
import { bordered, cpImageOf, nought } from './numeric-models.js'

const { add, conjugate, multiply, negate } = floatingArithmetic

export const complexMatrices = (n: number): fc.Arbitrary<ComplexMatrix> => {
  const part = fc.double({ min: -1, max: 1, noNaN: true })
  return vector(n, vector(n, fc.record({ re: part, im: part })))
}

/** ½(A + A†), in units of 1e-11 µ_B; for Majorana states its imaginary antisymmetric part. */
function moments(matrix: ComplexMatrix, nature: 'dirac' | 'majorana'): ComplexMatrix {
  return matrix.map((row, j) =>
    row.map((z, i) => {
      const sum = add(z, conjugate(matrix[i]?.[j] ?? z))
      const scale = 0.5e-11
      return { re: nature === 'dirac' ? scale * sum.re : 0, im: scale * sum.im }
    }),
  )
}

export const spinModels = (nature: 'dirac' | 'majorana'): fc.Arbitrary<SpinModel> =>
  unitaries
    .filter(({ entries }) => entries.length === 3)
    .chain(({ entries }) =>
      fc
        .tuple(complexMatrices(3), complexMatrices(3), vector(3, fc.double({ min: 0, max: 0.1, noNaN: true })))
        .map(([magnetic, electric, masses]) => ({
          natures: masses.map(() => nature),
          labels: ['nu1', 'nu2', 'nu3'],
          masses,
          mixing: entries.map((row) => row.map(Z.toComplex)),
          magnetic: moments(magnetic, nature),
          electric: moments(electric, nature),
        })),
    )

/** Of either nature. */
export const anySpinModels: fc.Arbitrary<SpinModel> = fc
  .constantFrom('dirac', 'majorana')
  .chain((nature) => spinModels(nature))

/** Of either nature, each with CP parities for its states: any phases of Dirac states, ±i of Majorana states. */
export const spinModelsWithParities: fc.Arbitrary<readonly [SpinModel, readonly Complex[]]> = anySpinModels.chain(
  (model) => {
    const parities =
      model.natures[0] === 'dirac' ? phase.map(cis) : fc.constantFrom(cis(Math.PI / 2), cis(-Math.PI / 2))
    return fc.tuple(fc.constant(model), vector(3, parities))
  },
)

export const asNumericModel = ({ magnetic, electric, ...model }: SpinModel): NumericModel => ({
  ...model,
  formFactors: { magnetic, electric },
  missing: {},
})

/** With a fourth state of the given mass and a sterile field of its own, that neither mixes nor couples. */
export const withOneMore = (model: SpinModel, mass: number): SpinModel => ({
  natures: [...model.natures, model.natures[0] ?? 'dirac'],
  labels: [...model.labels, 'nu4'],
  masses: [...model.masses, mass],
  mixing: bordered(model.mixing, { re: 1, im: 0 }),
  magnetic: bordered(model.magnetic, nought),
  electric: bordered(model.electric, nought),
})

/** The CP image, by the parities of the states: any phases of Dirac states, ±i of Majorana states. */
export function cpImage(model: SpinModel, parities: readonly Complex[]): SpinModel {
  const { mixing, formFactor } = cpImageOf(parities)
  return {
    ...model,
    mixing: mixing(model.mixing),
    magnetic: formFactor(model.magnetic, 1),
    electric: formFactor(model.electric, -1),
  }
}

export const cis = (angle: number): Complex => ({ re: Math.cos(angle), im: Math.sin(angle) })

/** New phases of the charged leptons, and of the mass states: ν_k → e^{iα_k} ν_k. */
export const rephased = (model: SpinModel, rows: readonly number[], columns: readonly number[]): SpinModel => {
  const turned = (matrix: ComplexMatrix): ComplexMatrix =>
    matrix.map((row, j) => row.map((z, i) => multiply(z, cis((columns[i] ?? 0) - (columns[j] ?? 0)))))
  return {
    ...model,
    mixing: model.mixing.map((row, a) => row.map((z, k) => multiply(z, cis((rows[a] ?? 0) + (columns[k] ?? 0))))),
    magnetic: turned(model.magnetic),
    electric: turned(model.electric),
  }
}

/** The Dirac model as one of Majorana states, degenerate in pairs: ν_k = (χ_a + iχ_b)/√2. */
export function doubled(model: SpinModel): SpinModel {
  const twice = <A>(list: readonly A[]): readonly A[] => list.flatMap((one) => [one, one])
  const double = (matrix: ComplexMatrix, formFactor: 'magnetic' | 'electric'): ComplexMatrix =>
    doubleDirac(matrix, { formFactor, arithmetic: floatingArithmetic })
  const half = Math.SQRT1_2
  return {
    natures: twice(model.natures).map(() => 'majorana'),
    labels: twice(model.labels).map((label, k) => `${label}${k % 2 === 0 ? 'a' : 'b'}`),
    masses: twice(model.masses),
    mixing: model.mixing.map((row) =>
      row.flatMap(({ re, im }) => [
        { re: half * re, im: half * im },
        { re: -half * im, im: half * re },
      ]),
    ),
    magnetic: double(model.magnetic, 'magnetic'),
    electric: double(model.electric, 'electric'),
  }
}

/** Swaps signs of Majorana fields: ν_k → ±ν_k. */
export const signed = (model: SpinModel, signs: readonly (1 | -1)[]): SpinModel => {
  const flip = (z: Complex, sign: number): Complex => (sign === 1 ? z : negate(z))
  const turned = (matrix: ComplexMatrix): ComplexMatrix =>
    matrix.map((row, j) => row.map((z, i) => flip(z, (signs[i] ?? 1) * (signs[j] ?? 1))))
  return {
    ...model,
    mixing: model.mixing.map((row) => row.map((z, k) => flip(z, signs[k] ?? 1))),
    magnetic: turned(model.magnetic),
    electric: turned(model.electric),
  }
}
