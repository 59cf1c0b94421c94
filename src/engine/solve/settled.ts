// A fork that comes to the same status and relation for every choice of the open parities, with different proofs: the
// rules that force it whatever the choice, none of which can be dropped.

import type { FormFactor } from '../../physics/form-factor.js'
import type { SymmetryRule } from '../../physics/symmetry-rule.js'
import type { ClosedVerdict, ForkOption } from '../../physics/verdict.js'
import { solveBlock } from './block.js'
import type { Node, Pair } from './pair.js'

/** Status and relation of a verdict, without its evidence. */
export const claimOf = ({ locus, tie }: ClosedVerdict): string => JSON.stringify([locus, tie ?? null])

/** Whether every option claims the same. */
export const isSettled = (options: readonly ForkOption[]): boolean =>
  new Set(options.map(({ verdict }) => claimOf(verdict))).size === 1

/** Ids in the order of the rules; `pairs` are the pair with its parities chosen in every way. Later rules are dropped first. */
export function jointlyForcing(
  rules: readonly SymmetryRule[],
  pairs: readonly Pair[],
  formFactor: FormFactor,
  node: Node,
): readonly string[] {
  const claims = (some: readonly SymmetryRule[]): string =>
    pairs.map((pair) => claimOf(solveBlock(some, pair, formFactor).verdict(node))).join('\n')
  const wanted = claims(rules)
  let kept = rules
  for (const rule of [...rules].reverse()) {
    const fewer = kept.filter((one) => one !== rule)
    if (claims(fewer) === wanted) kept = fewer
  }
  return kept.map(({ id }) => id)
}
