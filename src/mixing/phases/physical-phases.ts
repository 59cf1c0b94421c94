// How many angles and phases of a mixing matrix are physical. An r × N matrix with orthonormal rows (r = N: all states
// mix unitarily; r = 3 < N: only e, µ, τ feel the weak interaction) has 2rN − r² real parameters. Row phases remove r.
// Columns lose what their level allows (spectrum.ts): U(k) has k² parameters, O(k) has k(k−1)/2, less those of U(k−r),
// O(k−r) that act on nothing. If all levels are unitary, the common phase counts twice; if there is just one, r phases do.
// Angles are the parameters of the largest CP-conserving family: real matrices, where a level of k Majorana states has
// O(p) × O(k−p) left for p states of one parity; phases are the rest. Majorana phases are those that vanish if every
// level were unitary. Three Majorana states: 3 angles, 1 + 2 phases; Dirac: 3, 1; three degenerate Majorana: 2, 1.

import { type Level, levelsOf, type MixingState } from './spectrum.js'

/** What a rephasing or rotation takes away. */
export interface Removal {
  readonly by: 'charged-lepton-phases' | 'column-phase' | 'column-rotation' | 'common-phase'
  /** States (from 0) whose columns it acts on; empty for charged leptons and the common phase. */
  readonly states: readonly number[]
  /** Real parameters removed; negative where two removals are the same. */
  readonly parameters: number
}

export interface PhysicalPhases {
  readonly angles: number
  /** All physical phases. */
  readonly phases: number
  /** Those that oscillations could see. */
  readonly dirac: number
  /** Those beyond. */
  readonly majorana: number
  readonly removed: readonly Removal[]
}

/** Counts for these states and this number of rows (default all, r = N). */
export function physicalPhases(states: readonly MixingState[], rows: number = states.length): PhysicalPhases {
  const levels = levelsOf(states)
  const removed = removals(levels, rows)
  const total = parametersLeft(states.length, rows, removed)
  const angles = angleCount(levels, { rows, count: states.length, total })
  const asDirac = levels.map((level): Level => ({ ...level, group: 'unitary' }))
  const totalDirac = parametersLeft(states.length, rows, removals(asDirac, rows))
  const dirac = totalDirac - angleCount(asDirac, { rows, count: states.length, total: totalDirac })
  const phases = total - angles
  return { angles, phases, dirac: Math.min(dirac, phases), majorana: Math.max(0, phases - dirac), removed }
}

function removals(levels: readonly Level[], rows: number): readonly Removal[] {
  const columns = levels
    .map(({ states, group }): Removal => {
      const dimension = group === 'unitary' ? unitary : orthogonal
      const parameters = dimension(states.length) - dimension(Math.max(0, states.length - rows))
      return { by: states.length === 1 ? 'column-phase' : 'column-rotation', states, parameters }
    })
    .filter(({ parameters }) => parameters > 0)
  const isAllUnitary = levels.every(({ group }) => group === 'unitary')
  const common = isAllUnitary ? (levels.length === 1 ? rows : 1) : 0
  return [
    { by: 'charged-lepton-phases', states: [], parameters: rows },
    ...columns,
    ...(common > 0 ? [{ by: 'common-phase', states: [], parameters: -common } as const] : []),
  ]
}

const unitary = (k: number): number => k * k
const orthogonal = (k: number): number => (k * (k - 1)) / 2

const parametersLeft = (count: number, rows: number, removed: readonly Removal[]): number =>
  2 * rows * count - rows * rows - removed.reduce((sum, { parameters }) => sum + parameters, 0)

interface Size {
  readonly rows: number
  readonly count: number
  readonly total: number
}

function angleCount(levels: readonly Level[], { rows, count, total }: Size): number {
  let angles = rows * count - (rows * (rows + 1)) / 2
  for (const { states, group } of levels) {
    const k = states.length
    const p = group === 'orthogonal' ? Math.floor(k / 2) : k
    for (const part of [p, k - p]) angles -= orthogonal(part) - orthogonal(Math.max(0, part - rows))
  }
  return Math.max(0, Math.min(angles, total))
}
