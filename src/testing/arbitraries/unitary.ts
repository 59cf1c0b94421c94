// Unitary matrices of doubles, [row][column], as chains of rotations and phases. By the angles the identity is the smallest
// case to which everything shrinks.
// Haar measure by Hurwitz' chain: the first column of an n × n matrix is uniform on the sphere, |c₁|² ∼ Beta(1, n − 1), what
// is left of it is uniform on the next smaller sphere; so sin²θ = u^{1/(n−1)} with u uniform, and all phases uniform.

import fc from 'fast-check'
import {
  build,
  type ComplexMatrix,
  entryOf,
  identity,
  multiply,
  nought,
  product,
  real,
  scale,
  turn,
} from '../complex-matrix.js'
import { angles, listOf, unitInterval } from './uniform.js'

/** The planes (i, j), i < j, from 0: those of the last state first, as in the product R_{N−1,N} … R13 R12. */
const planesOf = (count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, j) => Array.from({ length: j }, (_unused, i) => [i, j] as const))
    .flat()
    .reverse()

/** A rotation by θ in the plane (i, j) with the phase e^{−iδ} at (i, j). */
export const rotation = (
  count: number,
  [i, j]: readonly [number, number],
  theta: number,
  delta: number,
): ComplexMatrix =>
  build(count, (row, column) => {
    if (row === column) return real(row === i || row === j ? Math.cos(theta) : 1)
    if (row === i && column === j) return scale(Math.sin(theta), turn(-delta))
    if (row === j && column === i) return scale(-Math.sin(theta), turn(delta))
    return nought
  })

const diagonal = (phases: readonly number[]): ComplexMatrix =>
  build(phases.length, (row, column) => (row === column ? turn(phases[row] ?? 0) : nought))

/** Unitary n × n matrices, uniform in the Haar measure. Shrinks to the identity. */
export function haarUnitary(count: number): fc.Arbitrary<ComplexMatrix> {
  if (count === 0) return fc.constant([])
  const smaller = count === 1 ? fc.constant<ComplexMatrix>([]) : haarUnitary(count - 1)
  return fc.tuple(smaller, listOf(count - 1, unitInterval), listOf(count, angles)).map(([rest, shares, phases]) => {
    const block = build(count, (r, c) => (r === 0 || c === 0 ? real(r === c ? 1 : 0) : entryOf(rest, r - 1, c - 1)))
    // Each rotation in the plane (k, k + 1) acts after the last: the first column is cos θ₁, −sin θ₁ cos θ₂, ….
    let chain = identity(count)
    for (const [k, share] of shares.entries()) {
      const theta = Math.asin(share ** (1 / (2 * (count - 1 - k))))
      chain = product(rotation(count, [k, k + 1], theta, 0), chain)
    }
    return product(product(diagonal(phases), chain), block)
  })
}

/** Unitary n × n matrices by angles in [0, π/2] and phases, each uniform: small entries are rarer than with `haarUnitary`. */
export function unitaryByAngles(count: number): fc.Arbitrary<ComplexMatrix> {
  const planes = planesOf(count)
  return fc
    .tuple(listOf(planes.length, unitInterval), listOf(planes.length, angles), listOf(count, angles))
    .map(([thetas, deltas, phases]) =>
      fromAngles(
        count,
        thetas.map((t) => (t * Math.PI) / 2),
        deltas,
        phases,
      ),
    )
}

function fromAngles(
  count: number,
  thetas: readonly number[],
  deltas: readonly number[],
  phases: readonly number[],
): ComplexMatrix {
  const rotations = planesOf(count).map((plane, k) => rotation(count, plane, thetas[k] ?? 0, deltas[k] ?? 0))
  return product(rotations.reduce(product, identity(count)), diagonal(phases))
}

/** Angles at which something special happens: no mixing, full exchange, maximal mixing, and next to each of them. */
const specialAngles = [0, Math.PI / 4, Math.PI / 2, 1e-8, Math.PI / 2 - 1e-8, Math.PI / 4 + 1e-8, 1e-15]
const specialPhases = [0, Math.PI / 2, Math.PI, (3 * Math.PI) / 2, 1e-9, Math.PI - 1e-9]

/** Unitary matrices on the boundary or within rounding of it: permutations, maximal mixing, phases that are nearly real. */
export function unitaryCorners(count: number): fc.Arbitrary<ComplexMatrix> {
  const planes = planesOf(count)
  const phase = fc.constantFrom(...specialPhases)
  return fc
    .tuple(listOf(planes.length, fc.constantFrom(...specialAngles)), listOf(planes.length, phase), listOf(count, phase))
    .map(([thetas, deltas, phases]) => fromAngles(count, thetas, deltas, phases))
}

/** Rotations with signs: unitary and real. Shrinks to the identity. */
export function orthogonalMatrix(count: number): fc.Arbitrary<ComplexMatrix> {
  const planes = planesOf(count)
  return fc
    .tuple(listOf(planes.length, angles), listOf(count, fc.constantFrom(0, Math.PI)))
    .map(([thetas, phases]) => fromAngles(count, thetas, [], phases))
}

/** Unitary matrices of every kind above; `haar` most often. */
export const unitary = (count: number): fc.Arbitrary<ComplexMatrix> =>
  fc.oneof(
    { arbitrary: haarUnitary(count), weight: 3 },
    { arbitrary: unitaryByAngles(count), weight: 1 },
    { arbitrary: unitaryCorners(count), weight: 1 },
  )

/** U · diag(phases): new phases of the columns. */
export const withColumnPhases = (matrix: ComplexMatrix, phases: readonly number[]): ComplexMatrix =>
  matrix.map((row) => row.map((z, k) => multiply(z, turn(phases[k] ?? 0))))
