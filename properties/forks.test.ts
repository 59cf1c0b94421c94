// Open CP parities: a fork says for each choice what the solver says when the choice is made, and nothing is a fork that
// comes out the same for every choice.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solve } from '../src/engine/solve/solve.js'
import { formFactors } from '../src/physics/form-factor.js'
import type { RuleSystem } from '../src/physics/solution.js'
import type { ImaginaryUnit, NeutrinoState } from '../src/physics/state.js'
import { outcomes } from '../src/physics/verdict.js'
import { difference } from '../test/oracle/agreement.js'
import { judgeByRecords } from '../test/oracle/judge.js'
import { everyPosition } from './arbitraries/allowed.js'
import { imaginaryUnits } from './arbitraries/phases.js'
import { systemsWithOpenParities } from './arbitraries/systems.js'
import { verdictAt } from './obeys-verdict.js'
import { holds } from './settings.js'

const isOpen = (state: NeutrinoState | undefined): boolean =>
  state?.nature === 'majorana' && state.cpParity === undefined

const choose = (system: RuleSystem, parities: readonly ImaginaryUnit[]): RuleSystem => ({
  ...system,
  states: system.states.map((state, index) => {
    const cpParity = parities[index]
    return state.nature === 'majorana' && isOpen(state) && cpParity !== undefined ? { ...state, cpParity } : state
  }),
})

describe('forks', () => {
  const parities = fc.array(imaginaryUnits, { minLength: 4, maxLength: 4 })

  it('have for every choice of the open parities the option that the choice gives', () => {
    holds(
      fc.property(systemsWithOpenParities({ maximum: 3 }), parities, (system, choice) => {
        const [open, made] = [solve(system), solve(choose(system, choice))]
        for (const formFactor of formFactors) {
          const oracle = judgeByRecords(choose(system, choice), formFactor)
          for (const at of everyPosition(system.states.length)) {
            const verdict = open.verdict(at.species, formFactor, at.final, at.initial)
            const wanted = [at.final, at.initial].map((index) =>
              isOpen(system.states[index]) ? choice[index] : undefined,
            )
            const found =
              'options' in verdict
                ? verdict.options.find(({ parities: [a, b] }) => a?.k === wanted[0]?.k && b?.k === wanted[1]?.k)
                    ?.verdict
                : verdict
            if (found === undefined) throw new Error('an option is missing')
            const expected = verdictAt(made, formFactor, at)
            expect([found.locus, found.tie]).toEqual([expected.locus, expected.tie])
            expect(difference(found, oracle.verdict(at), at)).toBeUndefined()
          }
          if (open.freeParameters[formFactor] !== null)
            expect(open.freeParameters[formFactor]).toBe(made.freeParameters[formFactor])
        }
        if (open.totalFreeParameters !== null) expect(open.totalFreeParameters).toBe(made.totalFreeParameters)
      }),
    )
  })

  it('exist only where the rules depend on an open parity, one option for each way to choose', () => {
    holds(
      fc.property(systemsWithOpenParities({ maximum: 3 }), (system) => {
        const solution = solve(system)
        const isAsked = system.rules.some(({ relations }) => relations.some(({ phases }) => phases?.of === 'cpParity'))
        for (const formFactor of formFactors) {
          for (const { species, final, initial } of everyPosition(system.states.length)) {
            const found = outcomes(solution.verdict(species, formFactor, final, initial)).length
            const open = new Set([final, initial].filter((index) => isOpen(system.states[index]))).size
            expect([1, isAsked ? 2 ** open : 1]).toContain(found)
          }
        }
      }),
    )
  })

  it('of the shipped rules are none where every choice ends the same, allowed matrices included', () => {
    holds(
      fc.property(systemsWithOpenParities({ maximum: 3 }), (mixed) => {
        const system = { ...mixed, rules: mixed.rules.filter(({ id }) => !id.startsWith('user')) }
        const solution = solve(system)
        for (const formFactor of formFactors) {
          for (const { species, final, initial } of everyPosition(system.states.length)) {
            const verdict = solution.verdict(species, formFactor, final, initial)
            if (!('options' in verdict)) continue
            const conclusions = verdict.options.map(({ verdict: { because, derivation, ...conclusion } }) =>
              JSON.stringify(conclusion),
            )
            expect(new Set(conclusions).size).toBeGreaterThan(1)
          }
        }
      }),
      3,
    )
  })
})
