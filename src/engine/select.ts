// Which rules are in force for a model, and why the others are not. A law is in force unless the model lifts it; an
// assumption when the model makes it; both only where their domain touches an entry and the rules they need are in force.

import type { Convention } from '../physics/convention.js'
import type { NamedRule, NeutrinoModel } from '../physics/model.js'
import { type PhaseName, phaseNames } from '../physics/state.js'
import type { SymmetryRule } from '../physics/symmetry-rule.js'
import { coversPair } from './solve/instantiate.js'
import { pairOf } from './solve/pair.js'
import { openPhase } from './solve/parities.js'

export interface SetAside {
  readonly rule: SymmetryRule
  readonly reason: string
  /** Where the model assumes it; an assumption that is set aside deserves a warning. */
  readonly assumed: NamedRule | undefined
}

export interface Selection {
  readonly inForce: readonly SymmetryRule[]
  readonly setAside: readonly SetAside[]
}

/** Sorts the rules, in their order, into those in force and those set aside with the reason. */
export function select(
  model: NeutrinoModel,
  rules: readonly SymmetryRule[],
  conventions: readonly Convention[],
): Selection {
  const reasons = new Map<string, string>()
  for (const rule of rules) {
    const reason = reasonAgainst(rule, model, conventions)
    if (reason !== undefined) reasons.set(rule.id, reason)
  }
  // A rule set aside may be needed by another, which may be needed by a third.
  for (let before = -1; before !== reasons.size; ) {
    before = reasons.size
    for (const rule of rules) {
      const missing = rule.requires.find((id) => reasons.has(id) || !rules.some((other) => other.id === id))
      if (missing !== undefined && !reasons.has(rule.id))
        reasons.set(rule.id, `needs ${missing}, which is not in force`)
    }
  }
  return {
    inForce: rules.filter((rule) => !reasons.has(rule.id)),
    setAside: rules.flatMap((rule) => {
      const reason = reasons.get(rule.id)
      const assumed = model.assume.find(({ id }) => id === rule.id)
      return reason === undefined ? [] : [{ rule, reason, assumed }]
    }),
  }
}

function reasonAgainst(
  rule: SymmetryRule,
  model: NeutrinoModel,
  conventions: readonly Convention[],
): string | undefined {
  if (rule.status === 'law' && model.lift.some(({ id }) => id === rule.id)) return 'lifted by the model'
  if (rule.status === 'assumption' && !model.assume.some(({ id }) => id === rule.id))
    return 'assumption not made by the model'
  if (rule.domain.q2 === 0 && model.q2 !== 0)
    return 'speaks of the form factors at q² = 0 only, and the model is for generic q²'
  const divided = rule.domain.q2 === 0 ? dividedByQ2(rule, conventions) : undefined
  return divided ?? reasonOfDomain(rule, model)
}

/** A form factor that a convention divides by q² carries f'(0), not f(0), at q² = 0. */
function dividedByQ2(rule: SymmetryRule, conventions: readonly Convention[]): string | undefined {
  for (const { id, q2Power } of conventions) {
    const formFactor = rule.relations.flatMap(({ of }) => of).find((name) => q2Power[name] !== 0)
    if (formFactor !== undefined)
      return `speaks of the ${formFactor} form factor at q² = 0, and in the convention ${id} that form factor is divided by q²`
  }
  return undefined
}

function reasonOfDomain({ domain }: SymmetryRule, { states }: NeutrinoModel): string | undefined {
  const touches = states.some((_, f) => states.some((_, i) => f <= i && coversPair(domain, pairOf(states, f, i))))
  if (touches) return undefined
  const natures = {
    any: '',
    dirac: 'between two Dirac states',
    majorana: 'between two Majorana states',
    mixed: 'between a Dirac and a Majorana state',
  }
  const words = [
    domain.pair === 'any' ? '' : domain.pair,
    'entry',
    natures[domain.states],
    domain.masses === 'different' ? 'with different masses' : '',
  ]
  return `its domain does not match: the model has no ${words.filter((word) => word !== '').join(' ')}`
}

/** The per-state phases that may not be left open, on which some entry depends; each with the first rule that needs it. */
export function phasesNeeded(inForce: readonly SymmetryRule[], count: number): ReadonlyMap<PhaseName, string> {
  const needed = new Map<PhaseName, string>()
  for (const name of phaseNames.filter((one) => one !== openPhase)) {
    for (const { id, relations } of inForce) {
      // On the diagonal opposite exponents cancel, so one state alone needs no phase.
      const isUsed = relations.some(
        ({ phases }) => phases?.of === name && (count > 1 || phases.final + phases.initial !== 0),
      )
      if (isUsed && !needed.has(name)) needed.set(name, id)
    }
  }
  return needed
}
