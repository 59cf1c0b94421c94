// Soundness and completeness: what the rules allow obeys every verdict, and no verdict is stronger than the rules.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solve } from '../src/engine/solve/solve.js'
import { fromRoot, isReal, isZero, multiply, toComplex } from '../src/exact/cyclotomic.js'
import { inverse } from '../src/exact/root-of-unity.js'
import { entryName } from '../src/physics/entry.js'
import { formFactors } from '../src/physics/form-factor.js'
import type { RuleSystem } from '../src/physics/solution.js'
import { dot } from '../test/oracle/elimination.js'
import { genericVector } from '../test/oracle/generic.js'
import { judgeByMatrices } from '../test/oracle/judge.js'
import { isFixed, type Matrices, matrixLaws } from '../test/oracle/matrix-laws.js'
import { disobedience } from '../test/oracle/obeys-nearly.js'
import { recordEquations } from '../test/oracle/record-law.js'
import { toMatrices, toVector } from '../test/oracle/unknowns.js'
import { allowedMatrices, combination, type ExactMatrices, everyPosition, supportOf } from './arbitraries/allowed.js'
import { shippedSystems, systems } from './arbitraries/systems.js'
import { obeyAll, verdictAt } from './obeys-verdict.js'
import { holds } from './settings.js'

const toDoubles = ({ neutrino, antineutrino }: ExactMatrices): Matrices => ({
  neutrino: neutrino.map((row) => row.map(toComplex)),
  antineutrino: antineutrino.map((row) => row.map(toComplex)),
})

describe('sound', () => {
  it('any matrix allowed by the rules agrees with every verdict', () => {
    const cases = fc.tuple(shippedSystems({ maximum: 4 }), fc.constantFrom(...formFactors), fc.nat())
    holds(
      fc.property(cases, ([system, formFactor, seed]) => {
        const { states } = system
        const { projector } = judgeByMatrices(system, formFactor)
        const start = genericVector(seed, projector.length)
        const matrices = toMatrices(
          projector.map((row) => dot(row, start)),
          states.length,
        )
        const solution = solve(system)
        for (const entry of everyPosition(states.length)) {
          const flaw = disobedience(matrices, entry, verdictAt(solution, formFactor, entry))
          expect(flaw, entryName({ ...entry, formFactor })).toBeUndefined()
        }
      }),
    )
  })

  it('any combination of witnesses is allowed, and agrees exactly with every verdict', () => {
    const cases = fc.tuple(systems(), fc.constantFrom(...formFactors)).chain(([system, formFactor]) =>
      fc.record({
        system: fc.constant(system),
        formFactor: fc.constant(formFactor),
        matrices: allowedMatrices(solve(system), formFactor, system.states.length),
      }),
    )
    holds(
      fc.property(cases, ({ system, formFactor, matrices }) => {
        expect(obeyAll(matrices, solve(system), formFactor)).toBe(true)
        const vector = toVector(toDoubles(matrices))
        for (const row of recordEquations(system, formFactor)) expect(Math.abs(dot(row, vector))).toBeLessThan(1e-9)
      }),
    )
  })
})

describe('complete', () => {
  /** Every witness of the solution, as numbers. */
  function* witnessesOf(system: RuleSystem) {
    const solution = solve(system)
    const count = system.states.length
    for (const formFactor of formFactors) {
      for (const entry of everyPosition(count)) {
        const verdict = verdictAt(solution, formFactor, entry)
        if (!('witnesses' in verdict)) continue
        const supports = verdict.witnesses.map((witness) => supportOf(witness, entry))
        yield { formFactor, entry, verdict, supports }
      }
    }
  }

  it('each witness is left as it is by the matrix form of every rule in force', () => {
    holds(
      fc.property(shippedSystems({ maximum: 4 }), (system) => {
        for (const { formFactor, supports } of witnessesOf(system)) {
          for (const support of supports) {
            const matrices = toDoubles(combination([support], [{ n: 1n, d: 1n }], system.states.length))
            for (const { id } of system.rules) {
              const law = matrixLaws[id]?.({ ...system, formFactor })
              expect(law === undefined || isFixed(law, matrices, 1e-9), id).toBe(true)
            }
          }
        }
      }),
      0.3,
    )
  })

  it('the witnesses reach every value that the verdict leaves open', () => {
    holds(
      fc.property(systems(), (system) => {
        for (const { entry, verdict, supports } of witnessesOf(system)) {
          const values = supports.map(
            (support) =>
              support.find(
                ({ species, final, initial }) =>
                  species === entry.species && final === entry.final && initial === entry.initial,
              )?.value,
          )
          const [first, second] = values
          expect(first).toBeDefined()
          if (verdict.locus.kind === 'line' || first === undefined) continue
          expect(second).toBeDefined()
          if (second !== undefined) {
            expect(isReal(multiply(fromRoot(second), fromRoot(inverse(first))))).toBe(false)
          }
        }
      }),
    )
  })

  it('a witness is zero at every other independent entry, so independent entries are independent', () => {
    holds(
      fc.property(systems(), (system) => {
        const solution = solve(system)
        const count = system.states.length
        for (const { formFactor, entry, verdict, supports } of witnessesOf(system)) {
          if (verdict.tie !== undefined) continue
          for (const support of supports) {
            const matrices = combination([support], [{ n: 1n, d: 1n }], count)
            for (const other of everyPosition(count)) {
              const isSame =
                other.species === entry.species && other.final === entry.final && other.initial === entry.initial
              if (isSame || verdictAt(solution, formFactor, other).tie !== undefined) continue
              const value = matrices[other.species][other.final]?.[other.initial]
              expect(value !== undefined && isZero(value)).toBe(true)
            }
          }
        }
      }),
      0.3,
    )
  })
})
