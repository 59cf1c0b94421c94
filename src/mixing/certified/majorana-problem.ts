// The states of an exact Majorana mass matrix, uᵀ m u = mass, from hermitian matrices.
//   real m (as it is, or by phases):  m = O λ Oᵀ, mass |λ|, u = o for λ > 0 and i o for λ < 0
//   any m = a + ib, u = x + iy:       ( a  −b ) (x)        (x)
//                                     (−b  −a ) (y) = mass (y);  i u belongs to −mass
// The second has no phase to be chosen: orthonormal real eigenvectors of equal masses are orthonormal complex columns.

import { type CyclotomicMatrix, conjugate, multiply } from '../../exact/matrix.js'
import type { EigenProblem } from './certified-states.js'
import { withLargestReal, withPositiveLargest } from './column-convention.js'
import { exactDegeneracy, zerosInRow } from './distinct-values.js'
import { type FixedColumn, type FixedMatrix, normalised, normOf, withoutOverlap } from './fixed-matrix.js'
import { blocksOf, fixedMatrix, realFixedMatrix, type ScaledMatrix, type Signs } from './scaled-matrix.js'

/** m is symmetric, so m† m = m* m. */
const squareOf = (matrix: CyclotomicMatrix): CyclotomicMatrix => multiply(conjugate(matrix), matrix)

const exactly = (matrix: CyclotomicMatrix): Pick<EigenProblem, 'exact' | 'zerosInRow'> => ({
  exact: () => exactDegeneracy(squareOf(matrix)),
  zerosInRow: (row) => zerosInRow(squareOf(matrix), row),
})

/** The problem of a matrix that phases make real, with these signs; eigenvalues keep theirs. */
export function realMajorana({ matrix, range }: ScaledMatrix, signs: Signs): EigenProblem {
  const blocks = blocksOf(matrix)
  return {
    range,
    blocks,
    matrixAt: (bits) => realFixedMatrix(matrix, signs, bits),
    orderOf: (values) => [...values.keys()].sort((j, k) => byNumber(sizeOf(values[j] ?? 0n), sizeOf(values[k] ?? 0n))),
    columnsOf: ({ columns }, { order, bits }) => order.map((k) => withPositiveLargest(columns[k] ?? nothing, bits)),
    systemOf: (columns, values) => ({ columns, values }),
    ...exactly(matrix),
  }
}

const nothing: FixedColumn = { re: [], im: [] }
const sizeOf = (x: bigint): bigint => (x < 0n ? -x : x)
const byNumber = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0)

/** The problem of any symmetric matrix. */
export function complexMajorana({ matrix, range }: ScaledMatrix): EigenProblem {
  const n = matrix.length
  return {
    range,
    blocks: blocksOf(matrix),
    matrixAt: (bits) => realEmbedding(fixedMatrix(matrix, bits)),
    orderOf: () => Array.from({ length: n }, (_, k) => n + k),
    columnsOf: ({ columns }, { order, massless, bits }) => {
      const zeros = columns.slice(n - massless, n + massless).map((column) => complexColumn(column, n))
      const massive = order.slice(massless).map((k) => complexColumn(columns[k] ?? nothing, n))
      return [
        ...independent(zeros, massless, bits).map((column) => withLargestReal(column, bits)),
        ...massive.map((column) => withPositiveLargest(column, bits)),
      ]
    },
    systemOf: (columns, values) => ({
      columns: [...columns.map(realColumn), ...columns.map(({ re, im }) => realColumn({ re: im.map(negate), im: re }))],
      values: [...values, ...values.map(negate)],
    }),
    ...exactly(matrix),
  }
}

const negate = (x: bigint): bigint => -x

function realEmbedding({ size: n, bits, re: a, im: b }: FixedMatrix): FixedMatrix {
  const rows = [...Array(n).keys()]
  const line = (upper: readonly bigint[], lower: readonly bigint[], row: number): readonly bigint[] =>
    [upper, lower].flatMap((part) => part.slice(row * n, row * n + n))
  const [minusA, minusB] = [a.map(negate), b.map(negate)]
  const re = [...rows.flatMap((row) => line(a, minusB, row)), ...rows.flatMap((row) => line(minusB, minusA, row))]
  return { size: 2 * n, bits, re, im: re.map(() => 0n) }
}

const complexColumn = ({ re }: FixedColumn, n: number): FixedColumn => ({ re: re.slice(0, n), im: re.slice(n) })
const realColumn = ({ re, im }: FixedColumn): FixedColumn => ({
  re: [...re, ...im],
  im: [...re, ...im].map(() => 0n),
})

/** `count` orthonormal complex columns among twice as many that span the same space over the real numbers. */
function independent(columns: readonly FixedColumn[], count: number, bits: number): readonly FixedColumn[] {
  const chosen: FixedColumn[] = []
  let rest = columns
  while (chosen.length < count) {
    const longest = rest.reduce((a, b) => (normOf(b.re, b.im) > normOf(a.re, a.im) ? b : a))
    // Twice, because what is left may be short.
    const next = chosen.reduce((x, y) => withoutOverlap(x, y, bits), normalised(longest, bits))
    const column = normalised(next, bits)
    chosen.push(column)
    rest = rest.map((x) => withoutOverlap(x, column, bits))
  }
  return chosen
}
