// Random rule systems: states, the rules in force, and q².

import fc from 'fast-check'
import { shipped } from '../../src/catalogue/catalogue.js'
import type { RuleSystem } from '../../src/physics/solution.js'
import type { SymmetryRule } from '../../src/physics/symmetry-rule.js'
import { mixedRules, shippedSubsets } from './rules.js'
import { majoranaStates, type StateOptions, statesOf } from './states.js'

const q2Values: fc.Arbitrary<'generic' | 0> = fc.constantFrom<'generic' | 0>('generic', 0)

function systemsOf(rules: fc.Arbitrary<readonly SymmetryRule[]>, options?: StateOptions): fc.Arbitrary<RuleSystem> {
  return fc
    .record({ states: statesOf(options), rules, q2: q2Values })
    .map((system) => ({ ...system, rules: system.rules.filter((rule) => canBeInForce(rule, system.q2)) }))
}

/** A rule about f(0) is not in force at generic q². */
export const canBeInForce = ({ domain }: SymmetryRule, q2: 'generic' | 0): boolean => domain.q2 !== 0 || q2 === 0

/** Some of the shipped rules on any states. */
export const shippedSystems = (options?: StateOptions): fc.Arbitrary<RuleSystem> => systemsOf(shippedSubsets, options)

/** Shipped rules and rules of a user on any states. */
export const systems = (options?: StateOptions): fc.Arbitrary<RuleSystem> => systemsOf(mixedRules, options)

/** Systems in which CP is conserved and at least one Majorana state leaves its CP parity open. */
export const systemsWithOpenParities = (options?: StateOptions): fc.Arbitrary<RuleSystem> =>
  fc
    .tuple(systems(options), majoranaStates, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
    .map(([system, extra, open]) => {
      const others = system.states.slice(0, Math.max(1, system.states.length - 1))
      const added = shipped.rules.filter((rule) => rule.id === 'cp' || system.rules.includes(rule))
      return {
        ...system,
        rules: [...added, ...system.rules.filter((rule) => !shipped.rules.includes(rule))],
        states: [{ ...extra, label: 'nu0', cpParity: undefined }, ...others].map((state, index) =>
          state.nature === 'majorana' && open[index % open.length] === true ? { ...state, cpParity: undefined } : state,
        ),
      }
    })
