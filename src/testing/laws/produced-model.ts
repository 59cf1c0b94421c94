// What a function gives, as a model file: the states that it was asked for and the matrices that it answered with, so that
// `nuvertex check` says of them what the law says. Numbers are rounded to ten digits of the largest of their matrix, since
// `check` takes decimals at their word. Canonical convention, [final][initial].

import * as R from '../../exact/root-of-unity.js'
import { type ModelMap, modelText } from '../../import/model-text.js'
import type { ModelInput } from '../../model-input.js'
import { formFactors } from '../../physics/form-factor.js'
import type { SymmetryRule } from '../../physics/symmetry-rule.js'
import { phasesOf } from '../arbitraries/models/model-states.js'
import { type Complex, type ComplexMatrix, real, size } from '../complex-matrix.js'
import { caseModel, entryInput, isZeroMatrix, matrixComment, mixingComment, units } from '../model-file.js'
import { type NeutrinoCase, statesOfCase } from '../neutrino-case.js'
import { isNumeric, isRecord } from './difference.js'

export interface Production {
  readonly given: NeutrinoCase
  /** What the function answered; whatever is not a matrix of numbers is left out. */
  readonly values: unknown
  /** The rule with those that it requires. */
  readonly rules: readonly SymmetryRule[]
  readonly q2: 'generic' | 0
}

export function producedModel({ given, values, rules, q2 }: Production): string {
  const { states, formFactors: _, q2: _q2, ...rest } = caseModel(given)
  const assumed = rules.filter(({ status }) => status === 'assumption').map(({ id }) => id)
  const phases = phasesOf(rules).filter((name) => name !== 'cpParity')
  const phased = statesOfCase(given).map((state, k) => ({
    ...states[k],
    ...Object.fromEntries(phases.map((name) => [name, R.print(state[name] ?? R.plusOne)])),
  }))
  const matrices = numericMatrices(values)
  const model = {
    ...rest,
    states: phased as unknown as ModelInput['states'],
    ...(assumed.length === 0 ? {} : { assume: assumed }),
    ...(q2 === 0 ? { q2 } : {}),
    ...(matrices.length === 0 ? {} : { formFactors: Object.fromEntries(matrices) }),
  }
  return modelText(model as unknown as ModelMap, [...mixingComment(given), ...inputComments(given)])
}

/** The matrices by name that are ones. */
const numericMatrices = (values: unknown): readonly (readonly [string, { readonly matrix: unknown }])[] =>
  formFactors.flatMap((name) => {
    const matrix = isRecord(values) ? values[name] : undefined
    if (!isNumberMatrix(matrix)) return []
    const complex = matrix.map((row) => row.map((z) => (typeof z === 'number' ? real(z) : z)))
    if (isZeroMatrix(complex)) return []
    return [[name, { matrix: rounded(complex).map((row) => row.map(entryInput)) }] as const]
  })

const isNumberMatrix = (matrix: unknown): matrix is readonly (readonly (number | Complex)[])[] =>
  Array.isArray(matrix) &&
  matrix.every((row) => Array.isArray(row) && row.every((z) => isNumeric(z) && isFiniteNumber(z)))

const isFiniteNumber = (z: number | Complex): boolean =>
  typeof z === 'number' ? Number.isFinite(z) : Number.isFinite(z.re) && Number.isFinite(z.im)

/** Of a matrix that is not zero. */
function rounded(matrix: ComplexMatrix): ComplexMatrix {
  const decimals = 9 - Math.floor(Math.log10(size(matrix)))
  const round = (x: number): number => {
    const digits = x === 0 ? 0 : Math.floor(Math.log10(Math.abs(x))) + 1 + decimals
    return digits < 1 ? 0 : Number(x.toPrecision(Math.min(digits, 17)))
  }
  return matrix.map((row) => row.map(({ re, im }) => ({ re: round(re), im: round(im) })))
}

/** What the function was given, if it was given form factors. */
const inputComments = ({ formFactors: given }: NeutrinoCase): readonly string[] =>
  formFactors.flatMap((name) =>
    isZeroMatrix(given[name])
      ? []
      : [`${name} that the function was given, in ${units[name]}:`, ...matrixComment(given[name])],
  )
