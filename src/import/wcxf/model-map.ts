// Dipoles → model file: moments of three neutrinos of definite mass in GeV^-1, exact. What no coefficient says is `?`.

import * as Q from '../../exact/rational.js'
import { diracFactor, majoranaFactor } from '../../physics/dipole-sum.js'
import type { ImportLog } from '../import-log.js'
import type { ModelMap } from '../model-text.js'
import type { StateMixing } from '../state-mixing.js'
import { coefficientMatrix, type DipoleCoefficient, neutrinoCount } from './dipole-coefficients.js'
import type { DipoleReading } from './dipole-reading.js'
import { dagger, type ExactMatrix, momentsOfLambda, scaled } from './exact-dipole.js'
import { exactText } from './exact-text.js'
import { diracLambda, isFiniteLambda, majoranaLambda } from './flavour-lambda.js'
import { momentValues } from './moment-values.js'

export interface ModelHead {
  readonly name: string
  readonly assume: readonly string[] | undefined
}

/** The model without form factors, for dipoles that cannot be turned into those of mass states. */
export const statesOnly = (
  { name, assume = [] }: ModelHead,
  { nature }: DipoleReading,
  mixing?: StateMixing,
): ModelMap => ({
  nuvertex: 1,
  name,
  states: Array.from({ length: neutrinoCount }, (_, k) => ({ label: `nu${k + 1}`, nature, ...mixing?.states[k] })),
  assume: assume.length === 0 ? undefined : assume,
})

/** The model of dipoles in the mass basis; places go to the log. */
export function dipoleModel(
  head: ModelHead,
  dipoles: readonly DipoleCoefficient[],
  reading: DipoleReading,
  log: ImportLog,
): ModelMap {
  const { magnetic, electric } = momentsOfLambda(lambdaOf(dipoles, reading))
  placeEntries(dipoles, log)
  return {
    ...statesOnly(head, reading),
    convention: 'giunti-studenikin-2015',
    formFactors: {
      magnetic: { unit: 'GeV^-1', matrix: texts(magnetic) },
      electric: { unit: 'GeV^-1', matrix: texts(electric) },
    },
  }
}

/** λ in the basis of the coefficients. */
export function lambdaOf(dipoles: readonly DipoleCoefficient[], { nature, sum }: DipoleReading): ExactMatrix {
  const coefficients = coefficientMatrix(dipoles, nature)
  return nature === 'dirac'
    ? scaled(dagger(coefficients), Q.rational(diracFactor))
    : scaled(coefficients, Q.rational(majoranaFactor[sum]))
}

/** The model of dipoles of flavour states and the mixing of these; `undefined`: beyond doubles. */
export function flavourModel(
  head: ModelHead,
  dipoles: readonly DipoleCoefficient[],
  reading: DipoleReading,
  mixing: StateMixing,
  log: ImportLog,
): ModelMap | undefined {
  const turn = reading.nature === 'dirac' ? diracLambda : majoranaLambda
  const lambda = turn(lambdaOf(dipoles, reading), mixing.matrix.entries)
  if (!isFiniteLambda(lambda)) return undefined
  const { magnetic, electric } = momentValues(lambda, reading.nature)
  const [first] = dipoles
  if (first !== undefined) log.place(['formFactors'], first.keyOffset)
  return {
    ...statesOnly(head, reading, mixing),
    convention: 'giunti-studenikin-2015',
    mixing: mixing.record,
    formFactors: {
      magnetic: { unit: 'GeV^-1', matrix: magnetic },
      electric: { unit: 'GeV^-1', matrix: electric },
    },
  }
}

const texts = (matrix: ExactMatrix): readonly (readonly string[])[] =>
  matrix.map((row) => row.map((z) => (z === undefined ? '?' : exactText(z))))

/** An entry stands where the coefficient of its own indices does, else where its mirror image does. */
function placeEntries(dipoles: readonly DipoleCoefficient[], log: ImportLog): void {
  const mirrored = dipoles.filter(({ row, column }) => row !== column)
  for (const formFactor of ['magnetic', 'electric']) {
    const path = (row: number, column: number) => ['formFactors', formFactor, 'matrix', row, column]
    for (const { row, column, offset } of mirrored) log.place(path(column, row), offset)
    for (const { row, column, offset } of dipoles) log.place(path(row, column), offset)
  }
}
