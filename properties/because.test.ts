// The rules that a verdict names are enough, and none of them can be dropped: checked with the oracle.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withParity } from '../src/engine/solve/parities.js'
import { solve } from '../src/engine/solve/solve.js'
import { entryName } from '../src/physics/entry.js'
import { formFactors } from '../src/physics/form-factor.js'
import { outcomes } from '../src/physics/verdict.js'
import { difference } from '../test/oracle/agreement.js'
import { judgeByRecords, type OracleSolution } from '../test/oracle/judge.js'
import { everyPosition } from './arbitraries/allowed.js'
import { systems, systemsWithOpenParities } from './arbitraries/systems.js'
import { verdictAt } from './obeys-verdict.js'
import { holds } from './settings.js'

describe('the rules that a verdict names', () => {
  it('force it by themselves, and with one of them dropped do not', () => {
    holds(
      fc.property(systems({ maximum: 3 }), (system) => {
        const solution = solve(system)
        for (const formFactor of formFactors) {
          const known = new Map<string, OracleSolution>()
          const judge = (ids: readonly string[]): OracleSolution => {
            const key = ids.join()
            const rules = system.rules.filter(({ id }) => ids.includes(id))
            const found = known.get(key) ?? judgeByRecords({ ...system, rules }, formFactor)
            known.set(key, found)
            return found
          }
          for (const entry of everyPosition(system.states.length)) {
            const verdict = verdictAt(solution, formFactor, entry)
            const { because } = verdict
            const name = `${entryName({ ...entry, formFactor })} because of ${because.join(', ')}`
            expect(difference(verdict, judge(because).verdict(entry), entry), name).toBeUndefined()
            for (const dropped of because) {
              const fewer = because.filter((id) => id !== dropped)
              expect(
                difference(verdict, judge(fewer).verdict(entry), entry),
                `${name}, without ${dropped}`,
              ).toBeDefined()
            }
          }
        }
      }),
    )
  })

  it('force what a fork comes to in every case, and with one of them dropped do not in some case', () => {
    holds(
      fc.property(systemsWithOpenParities({ maximum: 3 }), (system) => {
        const solution = solve(system)
        for (const formFactor of formFactors) {
          for (const entry of everyPosition(system.states.length)) {
            const verdict = solution.verdict(entry.species, formFactor, entry.final, entry.initial)
            if (!('options' in verdict) || verdict.because === undefined) continue
            const { options, because } = verdict
            const order = system.rules.map(({ id }) => id)
            expect(because).toEqual(order.filter((id) => because.includes(id)))
            const holdsBy = (ids: readonly string[]): boolean =>
              options.every(({ parities, verdict: outcome }) => {
                const states = system.states.map((state, index) =>
                  withParity(
                    state,
                    index === entry.final ? parities[0] : index === entry.initial ? parities[1] : undefined,
                  ),
                )
                const rules = system.rules.filter(({ id }) => ids.includes(id))
                const oracle = judgeByRecords({ ...system, states, rules }, formFactor)
                return difference(outcome, oracle.verdict(entry), entry) === undefined
              })
            expect(holdsBy(because)).toBe(true)
            for (const dropped of because) expect(holdsBy(because.filter((id) => id !== dropped))).toBe(false)
          }
        }
      }),
      3,
    )
  })

  it('are named in the order of the rules in force, each once, and are none where nothing is forced', () => {
    holds(
      fc.property(systems(), (system) => {
        const order = system.rules.map(({ id }) => id)
        const solution = solve(system)
        for (const formFactor of formFactors) {
          for (const { species, final, initial } of everyPosition(system.states.length)) {
            for (const { because, locus, tie } of outcomes(solution.verdict(species, formFactor, final, initial))) {
              expect(because).toEqual(order.filter((id) => because.includes(id)))
              expect(because.length === 0).toBe(locus.kind === 'complex' && tie === undefined)
            }
          }
        }
      }),
    )
  })
})
