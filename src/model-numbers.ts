// A model in numbers, for observables: masses, mixing and form factors at q² = 0. A part that cannot be had, or that
// contradicts the rules, is left out with the reason; nothing is computed from values that the model's rules forbid.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import { decide, withinLimits } from './check.js'
import { phasesNeeded, select } from './engine/select.js'
import { toNumber } from './exact/rational.js'
import { type Judgement, numericMatrix } from './numeric-matrix.js'
import { numericMixing } from './numeric-mixing.js'
import type { ModelPart, NumericModel } from './observables/numeric-model.js'
import type { ComplexMatrix } from './observables/one-loop-moments.js'
import { type ParameterValue, readParameterValues } from './parameter-values.js'
import { formFactors } from './physics/form-factor.js'
import type { Issue } from './physics/issue.js'
import type { NeutrinoModel } from './physics/model.js'
import { q2Name } from './physics/parameter.js'
import { unitIn } from './physics/unit.js'
import { type ReadModel, type ReadOptions, readModel } from './read-model.js'
import { dependsOn, type SymbolValues } from './symbolic/value-at.js'

export interface NumericOptions extends ReadOptions {
  /** Values for the declared parameters: `{ x: 1.5, z: { re: 1, im: 2 } }`. Those left out stay symbols. */
  readonly parameters?: Readonly<Record<string, ParameterValue>> | undefined
  /** What `q2` in a form factor is measured in, for the charge radius; default GeV². */
  readonly q2Unit?: 'eV^2' | 'keV^2' | 'MeV^2' | 'GeV^2' | undefined
}

/**
 * The numbers of a model: a string is the text of a model file, anything else a model object. Form factors are those at
 * q² = 0 in the canonical convention, [final][initial]: charge in e0, magnetic and electric in µ_B, anapole and charge
 * radius in cm². Values at q² = 0 must obey the rules there, whether the model is for generic q² or not.
 *
 * @returns Everything that is wrong with the model or the parameters, or the numbers, with a reason for each missing part.
 */
export function numericModel(
  input: unknown,
  options: NumericOptions = {},
): E.Either<NonEmptyArray<Issue>, NumericModel> {
  const read = numericModelOf(input, options)
  return E.isLeft(read) ? read : E.right(read.right.numbers)
}

/** The model beside its numbers. */
export function numericModelOf(
  input: unknown,
  options: NumericOptions = {},
): E.Either<NonEmptyArray<Issue>, { readonly model: NeutrinoModel; readonly numbers: NumericModel }> {
  return withinLimits(() => {
    const read = readModel(input, options)
    if (E.isLeft(read)) return read
    const values = readParameterValues(read.right.model.parameters, options.parameters ?? {})
    if (E.isLeft(values)) return values
    const numbers = numbersOf(read.right, values.right, options.q2Unit ?? 'GeV^2')
    return E.right({ model: read.right.model, numbers })
  })
}

type Missing = Partial<Record<ModelPart, string>>

function numbersOf(given: ReadModel, values: SymbolValues, q2Unit: string): NumericModel {
  const missing: Missing = {}
  const orMissing = <A>(part: ModelPart, result: E.Either<string, A>): A | undefined => {
    if (E.isRight(result)) return result.right
    missing[part] = result.left
    return undefined
  }
  const { matrix: mixing, states } = numericMixing(given, values)
  const read: ReadModel = { ...given, model: { ...given.model, states } }
  const { model } = read
  const atZero = judgementAtZero(read)
  const matrices = formFactors.map((formFactor) => {
    const matrix = E.isLeft(atZero) ? atZero : numericMatrix(atZero.right, { formFactor, values, order: 'value' })
    return [formFactor, orMissing(formFactor, matrix)] as const
  })
  return {
    natures: model.states.map(({ nature }) => nature),
    labels: model.states.map(({ label }) => label),
    masses: orMissing('masses', massesOf(model)),
    mixing: orMissing('mixing', mixing),
    formFactors: Object.fromEntries(matrices.filter(([, matrix]) => matrix !== undefined)),
    chargeRadius: orMissing('chargeRadius', chargeRadiusOf(read, values, q2Unit)),
    missing,
  }
}

function massesOf({ states }: NeutrinoModel): E.Either<string, readonly number[]> {
  const unweighed = states.filter(({ mass }) => mass === undefined).map(({ label }) => label)
  return unweighed.length > 0
    ? E.left(`no mass is given for ${unweighed.join(', ')}`)
    : E.right(states.map(({ mass }) => (mass === undefined ? 0 : toNumber(mass.value))))
}

/** The model at q² = 0, where more rules may hold than at generic q². */
function judgementAtZero({ model, notation, catalogue }: ReadModel): E.Either<string, Judgement> {
  const there: NeutrinoModel = { ...model, q2: 0 }
  const selection = select(there, catalogue.rules, [notation.author, notation.output])
  for (const [phase, rule] of phasesNeeded(selection.inForce, model.states.length)) {
    const state = model.states.find((one) => one[phase] === undefined)
    if (state !== undefined && model.states.length > 1)
      return E.left(`at q² = 0 the rule ${rule} needs ${phase} of ${state.label}`)
  }
  return E.right({ model: there, notation, ...decide(there, selection) })
}

/** 6 df_Q/dq² at q² = 0, where the charge is given as a function of q². Derivatives obey the rules of generic q². */
function chargeRadiusOf(read: ReadModel, values: SymbolValues, q2Unit: string): E.Either<string, ComplexMatrix> {
  const { model, notation, selection } = read
  const judgement: Judgement = { model, notation, ...decide(model, selection) }
  const given = model.formFactors.charge?.entries.flat() ?? []
  if (!given.some(({ value }) => value.kind === 'symbolic' && dependsOn(value.value, q2Name))) {
    // Rules may force it all the same: a single Majorana neutrino has none.
    const { charge: _, ...formFactors } = model.formFactors
    const forced = { ...judgement, model: { ...model, formFactors } }
    const matrix = numericMatrix(forced, { formFactor: 'charge', values, order: 'slope' })
    return E.isRight(matrix) ? matrix : E.left('charge is not given as a function of q2')
  }
  if (notation.author.q2Power.charge !== 0)
    return E.left(`in the convention ${notation.author.id} charge is divided by q², and its unit does not say by which`)
  const slope = numericMatrix(judgement, { formFactor: 'charge', values, order: 'slope' })
  if (E.isLeft(slope)) return slope
  // 1/(unit of q²) in cm².
  const area = (unitIn('area', 'GeV^-2')?.factor ?? 0) * 1e18
  const factor = (6 * area) / (unitIn('mass squared', q2Unit)?.factor ?? 1)
  return E.right(slope.right.map((row) => row.map(({ re, im }) => ({ re: re * factor, im: im * factor }))))
}
