// Laws of models held against bounds.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds } from '../src/catalogue/index.js'
import { floatingArithmetic } from '../src/observables/complex-arithmetic.js'
import { compareBounds } from '../src/observables/constrained/compare-bounds.js'
import { doubleDirac } from '../src/observables/double-dirac.js'
import type { NumericModel } from '../src/observables/numeric-model.js'
import type { ComparedBound } from '../src/physics/bound-comparison.js'
import type { Complex, ComplexMatrix } from '../src/physics/evaluation.js'
import { type FormFactor, formFactors } from '../src/physics/form-factor.js'
import { conjugate, models, times, turn } from './arbitraries/numeric-models.js'
import { holds } from './settings.js'

const compared = (model: NumericModel): ReadonlyMap<string, ComparedBound> =>
  new Map(compareBounds(model, bounds).map((bound) => [bound.id, bound]))

const mapped = (
  model: NumericModel,
  change: (matrix: ComplexMatrix, of: FormFactor) => ComplexMatrix,
): NumericModel => ({
  ...model,
  chargeRadius: change(model.chargeRadius ?? [], 'charge'),
  formFactors: Object.fromEntries(formFactors.map((of) => [of, change(model.formFactors[of] ?? [], of)])),
})

const scaled = (model: NumericModel, factor: number): NumericModel =>
  mapped(model, (matrix) => matrix.map((row) => row.map(({ re, im }) => ({ re: re * factor, im: im * factor }))))

/** Models of all sizes of moments, from far inside to far outside of the limits. */
const sizedModels = fc
  .tuple(models, fc.double({ min: -6, max: 3, noNaN: true }))
  .map(([model, exponent]) => scaled(model, 10 ** exponent))

/** The same verdicts and, to rounding, the same predictions; a ratio within rounding of a threshold may fall on either side. */
function expectSame(a: ComparedBound | undefined, b: ComparedBound | undefined): void {
  expect(b?.prediction === null).toBe(a?.prediction === null)
  const [x, y] = [a?.prediction?.value ?? 0, b?.prediction?.value ?? 0]
  const size = a?.limit.unit === 'cm^2' ? 1e-42 : a?.limit.unit === 'e0' ? 1e-21 : 1e-20
  expect(Math.abs(Math.abs(x) - Math.abs(y)), a?.id).toBeLessThanOrEqual(1e-9 * Math.abs(x) + size)
  expect(b?.verdict, a?.id).toBe(a?.verdict)
}

describe('models held against bounds', () => {
  it('are not freed by making everything larger', () => {
    holds(
      fc.property(sizedModels, fc.double({ min: 1, max: 1e3, noNaN: true }), (model, factor) => {
        const after = compared(scaled(model, factor))
        for (const [id, { verdict }] of compared(model))
          if (verdict === 'excluded') expect(after.get(id)?.verdict, id).toBe('excluded')
      }),
      0.5,
    )
  })

  it('have verdicts that know nothing of the phases of their fields', () => {
    const angles = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 6, maxLength: 6 })
    holds(
      fc.property(sizedModels, angles, (model, angle) => {
        const of = (k: number): Complex => turn(angle[k] ?? 0)
        const turned = mapped(model, (matrix) =>
          matrix.map((row, f) => row.map((z, i) => times(conjugate(of(f)), times(z, of(i))))),
        )
        const mixing = (model.mixing ?? []).map((row, l) => row.map((z, i) => times(of(3 + l), times(z, of(i)))))
        const other = compared({ ...turned, mixing })
        for (const [id, bound] of compared(model)) expectSame(bound, other.get(id))
      }),
      0.3,
    )
  })

  it('have the same verdicts as Majorana pairs, of bounds that hold for both natures', () => {
    holds(
      fc.property(sizedModels, (model) => {
        const pairs = mapped(model, (matrix, formFactor) =>
          doubleDirac(matrix, { formFactor, arithmetic: floatingArithmetic }),
        )
        const half = Math.SQRT1_2
        const doubled: NumericModel = {
          ...pairs,
          natures: Array.from({ length: 6 }, () => 'majorana' as const),
          labels: model.labels.flatMap((label) => [`${label}a`, `${label}b`]),
          masses: (model.masses ?? []).flatMap((mass) => [mass, mass]),
          // ν_k = (χ_a + iχ_b)/√2.
          mixing: (model.mixing ?? []).map((row) =>
            row.flatMap(({ re, im }) => [
              { re: half * re, im: half * im },
              { re: -half * im, im: half * re },
            ]),
          ),
        }
        const majorana = compared(doubled)
        for (const [id, bound] of compared(model)) {
          const other = majorana.get(id)
          const { natures = [] } = bounds.find((each) => each.id === id) ?? {}
          if (natures.length === 2) expectSame(bound, other)
        }
      }),
      0.3,
    )
  })

  it('are excluded by nothing without moments, charges and radii', () => {
    holds(
      fc.property(models, (model) => {
        for (const { verdict, id } of compareBounds(scaled(model, 0), bounds))
          expect(['excluded', 'above-estimate', 'would-be-reached'], id).not.toContain(verdict)
      }),
      0.1,
    )
  })
})
