// Mass eigenstates as a model file writes them, with the phases that the rules of the model ask for and no others.

import fc from 'fast-check'
import { print, type RootOfUnity } from '../../exact/root-of-unity.js'
import type { DiracStateInput, MajoranaStateInput } from '../../model-input.js'
import type { PhaseName } from '../../physics/state.js'
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

/** Lists of states; shrinks to few. */
export function modelStates(
  { nature = 'any', minimum = 1, maximum = 3 }: StateChoice,
  phases: readonly PhaseName[],
): fc.Arbitrary<readonly StateInput[]> {
  if (nature !== 'mixed') {
    const one = nature === 'any' ? fc.oneof(...bothNatures(phases)) : stateOf(nature, phases)
    return fc.array(one, { minLength: minimum, maxLength: maximum })
  }
  const others = fc.array(fc.oneof(...bothNatures(phases)), {
    minLength: Math.max(0, minimum - 2),
    maxLength: Math.max(0, maximum - 2),
  })
  return fc
    .tuple(stateOf('dirac', phases), stateOf('majorana', phases), others, fc.boolean())
    .map(([dirac, majorana, more, isSwapped]) => [...(isSwapped ? [majorana, dirac] : [dirac, majorana]), ...more])
}

const bothNatures = (phases: readonly PhaseName[]): readonly [fc.Arbitrary<StateInput>, fc.Arbitrary<StateInput>] => [
  stateOf('majorana', phases),
  stateOf('dirac', phases),
]
