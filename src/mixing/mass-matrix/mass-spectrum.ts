// Masses and mixing from mass matrices of neutrinos and, optionally, of charged leptons.
//   Majorana:  ½ ν̄ᶜ M ν + h.c.,  M complex symmetric,          ν = U_ν ν_mass,  U_νᵀ M U_ν = m
//   Dirac:     ν̄_R M ν_L + h.c.,  rows right-, columns left-handed, ν_L = U_ν ν_mass,  M = V m U_ν†
//   charged:   ℓ̄_R M_ℓ ℓ_L + h.c., likewise,                    ℓ_L = U_ℓ ℓ_mass
// The lepton mixing matrix is U = U_ℓ† U_ν: rows e, µ, τ (by ascending charged-lepton mass), then sterile fields as
// given; columns mass states by ascending mass. Its rows may be rephased at will when the charged-lepton matrix is
// diagonal or not given: those phases belong to the charged leptons.

import * as E from 'fp-ts/lib/Either.js'
import { type ComplexMatrix, daggerOf, identityMatrix, productOf, unitarityErrorOf } from './complex-matrix.js'
import { preciseTakagi } from './precise-takagi.js'
import type { MassMatrixProblem } from './problem.js'
import { type SingularValueDecomposition, singularValues } from './singular-values.js'
import { type TakagiFactorisation, type TakagiOptions, takagi } from './takagi.js'
import type { MassCluster, MasslessStates } from './undetermined.js'

/** Masses and mixing of n neutrinos, with what was achieved and what is not defined. */
export interface MassSpectrum {
  readonly nature: 'majorana' | 'dirac'
  /** `precise`: entries taken as exact numbers, and every digit of masses and mixing is right; `double`: rounding as told by `massUncertainties`. */
  readonly arithmetic: 'double' | 'precise'
  /** Ascending, in the unit of the mass matrix. */
  readonly masses: Float64Array
  /** How far each mass moves, at most, under the rounding of the computation (same unit). */
  readonly massUncertainties: Float64Array
  /** U = U_ℓ† U_ν, n × n: rows e, µ, τ, s…, columns mass states. */
  readonly mixing: ComplexMatrix
  /** Of the neutrino matrix, entry by entry relative to dᵢdⱼ, dᵢ² = Σₖ mₖ|Uᵢₖ|². */
  readonly reconstructionError: number
  /** max |U†U − 1| of the mixing matrix. */
  readonly unitarityError: number
  readonly clusters: readonly MassCluster[]
  readonly massless: MasslessStates | undefined
  /** The decomposition of the charged-lepton matrix, when one was given. */
  readonly chargedLeptons: SingularValueDecomposition | undefined
}

/** Options of `majoranaSpectrum` and `diracSpectrum`. */
export interface SpectrumOptions extends TakagiOptions {
  /** M_ℓ in ℓ̄_R M_ℓ ℓ_L; it acts on the first fields of ν. Default: diagonal, with e, µ, τ in the order of the rows. */
  readonly chargedLeptonMatrix?: ComplexMatrix
  /**
   * `precise` takes entries as exact numbers and keeps every digit of light masses, whatever the hierarchies, at some milliseconds a matrix; matrices
   * above 12 × 12, or with entries that differ by more than 2⁵⁰⁰, are done in doubles all the same. Default: `double`, of a seesaw `precise`.
   */
  readonly arithmetic?: 'double' | 'precise'
}

type Result<A> = E.Either<MassMatrixProblem, A>

/** The spectrum of the Majorana mass matrix M, n × n complex symmetric, in ½ ν̄ᶜ M ν. */
export function majoranaSpectrum(matrix: ComplexMatrix, options: SpectrumOptions = {}): Result<MassSpectrum> {
  const precise = options.arithmetic === 'precise' ? preciseTakagi(matrix, options) : undefined
  const factorisation = precise ?? takagi(matrix, options)
  if (E.isLeft(factorisation)) return factorisation
  return spectrumOf(factorisation.right, precise === undefined ? 'double' : 'precise', options)
}

/** The spectrum of a matrix whose factors are known. */
export function spectrumOf(
  { asymmetry: _, mixing, ...found }: TakagiFactorisation,
  arithmetic: MassSpectrum['arithmetic'],
  { chargedLeptonMatrix }: SpectrumOptions,
): Result<MassSpectrum> {
  return withChargedLeptons({ ...found, nature: 'majorana', arithmetic }, mixing, chargedLeptonMatrix)
}

/** The spectrum of the Dirac mass matrix M, n × n, in ν̄_R M ν_L (rows right-handed, columns left-handed fields). */
export function diracSpectrum(
  matrix: ComplexMatrix,
  options: Pick<SpectrumOptions, 'chargedLeptonMatrix'> = {},
): Result<MassSpectrum> {
  const decomposition = singularValues(matrix)
  if (E.isLeft(decomposition)) return decomposition
  const { left: _, right, ...found } = decomposition.right
  return withChargedLeptons({ ...found, nature: 'dirac', arithmetic: 'double' }, right, options.chargedLeptonMatrix)
}

/** Adds the rotation of the charged leptons. */
function withChargedLeptons(
  spectrum: Omit<MassSpectrum, 'mixing' | 'chargedLeptons'>,
  neutrinoRotation: ComplexMatrix,
  chargedLeptonMatrix: ComplexMatrix | undefined,
): Result<MassSpectrum> {
  if (chargedLeptonMatrix === undefined) {
    return E.right({ ...spectrum, mixing: neutrinoRotation, chargedLeptons: undefined })
  }
  const n = neutrinoRotation.rows
  const { rows } = chargedLeptonMatrix
  if (rows > n) return E.left({ kind: 'wrong-size', expected: `at most ${n} rows`, received: `${rows} rows` })
  const decomposition = singularValues(chargedLeptonMatrix)
  if (E.isLeft(decomposition)) return decomposition
  const chargedLeptons = decomposition.right
  const mixing = productOf(daggerOf(enlarge(chargedLeptons.right, n)), neutrinoRotation)
  return E.right({ ...spectrum, mixing, unitarityError: unitarityErrorOf(mixing), chargedLeptons })
}

/** The matrix in the upper left corner of the n × n unit matrix. */
function enlarge(matrix: ComplexMatrix, n: number): ComplexMatrix {
  const large = identityMatrix(n)
  for (let row = 0; row < matrix.rows; row++) {
    for (let column = 0; column < matrix.columns; column++) {
      large.re[row * n + column] = matrix.re[row * matrix.columns + column] as number
      large.im[row * n + column] = matrix.im[row * matrix.columns + column] as number
    }
  }
  return large
}

/** The symmetric mass matrix U* m U† of the given masses (n numbers) and mixing matrix U (rows fields, n columns). */
export function majoranaMatrix(masses: readonly number[] | Float64Array, mixing: ComplexMatrix): Result<ComplexMatrix> {
  const { rows, columns, re, im } = mixing
  if (masses.length !== columns) {
    return E.left({ kind: 'wrong-size', expected: `${columns} masses`, received: `${masses.length} masses` })
  }
  const matrix = { rows, columns: rows, re: new Float64Array(rows * rows), im: new Float64Array(rows * rows) }
  for (let i = 0; i < rows; i++) {
    for (let j = i; j < rows; j++) {
      let x = 0
      let y = 0
      for (let k = 0; k < columns; k++) {
        const [a, b] = [re[i * columns + k] as number, im[i * columns + k] as number]
        const [c, d] = [re[j * columns + k] as number, im[j * columns + k] as number]
        x += (masses[k] as number) * (a * c - b * d)
        y -= (masses[k] as number) * (a * d + b * c)
      }
      // One sum for both: symmetric to the last bit.
      matrix.re[i * rows + j] = matrix.re[j * rows + i] = x
      matrix.im[i * rows + j] = matrix.im[j * rows + i] = y
    }
  }
  return E.right(matrix)
}
