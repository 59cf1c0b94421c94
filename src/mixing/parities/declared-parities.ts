// Declared CP parities held against those that the mixing leaves. Only relative parities within a group of
// infer-parities.ts can contradict: changing all signs of a group is another CP transformation of the same model.

import type { ImaginaryUnit } from '../../physics/state.js'
import type { MixingMatrix } from '../matrix/mixing-matrix.js'
import * as Z from '../number/mixing-number.js'
import { type MajoranaIndex, majoranaInvariant } from '../phases/invariants.js'
import type { CpEvidence } from './cp-evidence.js'
import type { CpConclusion, InferredParities } from './infer-parities.js'

/** The parity that the author gave for each state; `undefined` if none. */
export type DeclaredParities = readonly (ImaginaryUnit | undefined)[]

export type ParityComparison =
  /** Every declared parity agrees; `untested` states are declared, but alone in their group or without parity. */
  | { readonly kind: 'agrees'; readonly untested: readonly number[] }
  | ParityContradiction
  /** The mixing conserves CP for no choice of parities. */
  | { readonly kind: 'cp-violated'; readonly evidence: CpEvidence }

export interface ParityContradiction {
  readonly kind: 'contradicts'
  /** Two states, from 0, whose relative parity differs. */
  readonly states: readonly [number, number]
  readonly declared: 'equal' | 'opposite'
  readonly inferred: 'equal' | 'opposite'
  /** (U_αi U*_αj)², positive for equal and negative for opposite parities; `undefined` if no row has both states. */
  readonly evidence: { readonly index: MajoranaIndex; readonly value: Z.MixingNumber } | undefined
}

/** Whether declared parities agree with the mixing; `conclusion` from inferParities of the same matrix. */
export function compareWithDeclared(
  matrix: MixingMatrix,
  conclusion: CpConclusion,
  declared: DeclaredParities,
): ParityComparison {
  if (conclusion.kind === 'violated') return { kind: 'cp-violated', evidence: conclusion.evidence }
  const inferred = conclusion.kind === 'conserved' ? conclusion.parities : conclusion.compatible
  for (const { states, parities } of inferred.groups) {
    const given = states.flatMap((state, k) => {
      const [own, other] = [declared[state], parities[k]]
      return own === undefined || other === undefined ? [] : [{ state, differs: own.k !== other.k, declared: own.k }]
    })
    const [first, ...rest] = given
    const odd = rest.find(({ differs }) => differs !== first?.differs)
    if (first === undefined || odd === undefined) continue
    const isEqual = first.declared === odd.declared
    return {
      kind: 'contradicts',
      states: [first.state, odd.state],
      declared: isEqual ? 'equal' : 'opposite',
      inferred: isEqual ? 'opposite' : 'equal',
      evidence: evidenceFor(matrix, [first.state, odd.state]),
    }
  }
  return { kind: 'agrees', untested: untestedStates(inferred, declared) }
}

function evidenceFor(matrix: MixingMatrix, states: readonly [number, number]): ParityContradiction['evidence'] {
  const candidates = matrix.entries.map((_, row) => ({ kind: 'majorana', row, states }) as const)
  const values = candidates.map((index) => ({ index, value: majoranaInvariant(matrix, index) }))
  return values.find(({ value }) => Z.isNonZero(value))
}

function untestedStates({ groups, without }: InferredParities, declared: DeclaredParities): readonly number[] {
  const isDeclared = (state: number): boolean => declared[state] !== undefined
  const alone = groups.map(({ states }) => states.filter(isDeclared)).filter((some) => some.length === 1)
  const others = without.map(({ state }) => state).filter(isDeclared)
  return [...alone.flat(), ...others].sort((a, b) => a - b)
}

/** The parity of every state if one group fixes all that have one; `undefined` for states it says nothing about. */
export function paritiesByState(inferred: InferredParities, count: number): DeclaredParities {
  const [first] = inferred.groups
  return Array.from({ length: count }, (_, state) => first?.parities[first.states.indexOf(state)])
}
