// Dipoles → model file: moments of three neutrinos of definite mass in GeV^-1, exact. What no coefficient says is `?`.

import * as Q from '../../exact/rational.js'
import { diracFactor, majoranaFactor } from '../../physics/dipole-sum.js'
import type { ImportLog } from '../import-log.js'
import type { ModelMap } from '../model-text.js'
import { coefficientMatrix, type DipoleCoefficient, neutrinoCount } from './dipole-coefficients.js'
import type { DipoleReading } from './dipole-reading.js'
import { dagger, type ExactMatrix, momentsOfLambda, scaled } from './exact-dipole.js'
import { exactText } from './exact-text.js'

interface ModelHead {
  readonly name: string
  readonly assume: readonly string[] | undefined
}

/** The model without form factors, for dipoles that cannot be turned into those of mass states. */
export const statesOnly = ({ name, assume = [] }: ModelHead, { nature }: DipoleReading): ModelMap => ({
  nuvertex: 1,
  name,
  states: Array.from({ length: neutrinoCount }, (_, k) => ({ label: `nu${k + 1}`, nature })),
  assume: assume.length === 0 ? undefined : assume,
})

/** The model of dipoles in the mass basis; places go to the log. */
export function dipoleModel(
  head: ModelHead,
  dipoles: readonly DipoleCoefficient[],
  reading: DipoleReading,
  log: ImportLog,
): ModelMap {
  const coefficients = coefficientMatrix(dipoles, reading.nature)
  const lambda =
    reading.nature === 'dirac'
      ? scaled(dagger(coefficients), Q.rational(diracFactor))
      : scaled(coefficients, Q.rational(majoranaFactor[reading.sum]))
  const { magnetic, electric } = momentsOfLambda(lambda)
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
