// CP parities where Majorana phases are symbols. With U_k → U_k e^{iα_k/2} the number that CP makes real, x_α U²_αk, turns
// by α_k: relative to the first state of its group a state has the parity exp(i(angle + π·pi)), and CP is conserved if
// and only if that is +1 or −1 for every state. A group is a component of rows that charged leptons connect.

import * as C from '../../exact/cyclotomic.js'
import { type Angle, addAngles, negateAngle, noAngle } from '../../exact/phase-polynomial.js'
import * as Q from '../../exact/rational.js'
import { rootOfUnity } from '../../exact/root-of-unity.js'
import type { MixingMatrix } from '../matrix/mixing-matrix.js'
import * as Z from '../number/mixing-number.js'
import { levelsOf, type MixingState } from '../phases/spectrum.js'
import { type Reading, readColumn, relativeNumber, solveMixing } from './infer-parities.js'

/** Relative to the first state of its group, which has 0 and 0. */
export interface StatePhase {
  readonly state: number
  readonly group: number
  readonly angle: Angle
  readonly pi: Q.Rational
}

export type StatePhases =
  | { readonly kind: 'known'; readonly phases: readonly StatePhase[] }
  /** Of these states: `degenerate`: their mass is another's too; `digits`: the digits do not fix the number beside the symbols. */
  | { readonly kind: 'unknown'; readonly reason: 'degenerate' | 'digits'; readonly state: number }

/** The phases of all massive Majorana states that a charged lepton couples to; the mixing conserves CP up to them. */
export function statePhases(matrix: MixingMatrix, states: readonly MixingState[]): StatePhases {
  const { solution } = solveMixing(matrix, states)
  const phases: StatePhase[] = []
  const references = new Map<number, Member>()
  for (const member of members(matrix, states)) {
    if (member.isDegenerate) {
      if (member.angle.length > 0) return { kind: 'unknown', reason: 'degenerate', state: member.state }
      continue
    }
    const reading = readColumn(matrix, member.state, solution)
    if (reading === undefined) continue
    const { state } = member
    const group = reading.component
    const reference = references.get(group)
    if (reference === undefined) {
      references.set(group, { ...member, reading })
      phases.push({ state, group, angle: noAngle, pi: Q.zero })
      continue
    }
    // The degenerate states of this group are read from the same rows, and what they fix is not relative.
    if (reference.angle.length > 0 && solution.zSquared[group] !== undefined)
      return { kind: 'unknown', reason: 'degenerate', state: reference.state }
    const from = reference.reading ?? reading
    const turn = halfTurns(relativeNumber(from, reading, solution))
    if (turn === undefined) return { kind: 'unknown', reason: 'digits', state }
    const angle = addAngles(member.angle, negateAngle(reference.angle))
    phases.push({ state, group, angle, pi: Q.add(turn, Q.subtract(member.pi, reference.pi)) })
  }
  return { kind: 'known', phases: phases.sort((a, b) => a.state - b.state) }
}

interface Member {
  readonly state: number
  readonly angle: Angle
  readonly pi: Q.Rational
  readonly isDegenerate: boolean
  readonly reading?: Reading
}

/** Massive Majorana states whose phase is given; those without symbols first, since the others are read against them. */
function members({ openPhases, symbolicPhases = [] }: MixingMatrix, states: readonly MixingState[]): readonly Member[] {
  const found = levelsOf(states).flatMap((level) =>
    level.group === 'unitary'
      ? []
      : level.states.flatMap((state): readonly Member[] => {
          const symbolic = symbolicPhases.find(({ column }) => column === state)
          if (symbolic === undefined && openPhases.includes(state)) return []
          const { angle = noAngle, pi = Q.zero } = symbolic ?? {}
          return [{ state, angle, pi, isDegenerate: level.states.length > 1 }]
        }),
  )
  return [...found.filter(({ angle }) => angle.length === 0), ...found.filter(({ angle }) => angle.length > 0)]
}

/** φ/π of a number |z|·e^{iφ}, exact; `undefined` where the digits leave it open. */
export function halfTurns(z: Z.MixingNumber): Q.Rational | undefined {
  if (z.kind === 'exact') {
    // z/z̄ = e^{2iφ}.
    const doubled = C.isZero(z.value) ? undefined : Z.divide(z, Z.conjugate(z))
    const root = doubled?.kind === 'exact' ? C.asRootOfUnity(doubled.value) : undefined
    if (root === undefined) return undefined
    const half = Q.rational(root.k, root.n)
    const back = Z.exact(C.fromRoot(rootOfUnity(-root.k, 2 * root.n)))
    return Z.signOfReal(Z.realPart(Z.multiply(z, back))) === 1 ? half : Q.add(half, Q.one)
  }
  const own = Q.rational(2 * z.phase.k, z.phase.n)
  const [re, im] = [Z.vanishing(Z.numeric(z.re)), Z.vanishing(Z.numeric(z.im))]
  const part = im === 'zero' ? z.re : re === 'zero' ? z.im : undefined
  if (part === undefined) return undefined
  const sign = Z.signOfReal(Z.numeric(part))
  if (sign !== 1 && sign !== -1) return undefined
  return Q.add(own, Q.rational((im === 'zero' ? 0 : 1) + (sign === 1 ? 0 : 2), 2))
}
