// The CP parities of a model that gives a mixing matrix and assumes CP: those that the author left open are read off the
// mixing where it fixes them. First the matrix is held against CP as physics allows (the phase of a massless state and the
// basis of degenerate ones mean nothing); then it is read as written, since it also fixes the phase conventions that
// physics leaves free. Without a declared parity the first state's is i.

import { minusI, plusI } from '../../exact/root-of-unity.js'
import type { ImaginaryUnit, NeutrinoState } from '../../physics/state.js'
import { lightBlock, type MixingMatrix } from '../matrix/mixing-matrix.js'
import type { CpEvidence, CpMargin } from './cp-evidence.js'
import { compareWithDeclared, type DeclaredParities, type ParityContradiction } from './declared-parities.js'
import { type InferredParities, inferParities } from './infer-parities.js'

/** How a mixing matrix stands to CP and to the parities that the author declares. */
export type MixingVerdict =
  | { readonly kind: 'agrees' }
  | { readonly kind: 'violates-cp'; readonly evidence: CpEvidence }
  | { readonly kind: 'contradicts'; readonly contradiction: ParityContradiction }
  | { readonly kind: 'undecided'; readonly margin: CpMargin | undefined }

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
  const asWritten = inferParities(
    matrix,
    states.map((state) => ({ ...state, mass: undefined })),
  )
  const isReadable =
    asWritten.kind === 'conserved' && compareWithDeclared(matrix, asWritten, declared).kind === 'agrees'
  return {
    states: fill(states, isReadable ? asWritten.parities : physical.parities, declared),
    verdict: { kind: 'agrees' },
  }
}

/** Groups are oriented by a declared parity; without any, the first group by i for its first state, the others not. */
function fill(
  states: readonly NeutrinoState[],
  { groups }: InferredParities,
  declared: DeclaredParities,
): readonly NeutrinoState[] {
  const found = new Map<number, ImaginaryUnit>()
  const isAnyDeclared = declared.some((parity) => parity !== undefined)
  for (const [number, group] of groups.entries()) {
    const anchor = group.states.findIndex((state) => declared[state] !== undefined)
    if (anchor === -1 && (isAnyDeclared || number > 0)) continue
    const isFlipped = anchor !== -1 && declared[group.states[anchor] ?? -1]?.k !== group.parities[anchor]?.k
    for (const [index, state] of group.states.entries()) {
      const parity = group.parities[index]
      if (parity !== undefined) found.set(state, isFlipped ? (parity.k === plusI.k ? minusI : plusI) : parity)
    }
  }
  return states.map((state, index) => {
    const parity = found.get(index)
    return state.nature === 'dirac' || state.cpParity !== undefined || parity === undefined
      ? state
      : { ...state, cpParity: parity }
  })
}
