// Mass eigenstates as a model file writes them, with the phases that the rules of the model ask for and no others.

import fc from 'fast-check'
import { print, type RootOfUnity } from '../../exact/root-of-unity.js'
import type { DiracStateInput, MajoranaStateInput } from '../../model-input.js'
import { type PhaseName, phaseNames } from '../../physics/state.js'
import type { SymmetryRule } from '../../physics/symmetry-rule.js'
import { imaginaryUnits, rootsOfUnity, signs } from './phases.js'

export type NatureChoice = 'dirac' | 'majorana' | 'mixed' | 'any'
export type StateInput = DiracStateInput | MajoranaStateInput

export interface StateChoice {
  /** `mixed`: at least one of each, and so at least two. Default: `any`. */
  readonly nature?: NatureChoice
  /** Smallest number of states; default 1. */
  readonly minimum?: number
  /** Largest number of states; default 3. */
  readonly maximum?: number
}

/** The per-state phases that the rules name. */
export const phasesOf = (rules: readonly SymmetryRule[]): readonly PhaseName[] => [
  ...new Set(rules.flatMap(({ relations }) => relations.flatMap(({ phases }) => phases?.of ?? []))),
]

/** Equal masses are frequent, and so are masses not given. */
const masses = fc.constantFrom(undefined, '0 eV', '0.05 eV', '50 meV', '0.1 eV')

const majoranaPhase: Readonly<Record<PhaseName, fc.Arbitrary<RootOfUnity>>> = {
  cpParity: imaginaryUnits,
  pPhase: imaginaryUnits,
  cPhase: signs,
  tPhase: signs,
}

function phaseTexts(names: readonly PhaseName[], of: (name: PhaseName) => fc.Arbitrary<RootOfUnity>) {
  return fc
    .tuple(...names.map((name) => of(name).map((root) => [name, print(root)] as const)))
    .map((entries) => Object.fromEntries(entries))
}

/** One state of a nature. */
export const stateOf = (nature: 'dirac' | 'majorana', phases: readonly PhaseName[]): fc.Arbitrary<StateInput> =>
  fc
    .tuple(
      masses,
      phaseTexts(phases, (name) => (nature === 'dirac' ? rootsOfUnity : majoranaPhase[name])),
    )
    .map(([mass, texts]) => ({ nature, ...(mass === undefined ? {} : { mass }), ...texts }) as StateInput)

/** A state before its nature and the phases that are needed are known. */
interface AnyState {
  readonly isDirac: boolean
  readonly dirac: StateInput
  readonly majorana: StateInput
}

const anyState: fc.Arbitrary<AnyState> = fc.record({
  isDirac: fc.boolean(),
  dirac: stateOf('dirac', phaseNames),
  majorana: stateOf('majorana', phaseNames),
})

/** Lists of states with every phase; shrinks to few. */
export function modelStates({
  nature = 'any',
  minimum = 1,
  maximum = 3,
}: StateChoice): fc.Arbitrary<readonly StateInput[]> {
  const least = nature === 'mixed' ? Math.max(2, minimum) : minimum
  return fc
    .tuple(fc.array(anyState, { minLength: least, maxLength: Math.max(least, maximum) }), fc.boolean())
    .map(([states, isDiracFirst]) =>
      states.map(({ isDirac, dirac, majorana }, k) => {
        // The first two of a mixed list are one of each.
        const chosen = nature === 'mixed' && k < 2 ? (k === 0) === isDiracFirst : isDirac
        return (nature === 'any' || nature === 'mixed' ? chosen : nature === 'dirac') ? dirac : majorana
      }),
    )
}

/** The state with these phases only. */
export const withPhases = (state: StateInput, phases: readonly PhaseName[]): StateInput =>
  Object.fromEntries(
    Object.entries(state).filter(
      ([key]) => !(phaseNames as readonly string[]).includes(key) || phases.some((name) => name === key),
    ),
  ) as unknown as StateInput
