// The phases of the states with the conditions under which CP is conserved.

import type { MixingMatrix } from '../matrix/mixing-matrix.js'
import type { MixingState } from '../phases/spectrum.js'
import type { ParityForm } from './parity-forms.js'
import { type PhaseSolution, solvePhases } from './phase-conditions.js'
import { type StatePhase, type StatePhases, statePhases } from './state-phases.js'

export type ReadPhases =
  | { readonly kind: 'read'; readonly phases: readonly StatePhase[]; readonly solution: PhaseSolution }
  /** No values of the symbols conserve CP. */
  | { readonly kind: 'never' }
  | Extract<StatePhases, { kind: 'unknown' }>

/** For a matrix that conserves CP up to its open phases. */
export function readPhases(matrix: MixingMatrix, states: readonly MixingState[]): ReadPhases {
  const found = statePhases(matrix, states)
  if (found.kind === 'unknown') return found
  const solution = solvePhases(found.phases)
  return solution === undefined ? { kind: 'never' } : { kind: 'read', phases: found.phases, solution }
}

/** The parities as unknown signs. */
export const formsOfPhases = ({ phases, solution }: Extract<ReadPhases, { kind: 'read' }>): readonly ParityForm[] =>
  phases.map(({ state, group }, k) => ({ state, group, constant: 0, bits: [], ...solution.parities[k] }))
