// A pair of states as the rules see it. Entrywise rules tie (f,i) only to (i,f) and to the other species, so for each form
// factor the entries fall into blocks of four, {ν, ν̄} × {(f,i), (i,f)}, or two on the diagonal. What happens in a block
// depends only on the natures and phases of the two states and on whether their masses are equal: the type of the pair.
// Blocks of one type are solved once. Nodes of a block: bit 1 is the species, bit 0 says that the indices are exchanged.

import { DegreeLimit } from '../../exact/degree-limit.js'
import { lcmOfNumbers } from '../../exact/integer.js'
import { equals as equalRationals } from '../../exact/rational.js'
import type { RootOfUnity } from '../../exact/root-of-unity.js'
import { Defect } from '../../physics/defect.js'
import type { Species } from '../../physics/entry.js'
import { type NeutrinoState, type PhaseName, phaseNames } from '../../physics/state.js'
import type { SymmetryRule } from '../../physics/symmetry-rule.js'
import type { Place } from '../../physics/verdict.js'

/** Two states f, i with f ≤ i. */
export interface Pair {
  readonly final: NeutrinoState
  readonly initial: NeutrinoState
  readonly isDiagonal: boolean
  readonly hasEqualMasses: boolean
}

/** A mass that was not given differs from every other. Masses are in one unit after decoding. */
export const areMassesEqual = (a: Pick<NeutrinoState, 'mass'>, b: Pick<NeutrinoState, 'mass'>): boolean =>
  a.mass !== undefined && b.mass !== undefined && equalRationals(a.mass.value, b.mass.value)

/** The pair of states f and i, from 0, of a model. */
export function pairOf(states: readonly NeutrinoState[], f: number, i: number): Pair {
  const [final, initial] = [states[f], states[i]]
  if (final === undefined || initial === undefined) throw new Defect(`no states ${f + 1} and ${i + 1}`)
  return { final, initial, isDiagonal: f === i, hasEqualMasses: f === i || areMassesEqual(final, initial) }
}

export type Node = number

const diagonalNodes: readonly Node[] = [0, 2]
const offDiagonalNodes: readonly Node[] = [0, 1, 2, 3]

/** In the order of the report: ν before ν̄, (f,i) with f < i before (i,f). */
export const nodesOf = (pair: Pair): readonly Node[] => (pair.isDiagonal ? diagonalNodes : offDiagonalNodes)

export const speciesOf = (node: Node): Species => (node >= 2 ? 'antineutrino' : 'neutrino')

export const isTransposed = (node: Node): boolean => (node & 1) === 1

export const nodeAt = (species: Species, transposed: boolean): Node =>
  (species === 'antineutrino' ? 2 : 0) + (transposed ? 1 : 0)

/** Node `other` as seen from the entry at `node`. */
export const placeOf = (other: Node, node: Node): Place => ({
  species: speciesOf(other),
  transposed: isTransposed(other) !== isTransposed(node),
})

// Gains and the values of witnesses stay exact in machine integers below this order.
const maximumOrder = 2 ** 25

/** The smallest n, a multiple of 4, for which every phase of the pair that the rules name is an n-th root of unity. */
export function rootOrder(pair: Pair, rules: readonly SymmetryRule[]): number {
  const named = new Set(rules.flatMap(({ relations }) => relations.map(({ phases }) => phases?.of)))
  let n = 4
  for (const state of [pair.final, pair.initial]) {
    for (const name of phaseNames) {
      const order = named.has(name) ? (state[name]?.n ?? 1) : 1
      n = lcmOfNumbers(n, order)
      if (n > maximumOrder)
        throw new DegreeLimit(`phases that are together roots of unity of order ${n} are beyond the limit`)
    }
  }
  return n
}

/** Exponent of a per-state phase as a power of exp(2πi/n). A phase that was not given is 1: it is needed nowhere. */
export function phaseExponent(state: NeutrinoState, name: PhaseName, n: number): number {
  const phase: RootOfUnity | undefined = state[name]
  return phase === undefined ? 0 : phase.k * (n / phase.n)
}
