// Rigorous bounds on a computed eigensystem of a hermitian matrix, from its residuals, whatever computed it. With columns
// x_k and numbers λ_k, X = (x_1 … x_n), everything in exact integers:
//   ρ_k ≥ ‖A x_k − λ_k x_k‖,  η ≥ ‖X†X − 1‖_F,
// enlarged by what fixed point cut off the entries of A. For η ≤ ½
//   X⁻¹ A X = λ + X⁻¹R,  ‖X⁻¹R‖ ≤ √2 ρ,  ρ² = Σ ρ_k²,
// so the eigenvalues lie in discs of radius √2 ρ around the λ_k, as many in each connected set of discs as it has centres:
// in ascending order they are off by at most 2n·√2 ρ (F. L. Bauer, C. T. Fike, Numer. Math. 2, 1960). A unit vector with
// residual ρ_k has sin θ ≤ ρ_k/gap to the space of the eigenvalues within its group, gap being the distance of λ_k to all
// others (C. Davis, W. M. Kahan, SIAM J. Numer. Anal. 7, 1970); an orthonormal basis of that space is as near as
// 4 (Σ sin²θ)^½ + η to the columns of the group.

import { integerSquareRoot } from '../../exact/integer.js'
import { type FixedColumn, type FixedMatrix, normOf } from './fixed-matrix.js'
import type { Eigensystem } from './hermitian-jacobi.js'

/** All in units of 2^−bits. */
export interface SpectralBounds {
  /** Every eigenvalue, in ascending order, is within this of its computed value. */
  readonly value: bigint
  /** ρ_k, by column. */
  readonly residuals: readonly bigint[]
  /** η. */
  readonly orthogonality: bigint
}

/** What fixed point may have cut off an entry of A: less than this in each part, in units of 2^−bits. */
const entryError = 2n

/** Bounds on the eigensystem, or `undefined` if its columns are too far from orthonormal for any. */
export function spectralBounds(matrix: FixedMatrix, { values, columns }: Eigensystem): SpectralBounds | undefined {
  const { size: n, bits } = matrix
  const unit = BigInt(bits)
  const orthogonality = orthogonalityOf(columns, bits)
  if (orthogonality > 1n << (unit - 1n)) return undefined
  // ‖ΔA‖_F ≤ √2 n · entryError, and no column is longer than √1.5.
  const cut = 2n * BigInt(n) * entryError
  const residuals = columns.map((column, k) => (residualOf(matrix, column, values[k] ?? 0n) >> unit) + 1n + cut)
  const total = integerSquareRoot(2n * residuals.reduce((sum, x) => sum + x * x, 0n)) + 1n
  return { value: 2n * BigInt(n) * total, residuals, orthogonality }
}

/** ‖A x − λ x‖, times 4^−bits. */
function residualOf({ size: n, re, im }: FixedMatrix, x: FixedColumn, value: bigint): bigint {
  const [real, imaginary]: [bigint[], bigint[]] = [[], []]
  for (let row = 0; row < n; row++) {
    let p = -value * (x.re[row] ?? 0n)
    let q = -value * (x.im[row] ?? 0n)
    for (const [k, c] of x.re.entries()) {
      const [a, b, d] = [re[row * n + k] ?? 0n, im[row * n + k] ?? 0n, x.im[k] ?? 0n]
      p += a * c - b * d
      q += a * d + b * c
    }
    real.push(p)
    imaginary.push(q)
  }
  return normOf(real, imaginary)
}

function orthogonalityOf(columns: readonly FixedColumn[], bits: number): bigint {
  const one = 1n << BigInt(2 * bits)
  let sum = 0n
  for (const [j, x] of columns.entries()) {
    for (const [k, y] of columns.entries()) {
      if (k < j) continue
      let re = j === k ? -one : 0n
      let im = 0n
      for (const [row, a] of x.re.entries()) {
        const [b, c, d] = [x.im[row] ?? 0n, y.re[row] ?? 0n, y.im[row] ?? 0n]
        re += a * c + b * d
        im += a * d - b * c
      }
      sum += (j === k ? 1n : 2n) * (re * re + im * im)
    }
  }
  return (integerSquareRoot(sum) >> BigInt(bits)) + 1n
}

/** The distance of the columns of a group, in units of 2^−bits, to an orthonormal basis of the space they stand for. */
export function groupError(
  { residuals, orthogonality }: SpectralBounds,
  group: readonly number[],
  gap: bigint,
  bits: number,
): bigint {
  // sin θ is at most the residual of the normalised column over the gap; a column is shorter than one by at most η.
  const sines = group.map((k) => ((2n * (residuals[k] ?? 0n)) << BigInt(bits)) / gap + 1n)
  return 4n * (integerSquareRoot(sines.reduce((sum, x) => sum + x * x, 0n)) + 1n) + orthogonality
}
