// A mixing read as it is written: the phase of a massless state and the basis of degenerate ones mean nothing by
// themselves, but form factors given beside the matrix are those of the same fields, and U*_αj U*_βi λ_ji, λ = µ − iε, keeps its phase under
// every change of the fields. So where the matrix as it stands fits CP for massive, non-degenerate states, it fixes the
// parities of all. Where it does not, those that physics leaves free remain open.

import { printAngle } from '../../exact/phase-polynomial.js'
import * as Q from '../../exact/rational.js'
import { minusI } from '../../exact/root-of-unity.js'
import type { MixingMatrix } from '../matrix/mixing-matrix.js'
import type { MixingState } from '../phases/spectrum.js'
import { compareWithDeclared, type DeclaredParities } from './declared-parities.js'
import { type InferredParities, inferParities } from './infer-parities.js'
import type { ParityForm } from './parity-forms.js'
import type { PhaseSolution } from './phase-conditions.js'
import { type ReadPhases, readPhases } from './read-phases.js'

/** The parities of every state that has one as the matrix is written; `undefined` where it does not fit CP so. */
export function paritiesAsWritten(
  matrix: MixingMatrix,
  states: readonly MixingState[],
  declared: DeclaredParities,
): InferredParities | undefined {
  // Of a computed matrix no author has chosen the phases that physics leaves free.
  if (matrix.computed !== undefined) return undefined
  const asWritten = inferParities(matrix, withoutMasses(states))
  return asWritten.kind === 'conserved' && compareWithDeclared(matrix, asWritten, declared).kind === 'agrees'
    ? asWritten.parities
    : undefined
}

/** With symbols: only if the matrix as written fits CP under no more conditions than physics makes. */
export function phasesAsWritten(
  matrix: MixingMatrix,
  states: readonly MixingState[],
  physical: PhaseSolution,
): Extract<ReadPhases, { kind: 'read' }> | undefined {
  const read = readPhases(matrix, withoutMasses(states))
  return read.kind === 'read' && keyOf(read.solution) === keyOf(physical) ? read : undefined
}

const withoutMasses = (states: readonly MixingState[]): readonly MixingState[] =>
  states.map((state) => ({ ...state, mass: undefined }))

const keyOf = ({ conditions }: PhaseSolution): string =>
  conditions
    .map(({ angle, value, modulo }) => `${printAngle(angle)} ${Q.print(value)} ${Q.print(modulo)}`)
    .sort()
    .join()

/** Inferred parities as forms without unknown bits. */
export const formsOfParities = ({ groups }: InferredParities): readonly ParityForm[] =>
  groups.flatMap(({ states, parities }, group) =>
    states.map((state, k) => ({ state, group, constant: parities[k]?.k === minusI.k ? 1 : 0, bits: [] }) as const),
  )
