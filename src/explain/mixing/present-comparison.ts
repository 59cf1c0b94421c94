// Two mixing matrices → in which sense they are the same physics. Phases that an author left open decide nothing: two
// matrices that agree but for them are equal for oscillations, and their Majorana physics is undecided.

import { columnCount, entryOf, flavourName, type MixingMatrix, rowCount } from '../../mixing/matrix/mixing-matrix.js'
import * as Z from '../../mixing/number/mixing-number.js'
import { compareMixing, type MixingComparison, type MixingDifference } from '../../mixing/phases/compare-mixing.js'
import { invariantOf } from '../../mixing/phases/invariants.js'
import type { Rephasing } from '../../mixing/phases/rephasing.js'
import { levelsOf, type MixingState, majoranaStates } from '../../mixing/phases/spectrum.js'
import { invariantName } from '../mixing-finding.js'
import type { DifferenceReport, MixingComparisonReport, PhaseReport } from './mixing-report.js'
import { numberReport, phaseOfNumber } from './number-report.js'
import { flavoursOf, type PresentedMixing, stateReport } from './present-mixing.js'

type Pair = readonly [PresentedMixing, PresentedMixing]
type Undecided = MixingComparisonReport['undecided']

export function presentComparison(a: PresentedMixing, b: PresentedMixing): MixingComparisonReport {
  const { states, notes } = commonStates([a, b])
  const comparison = compareMixing(a.matrix, b.matrix, { states })
  const rephasing = rephasingOf(comparison, a.matrix)
  const undecided = rephasing === undefined ? null : undecidedBy([a, b], { comparison, states, ...rephasing })
  return {
    nuvertex: 1,
    mixings: [a.mixing, b.mixing],
    states: states.map(stateReport),
    flavours: flavoursOf(a.matrix),
    relation: undecided === null ? comparison.kind : 'undecided',
    agreement: comparison.kind === 'different' ? null : comparison.agreement,
    rowPhases: rephasing?.rows.map(phaseOfNumber) ?? null,
    columnPhases: rephasing?.columns.map((z): PhaseReport => phaseOfNumber(z)) ?? null,
    difference: 'difference' in comparison ? differenceReport(comparison.difference, a.matrix, b.matrix) : null,
    undecided,
    notes,
  }
}

function rephasingOf(comparison: MixingComparison, matrix: MixingMatrix): Rephasing | undefined {
  if (comparison.kind === 'different') return undefined
  if (comparison.kind !== 'equal') return comparison
  const ones = (count: number): readonly Z.MixingNumber[] => Array.from({ length: count }, () => Z.one)
  return { rows: ones(rowCount(matrix)), columns: ones(columnCount(matrix)) }
}

interface Common {
  readonly states: readonly MixingState[]
  readonly notes: readonly string[]
}

/** The states of the model that gives some; of two that differ in what phases they absorb, massive Majorana states. */
function commonStates([a, b]: Pair): Common {
  if (a.statesAssumed !== b.statesAssumed) return { states: a.statesAssumed ? b.states : a.states, notes: [] }
  if (a.statesAssumed || freedom(a.states) === freedom(b.states)) return { states: a.states, notes: [] }
  if (columnCount(a.matrix) !== columnCount(b.matrix)) return { states: a.states, notes: [] }
  const note = 'Natures or masses of the two models differ: compared as massive Majorana states.'
  return { states: majoranaStates(columnCount(a.matrix)), notes: [note] }
}

const freedom = (states: readonly MixingState[]): string =>
  JSON.stringify(levelsOf(states).map(({ states: members, group }) => [members, group]))

interface Circumstances extends Rephasing {
  readonly comparison: MixingComparison
  readonly states: readonly MixingState[]
}

/** Whether the Majorana physics is decided; oscillations are, once a rephasing is found. */
function undecidedBy([a, b]: Pair, { comparison, states, columns }: Circumstances): Undecided {
  if (comparison.kind === 'equal-for-oscillations') return null
  const physical = levelsOf(states)
    .filter(({ group }) => group === 'orthogonal')
    .flatMap((level) => level.states)
  const isOpen = ({ matrix }: PresentedMixing, state: number): boolean => matrix.openPhases.includes(state)
  const open = physical.filter((state) => isOpen(a, state) !== isOpen(b, state))
  if (open.length > 0) return { reason: 'phase-not-given', states: open.map((state) => state + 1) }
  const unknown = physical.filter(
    (state) => !Z.isNonZero(columns[state] ?? Z.one) && !(isOpen(a, state) && isOpen(b, state)),
  )
  return unknown.length > 0 ? { reason: 'digits', states: unknown.map((state) => state + 1) } : null
}

function differenceReport(difference: MixingDifference, a: MixingMatrix, b: MixingMatrix): DifferenceReport {
  switch (difference.kind) {
    case 'shape':
      return { kind: 'shape', values: [shape(a), shape(b)] }
    case 'modulus-squared': {
      const { row, column } = difference
      const squared = (matrix: MixingMatrix) => numberReport(Z.absSquared(entryOf(matrix, row, column)))
      return {
        kind: 'modulus-squared',
        quantity: `|${elementName(row, column)}|²`,
        values: [squared(a), squared(b)],
        difference: numberReport(difference.difference),
      }
    }
    case 'invariant':
      return {
        kind: 'invariant',
        quantity: invariantName(difference.index),
        values: [numberReport(invariantOf(a, difference.index)), numberReport(invariantOf(b, difference.index))],
        difference: numberReport(difference.difference),
      }
    case 'entry': {
      const { row, column } = difference
      const value = entryOf(b, row, column)
      return {
        kind: 'element',
        quantity: elementName(row, column),
        values: [numberReport(Z.subtract(value, difference.difference)), numberReport(value)],
        difference: numberReport(difference.difference),
      }
    }
    default: {
      const never: never = difference
      return never
    }
  }
}

const shape = (matrix: MixingMatrix): string => `${rowCount(matrix)} × ${columnCount(matrix)}`

const elementName = (row: number, column: number): string => `U[${flavourName(row)},${column + 1}]`
