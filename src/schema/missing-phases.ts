// Phases that the rules in force need and a Majorana state does not give: they have no default.

import type { SourceDocument } from '../physics/document.js'
import type { Issue } from '../physics/issue.js'
import type { NeutrinoModel } from '../physics/model.js'
import type { PhaseName } from '../physics/state.js'
import { newReporter } from './shapes/reporter.js'
import { wordFor } from './shapes/wording.js'

/** A phase, and the rule in force that needs it. */
export interface NeededPhase {
  readonly phase: PhaseName
  readonly rule: string
}

const wanted: Readonly<Record<PhaseName, string>> = {
  cpParity: 'cpParity: i or -i',
  cPhase: 'cPhase: 1 or -1',
  pPhase: 'pPhase: i or -i',
  tPhase: 'tPhase: 1 or -1',
}

/**
 * One `missing-phase` issue for each Majorana state of a model of two or more that leaves a needed phase out. Alone, a
 * state has only diagonal entries, in which its phases cancel.
 */
export function missingPhases(
  model: NeutrinoModel,
  needed: readonly NeededPhase[],
  document: SourceDocument,
): readonly Issue[] {
  if (model.states.length < 2) return []
  const reporter = newReporter(document)
  for (const [k, state] of model.states.entries()) {
    const missing = needed.filter(({ phase }) => state.nature === 'majorana' && state[phase] === undefined)
    const [first] = missing
    if (first === undefined) continue
    const received = `state ${wordFor(state.label)} without ${[...new Set(missing.map(({ phase }) => phase))].join(', ')}`
    const rules = [...new Set(missing.map(({ rule }) => rule))]
    const hint = `${rules.join(', ')} ${rules.length === 1 ? 'needs' : 'need'} it: a Majorana phase has no default.`
    const expected = [...new Set(missing.map(({ phase }) => wanted[phase]))].join('; ')
    reporter.add({ code: 'missing-phase', path: ['states', k], expected, received, hint })
  }
  return reporter.issues() ?? []
}
