// Models without form factors, as drafts: every state with every phase, of which the model says those that its rules name.

import fc from 'fast-check'
import { shipped } from '../../../catalogue/catalogue.js'
import type { ShippedAssumptionId, ShippedConventionId, ShippedLawId } from '../../../catalogue/embedded.js'
import type { ModelInput } from '../../../model-input.js'
import type { Simpler } from '../shrinking/drafted.js'
import { areAll, earlierIn, member, partsOf, simplerParts, without } from '../shrinking/simpler.js'
import {
  type AnyState,
  isAllowedList,
  modelStates,
  phasesOf,
  type StateChoice,
  simplerStates,
  stateInput,
} from './model-states.js'

export interface ModelOptions extends StateChoice {
  /** Assumptions that the model makes; default: any of the shipped ones. */
  readonly assume?: readonly ShippedAssumptionId[]
  /** Laws that the model lifts; default: none. */
  readonly lift?: readonly ShippedLawId[]
  /** Default: any of the shipped ones. */
  readonly convention?: ShippedConventionId
  /** Default: either. */
  readonly q2?: 'generic' | 0
}

export interface SkeletonDraft {
  readonly states: readonly AnyState[]
  readonly assume: readonly string[]
  readonly lift: readonly string[]
  readonly convention: string
  readonly q2: 'generic' | 0
}

const assumptions: readonly string[] = shipped.rules.filter(({ status }) => status === 'assumption').map(({ id }) => id)
/** The canonical one first, so that shrinking ends there. */
const conventions: readonly string[] = [...shipped.conventions]
  .sort((a, b) => Number(b.canonical) - Number(a.canonical))
  .map(({ id }) => id)
const domains = ['generic', 0] as const

export function skeletonDrafts(options: ModelOptions): fc.Arbitrary<SkeletonDraft> {
  const { assume, lift = [], convention, q2 } = options
  return fc.record<SkeletonDraft>({
    states: modelStates(options),
    assume: assume === undefined ? fc.subarray([...assumptions]) : fc.constant(assume),
    lift: fc.constant(lift),
    convention: convention === undefined ? fc.constantFrom(...conventions) : fc.constant(convention),
    q2: q2 === undefined ? fc.constantFrom(...domains) : fc.constant(q2),
  })
}

const sameIds = areAll<string>(Object.is)

/** Fewer states, then no assumptions, the canonical convention, any q², plain states. */
export function simplerSkeleton(options: ModelOptions): Simpler<SkeletonDraft> {
  return function* (draft) {
    for (const state of draft.states.keys()) {
      const fewer = skeletonWithout(draft, state, options)
      if (fewer !== undefined) yield fewer
    }
    yield* simplerParts(
      draft,
      partsOf<SkeletonDraft>(
        options.assume === undefined && member('assume', () => [], { simpler: oneLess, same: sameIds }),
        options.convention === undefined &&
          member('convention', () => conventions[0] ?? '', { simpler: earlierIn(conventions) }),
        options.q2 === undefined && member('q2', (): 'generic' | 0 => 'generic'),
      ),
    )
    for (const states of simplerStates(draft.states, options)) yield { ...draft, states }
  }
}

function* oneLess(ids: readonly string[]): Generator<readonly string[]> {
  if (ids.length < 2) return
  for (const id of ids) yield [id]
  for (const index of ids.keys()) yield without(ids, index)
}

/** Without one state, if the options allow it. */
export function skeletonWithout(draft: SkeletonDraft, state: number, options: StateChoice): SkeletonDraft | undefined {
  const states = without(draft.states, state)
  return isAllowedList(states, options) ? { ...draft, states } : undefined
}

/** The model: it says nothing that is a default, and gives no phase that no rule of it names. */
export function skeletonOf({ assume, lift, convention, q2, states }: SkeletonDraft): ModelInput {
  const phases = phasesOf(shipped.rules.filter(({ id }) => assume.includes(id)))
  return {
    nuvertex: 1,
    states: states.map((state) => stateInput(state, phases)),
    ...(assume.length === 0 ? {} : { assume }),
    ...(lift.length === 0 ? {} : { lift }),
    ...(q2 === 'generic' ? {} : { q2 }),
    ...(convention === conventions[0] ? {} : { convention }),
  } as ModelInput
}
