// What a rule says of one entry: an equality with another entry of the block, its phase an exponent of exp(2πi/n).

import type { RootOfUnity } from '../../exact/root-of-unity.js'
import type { Species } from '../../physics/entry.js'
import type { FormFactor } from '../../physics/form-factor.js'
import type { EntrywiseRelation } from '../../physics/symmetry-rule.js'
import type { ClosedVerdict, Place, Verdict } from '../../physics/verdict.js'
import { type Ground, outcomeOn } from './ground.js'

/** The verdicts that speak of one another: of each species the one on (final, initial) and the one on its mirror image. */
export type Block = Readonly<Record<Species, readonly [here: Verdict, mirrored: Verdict]>>

/** What a verdict is checked against. */
export interface Scene {
  readonly ground: Ground
  readonly species: Species
  readonly formFactor: FormFactor
  readonly block: Block
}

/** The verdict on a place of the block, for the parities of the ground. */
export const outcomeAt = ({ ground, block }: Scene, { species, transposed }: Place): ClosedVerdict | undefined =>
  outcomeOn(ground, block[species][transposed ? 1 : 0], transposed)

/** left = ζ^exponent · right, the right-hand side conjugated or not. */
export interface Equality {
  readonly right: Place
  readonly exponent: number
  readonly conjugated: boolean
}

/** What relation `relation` says of the entry at `left`; `undefined` if it is silent there. Places are absolute here. */
export function equalityAt(
  relation: EntrywiseRelation,
  left: Place,
  { ground, formFactor }: Scene,
): Equality | undefined {
  if (!relation.of.includes(formFactor)) return undefined
  if (relation.species !== undefined && relation.species !== left.species) return undefined
  const { n } = ground
  if (relation.equals === 'zero') return { right: left, exponent: n / 2, conjugated: false }
  const exchanges = relation.equals === 'transpose' || relation.equals === 'dagger'
  const right = { species: relation.as ?? left.species, transposed: left.transposed !== exchanges }
  let exponent = (relation.factor * n) / 4
  if (relation.phases !== undefined) {
    const { of, final, initial } = relation.phases
    const [outgoing, incoming] = left.transposed ? [ground.i, ground.f] : [ground.f, ground.i]
    const turn = final * power(outgoing[of], n) + initial * power(incoming[of], n)
    exponent += relation.species === undefined && left.species === 'antineutrino' ? -turn : turn
  }
  return { right, exponent, conjugated: relation.equals === 'conjugate' || relation.equals === 'dagger' }
}

const power = (phase: RootOfUnity | undefined, n: number): number => (phase === undefined ? 0 : (phase.k * n) / phase.n)

/** On the diagonal (f,i) and (i,f) are one entry. */
export const isSamePlace = (a: Place, b: Place, { isDiagonal }: Ground): boolean =>
  a.species === b.species && (isDiagonal || a.transposed === b.transposed)

export const modulo = (a: number, n: number): number => ((a % n) + n) % n

/** Position in the order of the report: ν before ν̄, the upper triangle before the lower. */
export const order = ({ species, transposed }: Place, { isDiagonal, isLower }: Ground): number =>
  (species === 'antineutrino' ? 2 : 0) + (!isDiagonal && transposed !== isLower ? 1 : 0)
