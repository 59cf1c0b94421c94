// CP parities that a Majorana state leaves open, and the ways to choose them. A pair with open parities is solved once for
// each choice; where the verdicts agree to the letter, evidence included, nothing is left open.

import { isZero } from '../../exact/rational.js'
import { minusI, plusI, type RootOfUnity } from '../../exact/root-of-unity.js'
import { type ImaginaryUnit, type NeutrinoState, type PhaseName, sharedParityOf } from '../../physics/state.js'
import type { SymmetryRule } from '../../physics/symmetry-rule.js'
import type { ClosedVerdict, ForkOption, Verdict } from '../../physics/verdict.js'

/** The phase that may be left open; every other one is an input issue when a rule needs it. */
export const openPhase: PhaseName = 'cpParity'

/** Does some rule depend on the phase that may be left open? */
export const usesOpenPhase = (rules: readonly SymmetryRule[]): boolean =>
  rules.some(({ relations }) => relations.some(({ phases }) => phases?.of === openPhase))

export const isOpen = (state: NeutrinoState): boolean => state.nature === 'majorana' && state.cpParity === undefined

/** A massless Majorana state whose parity nothing fixes: neither its author, nor a mixing matrix as it is written. */
export const hasFreePhase = (state: NeutrinoState | undefined): boolean =>
  state !== undefined && isOpen(state) && state.mass !== undefined && isZero(state.mass.value)

/** The parities that a Majorana field may have. */
export const possibleParities: readonly ImaginaryUnit[] = [plusI, minusI]

/** +1 or −1 for two open parities that are equal or opposite whatever they are; `undefined` where they are independent. */
export function relativeParity(a: NeutrinoState, b: NeutrinoState): 1 | -1 | undefined {
  const [x, y] = [sharedParityOf(a), sharedParityOf(b)]
  if (x === undefined || y === undefined || x.unknowns.join() !== y.unknowns.join()) return undefined
  return x.sign === y.sign ? 1 : -1
}

export interface Choice {
  readonly parities: ForkOption['parities']
  readonly final: NeutrinoState
  readonly initial: NeutrinoState
}

/** Every way to choose the open parities of two states; of one state, both places get the same. */
export function choices(final: NeutrinoState, initial: NeutrinoState, isDiagonal: boolean): readonly Choice[] {
  const found: Choice[] = []
  const relative = isDiagonal ? 1 : relativeParity(final, initial)
  for (const f of isOpen(final) ? possibleParities : [undefined]) {
    const atInitial =
      relative === undefined ? possibleParities : possibleParities.filter(({ k }) => (k === f?.k) === (relative === 1))
    for (const i of isOpen(initial) ? atInitial : [undefined]) {
      found.push({ parities: [f, i], final: withParity(final, f), initial: withParity(initial, i) })
    }
  }
  return found
}

/** The state with its open parity chosen; any other state as it is. */
export const withParity = (state: NeutrinoState, parity: RootOfUnity | undefined): NeutrinoState => {
  const chosen = possibleParities.find(({ k }) => k === parity?.k)
  return chosen === undefined || state.nature === 'dirac' ? state : { ...state, cpParity: chosen }
}

/**
 * One verdict from one for each choice: a fork if they differ. If they differ in their proofs only, the proof by the
 * relations that do not ask for the open phase serves every choice, where there is one.
 */
export function merge(options: readonly [ForkOption, ...ForkOption[]], unasked: () => ClosedVerdict): Verdict {
  const [{ verdict: first }, ...others] = options
  if (others.every(({ verdict }) => JSON.stringify(verdict) === JSON.stringify(first))) return first
  if (others.every(({ verdict }) => conclusionOf(verdict) === conclusionOf(first))) {
    const { locus, tie, because, derivation } = unasked()
    if (JSON.stringify([locus, tie]) === JSON.stringify([first.locus, first.tie]))
      return { ...first, because, derivation }
  }
  return { locus: { kind: 'fork' }, tie: undefined, options }
}

/** The rules with the relations that ask for the open phase silenced. */
export const withoutOpenPhase = (rules: readonly SymmetryRule[]): readonly SymmetryRule[] =>
  rules.map((rule) => ({
    ...rule,
    relations: rule.relations.map((relation) =>
      relation.phases?.of === openPhase ? { ...relation, of: [] } : relation,
    ),
  }))

/** Everything but the proof. */
const conclusionOf = ({ because: _because, derivation: _derivation, ...conclusion }: ClosedVerdict): string =>
  JSON.stringify(conclusion)

/** The verdict for one choice of parities. */
export function outcomeFor(verdict: Verdict, parities: ForkOption['parities']): ClosedVerdict | undefined {
  if (!('options' in verdict)) return verdict
  return verdict.options.find(
    (option) => isSameParity(option.parities[0], parities[0]) && isSameParity(option.parities[1], parities[1]),
  )?.verdict
}

const isSameParity = (a: ForkOption['parities'][0], b: ForkOption['parities'][0]): boolean => a?.k === b?.k
