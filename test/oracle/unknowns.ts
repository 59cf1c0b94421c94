// The unknowns of one form factor as real numbers: re and im of every entry of the neutrino's and the antineutrino's matrix.
// Order: species, final, initial, re before im. An equation is a row of real coefficients that sum to zero.

import type { Species } from '../../src/physics/entry.js'
import { at, buildMatrix, complex } from './complex.js'
import type { Matrices, MatrixMap } from './matrix-laws.js'

export type Vector = readonly number[]

export const unknownCount = (count: number): number => 4 * count * count

/** Number of the entry among all entries of both species. */
export const entryNumber = (species: Species, final: number, initial: number, count: number): number =>
  ((species === 'neutrino' ? 0 : 1) * count + final) * count + initial

export function toVector({ neutrino, antineutrino }: Matrices): Vector {
  return [neutrino, antineutrino].flatMap((matrix) => matrix.flatMap((row) => row.flatMap(({ re, im }) => [re, im])))
}

export function toMatrices(vector: Vector, count: number): Matrices {
  const matrix = (species: Species): Matrices['neutrino'] =>
    buildMatrix(count, (final, initial) => {
      const number = 2 * entryNumber(species, final, initial, count)
      return complex(vector[number] ?? 0, vector[number + 1] ?? 0)
    })
  return { neutrino: matrix('neutrino'), antineutrino: matrix('antineutrino') }
}

/** The equations g(x) − x = 0, found by applying the map to every unit vector. */
export function equationsOf(map: MatrixMap, count: number): readonly Vector[] {
  const size = unknownCount(count)
  const columns = Array.from({ length: size }, (_, k) => {
    const unit = Array.from({ length: size }, (_, l) => (k === l ? 1 : 0))
    return toVector(map(toMatrices(unit, count)))
  })
  return Array.from({ length: size }, (_, row) =>
    columns.map((column, k) => (column[row] ?? 0) - (row === k ? 1 : 0)),
  ).filter((row) => row.some((coefficient) => Math.abs(coefficient) > 1e-12))
}

/** The value of an entry in a pair of matrices. */
export const valueAt = (
  matrices: Matrices,
  { species, final, initial }: { readonly species: Species; readonly final: number; readonly initial: number },
): { readonly re: number; readonly im: number } => at(matrices[species], final, initial)
