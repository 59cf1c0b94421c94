// The effective moments of a model against a phase of its mixing: short baseline, and solar neutrinos. Where the model asks
// for one-loop moments they are computed anew for each phase; moments that it gives stay as they are, in the mass basis.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { withinLimits } from './check.js'
import { toNumber } from './exact/rational.js'
import { numericModelOf } from './model-numbers.js'
import { oneLoopInput } from './model-one-loop-input.js'
import { effectiveMomentShortBaseline } from './observables/effective/effective-moment.js'
import { effectiveMomentSolar } from './observables/effective/effective-moment-solar.js'
import { evaluate } from './observables/evaluate.js'
import type { NumericModel } from './observables/numeric-model.js'
import type { Observable } from './observables/observable.js'
import { oneLoopMoments } from './observables/one-loop-moments.js'
import { phaseLabel, type VariedMixing, variedMixing } from './phase-of-mixing.js'
import type { Issue } from './physics/issue.js'
import type { Curve } from './plot/figures/curve.js'
import type { EffectiveMomentData } from './plot/figures/effective-moment.js'
import { type Label, rich } from './plot/text/rich-text.js'
import { type ReadModel, type ReadOptions, readModel } from './read-model.js'

type Result<A> = E.Either<NonEmptyArray<Issue>, A>

/** As a user writes them. */
export interface EffectiveMomentInputs {
  /** Flavours at the source, separated by commas: `e` (default), `mu`, `tau`. */
  readonly flavour?: string
  /** `alpha21` (default), `alpha31` …, `delta`, `delta24` …. */
  readonly phase?: string
}

/** The names of the inputs. */
export const effectiveMomentKeys: readonly (keyof EffectiveMomentInputs)[] = ['flavour', 'phase']

/** Phases from 0 to 2π: every third degree. */
const steps = 120

/**
 * What `effectiveMomentFigure` draws of a model: a string is the text of a model file, anything else a model object. Issues
 * where mixing, masses or moments are missing, or the phase is none of the mixing. The curve of solar neutrinos is there for
 * models of three states; else the note says why not.
 */
export function effectiveMomentCurves(
  input: unknown,
  { flavour = 'e', phase = 'alpha21' }: EffectiveMomentInputs = {},
  options: ReadOptions = {},
): Result<EffectiveMomentData> {
  return withinLimits(() => {
    const read = readModel(input, options)
    if (E.isLeft(read)) return read
    const varied = variedMixing(read.right, phase)
    if (E.isLeft(varied)) return varied
    const numbers = numbersOf(read.right, varied.right, input, options)
    if (E.isLeft(numbers)) return numbers
    const curves: Curve[] = []
    for (const word of flavour.split(',').map((text) => text.trim())) {
      const made = curveOf(effectiveMomentShortBaseline, labelOf(word), { flavour: word }, numbers.right)
      if (E.isLeft(made)) return made
      curves.push(made.right)
    }
    const solar = curveOf(effectiveMomentSolar, rich`solar, ^{7}Be`, {}, numbers.right)
    const isComputed = read.right.model.computed !== undefined
    return E.right({
      curves: E.isLeft(solar) ? curves : [...curves, solar.right],
      phase: varied.right.isAdded ? rich`phase added to ${phaseLabel(phase)}` : phaseLabel(phase),
      note: [
        isComputed
          ? 'The moments are computed at one loop for every value of the phase.'
          : 'The moments are those of the model, kept as they are in the mass basis; the phase changes the mixing alone.',
        E.isRight(solar)
          ? 'Solar neutrinos arrive as mass states, with the shares of sin²θ12, sin²θ13 and Δm²21 of NuFIT 6.0.'
          : `No curve for solar neutrinos, which need ${solar.left[0].expected}.`,
      ].join(' '),
    })
  })
}

/** The model in numbers with its phase at any value, in degrees. */
type NumbersAt = (degrees: number) => NumericModel

function numbersOf(
  { model, matrix }: ReadModel,
  { at }: VariedMixing,
  input: unknown,
  options: ReadOptions,
): Result<NumbersAt> {
  const { states, computed } = model
  const own = { natures: states.map(({ nature }) => nature), labels: states.map(({ label }) => label), missing: {} }
  const [first] = states
  if (computed !== undefined && matrix !== undefined && first !== undefined) {
    const loop = oneLoopInput(model, matrix)
    const masses = states.map(({ mass }) => (mass === undefined ? 0 : toNumber(mass.value)))
    return E.right((degrees) => {
      const mixing = at(degrees)
      const { magnetic, electric } = oneLoopMoments({ ...loop, mixing, nature: first.nature })
      return { ...own, masses, mixing, formFactors: { magnetic, electric } }
    })
  }
  const given = numericModelOf(input, options)
  if (E.isLeft(given)) return given
  const { formFactors, missing } = given.right.numbers
  const { magnetic, electric } = formFactors
  if (magnetic === undefined) return E.left([notThere('magnetic', missing.magnetic)])
  if (electric === undefined) return E.left([notThere('electric', missing.electric)])
  return E.right((degrees): NumericModel => ({ ...own, mixing: at(degrees), formFactors: { magnetic, electric } }))
}

const notThere = (part: string, received = 'not given'): Issue => ({
  code: 'missing-key',
  path: `$.formFactors.${part}`,
  location: null,
  expected: `every ${part} moment`,
  received,
  hint: 'Give the matrix, or formFactors: { from: one-loop }.',
})

function curveOf(
  observable: Observable,
  label: Label,
  inputs: Readonly<Record<string, string>>,
  numbersAt: NumbersAt,
): Result<Curve> {
  const points: [number, number][] = []
  for (let k = 0; k <= steps; k++) {
    const found = evaluate(observable, inputs, { model: numbersAt((360 * k) / steps) })
    if (E.isLeft(found)) return found
    points.push([(2 * Math.PI * k) / steps, Number(found.right.value)])
  }
  return E.right({ label, points })
}

const greek: Readonly<Record<string, string>> = { e: 'e', mu: 'µ', tau: 'τ' }

const labelOf = (flavour: string): Label => rich`*ν*_{${greek[flavour] ?? ''}}, close to the source`
