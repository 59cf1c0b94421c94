// Verdicts in other conventions: there and back, and what they say of the author's own numbers.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shipped } from '../src/catalogue/catalogue.js'
import { solve } from '../src/engine/solve/solve.js'
import { conjugate, fromRoot, multiply } from '../src/exact/cyclotomic.js'
import { rootOfUnity } from '../src/exact/root-of-unity.js'
import type { Unit } from '../src/physics/convention.js'
import { formFactors } from '../src/physics/form-factor.js'
import { statusWord, translateLocus, translateTie } from '../src/physics/translate.js'
import type { Locus } from '../src/physics/verdict.js'
import { allowedMatrices, everyPosition, positionAt } from './arbitraries/allowed.js'
import { rootsOfUnity } from './arbitraries/phases.js'
import { systems } from './arbitraries/systems.js'
import { isOn, isTied, valueAt, verdictAt } from './obeys-verdict.js'
import { holds } from './settings.js'

const factors: fc.Arbitrary<Unit> = fc.constantFrom<Unit>(0, 1, 2, 3)
const inverse = (factor: Unit): Unit => ((4 - factor) % 4) as Unit
const loci: fc.Arbitrary<Locus> = fc.oneof(
  fc.constantFrom<Locus>({ kind: 'zero' }, { kind: 'complex' }),
  rootsOfUnity.map(({ k, n }): Locus => ({ kind: 'line', argPi: { num: k, den: n } })),
)
const ties = fc.record({ factor: rootsOfUnity, conjugate: fc.boolean() })

describe('transportable', () => {
  it('a place translated there and back is the same', () => {
    holds(
      fc.property(loci, factors, (locus, factor) => {
        expect(translateLocus(translateLocus(locus, factor), inverse(factor))).toEqual(locus)
      }),
    )
  })

  it('a tie translated there and back is the same', () => {
    holds(
      fc.property(ties, factors, (tie, factor) => {
        expect(translateTie(translateTie(tie, factor), inverse(factor))).toEqual(tie)
      }),
    )
  })

  it('zero stays zero and complex stays complex', () => {
    holds(
      fc.property(factors, (factor) => {
        expect(translateLocus({ kind: 'zero' }, factor)).toEqual({ kind: 'zero' })
        expect(translateLocus({ kind: 'complex' }, factor)).toEqual({ kind: 'complex' })
      }),
    )
  })

  it('a factor i exchanges real and imaginary, a sign exchanges nothing', () => {
    holds(
      fc.property(loci, factors, (locus, factor) => {
        const before = statusWord(locus)
        const exchanged = { real: 'imaginary', imaginary: 'real' } as const
        const isExchanging = factor % 2 === 1 && (before === 'real' || before === 'imaginary')
        expect(statusWord(translateLocus(locus, factor))).toBe(isExchanging ? exchanged[before] : before)
      }),
    )
  })

  it('the factor of a tie without conjugation is the same in every convention', () => {
    holds(
      fc.property(rootsOfUnity, factors, (factor, kappa) => {
        expect(translateTie({ factor, conjugate: false }, kappa)).toEqual({ factor, conjugate: false })
      }),
    )
  })

  it('the author’s numbers obey the translated verdict where the canonical ones obey the verdict', () => {
    const cases = fc
      .tuple(systems({ maximum: 3 }), fc.constantFrom(...formFactors), factors)
      .chain(([system, formFactor, factor]) =>
        fc.record({
          system: fc.constant(system),
          formFactor: fc.constant(formFactor),
          factor: fc.constant(factor),
          matrices: allowedMatrices(solve(system), formFactor, system.states.length),
        }),
      )
    holds(
      fc.property(cases, ({ system, formFactor, factor, matrices }) => {
        const solution = solve(system)
        // f_canonical = κ·f_author
        const kappaInverse = conjugate(fromRoot(rootOfUnity(factor, 4)))
        for (const at of everyPosition(system.states.length)) {
          const { locus, tie } = verdictAt(solution, formFactor, at)
          const x = multiply(kappaInverse, valueAt(matrices, at))
          expect(isOn(x, translateLocus(locus, factor))).toBe(true)
          if (tie === undefined) continue
          const y = multiply(kappaInverse, valueAt(matrices, positionAt(at, tie.place)))
          expect(isTied(x, y, translateTie(tie, factor))).toBe(true)
        }
      }),
    )
  })

  it('each shipped convention is there and back, and one of them is canonical', () => {
    expect(shipped.conventions.filter(({ canonical }) => canonical)).toHaveLength(1)
    for (const { factor, canonical } of shipped.conventions) {
      for (const formFactor of formFactors) {
        if (canonical) expect(factor[formFactor]).toBe(0)
        holds(
          fc.property(loci, (locus) => {
            const kappa = factor[formFactor]
            expect(translateLocus(translateLocus(locus, kappa), inverse(kappa))).toEqual(locus)
          }),
          0.1,
        )
      }
    }
  })
})
