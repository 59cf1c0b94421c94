// Whole models, as the record of a model file: any natures, assumptions and conventions, with form factors that the model's
// own rules allow. Shrinks to one state, no assumption, the canonical convention, and one entry that is not zero.

import fc from 'fast-check'
import { shipped } from '../../catalogue/catalogue.js'
import type { ShippedAssumptionId, ShippedConventionId, ShippedLawId } from '../../catalogue/embedded.js'
import type { ModelInput } from '../../model-input.js'
import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import { toModelFile } from '../model-file.js'
import { printedAs } from '../printed.js'
import { solvedModel } from '../read-test-model.js'
import { combination } from '../solution-space.js'
import { factorOf, neutrinoBasis, writtenIn } from './allowed-form-factors.js'
import { rationals } from './exact-numbers.js'
import { modelStates, phasesOf, type StateChoice, withPhases } from './model-states.js'
import { listOf } from './uniform.js'

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

const assumptions = shipped.rules.filter(({ status }) => status === 'assumption').map(({ id }) => id)
/** The canonical one first, so that shrinking ends there. */
const conventions = [...shipped.conventions]
  .sort((a, b) => Number(b.canonical) - Number(a.canonical))
  .map(({ id }) => id)

/** Models without form factors: states, assumptions, convention. */
export function modelSkeletons(options: ModelOptions = {}): fc.Arbitrary<ModelInput> {
  const { assume, lift = [], convention, q2 } = options
  return fc
    .record({
      assume: assume === undefined ? fc.subarray(assumptions) : fc.constant<readonly string[]>(assume),
      convention: convention === undefined ? fc.constantFrom(...conventions) : fc.constant(convention),
      q2: q2 === undefined ? fc.constantFrom<'generic' | 0>('generic', 0) : fc.constant(q2),
      states: modelStates(options),
    })
    .map((chosen) => {
      const phases = phasesOf(shipped.rules.filter(({ id }) => chosen.assume.includes(id)))
      return modelOf({ ...chosen, lift, states: chosen.states.map((state) => withPhases(state, phases)) })
    })
}

/** Says nothing that is a default. */
const modelOf = ({ assume, lift, convention, q2, states }: Choice): ModelInput =>
  printed({
    nuvertex: 1,
    states,
    ...(assume.length === 0 ? {} : { assume }),
    ...(lift.length === 0 ? {} : { lift }),
    ...(q2 === 'generic' ? {} : { q2 }),
    ...(convention === conventions[0] ? {} : { convention }),
  } as ModelInput)

interface Choice {
  readonly assume: readonly string[]
  readonly lift: readonly string[]
  readonly convention: string
  readonly q2: 'generic' | 0
  readonly states: ModelInput['states']
}

/** The model, printing itself as a model file. */
export const printed = (model: ModelInput): ModelInput => printedAs(model, toModelFile)

/**
 * Models whose form factors are allowed: `check` finds them consistent. Coefficients are drawn beside the model and not after
 * it, so that a state or an assumption can be dropped in shrinking while the values stay.
 */
export function models(options: ModelOptions = {}): fc.Arbitrary<ModelInput> {
  const largest = Math.max(options.minimum ?? 1, options.maximum ?? 3, 2)
  return fc
    .record({
      skeleton: modelSkeletons(options),
      names: fc.subarray([...formFactors]),
      // 2N² real numbers at the most for each form factor.
      coefficients: listOf(2 * largest * largest, rationals),
    })
    .map(({ skeleton, names, coefficients }) => {
      if (names.length === 0) return skeleton
      const solved = solvedModel(skeleton)
      const matrixOf = (name: FormFactor): readonly (readonly string[])[] => {
        const { neutrino } = combination(neutrinoBasis(solved, name), coefficients, skeleton.states.length)
        return writtenIn(neutrino, factorOf(solved, name))
      }
      const values = Object.fromEntries(names.map((name) => [name, { matrix: matrixOf(name) }]))
      return printed({ ...skeleton, formFactors: values })
    })
}
