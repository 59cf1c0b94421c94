// What the masses and natures of the states leave of the freedom to rephase columns [Giunti:2014ixa, λ = 1]:
//   massive Majorana, non-degenerate   signs                 k degenerate massive Majorana   O(k)
//   Dirac, non-degenerate; massless    U(1)                  k degenerate Dirac, k massless  U(k)
// A mass that is not given counts as different from every other and from zero.

import * as Q from '../../exact/rational.js'
import type { NeutrinoState } from '../../physics/state.js'

/** A mass state as far as mixing is concerned; every NeutrinoState is one. */
export type MixingState = Pick<NeutrinoState, 'label' | 'nature' | 'mass'>

/** States of equal mass and nature, and what may be done to their columns. */
export interface Level {
  /** Columns, from 0, ascending. */
  readonly states: readonly number[]
  /** O(k): signs for a single state; U(k): a phase for a single state. */
  readonly group: 'orthogonal' | 'unitary'
  readonly isMassless: boolean
}

/** n Majorana states nu1, nu2 … whose masses are not given. */
export const majoranaStates = (count: number): readonly MixingState[] =>
  Array.from({ length: count }, (_, k) => ({ label: `nu${k + 1}`, nature: 'majorana', mass: undefined }))

/** The levels, in the order of their first states. */
export function levelsOf(states: readonly MixingState[]): readonly Level[] {
  const groups: number[][] = []
  for (const [k, state] of states.entries()) {
    const level = groups.find(([first = -1]) => isDegenerate(states[first], state))
    if (level === undefined) groups.push([k])
    else level.push(k)
  }
  return groups.map((members) => {
    const first = states[members[0] ?? 0]
    const isMassless = first?.mass !== undefined && Q.isZero(first.mass.value)
    return {
      states: members,
      group: first?.nature === 'majorana' && !isMassless ? 'orthogonal' : 'unitary',
      isMassless,
    }
  })
}

function isDegenerate(a: MixingState | undefined, b: MixingState): boolean {
  if (a?.mass === undefined || b.mass === undefined || a.nature !== b.nature) return false
  return a.mass.unit === b.mass.unit && Q.equals(a.mass.value, b.mass.value)
}
