// The Takagi factorisation of takagi.ts without its rounding: entries are taken as the exact numbers that the doubles are,
// masses and columns are computed to more bits than a double has (mixing/certified/), and rounded once. A matrix that is
// graded, or whose light masses come out of cancellations, keeps all digits of every mass; it costs milliseconds.

import * as E from 'fp-ts/lib/Either.js'
import * as C from '../../exact/cyclotomic.js'
import type { CyclotomicMatrix } from '../../exact/matrix.js'
import * as Q from '../../exact/rational.js'
import { type CertifiedStates, certifiedStates, type EigenProblem } from '../certified/certified-states.js'
import { complexMajorana, realMajorana } from '../certified/majorana-problem.js'
import { powerOfTwo } from '../certified/real-form.js'
import { scaledMatrix } from '../certified/scaled-matrix.js'
import { type ComplexMatrix, unitarityErrorOf, zeroMatrix } from './complex-matrix.js'
import { clusterGap } from './kernel/cluster-phases.js'
import { reconstructionErrorOf } from './kernel/reconstruction.js'
import { fillScales } from './kernel/rounding.js'
import { writeRowMajor } from './kernel/vectors.js'
import { createWorkspace, type Workspace } from './kernel/workspace.js'
import { createLoaded, loadSymmetric, problemOf } from './load-input.js'
import { type MassMatrixProblem, shapeProblem } from './problem.js'
import { defaultSymmetryTolerance, type TakagiFactorisation, type TakagiOptions } from './takagi.js'
import { type MassCluster, masslessOf } from './undetermined.js'

/** Larger matrices, or a larger ratio of entries, would take too long. */
const [mostStates, widestRange] = [12, 500]

/** The unit roundoff of doubles: everything is rounded once. */
const rounding = 2 ** -53

/**
 * Factorises the symmetric matrix as U* m U† with every digit of a double, or says why it cannot; `undefined` for a matrix above 12 × 12, or with entries
 * that differ by more than 2⁵⁰⁰. A mass is zero only if the matrix is exactly singular.
 */
export function preciseTakagi(
  matrix: ComplexMatrix,
  options: TakagiOptions = {},
): E.Either<MassMatrixProblem, TakagiFactorisation> | undefined {
  const problem = shapeProblem(matrix)
  if (problem !== undefined) return E.left(problem)
  const tolerance = options.symmetryTolerance ?? defaultSymmetryTolerance
  const work = createWorkspace(matrix.rows, { wantsLeft: false })
  const loaded = createLoaded()
  if (!loadSymmetric(work, matrix.re, matrix.im, 0, tolerance, loaded)) return E.left(problemOf(loaded, tolerance))
  const unit = C.fromRational(Q.inverse(exactRational(loaded.factor)))
  const exact = exactMatrix(work).map((row) => row.map((z) => C.multiply(z, unit)))
  const found = preciseTakagiOf(exact)
  return found === undefined ? undefined : E.right({ ...found, asymmetry: loaded.asymmetry })
}

/** The same for an exact symmetric matrix. */
export function preciseTakagiOf(matrix: CyclotomicMatrix): TakagiFactorisation | undefined {
  const n = matrix.length
  const scaled = scaledMatrix(matrix)
  if (n > mostStates || scaled.range > widestRange) return undefined
  const isReal = matrix.every((row) => row.every(C.isReal))
  const signs = isReal ? matrix.map((row) => row.map(C.signOfReal)) : []
  const states = statesOf(isReal ? realMajorana(scaled, signs) : complexMajorana(scaled))
  if (states === undefined) return undefined
  const work = createWorkspace(n, { wantsLeft: false })
  fillWorkspace(work, { matrix: scaled.matrix, states, isReal })
  fillScales(work)
  const mixing = zeroMatrix(n, n)
  writeRowMajor(n, work.rightRe, work.rightIm, mixing.re, mixing.im, 0)
  const unit = powerOfTwo(scaled.exponent - states.bits)
  const masses = Float64Array.from(states.states, ({ value }) =>
    Q.toNumber(Q.multiply(Q.fromInteger(value < 0n ? -value : value), unit)),
  )
  const massless = states.states.filter(({ isMassless }) => isMassless).length
  return {
    masses,
    massUncertainties: masses.map((mass) => mass * rounding),
    mixing,
    reconstructionError: reconstructionErrorOf(work),
    unitarityError: unitarityErrorOf(mixing),
    asymmetry: 0,
    clusters: clustersOf(states, massless),
    massless: masslessOf(massless),
  }
}

function statesOf(problem: EigenProblem): CertifiedStates | undefined {
  try {
    return certifiedStates(problem)
  } catch (error) {
    // Equal masses of a large matrix: whether they are exactly equal takes too long.
    if (error instanceof C.DegreeLimit) return undefined
    throw error
  }
}

/** The matrix in a workspace, exactly. */
function exactMatrix({ size: n, inputRe, inputIm }: Workspace): CyclotomicMatrix {
  const entry = (at: number): C.Cyclotomic => exactComplex(inputRe[at] ?? 0, inputIm[at] ?? 0)
  return Array.from({ length: n }, (_, row) => Array.from({ length: n }, (__, column) => entry(column * n + row)))
}

/** x + iy, exactly as the doubles are. */
export const exactComplex = (x: number, y: number): C.Cyclotomic =>
  C.add(C.fromRational(exactRational(x)), C.multiply(C.imaginaryUnit, C.fromRational(exactRational(y))))

function exactRational(x: number): Q.Rational {
  let [whole, exponent] = [x, 0]
  // Doublings are exact and end: a double has at most 1074 binary places.
  for (; !Number.isInteger(whole); exponent++) whole *= 2
  return Q.multiply(Q.fromInteger(BigInt(whole)), powerOfTwo(-exponent))
}

interface Found {
  /** Scaled. */
  readonly matrix: CyclotomicMatrix
  readonly states: CertifiedStates
  readonly isReal: boolean
}

/** Entries, masses and columns, each rounded to the nearest doubles. */
function fillWorkspace(work: Workspace, { matrix, states: { bits, states }, isReal }: Found): void {
  const { size: n, inputRe, inputIm, values, rightRe, rightIm } = work
  for (const [row, entries] of matrix.entries()) {
    for (const [column, z] of entries.entries()) {
      const { re, im } = C.toComplex(z)
      inputRe[column * n + row] = re
      inputIm[column * n + row] = im
    }
  }
  const double = (x: bigint): number => Q.ratioToNumber(x, 1n << BigInt(bits))
  for (const [k, { value, column, columnError }] of states.entries()) {
    values[k] = double(value < 0n ? -value : value)
    // What is not known from zero is zero.
    const element = (x: bigint): number => (x <= columnError && -x <= columnError ? 0 : double(x))
    const isImaginary = isReal && value < 0n
    for (let row = 0; row < n; row++) {
      rightRe[k * n + row] = isImaginary ? 0 : element(column.re[row] ?? 0n)
      rightIm[k * n + row] = element((isImaginary ? column.re : column.im)[row] ?? 0n)
    }
  }
}

/** Neighbours within a relative 1e-2, as undetermined.ts has them; equal means exactly equal here. */
function clustersOf({ states }: CertifiedStates, massless: number): readonly MassCluster[] {
  const sizes = states.map(({ value }) => (value < 0n ? -value : value))
  const gapBefore = (k: number): number => {
    const [size = 1n, last = 0n] = [sizes[k], sizes[k - 1]]
    return states[k]?.level === states[k - 1]?.level ? 0 : Q.ratioToNumber(size - last, size)
  }
  const clusters: number[][] = []
  for (let k = massless; k < states.length; k++) {
    if (k > massless && gapBefore(k) <= clusterGap) clusters[clusters.length - 1]?.push(k)
    else clusters.push([k])
  }
  return clusters
    .filter((columns) => columns.length > 1)
    .map((columns) => {
      const levels = [...new Set(columns.map((k) => states[k]?.level))]
      const equal = levels
        .map((level) => columns.filter((k) => states[k]?.level === level))
        .filter((group) => group.length > 1)
      const relativeGap = Math.min(...columns.slice(1).map(gapBefore))
      return { columns, relativeGap, undefinedBasis: equal.length > 0, equal, basisUncertainty: rounding }
    })
}
