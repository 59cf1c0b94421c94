// What a solver hands on: a verdict for every entry of every form factor, and the number of free real parameters.
// The checker and the presenters see this interface only, never a solver.

import type { Species } from './entry.js'
import type { FormFactor } from './form-factor.js'
import type { NeutrinoState } from './state.js'
import type { SymmetryRule } from './symmetry-rule.js'
import type { Verdict } from './verdict.js'

/** The question: which rules act on which states, where. */
export interface RuleSystem {
  readonly states: readonly NeutrinoState[]
  /** In order; `because` is printed in this order. */
  readonly rules: readonly SymmetryRule[]
  readonly q2: 'generic' | 0
}

/** The answer. */
export interface Solution {
  readonly verdict: (species: Species, formFactor: FormFactor, final: number, initial: number) => Verdict
  /** Independent real parameters of the neutrino matrix; `null` where the number depends on a parity left open. */
  readonly freeParameters: Readonly<Record<FormFactor, number | null>>
  /** Of the four matrices together: it may be known even where theirs are not. */
  readonly totalFreeParameters: number | null
}
