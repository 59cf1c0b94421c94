// The singular values of a general square matrix, A = V m U†, both V and U unitary, m ascending. For a Dirac mass matrix
// with −L = ψ̄_R A ψ_L + h.c. (rows right-handed, columns left-handed), ψ_L = U ψ_mass and ψ_R = V ψ_mass: the mixing
// matrix is U. In the convention ψ̄_L A ψ_R the roles of V and U are exchanged: give A†.
// Column k of V and of U may be multiplied by one common phase; it is chosen such that the largest entry of the column
// of U is real and positive.

import * as E from 'fp-ts/lib/Either.js'
import { type ComplexMatrix, unitarityErrorOf, zeroMatrix } from './complex-matrix.js'
import { reconstructionErrorOf } from './kernel/reconstruction.js'
import { fillScales, isolateZeros, uncertaintyOf } from './kernel/rounding.js'
import { computeSingularVectors } from './kernel/singular-vectors.js'
import { writeRowMajor } from './kernel/vectors.js'
import { createWorkspace, type Workspace } from './kernel/workspace.js'
import { createLoaded, loadSquare, problemOf } from './load-input.js'
import { type MassMatrixProblem, shapeProblem } from './problem.js'
import { clustersOf, type MassCluster, type MasslessStates, masslessOf } from './undetermined.js'

/** A = V m U† with what was achieved and what is not defined. */
export interface SingularValueDecomposition {
  /** m in ascending order, in the unit of A; exactly 0 when zero within rounding. */
  readonly masses: Float64Array
  /** How far each value moves, at most, when A changes by the rounding of the computation (unit of A). */
  readonly massUncertainties: Float64Array
  /** U, n × n: rows as the columns of A, columns mass states. */
  readonly right: ComplexMatrix
  /** V, n × n: rows as the rows of A, columns mass states. */
  readonly left: ComplexMatrix
  /** max over the entries of |A − V m U†|ᵢⱼ / (dᵢdⱼ), dᵢ² = Σₖ mₖ|Vᵢₖ|², dⱼ² = Σₖ mₖ|Uⱼₖ|². */
  readonly reconstructionError: number
  /** The larger of max |U†U − 1| and max |V†V − 1|. */
  readonly unitarityError: number
  readonly clusters: readonly MassCluster[]
  readonly massless: MasslessStates | undefined
}

/** Decomposes the complex n × n matrix A as V m U†, or says why it cannot. */
export function singularValues(matrix: ComplexMatrix): E.Either<MassMatrixProblem, SingularValueDecomposition> {
  const problem = shapeProblem(matrix)
  if (problem !== undefined) return E.left(problem)
  const n = matrix.rows
  const work = createWorkspace(n, { wantsLeft: true })
  const loaded = createLoaded()
  if (!loadSquare(work, matrix.re, matrix.im, 0, loaded)) return E.left(problemOf(loaded, 0))
  computeSingularVectors(work)
  const massless = isolateZeros(work, loaded.largest)
  for (let k = 0; k < n; k++) choosePhase(work, k)
  fillScales(work)
  const right = zeroMatrix(n, n)
  const left = zeroMatrix(n, n)
  writeRowMajor(n, work.rightRe, work.rightIm, right.re, right.im, 0)
  writeRowMajor(n, work.leftRe, work.leftIm, left.re, left.im, 0)
  return E.right({
    masses: work.values.map((mass) => mass / loaded.factor),
    massUncertainties: work.values.map((_, k) => uncertaintyOf(work, k, massless) / loaded.factor),
    right,
    left,
    reconstructionError: reconstructionErrorOf(work),
    unitarityError: Math.max(unitarityErrorOf(right), unitarityErrorOf(left)),
    clusters: clustersOf(work, massless),
    massless: masslessOf(massless),
  })
}

/** Moduli closer than this (relative) count as equal when the largest entry is looked for: the first one wins. */
const equalModuli = 1e-8

/** Makes the largest entry of right vector k real and positive, and turns left vector k by the same phase. */
function choosePhase(work: Workspace, k: number): void {
  const { size: n, rightRe, rightIm } = work
  let best = k * n
  let largest = 0
  for (let at = k * n; at < k * n + n; at++) {
    const modulus = Math.hypot(rightRe[at] as number, rightIm[at] as number)
    if (modulus <= largest * (1 + equalModuli)) continue
    largest = modulus
    best = at
  }
  const cos = (rightRe[best] as number) / largest
  const sin = (rightIm[best] as number) / largest
  if (sin === 0 && cos > 0) return
  turn(rightRe, rightIm, k * n, n, cos, sin)
  rightIm[best] = 0
  turn(work.leftRe, work.leftIm, k * n, n, cos, sin)
}

/** The n entries from `start` times cos − i sin. */
function turn(re: Float64Array, im: Float64Array, start: number, n: number, cos: number, sin: number): void {
  for (let at = start; at < start + n; at++) {
    const x = re[at] as number
    const y = im[at] as number
    re[at] = x * cos + y * sin
    im[at] = y * cos - x * sin
  }
}
