// The left-handed mass states of an exact Dirac mass matrix m (rows left-handed, ν̄_L m ν_R): the eigenvectors of m m†, whose
// eigenvalues are the squares of the masses. Fields of zero mass and columns may take any phase.

import { type CyclotomicMatrix, dagger, multiply } from '../../exact/matrix.js'
import type { EigenProblem } from './certified-states.js'
import { withLargestReal } from './column-convention.js'
import { exactDegeneracy, zerosInRow } from './distinct-values.js'
import { blocksOf, fixedMatrix, realFixedMatrix, type ScaledMatrix, type Signs } from './scaled-matrix.js'

/** m m†. */
export const leftHandedSquare = (matrix: CyclotomicMatrix): CyclotomicMatrix => multiply(matrix, dagger(matrix))

/** The problem of a Dirac matrix; with `signs`, those of m m† in a real form. */
export function diracProblem({ matrix, range }: ScaledMatrix, signs: Signs | undefined): EigenProblem {
  const square = leftHandedSquare(matrix)
  return {
    range,
    blocks: blocksOf(square),
    matrixAt: (bits) => (signs === undefined ? fixedMatrix(square, bits) : realFixedMatrix(square, signs, bits)),
    orderOf: (values) => [...values.keys()],
    columnsOf: ({ columns }, { order, bits }) =>
      order.flatMap((k) => {
        const column = columns[k]
        return column === undefined ? [] : [withLargestReal(column, bits)]
      }),
    systemOf: (columns, values) => ({ columns, values }),
    exact: () => exactDegeneracy(square),
    zerosInRow: (row) => zerosInRow(square, row),
  }
}
