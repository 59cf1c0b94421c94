// Phases that the rules in force need and a Majorana state does not give: they have no default.

import type { SourceDocument } from '../physics/document.js'
import type { Issue } from '../physics/issue.js'
import type { NeutrinoModel } from '../physics/model.js'
import type { PhaseName } from '../physics/state.js'

/** A phase, and the rule in force that needs it. */
export interface NeededPhase {
  readonly phase: PhaseName
  readonly rule: string
}

/** One `missing-phase` issue for each Majorana state of a model of two or more that leaves a needed phase out. */
export function missingPhases(
  model: NeutrinoModel,
  needed: readonly NeededPhase[],
  document: SourceDocument,
): readonly Issue[] {
  throw new Error(`to be written: ${model.name} ${needed.length} ${document.written([])}`)
}
