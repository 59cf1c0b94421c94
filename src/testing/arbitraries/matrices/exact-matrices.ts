// Matrices of exact numbers: hermitian, symmetric, antisymmetric, and unitary ones built from Pythagorean rotations.
// `textOf` writes them as a model file does.

import fc from 'fast-check'
import * as C from '../../../exact/cyclotomic.js'
import { type CyclotomicMatrix, identity, multiply } from '../../../exact/matrix.js'
import { rational } from '../../../exact/rational.js'
import { gaussians, rationals } from '../numbers/exact-numbers.js'
import { smallRoots } from '../numbers/phases.js'
import { listOf } from '../numbers/uniform.js'

const pairsOf = (count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, j) => Array.from({ length: j }, (_unused, i) => [i, j] as const)).flat()

/** From a diagonal and the entries above it, in the order of `pairsOf`. */
function assembled(
  diagonal: readonly C.Cyclotomic[],
  upper: readonly C.Cyclotomic[],
  mirrored: (z: C.Cyclotomic) => C.Cyclotomic,
): CyclotomicMatrix {
  const rows = diagonal.map((z, k) => diagonal.map((_, c) => (c === k ? z : C.zero)))
  for (const [index, [i, j]] of pairsOf(diagonal.length).entries()) {
    const [z, above, below] = [upper[index] ?? C.zero, rows[i], rows[j]]
    if (above !== undefined) above[j] = z
    if (below !== undefined) below[i] = mirrored(z)
  }
  return rows
}

const upperOf = (count: number): fc.Arbitrary<C.Cyclotomic[]> => listOf(pairsOf(count).length, gaussians)

/** A† = A. */
export const exactHermitian = (count: number): fc.Arbitrary<CyclotomicMatrix> =>
  fc
    .tuple(listOf(count, rationals.map(C.fromRational)), upperOf(count))
    .map(([diagonal, upper]) => assembled(diagonal, upper, C.conjugate))

/** Aᵀ = A. */
export const exactSymmetric = (count: number): fc.Arbitrary<CyclotomicMatrix> =>
  fc.tuple(listOf(count, gaussians), upperOf(count)).map(([diagonal, upper]) => assembled(diagonal, upper, (z) => z))

/** Aᵀ = −A. */
export const exactAntisymmetric = (count: number): fc.Arbitrary<CyclotomicMatrix> =>
  upperOf(count).map((upper) => assembled(new Array<C.Cyclotomic>(count).fill(C.zero), upper, C.negate))

/** cos θ and sin θ as (cos, sin, hypotenuse); no mixing first, so that shrinking ends there. */
const pythagorean = [
  [1, 0, 1],
  [4, 3, 5],
  [12, 5, 13],
  [0, 1, 1],
  [15, -8, 17],
] as const

/** Unitary: rational rotations with roots of unity. Shrinks to the identity. */
export function exactUnitary(count: number): fc.Arbitrary<CyclotomicMatrix> {
  const planes = pairsOf(count)
  return fc
    .tuple(
      listOf(planes.length, fc.constantFrom(...pythagorean)),
      listOf(planes.length, smallRoots),
      listOf(count, smallRoots),
    )
    .map(([rotations, deltas, phases]) => {
      const turned = planes.reduce((matrix, [i, j], k) => {
        const [c, s, r] = rotations[k] ?? pythagorean[0]
        const [cosine, sine] = [c, s].map((n) => C.fromRational(rational(n, r)))
        const delta = C.fromRoot(deltas[k] ?? { k: 0, n: 1 })
        const entry = (row: number, column: number): C.Cyclotomic => {
          if (row === column) return row === i || row === j ? (cosine ?? C.one) : C.one
          if (row === i && column === j) return C.multiply(sine ?? C.zero, C.conjugate(delta))
          return row === j && column === i ? C.negate(C.multiply(sine ?? C.zero, delta)) : C.zero
        }
        return multiply(
          matrix,
          matrix.map((row, r2) => row.map((_, column) => entry(r2, column))),
        )
      }, identity(count))
      return turned.map((row) => row.map((z, k) => C.multiply(z, C.fromRoot(phases[k] ?? { k: 0, n: 1 }))))
    })
}

/** The entries as a model file writes them: `3/5`, `i*sqrt(2)`. */
export const textOf = (matrix: CyclotomicMatrix): readonly (readonly string[])[] =>
  matrix.map((row) => row.map((z) => C.print(z)))
