// How verdicts change with the rules and with the names of the states: monotone, order-free, equivariant.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shipped } from '../src/catalogue/catalogue.js'
import { solve } from '../src/engine/solve/solve.js'
import { formFactors } from '../src/physics/form-factor.js'
import type { RuleSystem, Solution } from '../src/physics/solution.js'
import type { NeutrinoState } from '../src/physics/state.js'
import { outcomes } from '../src/physics/verdict.js'
import { basisOf, combination, everyPosition, type Support } from './arbitraries/allowed.js'
import { userRule } from './arbitraries/rules.js'
import { canBeInForce, systems } from './arbitraries/systems.js'
import { obeyAll, saying, verdictAt } from './obeys-verdict.js'
import { holds } from './settings.js'

const one = { n: 1n, d: 1n }

/** Does every matrix that `narrow` allows obey `wide`? */
function isWithin(narrow: Solution, wide: Solution, count: number, relabel: (support: Support) => Support): boolean {
  return formFactors.every((formFactor) =>
    basisOf(narrow, formFactor, count).every((support) =>
      obeyAll(combination([relabel(support)], [one], count), wide, formFactor),
    ),
  )
}

const tightness = { zero: 0, line: 1, complex: 2 }

describe('monotone', () => {
  const extra = fc.oneof(fc.constantFrom(...shipped.rules), userRule('one-more'))

  it('imposing one more rule never loosens a verdict', () => {
    holds(
      fc.property(systems(), extra, fc.nat(), (system, rule, position) => {
        fc.pre(canBeInForce(rule, system.q2) && !system.rules.includes(rule))
        const rules = [...system.rules]
        rules.splice(position % (rules.length + 1), 0, rule)
        const [before, after] = [solve(system), solve({ ...system, rules })]
        for (const formFactor of formFactors) {
          expect(after.freeParameters[formFactor]).toBeLessThanOrEqual(before.freeParameters[formFactor] ?? 0)
          for (const at of everyPosition(system.states.length)) {
            const [loose, tight] = [verdictAt(before, formFactor, at).locus, verdictAt(after, formFactor, at).locus]
            expect(tightness[tight.kind]).toBeLessThanOrEqual(tightness[loose.kind])
            if (loose.kind === 'line' && tight.kind === 'line') expect(tight).toEqual(loose)
          }
        }
        expect(isWithin(after, before, system.states.length, (support) => support)).toBe(true)
      }),
    )
  })
})

describe('order-free', () => {
  it('permuting the rules changes no verdict', () => {
    const cases = systems().chain((system) =>
      fc.tuple(
        fc.constant(system),
        fc.shuffledSubarray([...system.rules], { minLength: system.rules.length, maxLength: system.rules.length }),
      ),
    )
    holds(
      fc.property(cases, ([system, rules]) => {
        const count = system.states.length
        expect(saying(solve({ ...system, rules }), count)).toBe(saying(solve(system), count))
      }),
    )
  })

  it('permuting the relations of a rule changes no verdict', () => {
    holds(
      fc.property(systems(), (system) => {
        const rules = system.rules.map((rule) => ({ ...rule, relations: [...rule.relations].reverse() }))
        const count = system.states.length
        expect(saying(solve({ ...system, rules }), count)).toBe(saying(solve(system), count))
      }),
    )
  })

  it('repeating a rule under another name changes no verdict', () => {
    holds(
      fc.property(systems(), fc.nat(), fc.nat(), (system, which, where) => {
        const rule = system.rules[which % Math.max(1, system.rules.length)]
        fc.pre(rule !== undefined)
        const rules = [...system.rules]
        rules.splice(where % (rules.length + 1), 0, { ...rule, id: 'once-more' })
        const count = system.states.length
        expect(saying(solve({ ...system, rules }), count)).toBe(saying(solve(system), count))
      }),
    )
  })

  it('no verdict names both of two equal rules', () => {
    holds(
      fc.property(systems(), fc.nat(), (system, which) => {
        const rule = system.rules[which % Math.max(1, system.rules.length)]
        fc.pre(rule !== undefined)
        const solution = solve({ ...system, rules: [...system.rules, { ...rule, id: 'once-more' }] })
        for (const formFactor of formFactors) {
          for (const { species, final, initial } of everyPosition(system.states.length)) {
            for (const { because } of outcomes(solution.verdict(species, formFactor, final, initial))) {
              expect(because).not.toContain('once-more')
            }
          }
        }
      }),
    )
  })
})

describe('equivariant', () => {
  const cases = systems({ minimum: 2 }).chain((system) =>
    fc.tuple(
      fc.constant(system),
      fc.shuffledSubarray([...system.states.keys()], {
        minLength: system.states.length,
        maxLength: system.states.length,
      }),
    ),
  )
  const permuted = (system: RuleSystem, order: readonly number[]): RuleSystem => ({
    ...system,
    states: order.map((k) => system.states[k] as NeutrinoState),
  })

  it('relabelling the mass eigenstates relabels where entries lie', () => {
    holds(
      fc.property(cases, ([system, order]) => {
        const [original, relabelled] = [solve(system), solve(permuted(system, order))]
        for (const formFactor of formFactors) {
          expect(relabelled.freeParameters[formFactor]).toBe(original.freeParameters[formFactor])
          for (const { species, final, initial } of everyPosition(order.length)) {
            const before = { species, final: order[final] ?? 0, initial: order[initial] ?? 0 }
            expect(verdictAt(relabelled, formFactor, { species, final, initial }).locus).toEqual(
              verdictAt(original, formFactor, before).locus,
            )
          }
        }
      }),
    )
  })

  it('relabelling the mass eigenstates relabels the allowed matrices', () => {
    holds(
      fc.property(cases, ([system, order]) => {
        const [original, relabelled] = [solve(system), solve(permuted(system, order))]
        const back = (support: Support): Support =>
          support.map((part) => ({ ...part, final: order[part.final] ?? 0, initial: order[part.initial] ?? 0 }))
        const forth = (support: Support): Support =>
          support.map((part) => ({ ...part, final: order.indexOf(part.final), initial: order.indexOf(part.initial) }))
        expect(isWithin(relabelled, original, order.length, back)).toBe(true)
        expect(isWithin(original, relabelled, order.length, forth)).toBe(true)
      }),
      0.5,
    )
  })
})
