// Whole models, as the record of a model file: any natures, assumptions and conventions, with form factors that the model's
// own rules allow. Shrinks to one state, no assumption, the canonical convention, and one entry that is not zero.

import fc from 'fast-check'
import type { ModelInput } from '../../../model-input.js'
import { type FormFactor, formFactors } from '../../../physics/form-factor.js'
import { toModelFile } from '../../model-file.js'
import { printedAs } from '../../printed.js'
import { solvedModel } from '../../read-test-model.js'
import { drafted, type Simpler } from '../shrinking/drafted.js'
import { areAll, member, simplerParts } from '../shrinking/simpler.js'
import { fewerNames, matrixInput } from './allowed-form-factors.js'
import {
  type Coefficients,
  coefficientsWithout,
  drawnCoefficients,
  isEmpty,
  mapCoefficients,
  noCoefficients,
  simplerCoefficients,
} from './coefficients.js'
import {
  type ModelOptions,
  type SkeletonDraft,
  simplerSkeleton,
  skeletonDrafts,
  skeletonOf,
  skeletonWithout,
} from './skeletons.js'

/** The model, printing itself as a model file. */
const printed = (model: ModelInput): ModelInput => printedAs(model, toModelFile)

/** Models without form factors: states with the phases that the rules need, assumptions, convention. */
export const modelSkeletons = (options: ModelOptions = {}): fc.Arbitrary<ModelInput> =>
  drafted({
    drafts: skeletonDrafts(options),
    simpler: simplerSkeleton(options),
    build: (draft) => printed(skeletonOf(draft)),
  })

interface ModelDraft {
  readonly skeleton: SkeletonDraft
  /** The form factors that are given. */
  readonly names: readonly FormFactor[]
  readonly coefficients: Coefficients
}

/** Models whose form factors are allowed: `check` finds them consistent. Each form factor is given in one model of two. */
export const models = (options: ModelOptions = {}): fc.Arbitrary<ModelInput> =>
  drafted({
    drafts: skeletonDrafts(options).chain((skeleton) =>
      fc.record({
        skeleton: fc.constant(skeleton),
        names: fc.subarray([...formFactors]),
        coefficients: drawnCoefficients(skeleton.states.length),
      }),
    ),
    simpler: simplerModel(options),
    build: ({ skeleton, names, coefficients }) => {
      const model = skeletonOf(skeleton)
      if (names.length === 0) return printed(model)
      const solved = solvedModel(model)
      const values = names.map((name) => [name, matrixInput(solved, name, coefficients[name])] as const)
      return printed({ ...model, formFactors: Object.fromEntries(values) })
    },
  })

function simplerModel(options: ModelOptions): Simpler<ModelDraft> {
  const simplerBare = simplerSkeleton(options)
  return function* (draft) {
    const { skeleton, names, coefficients } = draft
    for (const state of skeleton.states.keys()) {
      const fewer = skeletonWithout(skeleton, state, options)
      if (fewer !== undefined) yield { skeleton: fewer, names, coefficients: coefficientsWithout(coefficients, state) }
    }
    yield* simplerParts(draft, [
      member('names', (): readonly FormFactor[] => [], { simpler: fewerNames, same: areAll<FormFactor>(Object.is) }),
      member('coefficients', ({ coefficients: all }: ModelDraft) => none(all), {
        simpler: simplerCoefficients,
        same: (a) => formFactors.every((name) => isEmpty(a[name])),
      }),
    ])
    for (const simpler of simplerBare(skeleton))
      if (simpler.states.length === skeleton.states.length) yield { ...draft, skeleton: simpler }
  }
}

const none = (all: Coefficients): Coefficients => mapCoefficients(all, ({ length }) => noCoefficients(length))
