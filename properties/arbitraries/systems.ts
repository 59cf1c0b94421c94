// Random rule systems: states, the rules in force, and q².

import fc from 'fast-check'
import type { RuleSystem } from '../../src/physics/solution.js'
import type { SymmetryRule } from '../../src/physics/symmetry-rule.js'
import { mixedRules, shippedSubsets } from './rules.js'
import { type StateOptions, statesOf } from './states.js'

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
