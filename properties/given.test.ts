// Given values against the solution: allowed values raise nothing, moved ones a violation at the right entry with the right
// residual, and the suggested matrix is the nearest allowed one.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shipped } from '../src/catalogue/catalogue.js'
import { compare, nearestMatrix, residualOf, toAuthor } from '../src/engine/compare/compare.js'
import { solve } from '../src/engine/solve/solve.js'
import {
  absSquared,
  add,
  type Cyclotomic,
  compareReal,
  conjugate,
  equals,
  fromRational,
  fromRoot,
  isZero,
  multiply,
  realPart,
  subtract,
  zero,
} from '../src/exact/cyclotomic.js'
import { plusI, rootOfUnity } from '../src/exact/root-of-unity.js'
import type { Convention } from '../src/physics/convention.js'
import { type FormFactor, formFactors } from '../src/physics/form-factor.js'
import type { RuleSystem } from '../src/physics/solution.js'
import type { ClosedVerdict, Tie } from '../src/physics/verdict.js'
import { allowedMatrices, type ExactMatrices, type Position } from './arbitraries/allowed.js'
import { matrixOf, modelWith } from './arbitraries/given.js'
import { gaussians, nonZeroGaussians } from './arbitraries/numbers.js'
import { systems } from './arbitraries/systems.js'
import { isOn, verdictAt } from './obeys-verdict.js'
import { holds } from './settings.js'

type Matrix = readonly (readonly Cyclotomic[])[]

interface Case {
  readonly system: RuleSystem
  readonly formFactor: FormFactor
  readonly convention: Convention
  readonly allowed: ExactMatrices
}

const conventions = fc.constantFrom(...shipped.conventions)

const cases: fc.Arbitrary<Case> = fc
  .tuple(systems({ maximum: 3 }), fc.constantFrom(...formFactors), conventions)
  .chain(([system, formFactor, convention]) =>
    fc.record({
      system: fc.constant(system),
      formFactor: fc.constant(formFactor),
      convention: fc.constant(convention),
      allowed: allowedMatrices(solve(system), formFactor, system.states.length),
    }),
  )

/** What `compare` finds in canonical values that the author writes in the convention. */
function findings({ system, formFactor, convention }: Case, values: readonly (readonly (Cyclotomic | undefined)[])[]) {
  const factor = convention.factor[formFactor]
  const written = values.map((row) => row.map((z) => (z === undefined ? undefined : toAuthor(z, factor))))
  const model = modelWith(system, formFactor, matrixOf(written), convention.id)
  return compare(model, solve(system), convention)
}

const replaced = (values: Matrix, { final, initial }: Position, value: Cyclotomic): Matrix =>
  values.map((row, f) => row.map((z, i) => (f === final && i === initial ? value : z)))

const at = (values: Matrix, { final, initial }: Position): Cyclotomic => values[final]?.[initial] ?? zero

const tied = ({ factor, conjugate: isConjugate }: Tie, z: Cyclotomic): Cyclotomic =>
  multiply(fromRoot(factor), isConjugate ? conjugate(z) : z)

/** Component of z across the line of the verdict: z minus its projection. */
function across(z: Cyclotomic, verdict: ClosedVerdict): Cyclotomic {
  if (verdict.locus.kind === 'zero') return z
  if (verdict.locus.kind === 'complex') return zero
  const direction = fromRoot(rootOfUnity(verdict.locus.argPi.num, 2 * verdict.locus.argPi.den))
  return subtract(z, multiply(direction, realPart(multiply(z, conjugate(direction)))))
}

describe('values drawn from what is allowed', () => {
  it('give no violation, in any convention', () => {
    holds(
      fc.property(cases, (one) => {
        expect(findings(one, one.allowed.neutrino)).toEqual([])
      }),
    )
  })

  it('give no violation when only some of them are given', () => {
    holds(
      fc.property(cases, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (one, isGiven) => {
        const values = one.allowed.neutrino.map((row, f) => row.map((z, i) => (isGiven[3 * f + i] ? z : undefined)))
        expect(findings(one, values)).toEqual([])
      }),
    )
  })
})

describe('one value moved', () => {
  it('is found at the entry and with the residual that the tie says', () => {
    holds(
      fc.property(cases, nonZeroGaussians, fc.nat(), (one, shift, which) => {
        const { system, formFactor, convention, allowed } = one
        const count = system.states.length
        const solution = solve(system)
        const [final, initial] = [Math.floor(which / count) % count, which % count]
        const here: Position = { species: 'neutrino', final, initial }
        const mirror: Position = { species: 'neutrino', final: initial, initial: final }
        const verdict = verdictAt(solution, formFactor, here)
        const mirrorVerdict = verdictAt(solution, formFactor, mirror)
        const values = replaced(allowed.neutrino, here, add(at(allowed.neutrino, here), shift))
        const found = findings(one, values)
        const residuals = found.map(({ given, target }) =>
          target === undefined ? undefined : residualOf(given, target, convention.factor[formFactor]),
        )
        const expectOne = (where: Position, residual: Cyclotomic): void => {
          expect(found.map(({ kind, final: f, initial: i }) => [kind, f, i])).toEqual([
            ['violation', where.final, where.initial],
          ])
          const [actual] = residuals
          expect(actual !== undefined && equals(actual, toAuthor(residual, convention.factor[formFactor]))).toBe(true)
        }
        const isOffPlace = !isOn(at(values, here), verdict.locus)
        const isTied = verdict.tie !== undefined || (final !== initial && mirrorVerdict.tie !== undefined)
        const isTiedToNeutrino =
          isTied && verdict.tie?.place.species !== 'antineutrino' && mirrorVerdict.tie?.place.species !== 'antineutrino'
        if (final === initial || !isTiedToNeutrino) {
          // Alone: only the part that leaves its place is wrong.
          if (!isOffPlace) expect(found).toEqual([])
          else expectOne(here, across(shift, verdict))
        } else if (verdict.tie !== undefined || isOffPlace) {
          // The mirror image stands and says exactly what should be here.
          expectOne(here, shift)
        } else if (mirrorVerdict.tie !== undefined) {
          // The moved value stands, and the later of the two is wrong.
          expectOne(mirror, subtract(at(allowed.neutrino, mirror), tied(mirrorVerdict.tie, at(values, here))))
        }
      }),
      2,
    )
  })

  it('is never called allowed: the zero and line of a diagonal entry are exact', () => {
    holds(
      fc.property(cases, fc.integer({ min: 1, max: 60 }), (one, digits) => {
        const tiny = fromRational({ n: 1n, d: 10n ** BigInt(digits) })
        const solution = solve(one.system)
        const here: Position = { species: 'neutrino', final: 0, initial: 0 }
        const { locus } = verdictAt(solution, one.formFactor, here)
        for (const shift of [tiny, multiply(tiny, fromRoot(plusI))]) {
          const moved = replaced(one.allowed.neutrino, here, add(at(one.allowed.neutrino, here), shift))
          expect(findings(one, moved).length > 0).toBe(!isOn(at(moved, here), locus))
        }
      }),
      0.5,
    )
  })
})

describe('any values', () => {
  const anyValues = cases.chain((one) => {
    const { length } = one.system.states
    const row = fc.array(fc.oneof(gaussians, fc.constant(zero)), { minLength: length, maxLength: length })
    return fc.tuple(fc.constant(one), fc.array(row, { minLength: length, maxLength: length }))
  })

  it('become allowed when every violation is put right in turn', () => {
    holds(
      fc.property(anyValues, ([one, start]) => {
        let values: Matrix = start
        for (let step = 0; ; step++) {
          const [first] = findings(one, values)
          if (first === undefined) break
          expect(step).toBeLessThanOrEqual(one.system.states.length ** 2)
          if (first.target === undefined) throw new Error('no target')
          values = replaced(values, { species: 'neutrino', ...first }, first.target)
        }
        expect(isAllowedByNeutrino(one, values)).toBe(true)
      }),
    )
  })

  it('have a nearest allowed matrix, and no allowed matrix is nearer', () => {
    const withRival = anyValues.chain(([one, values]) =>
      fc.tuple(
        fc.constant(one),
        fc.constant(values),
        allowedMatrices(solve(one.system), one.formFactor, one.system.states.length),
      ),
    )
    holds(
      fc.property(withRival, ([one, values, rival]) => {
        const { system, formFactor } = one
        const closest = nearestMatrix(matrixOf(values), formFactor, solve(system), 0)
        const nearest = closest.map((row) => row.map((z) => z ?? zero))
        expect(isAllowedByNeutrino(one, nearest)).toBe(true)
        expect(compareReal(distance(values, nearest), distance(values, rival.neutrino))).toBeLessThanOrEqual(0)
        // Orthogonality: the error is perpendicular to every allowed direction.
        const overlap = sum(
          values.flatMap((row, f) =>
            row.map((z, i) =>
              realPart(multiply(subtract(z, nearest[f]?.[i] ?? zero), conjugate(rival.neutrino[f]?.[i] ?? zero))),
            ),
          ),
        )
        expect(isZero(overlap)).toBe(true)
      }),
    )
  })

  it('are violated exactly where a value or its tie is not as the verdict says', () => {
    holds(
      fc.property(anyValues, ([one, values]) => {
        expect(findings(one, values).length === 0).toBe(isAllowedByNeutrino(one, values))
      }),
    )
  })
})

const sum = (terms: readonly Cyclotomic[]): Cyclotomic => terms.reduce(add, zero)

const distance = (a: Matrix, b: Matrix): Cyclotomic =>
  sum(a.flatMap((row, f) => row.map((z, i) => absSquared(subtract(z, b[f]?.[i] ?? zero)))))

/** Is there an antineutrino matrix with which the values obey every verdict? Neutrino ties are all that matters. */
function isAllowedByNeutrino({ system, formFactor }: Case, values: Matrix): boolean {
  const solution = solve(system)
  return values.every((row, final) =>
    row.every((z, initial) => {
      const { locus, tie } = verdictAt(solution, formFactor, { species: 'neutrino', final, initial })
      if (!isOn(z, locus)) return false
      return tie === undefined || equals(z, tied(tie, values[initial]?.[final] ?? zero))
    }),
  )
}
