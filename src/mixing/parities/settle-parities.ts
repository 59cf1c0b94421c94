// The CP parities of a model that gives a mixing matrix and assumes CP: those that the author left open are read off the
// mixing where it fixes them. First the matrix is held against CP as physics allows (the phase of a massless state and the
// basis of degenerate ones mean nothing); then it is read as written, since it also fixes the phase conventions that
// physics leaves free. Without a declared parity the first state's is i. Majorana phases that are symbols make CP, and the
// parities, depend on them.

import { addAngles, negateAngle, printAngle } from '../../exact/phase-polynomial.js'
import * as Q from '../../exact/rational.js'
import type { NeutrinoState } from '../../physics/state.js'
import { lightBlock, type MixingMatrix } from '../matrix/mixing-matrix.js'
import { formsOfParities, paritiesAsWritten, phasesAsWritten } from './as-written.js'
import type { CpEvidence, CpMargin } from './cp-evidence.js'
import { compareWithDeclared, type DeclaredParities, type ParityContradiction } from './declared-parities.js'
import { inferParities } from './infer-parities.js'
import { settleForms } from './parity-forms.js'
import { type AngleCondition, condition, type PhaseSolution } from './phase-conditions.js'
import { formsOfPhases, readPhases } from './read-phases.js'
import type { StatePhase, StatePhases } from './state-phases.js'

/** How a mixing matrix stands to CP and to the parities that the author declares. */
export type MixingVerdict =
  | { readonly kind: 'agrees' }
  /** CP is conserved, with the declared parities if there are any, if and only if all of these hold. */
  | { readonly kind: 'conditional'; readonly conditions: readonly AngleCondition[]; readonly isDeclared: boolean }
  | { readonly kind: 'violates-cp'; readonly evidence: CpEvidence }
  /** For no values of the symbols in these phases. */
  | { readonly kind: 'violates-cp-for-all-values' }
  | { readonly kind: 'contradicts'; readonly contradiction: ParityContradiction }
  | { readonly kind: 'undecided'; readonly margin: CpMargin | undefined }
  /** The phase of this state is a symbol, and what it means for CP is not worked out. */
  | {
      readonly kind: 'symbolic'
      readonly reason: Extract<StatePhases, { kind: 'unknown' }>['reason']
      readonly state: number
    }

export interface SettledParities {
  /** The states, with the parities that the mixing fixes; unchanged unless it agrees with CP. */
  readonly states: readonly NeutrinoState[]
  readonly verdict: MixingVerdict
}

/** Reads the open CP parities off the mixing; `states` one for each column. */
export function settleParities(mixing: MixingMatrix, states: readonly NeutrinoState[]): SettledParities {
  // Sterile flavours are defined up to a rotation among themselves: only the active rows say anything about CP.
  const matrix = lightBlock(mixing)
  const declared = states.map((state) => (state.nature === 'majorana' ? state.cpParity : undefined))
  const physical = inferParities(matrix, states)
  const comparison = compareWithDeclared(matrix, physical, declared)
  if (comparison.kind === 'cp-violated') {
    return { states, verdict: { kind: 'violates-cp', evidence: comparison.evidence } }
  }
  if (comparison.kind === 'contradicts') return { states, verdict: { kind: 'contradicts', contradiction: comparison } }
  if (physical.kind === 'undecided') return { states, verdict: { kind: 'undecided', margin: physical.margin } }
  if (physical.kind === 'violated') return { states, verdict: { kind: 'violates-cp', evidence: physical.evidence } }
  if (matrix.symbolicPhases !== undefined) return settleSymbolic(matrix, states, declared)
  const parities = paritiesAsWritten(matrix, states, declared) ?? physical.parities
  const settled = settleForms(states, formsOfParities(parities))
  return { states: settled.kind === 'settled' ? settled.states : states, verdict: { kind: 'agrees' } }
}

/** The same where some Majorana phases are symbols and CP is conserved up to them. */
function settleSymbolic(
  matrix: MixingMatrix,
  states: readonly NeutrinoState[],
  declared: DeclaredParities,
): SettledParities {
  const physical = readPhases(matrix, states)
  if (physical.kind === 'never') return { states, verdict: { kind: 'violates-cp-for-all-values' } }
  if (physical.kind === 'unknown') return { states, verdict: { ...physical, kind: 'symbolic' } }
  const settled = settleForms(states, formsOfPhases(physical))
  if (settled.kind === 'contradiction') {
    const { state, against } = settled
    const isEqual = declared[state]?.k === declared[against]?.k
    const words = isEqual ? (['equal', 'opposite'] as const) : (['opposite', 'equal'] as const)
    const contradiction = { states: [against, state], declared: words[0], inferred: words[1] } as const
    return {
      states,
      verdict: { kind: 'contradicts', contradiction: { kind: 'contradicts', ...contradiction, evidence: undefined } },
    }
  }
  const conditions = conditionsOf(physical.phases, physical.solution, declared)
  const isDeclared =
    conditions.length > physical.solution.conditions.length || !isSame(conditions, physical.solution.conditions)
  const verdict: MixingVerdict =
    conditions.length === 0 ? { kind: 'agrees' } : { kind: 'conditional', conditions, isDeclared }
  const written = phasesAsWritten(matrix, states, physical.solution)
  const read = written === undefined ? undefined : settleForms(states, formsOfPhases(written))
  return written === undefined || read?.kind !== 'settled'
    ? { states: withPhases(settled.states, physical.phases), verdict }
    : { states: withPhases(read.states, written.phases), verdict }
}

/** What CP demands of the symbols, and what the declared parities demand beyond. */
function conditionsOf(
  phases: readonly StatePhase[],
  solution: PhaseSolution,
  declared: DeclaredParities,
): readonly AngleCondition[] {
  const demanded = phases.flatMap((own): readonly AngleCondition[] => {
    const first = phases.find(({ state, group }) => group === own.group && declared[state] !== undefined)
    if (first === undefined || declared[own.state] === undefined) return []
    const angle = addAngles(own.angle, negateAngle(first.angle))
    if (angle.length === 0) return []
    const turn = declared[own.state]?.k === declared[first.state]?.k ? Q.zero : Q.one
    return [condition({ angle, pi: Q.subtract(Q.subtract(own.pi, first.pi), turn) }, Q.fromInteger(2))]
  })
  const kept = demanded.filter((one, k) => demanded.findIndex((other) => isSame([one], [other])) === k)
  return [...kept, ...solution.conditions.filter((one) => !kept.some((other) => follows(one, other)))]
}

const isSame = (a: readonly AngleCondition[], b: readonly AngleCondition[]): boolean =>
  a.length === b.length && a.every((one, k) => follows(one, b[k]) && follows(b[k], one))

/** Whether `one` follows from `other`, both about the same angle. */
function follows(one: AngleCondition | undefined, other: AngleCondition | undefined): boolean {
  if (one === undefined || other === undefined || printAngle(one.angle) !== printAngle(other.angle)) return false
  return [other.modulo, Q.subtract(other.value, one.value)].every((size) => Q.divide(size, one.modulo).d === 1n)
}

/** How parities depend on symbols, noted on the states of the groups in which some do. */
function withPhases(states: readonly NeutrinoState[], phases: readonly StatePhase[]): readonly NeutrinoState[] {
  const groups = new Set(phases.filter(({ angle }) => angle.length > 0).map(({ group }) => group))
  return states.map((state, index) => {
    const own = phases.find((one) => one.state === index)
    if (own === undefined || state.nature === 'dirac' || !groups.has(own.group)) return state
    return { ...state, parityPhase: { group: own.group, angle: own.angle, pi: own.pi } }
  })
}
