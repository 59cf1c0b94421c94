// CP parities of Majorana states from a mixing matrix (ν = ν^c, λ = 1, masses ≥ 0), with proof or with what is missing.
// Equal parities: U_αi U*_αj is real for every α; opposite parities: imaginary (then U_j → iU_j makes it real). In one
// loop S_ji = Σ_l f_l U*_lj U_li: Im S = 0 and µ_ij = 0 for equal, Re S = 0 and ε_ij = 0 for opposite parities
// [Giunti:2014ixa]. Only relative parities mean anything: the first state of every group is given i.

import { minusI, plusI } from '../../exact/root-of-unity.js'
import { Defect } from '../../physics/defect.js'
import type { ImaginaryUnit } from '../../physics/state.js'
import { columnCount, entryOf, type MixingMatrix, rowCount } from '../matrix/mixing-matrix.js'
import * as Z from '../number/mixing-number.js'
import { type Level, levelsOf, type MixingState } from '../phases/spectrum.js'
import { cpConstraints, strongest } from './cp-constraints.js'
import { type CpEvidence, type CpMargin, cpEvidence, cpMargin } from './cp-evidence.js'
import { type LeptonPhase, type LeptonPhases, solveLeptonPhases } from './lepton-phases.js'

/** States (from 0, ascending) whose relative parities are fixed; those of different groups remain open. */
export interface ParityGroup {
  readonly states: readonly number[]
  /** In the order of `states`; the first is i. */
  readonly parities: readonly ImaginaryUnit[]
}

/** Why a state has no parity of its own. */
export type NoParity = 'dirac' | 'massless' | 'degenerate' | 'phase-not-given' | 'vanishing-column'

export interface InferredParities {
  readonly groups: readonly ParityGroup[]
  readonly without: readonly { readonly state: number; readonly reason: NoParity }[]
}

export type CpConclusion =
  /** Proved: some CP transformation leaves the charged current invariant. */
  | { readonly kind: 'conserved'; readonly parities: InferredParities }
  /** Proved: none does. */
  | { readonly kind: 'violated'; readonly evidence: CpEvidence }
  /** The digits allow conservation, with these parities, and violation. */
  | { readonly kind: 'undecided'; readonly compatible: InferredParities; readonly margin: CpMargin | undefined }

/** Whether the mixing conserves CP, and the CP parities that follow; `states` one for each column. */
export function inferParities(matrix: MixingMatrix, states: readonly MixingState[]): CpConclusion {
  if (states.length !== columnCount(matrix)) throw new Defect('a mixing matrix with another number of states')
  const { levels, solution, isIncomplete } = solveMixing(matrix, states)
  const isProved =
    (!isIncomplete && solution.closures.every(({ verdict }) => verdict === 'holds')) || isManifest(matrix)
  if (!isProved) {
    const evidence = cpEvidence(matrix, levels, solution) ?? ofMassMatrix(matrix)
    if (evidence !== undefined) return { kind: 'violated', evidence }
  }
  const parities = readParities(matrix, { levels, states, solution })
  if (isProved) return { kind: 'conserved', parities }
  return { kind: 'undecided', compatible: parities, margin: cpMargin(matrix, levels) }
}

/** The levels, with those that have an open phase taken as unitary, and the phases of the charged leptons. */
export function solveMixing(
  matrix: MixingMatrix,
  states: readonly MixingState[],
): Solved & { readonly isIncomplete: boolean } {
  const levels = withOpenPhases(levelsOf(states), matrix)
  const { constraints, isIncomplete } = cpConstraints(matrix, levels)
  return { levels, states, solution: solveLeptonPhases(rowCount(matrix), constraints), isIncomplete }
}

/** A violation too small for the digits of the mixing matrix may be proved on the mass matrix it comes from. */
function ofMassMatrix({ computed }: MixingMatrix): CpEvidence | undefined {
  return computed?.violation === undefined ? undefined : { kind: 'loop', ...computed.violation }
}

/** Whether each column is real or imaginary as written, so U* = U · diag(±1), whatever the digits leave of the sizes. */
const isManifest = (matrix: MixingMatrix): boolean =>
  Array.from({ length: columnCount(matrix) }, (_, column) =>
    matrix.entries.map((_row, row) => entryOf(matrix, row, column)),
  ).every((column) => [Z.imaginaryPart, Z.realPart].some((part) => column.every((z) => Z.isZero(part(z)))))

// A phase that the author left open may be chosen, as that of a massless state may.
const withOpenPhases = (levels: readonly Level[], { openPhases }: MixingMatrix): readonly Level[] =>
  levels.map((level) =>
    level.states.some((state) => openPhases.includes(state)) ? { ...level, group: 'unitary' } : level,
  )

export interface Solved {
  readonly levels: readonly Level[]
  readonly states: readonly MixingState[]
  readonly solution: LeptonPhases
}

function readParities(matrix: MixingMatrix, { levels, states, solution }: Solved): InferredParities {
  const without: { readonly state: number; readonly reason: NoParity }[] = []
  const groups: { readonly reference: Reading; readonly members: Map<number, ImaginaryUnit> }[] = []
  for (const level of levels) {
    const [state = -1] = level.states
    const hasParity = level.states.length === 1 && level.group === 'orthogonal'
    const reading = hasParity ? readColumn(matrix, state, solution) : undefined
    if (reading === undefined) {
      for (const member of level.states) {
        without.push({ state: member, reason: hasParity ? 'vanishing-column' : reasonOf(level, states[member]) })
      }
      continue
    }
    const group = groups.find(({ reference }) => reference.component === reading.component)
    const sign = group === undefined ? 1 : relativeSign(group.reference, reading, solution)
    // At these digits neither sign is excluded: a group of its own.
    if (group === undefined || sign === undefined)
      groups.push({ reference: reading, members: new Map([[state, plusI]]) })
    else group.members.set(state, sign === 1 ? plusI : minusI)
  }
  return {
    groups: groups.map(({ members }) => ({ states: [...members.keys()], parities: [...members.values()] })),
    without: without.sort((a, b) => a.state - b.state),
  }
}

function reasonOf({ states, isMassless }: Level, state: MixingState | undefined): NoParity {
  if (state?.nature === 'dirac') return 'dirac'
  if (isMassless) return 'massless'
  return states.length > 1 ? 'degenerate' : 'phase-not-given'
}

/** x_α U²_αj = value · z^power, which CP invariance makes real. */
export interface Reading {
  readonly value: Z.MixingNumber
  readonly power: 1 | -1
  readonly component: number
}

export function readColumn(matrix: MixingMatrix, state: number, { phases }: LeptonPhases): Reading | undefined {
  const column = matrix.entries.map((_, row) => entryOf(matrix, row, state))
  const row = strongest(column)
  if (row === undefined) return undefined
  const { w, power, component } = phases[row] as LeptonPhase
  return { value: Z.multiply(w, Z.square(column[row] ?? Z.zero)), power, component }
}

/** +1 for equal parities, −1 for opposite ones; `undefined` if the digits leave both. */
function relativeSign(a: Reading, b: Reading, solution: LeptonPhases): 1 | -1 | undefined {
  const sign = Z.signOfReal(Z.realPart(relativeNumber(a, b, solution)))
  return sign === 0 ? undefined : sign
}

/** A number that CP invariance makes real, positive for equal parities of two states of one component. */
export function relativeNumber(a: Reading, b: Reading, { zSquared }: LeptonPhases): Z.MixingNumber {
  const known = zSquared[a.component]
  // Without z only the quotient of the two is free of it.
  if (known === undefined && a.power === b.power) return Z.multiply(Z.conjugate(a.value), b.value)
  const ratio = Z.multiply(a.value, b.value)
  // z² s > 0, so z² ∝ s* and z⁻² ∝ s.
  const factor = known === undefined || a.power !== b.power ? Z.one : a.power === 1 ? Z.conjugate(known) : known
  return Z.multiply(ratio, factor)
}
