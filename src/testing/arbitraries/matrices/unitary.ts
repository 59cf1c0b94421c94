// Unitary matrices of doubles, [row][column], drawn by the angles of `angles.ts`.
// Haar measure: the last column of U is uniform on the sphere in N complex dimensions, and what is left of it is a unitary
// matrix of N − 1 dimensions, uniform too. The rotations R_{1N}, …, R_{N−1,N} build that column one component after the other,
// so cos²θ_ij to the power j − i is uniform in [0, 1], and all phases are uniform: for N = 3 the measure
// d(s12²) d(c13⁴) d(s23²) dδ.

import fc from 'fast-check'
import { type ComplexMatrix, multiply, turn } from '../../complex-matrix.js'
import { angles, listOf, unitInterval } from '../numbers/uniform.js'
import { drafted } from '../shrinking/drafted.js'
import { type Angles, fromAngles, planesOf, simplerAngles } from './angles.js'

const matricesOf = (drafts: fc.Arbitrary<Angles>): fc.Arbitrary<ComplexMatrix> =>
  drafted({ drafts, simpler: simplerAngles, build: fromAngles })

const drawn = (
  count: number,
  thetas: fc.Arbitrary<readonly number[]>,
  phases: fc.Arbitrary<number> = angles,
): fc.Arbitrary<Angles> =>
  fc.record({ thetas, deltas: listOf(planesOf(count).length, phases), phases: listOf(count, phases) })

const haarAngles = (count: number): fc.Arbitrary<Angles> =>
  drawn(
    count,
    fc.tuple(...planesOf(count).map(([i, j]) => unitInterval.map((u) => Math.acos(u ** (1 / (2 * (j - i))))))),
  )

const uniformAngles = (count: number): fc.Arbitrary<Angles> =>
  drawn(
    count,
    listOf(
      planesOf(count).length,
      unitInterval.map((t) => (t * Math.PI) / 2),
    ),
  )

/** Angles at which something special happens: no mixing, full exchange, maximal mixing, and next to each of them. */
const specialAngles = [0, Math.PI / 4, Math.PI / 2, 1e-8, Math.PI / 2 - 1e-8, Math.PI / 4 + 1e-8, 1e-15]
const specialPhases = [0, Math.PI / 2, Math.PI, (3 * Math.PI) / 2, 1e-9, Math.PI - 1e-9]

const cornerAngles = (count: number): fc.Arbitrary<Angles> =>
  drawn(count, listOf(planesOf(count).length, fc.constantFrom(...specialAngles)), fc.constantFrom(...specialPhases))

/** Of every kind: Haar three times of five, by angles once, a corner once. */
export const anyAngles = (count: number): fc.Arbitrary<Angles> =>
  fc.oneof(
    { arbitrary: haarAngles(count), weight: 3 },
    { arbitrary: uniformAngles(count), weight: 1 },
    { arbitrary: cornerAngles(count), weight: 1 },
  )

/** Real ones: no δ, and signs. */
export const orthogonalAngles = (count: number): fc.Arbitrary<Angles> =>
  fc.record({
    thetas: listOf(planesOf(count).length, angles),
    deltas: fc.constant(planesOf(count).map(() => 0)),
    phases: listOf(count, fc.constantFrom(0, Math.PI)),
  })

/** Unitary n × n matrices, [row][column], uniform in the Haar measure. Shrinks to the identity. */
export const haarUnitary = (count: number): fc.Arbitrary<ComplexMatrix> => matricesOf(haarAngles(count))

/** Unitary n × n matrices by angles in [0, π/2] and phases, each uniform: small entries are more frequent than with `haarUnitary`. */
export const unitaryByAngles = (count: number): fc.Arbitrary<ComplexMatrix> => matricesOf(uniformAngles(count))

/**
 * Unitary matrices on the boundary or within rounding of it: each angle is 0, π/4 or π/2, or 1e-8 (1e-15) away from one, each
 * phase a multiple of π/2, or 1e-9 away from 0 or π.
 */
export const unitaryCorners = (count: number): fc.Arbitrary<ComplexMatrix> => matricesOf(cornerAngles(count))

/** Real unitary matrices: rotations with signs. Not uniform. Shrinks to the identity. */
export const orthogonalMatrix = (count: number): fc.Arbitrary<ComplexMatrix> => matricesOf(orthogonalAngles(count))

/** Unitary matrices of every kind: three of five by the Haar measure, one by angles, one a corner. */
export const unitary = (count: number): fc.Arbitrary<ComplexMatrix> => matricesOf(anyAngles(count))

/** U · diag(phases): new phases of the columns. */
export const withColumnPhases = (matrix: ComplexMatrix, phases: readonly number[]): ComplexMatrix =>
  matrix.map((row) => row.map((z, k) => multiply(z, turn(phases[k] ?? 0))))
