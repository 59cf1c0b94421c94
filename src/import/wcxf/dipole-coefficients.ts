// The neutrino dipoles among the values of a file: nugamma_ij. For Majorana neutrinos the operator is antisymmetric, and a
// basis has i < j only; what is given for other indices is redundant or multiplies zero, is told, and is judged like the rest.

import * as Q from '../../exact/rational.js'
import type { Nature } from '../../physics/state.js'
import type { ImportLog } from '../import-log.js'
import type { ExactComplex, ExactMatrix } from './exact-dipole.js'
import type { WcxfValue } from './wcxf-file.js'

/** Light neutrinos, whose indices a basis counts from 1. */
export const neutrinoCount = 3

const exactName = /^nugamma_(\d{1,6})$/
const nearName = /^nu_?gamma(?:$|[^a-z])/i

/** `nugamma_12`, with indices that may be wrong. */
export const isDipole = ({ name }: Pick<WcxfValue, 'name'>): boolean => exactName.test(name)

/** A name that was meant to be one of a dipole. */
export const isAlmostDipole = ({ name }: WcxfValue): boolean => nearName.test(name) && !exactName.test(name)

export interface DipoleCoefficient extends WcxfValue {
  /** From 0. */
  readonly row: number
  readonly column: number
}

/** The dipoles with their indices; wrong indices are issues, redundant ones of Majorana neutrinos warnings. */
export function readDipoles(
  values: readonly WcxfValue[],
  nature: Nature,
  log: ImportLog,
): readonly DipoleCoefficient[] {
  const found: DipoleCoefficient[] = []
  for (const value of values) {
    const [, digits = ''] = exactName.exec(value.name) ?? []
    const [row, column] = [Number(digits[0]) - 1, Number(digits[1]) - 1]
    if (!/^[1-3][1-3]$/.test(digits)) {
      const [path, expected] = [['values', value.name], 'nugamma_ij with indices from 1 to 3']
      log.trouble.add({ code: 'unknown-key', path, offset: value.keyOffset, expected, received: value.name })
      continue
    }
    found.push({ ...value, row, column })
    if (nature === 'majorana' && row >= column) tellRedundant(value, row, column, log)
  }
  return found
}

function tellRedundant({ name, keyOffset }: WcxfValue, row: number, column: number, log: ImportLog): void {
  const twin = `nugamma_${column + 1}${row + 1}`
  const message =
    row === column
      ? `${name} is not in the basis: the operator is antisymmetric for Majorana neutrinos, and vanishes for equal indices.`
      : `${name} is not in the basis: the operator is antisymmetric for Majorana neutrinos, and ${name} = −${twin}. Programs that know the basis pass it over.`
  log.finding('warning', 'redundant-coefficient', message, keyOffset)
}

/** C_ij; of Majorana neutrinos C_ji = −C_ij where the file does not give it. */
export function coefficientMatrix(dipoles: readonly DipoleCoefficient[], nature: Nature): ExactMatrix {
  const given = (row: number, column: number): ExactComplex | undefined =>
    dipoles.find((dipole) => dipole.row === row && dipole.column === column)
  const indices = Array.from({ length: neutrinoCount }, (_, k) => k)
  return indices.map((row) =>
    indices.map((column) => {
      const own = given(row, column)
      if (own !== undefined || nature === 'dirac' || row === column) return own
      const twin = given(column, row)
      return twin && { re: Q.negate(twin.re), im: Q.negate(twin.im) }
    }),
  )
}

/** Antisymmetry, which holds in every basis of Majorana fields: the claims that the coefficients break. */
export const brokenAntisymmetry = (
  dipoles: readonly DipoleCoefficient[],
): readonly { readonly claim: string; readonly offset: number }[] =>
  dipoles.flatMap(({ name, row, column, re, im, offset }) => {
    const twin = dipoles.find((other) => other.row === column && other.column === row)
    if (twin === undefined || row < column) return []
    const isKept = Q.isZero(Q.add(re, twin.re)) && Q.isZero(Q.add(im, twin.im))
    return isKept ? [] : [{ claim: row === column ? `${name} = 0` : `${name} = −${twin.name}`, offset }]
  })
