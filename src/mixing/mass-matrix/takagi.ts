// The Takagi factorisation of a complex symmetric mass matrix. Mass term ½ ν̄ᶜ M ν + h.c. with ν_flavour = U ν_mass:
//   UᵀMU = m,  M = U* m U†,  m = diag(m₁ ≤ m₂ ≤ …) ≥ 0,  U unitary, rows as those of M, columns mass states.
// In books that write M = U m Uᵀ, U is the conjugate of this one. The sign of each column is a convention (its largest
// entry has positive real part, or is positive imaginary); every other phase is fixed by M, unless the mass is zero.
// A real M with a negative eigenvalue has an imaginary column there: its CP parity.
// Masses carry the unit of M and nothing else does.

import * as E from 'fp-ts/lib/Either.js'
import { type ComplexMatrix, unitarityErrorOf, zeroMatrix } from './complex-matrix.js'
import { reconstructionErrorOf } from './kernel/reconstruction.js'
import { fillScales, uncertaintyOf } from './kernel/rounding.js'
import { type TakagiOutcome, takagiInPlace } from './kernel/takagi-kernel.js'
import { writeRowMajor } from './kernel/vectors.js'
import { createWorkspace } from './kernel/workspace.js'
import { createLoaded, loadSymmetric, problemOf } from './load-input.js'
import { type MassMatrixProblem, shapeProblem } from './problem.js'
import { clustersOf, type MassCluster, type MasslessStates, masslessOf } from './undetermined.js'

/** M = U* m U† with what was achieved and what is not defined. */
export interface TakagiFactorisation {
  /** Masses in ascending order, in the unit of M; exactly 0 when zero within rounding. */
  readonly masses: Float64Array
  /** How far each mass moves, at most, when every entry of M changes by a relative 4nε, ε = 2⁻⁵² (unit of M). */
  readonly massUncertainties: Float64Array
  /** U, n × n: rows as the rows of M, columns mass states. */
  readonly mixing: ComplexMatrix
  /** max over the entries of |M − U*mU†|ᵢⱼ / (dᵢdⱼ), dᵢ² = Σₖ mₖ|Uᵢₖ|²: relative to the natural size of each row. */
  readonly reconstructionError: number
  /** max |U†U − 1|. */
  readonly unitarityError: number
  /** The largest relative difference of M_ij and M_ji in the input; their mean was used. */
  readonly asymmetry: number
  readonly clusters: readonly MassCluster[]
  readonly massless: MasslessStates | undefined
}

/** Options of `takagi`. */
export interface TakagiOptions {
  /** How much M_ij and M_ji may differ, relative to the larger of the two. Default: 1e-12. */
  readonly symmetryTolerance?: number
}

/** The default of `symmetryTolerance`, relative. */
export const defaultSymmetryTolerance = 1e-12

/** Factorises the complex symmetric n × n matrix M as U* m U†, or says why it cannot. */
export function takagi(
  matrix: ComplexMatrix,
  options: TakagiOptions = {},
): E.Either<MassMatrixProblem, TakagiFactorisation> {
  const problem = shapeProblem(matrix)
  if (problem !== undefined) return E.left(problem)
  const tolerance = options.symmetryTolerance ?? defaultSymmetryTolerance
  const work = createWorkspace(matrix.rows, { wantsLeft: false })
  const loaded = createLoaded()
  if (!loadSymmetric(work, matrix.re, matrix.im, 0, tolerance, loaded)) return E.left(problemOf(loaded, tolerance))
  const outcome: TakagiOutcome = { massless: 0, hasEqualMasses: false }
  takagiInPlace(work, loaded.largest, outcome)
  fillScales(work)
  const mixing = zeroMatrix(matrix.rows, matrix.rows)
  writeRowMajor(matrix.rows, work.rightRe, work.rightIm, mixing.re, mixing.im, 0)
  return E.right({
    masses: work.values.map((mass) => mass / loaded.factor),
    massUncertainties: work.values.map((_, k) => uncertaintyOf(work, k, outcome.massless) / loaded.factor),
    mixing,
    reconstructionError: reconstructionErrorOf(work),
    unitarityError: unitarityErrorOf(mixing),
    asymmetry: loaded.asymmetry,
    clusters: clustersOf(work, outcome.massless),
    massless: masslessOf(outcome.massless),
  })
}
