// Mass eigenstates as a model file writes them, drawn with every phase for either nature; a model gives those that its rules
// ask for and no others. So a nature or a rule can change in shrinking while all else stays.

import fc from 'fast-check'
import { print, type RootOfUnity } from '../../../exact/root-of-unity.js'
import type { DiracStateInput, MajoranaStateInput } from '../../../model-input.js'
import type { Nature, PhaseName } from '../../../physics/state.js'
import type { SymmetryRule } from '../../../physics/symmetry-rule.js'
import { imaginaryUnits, rootsOfUnity, signs } from '../numbers/phases.js'
import { earlierIn, member, partsOf, simplerParts } from '../shrinking/simpler.js'

export type NatureChoice = 'dirac' | 'majorana' | 'mixed' | 'any'
export type StateInput = DiracStateInput | MajoranaStateInput

export interface StateChoice {
  /** `mixed`: at least one of each, and so at least two. Default: `any`, each state by itself. */
  readonly nature?: NatureChoice
  /** Smallest number of states; default 1. */
  readonly minimum?: number
  /** Largest number of states; default 3. */
  readonly maximum?: number
}

/** A state before the phases that are needed are known. */
export interface AnyState {
  readonly nature: Nature
  /** None where it is not given. */
  readonly mass: string
  readonly dirac: Phases
  readonly majorana: Phases
}

type Phases = Readonly<Record<PhaseName, string>>

/** The per-state phases that the rules name. */
export const phasesOf = (rules: readonly SymmetryRule[]): readonly PhaseName[] => [
  ...new Set(rules.flatMap(({ relations }) => relations.flatMap(({ phases }) => phases?.of ?? []))),
]

/** The state with these phases only. */
export function stateInput(state: AnyState, phases: readonly PhaseName[]): StateInput {
  const { nature, mass } = state
  const texts = Object.fromEntries(phases.map((name) => [name, state[nature][name]]))
  return { nature, ...(mass === '' ? {} : { mass }), ...texts } as StateInput
}

/** Equal masses are frequent, and so are masses not given. */
const masses = ['', '0 eV', '0.05 eV', '50 meV', '0.1 eV']

const texts = (of: fc.Arbitrary<RootOfUnity>): fc.Arbitrary<string> => of.map((root) => print(root))

const anyPhases = {
  dirac: fc.record<Phases>({
    cpParity: texts(rootsOfUnity),
    cPhase: texts(rootsOfUnity),
    pPhase: texts(rootsOfUnity),
    tPhase: texts(rootsOfUnity),
  }),
  majorana: fc.record<Phases>({
    cpParity: texts(imaginaryUnits),
    cPhase: texts(signs),
    pPhase: texts(imaginaryUnits),
    tPhase: texts(signs),
  }),
}

/** Phases that are read at a glance. */
export const plainPhases: Readonly<Record<Nature, Phases>> = {
  dirac: { cpParity: '1', cPhase: '1', pPhase: '1', tPhase: '1' },
  majorana: { cpParity: 'i', cPhase: '1', pPhase: 'i', tPhase: '1' },
}

const anyState = (nature: fc.Arbitrary<Nature>): fc.Arbitrary<AnyState> =>
  fc.record<AnyState>({ nature, mass: fc.constantFrom(...masses), ...anyPhases })

const leastOf = ({ nature, minimum = 1 }: StateChoice): number => (nature === 'mixed' ? Math.max(2, minimum) : minimum)

/** Lists of states with every phase. */
export function modelStates(choice: StateChoice): fc.Arbitrary<readonly AnyState[]> {
  const { nature = 'any', maximum = 3 } = choice
  const least = leastOf(choice)
  const one = nature === 'dirac' || nature === 'majorana' ? fc.constant(nature) : anyNature
  return fc
    .tuple(fc.array(anyState(one), { minLength: least, maxLength: Math.max(least, maximum) }), fc.boolean())
    .map(([states, isDiracFirst]) =>
      // The first two of a mixed list are one of each.
      nature === 'mixed'
        ? states.map((state, k) =>
            k > 1 ? state : { ...state, nature: (k === 0) === isDiracFirst ? 'dirac' : 'majorana' },
          )
        : states,
    )
}

const anyNature = fc.constantFrom<Nature>('dirac', 'majorana')

/** Do the options allow these states? */
export const isAllowedList = (states: readonly AnyState[], choice: StateChoice): boolean =>
  states.length >= leastOf(choice) &&
  (choice.nature !== 'mixed' || new Set(states.map(({ nature }) => nature)).size === 2)

/** Majorana, no masses, plain phases; all states at once, then one after the other. */
export function* simplerStates(states: readonly AnyState[], choice: StateChoice): Generator<readonly AnyState[]> {
  const isFree = choice.nature === undefined || choice.nature === 'any'
  const parts = partsOf<AnyState>(
    isFree && member('nature', (): Nature => 'majorana'),
    member('mass', () => '', { simpler: earlierIn(masses) }),
    member('dirac', () => plainPhases.dirac, { same: samePhases }),
    member('majorana', () => plainPhases.majorana, { same: samePhases }),
  )
  const plain = states.map((state) => first(simplerParts<AnyState>(state, parts)) ?? state)
  if (plain.some((state, k) => state !== states[k])) yield plain
  for (const [k, state] of states.entries())
    for (const simpler of simplerParts<AnyState>(state, parts)) yield states.with(k, simpler)
}

const samePhases = (a: Phases, b: Phases): boolean =>
  a.cpParity === b.cpParity && a.cPhase === b.cPhase && a.pPhase === b.pPhase && a.tPhase === b.tPhase

function first<A>(items: Iterable<A>): A | undefined {
  for (const item of items) return item
  return undefined
}
