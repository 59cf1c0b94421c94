// How much of an answer is rounding. A number that would vanish exactly (an imaginary part, a difference of equal terms) comes
// out as the rounding of its terms, of whatever size they are; nothing relative to the answer can tell. So the function is
// asked again for models that differ in the last bits of mixing and form factors: what that changes is rounding.

import type { Complex, ComplexMatrix } from '../complex-matrix.js'
import { mapEntries, multiply, turn } from '../complex-matrix.js'
import type { FormFactorMatrices, NeutrinoCase } from '../neutrino-case.js'

/** A few ulps. */
const step = 2 ** -51
const neighbours = 4

/** How many times what the last bits change is still rounding: sums in another order, products with phases. */
export const roundingMargin = 1000

/** The model with its last bits changed, in a few ways. */
export const neighboursOf = (model: NeutrinoCase): readonly NeutrinoCase[] =>
  Array.from({ length: neighbours }, (_, k) => ({
    ...model,
    mixing: shaken(model.mixing, k),
    formFactors: {
      charge: shaken(model.formFactors.charge, k + 1),
      magnetic: shaken(model.formFactors.magnetic, k + 2),
      electric: shaken(model.formFactors.electric, k + 3),
      anapole: shaken(model.formFactors.anapole, k + 4),
    } satisfies FormFactorMatrices,
  }))

/** Every entry times 1 + step · (a phase that looks random, and is the same every time). */
const shaken = (matrix: ComplexMatrix, salt: number): ComplexMatrix =>
  mapEntries(matrix, (z, row, column): Complex => {
    const { re, im } = turn(1 + 2.399963 * (7 * salt + 5 * row + 3 * column))
    return multiply(z, { re: 1 + step * re, im: step * im })
  })
