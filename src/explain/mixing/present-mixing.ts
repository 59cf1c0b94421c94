// A mixing matrix → everything that is told of it. What follows only from unitarity (normal form, number of physical
// phases) is left out where it fails; nothing is repaired.

import * as Q from '../../exact/rational.js'
import { columnCount, flavourName, isExact, type MixingMatrix, rowCount } from '../../mixing/matrix/mixing-matrix.js'
import { unitarityDefect } from '../../mixing/matrix/unitarity.js'
import type { DeclaredParities } from '../../mixing/parities/declared-parities.js'
import { jarlskog } from '../../mixing/phases/invariants.js'
import { physicalPhases } from '../../mixing/phases/physical-phases.js'
import { levelsOf, type MixingState } from '../../mixing/phases/spectrum.js'
import type { NamedMixing } from '../../physics/named-mixing.js'
import { cpInput, cpReport, invariantReports } from './cp-report.js'
import { fitReport } from './fit-report.js'
import type {
  CpReport,
  MixingReport,
  MixingSource,
  MixingStateReport,
  PhysicalPhasesReport,
  UnitarityReport,
} from './mixing-report.js'
import { pairReports } from './moment-pairs.js'
import { normalFormReport } from './normal-form-report.js'
import { numberReport, realReport } from './number-report.js'

/** A matrix with where it comes from. */
export interface PresentedMixing {
  readonly mixing: MixingSource
  readonly matrix: MixingMatrix
  readonly states: readonly MixingState[]
  readonly statesAssumed: boolean
  readonly declared: DeclaredParities
  /** Built from angles: unitary whatever they are. */
  readonly isProductOfRotations: boolean
  /** The record of a mixing that is shipped. */
  readonly named: NamedMixing | undefined
}

export function presentMixing(given: PresentedMixing): MixingReport {
  const { matrix, states, named } = given
  const unitarity = unitarityReport(given)
  const isUnitary = unitarity.status !== 'violated'
  const input = cpInput(matrix, states, given.declared)
  const cp = cpReport(input)
  return {
    nuvertex: 1,
    mixing: given.mixing,
    states: states.map(stateReport),
    statesAssumed: given.statesAssumed,
    flavours: flavoursOf(matrix),
    matrix: matrix.entries.map((row) => row.map(numberReport)),
    unitarity,
    normalForm: isUnitary ? normalFormReport(matrix, states) : null,
    jarlskog: realReport(jarlskog(matrix)),
    majoranaInvariants: invariantReports(input),
    cp,
    pairs: pairReports(input),
    physicalPhases: isUnitary ? phasesReport(matrix, states) : null,
    fit: named !== undefined && 'fit' in named ? fitReport(named.fit) : null,
    notes: [...spectrumNotes(given), ...(named?.notes ?? [])],
    references: named?.references.map(({ key }) => key) ?? [],
    verdict: verdictOf(isUnitary, cp),
  }
}

function verdictOf(isUnitary: boolean, { status, declared }: CpReport): MixingReport['verdict'] {
  if (!isUnitary || declared?.status === 'contradicts') return 'violated'
  return status === 'undecided' || status === 'conditional' ? status : 'consistent'
}

export const flavoursOf = (matrix: MixingMatrix): readonly string[] =>
  Array.from({ length: rowCount(matrix) }, (_, row) => flavourName(row))

export const stateReport = ({ label, nature, mass }: MixingState): MixingStateReport => ({
  label,
  nature,
  mass: mass === undefined ? null : `${Q.print(mass.value)} ${mass.unit}`,
})

const statuses = { unitary: 'proved', 'within-digits': 'within-digits', 'not-unitary': 'violated' } as const

function unitarityReport({ matrix, isProductOfRotations }: PresentedMixing): UnitarityReport {
  const { kind, rows, size, tolerance } = unitarityDefect(matrix)
  const isComputed = matrix.computed !== undefined
  const status = isProductOfRotations || isComputed ? 'proved' : statuses[kind]
  const by = isComputed ? 'mass-matrix' : isExact(matrix) ? 'exact-elements' : 'rotations'
  return {
    status,
    by: status === 'proved' ? by : null,
    rows: [flavourName(rows[0]), flavourName(rows[1])],
    size,
    tolerance,
  }
}

/** Of more than three states the weak interaction sees the rows e, mu, tau. */
function phasesReport(matrix: MixingMatrix, states: readonly MixingState[]): PhysicalPhasesReport {
  const { angles, phases, dirac, majorana, removed } = physicalPhases(states, Math.min(3, columnCount(matrix)))
  return {
    angles,
    phases,
    dirac,
    majorana,
    removed: removed.map((removal) => ({ ...removal, states: removal.states.map((state) => state + 1) })),
  }
}

function spectrumNotes({ matrix, states, statesAssumed }: PresentedMixing): readonly string[] {
  const symbolic = (matrix.symbolicPhases ?? []).map(({ column }) => states[column]?.label ?? `nu${column + 1}`)
  const levels = levelsOf(states)
  const free = levels.filter(({ group }) => group === 'unitary').flatMap((level) => level.states)
  const [first] = states
  const isReferenceFree = free.includes(0) && free.length < states.length
  const hasMasses = states.every(({ mass }) => mass !== undefined)
  return [
    ...(statesAssumed
      ? ['No model says what the states are: taken as Majorana states, massive and of different masses.']
      : hasMasses
        ? []
        : ['A mass that is not given counts as different from zero and from every other.']),
    ...(isReferenceFree
      ? [
          `The field of ${first?.label ?? 'nu1'} takes any phase, so of alpha21, alpha31 … only differences mean anything.`,
        ]
      : []),
    ...(symbolic.length > 0
      ? [`Where a Majorana phase is a symbol (${symbolic.join(', ')}) the matrix is shown without e^{iα/2}.`]
      : []),
  ]
}
