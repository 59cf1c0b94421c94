// What a spectrum leaves undefined, read off the masses and their rounding. Between equal masses only the space is
// defined, not the basis in it: U → U O, O real orthogonal (Majorana) or unitary (Dirac). A massless Majorana state may
// take any phase: no Majorana phase belongs to it. Neighbours that are close but not equal have a basis, known to
// rounding over gap.

import { endOfCluster } from './kernel/cluster-phases.js'
import { isSameMass, relativeRounding, roundingOf } from './kernel/rounding.js'
import type { Workspace } from './kernel/workspace.js'

/** Two or more non-zero masses, each within a relative 1e-2 of the next. */
export interface MassCluster {
  /** Columns of the mixing matrix, from 0, ascending. */
  readonly columns: readonly number[]
  /** The smallest relative difference of neighbours in the cluster. */
  readonly relativeGap: number
  /** True when at least two of the masses are equal within rounding. */
  readonly undefinedBasis: boolean
  /** The columns of equal mass, group by group: within each, any basis is as good as the one given. */
  readonly equal: readonly (readonly number[])[]
  /** How far the other columns may turn into each other when every entry of M changes by a relative 4nε (radians). */
  readonly basisUncertainty: number
}

/** The states of mass zero within rounding; their masses are set to exactly 0. */
export interface MasslessStates {
  /** Columns of the mixing matrix, from 0: always the first ones. */
  readonly columns: readonly number[]
  /** Always true: the phase of these columns is arbitrary. */
  readonly undefinedPhase: true
  /** True for two or more: any unitary rotation among them is as good. */
  readonly undefinedBasis: boolean
}

/** The clusters among the singular values of the workspace from `firstMassive` on. */
export function clustersOf(work: Workspace, firstMassive: number): readonly MassCluster[] {
  const clusters: MassCluster[] = []
  let start = firstMassive
  while (start < work.size) {
    const end = endOfCluster(work.values, start)
    if (end > start + 1) clusters.push(clusterOf(work, start, end))
    start = end
  }
  return clusters
}

function clusterOf(work: Workspace, start: number, end: number): MassCluster {
  const { values, size: n } = work
  const columns = range(start, end)
  const groups: number[][] = [[start]]
  let relativeGap = 1
  let basisUncertainty = 0
  for (let k = start + 1; k < end; k++) {
    const gap = (values[k] as number) - (values[k - 1] as number)
    relativeGap = Math.min(relativeGap, gap / (values[k] as number))
    if (isSameMass(work, k - 1, k)) {
      groups[groups.length - 1]?.push(k)
      continue
    }
    groups.push([k])
    basisUncertainty = Math.max(basisUncertainty, (roundingOf(work, k - 1) + roundingOf(work, k)) / gap)
  }
  const equal = groups.filter((group) => group.length > 1)
  basisUncertainty = Math.max(basisUncertainty, relativeRounding(n))
  return { columns, relativeGap, undefinedBasis: equal.length > 0, equal, basisUncertainty }
}

/** The record of the first `count` columns, massless within rounding; undefined when there are none. */
export const masslessOf = (count: number): MasslessStates | undefined =>
  count === 0 ? undefined : { columns: range(0, count), undefinedPhase: true, undefinedBasis: count > 1 }

const range = (start: number, end: number): readonly number[] =>
  Array.from({ length: end - start }, (_, k) => start + k)
