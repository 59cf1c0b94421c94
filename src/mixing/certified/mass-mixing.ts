// Masses and mixing of exact mass matrices, every element within a bound that is proved.
//   Majorana:         L = −½ ν̄ᶜ m ν + h.c. (= −½ νᵀC†m ν + h.c.), m symmetric,   ν = U_ν ν_mass, U_νᵀ m U_ν = diag(masses)
//   Dirac:            L = −ν̄_L m ν_R + h.c., rows left-handed,                    U_ν† m m† U_ν = diag(masses²)
//   charged leptons:  L = −ℓ̄_L m_ℓ ℓ_R + h.c., likewise, acting on the first fields: e, µ, τ by ascending mass
// U = U_ℓ† U_ν, rows e, µ, τ, s…, columns by ascending mass. If phases of the fields make all matrices real, CP is conserved
// and U is given in these phases: each column is exactly real or exactly imaginary, by the sign of its eigenvalue.

import * as E from 'fp-ts/lib/Either.js'
import * as C from '../../exact/cyclotomic.js'
import type { CyclotomicMatrix } from '../../exact/matrix.js'
import * as Q from '../../exact/rational.js'
import { dagger, type Entries, identity, type MixingMatrix, multiply } from '../matrix/mixing-matrix.js'
import type { Enclosure } from '../number/enclosure.js'
import * as R from '../number/enclosure.js'
import * as Z from '../number/mixing-number.js'
import {
  blockOfColumn,
  type CertifiedState,
  type CertifiedStates,
  certifiedStates,
  type EigenProblem,
} from './certified-states.js'
import { diracProblem, leftHandedSquare } from './dirac-problem.js'
import { complexMajorana, realMajorana } from './majorana-problem.js'
import { type PhasedMatrix, realForm } from './real-form.js'
import { type ScaledMatrix, type Signs, scaledMatrix } from './scaled-matrix.js'
import { stateMasses } from './state-mass.js'

export interface ExactMassMatrices {
  readonly nature: 'majorana' | 'dirac'
  /** n × n; Majorana: symmetric. */
  readonly neutrinos: CyclotomicMatrix
  /** Fields without weak interaction, the last ones. */
  readonly sterile: number
  /** Of the active fields; `undefined`: diagonal, with e, µ, τ in the order of the rows. */
  readonly chargedLeptons: CyclotomicMatrix | undefined
}

export interface MassMixing {
  /** Ascending, in the unit of the matrix; decimals, correct to 17 digits and more, exactly equal if the masses are. */
  readonly masses: readonly Q.Rational[]
  readonly mixing: MixingMatrix
  /** Masses of the charged leptons, ascending, if their matrix was given. */
  readonly chargedLeptonMasses: readonly Q.Rational[] | undefined
}

export type MassMixingProblem =
  /** Masses too close to be told apart at the last precision. */
  | { readonly kind: 'unresolved' }
  /** Exact numbers of too many digits, or in too large a field. */
  | { readonly kind: 'too-large' }
  /** Two charged leptons of the same mass: e, µ, τ are not defined. */
  | { readonly kind: 'degenerate-charged-leptons' }

/** The masses and the mixing matrix, or why there are none. */
export function massMixing(given: ExactMassMatrices): E.Either<MassMixingProblem, MassMixing> {
  try {
    return withinLimits(given)
  } catch (error) {
    if (error instanceof C.DegreeLimit) return E.left({ kind: 'too-large' })
    throw error
  }
}

function withinLimits(given: ExactMassMatrices): E.Either<MassMixingProblem, MassMixing> {
  const { nature, chargedLeptons } = given
  const neutrinos = scaledMatrix(given.neutrinos)
  const form = realForm(phasedMatrices(given))
  const [signs, leptonSigns] = form.kind === 'real' ? form.signs : []
  const states = certifiedStates(problemOf(nature, neutrinos, signs))
  if (states === undefined) return E.left({ kind: 'unresolved' })
  const masses = stateMasses(states, { exponent: neutrinos.exponent, isSquared: nature === 'dirac' })
  const rotation = entriesOf(states, problemOf(nature, neutrinos, signs), form.kind === 'real')
  const isFlavourBasis = chargedLeptons === undefined || isDiagonal(leftHandedSquare(chargedLeptons))
  const violation =
    form.kind === 'complex' && given.sterile === 0 && isFlavourBasis
      ? { rows: form.rows, value: form.value }
      : undefined
  const computed = { violation }
  if (chargedLeptons === undefined) {
    return E.right({ masses, mixing: { entries: rotation, openPhases: [], computed }, chargedLeptonMasses: undefined })
  }
  const scaled = scaledMatrix(chargedLeptons)
  const problem = diracProblem(scaled, leptonSigns)
  const leptons = certifiedStates(problem)
  if (leptons === undefined) return E.left({ kind: 'unresolved' })
  if (leptons.states.some(({ level }, k) => level !== k)) return E.left({ kind: 'degenerate-charged-leptons' })
  const leptonRotation = enlarged(entriesOf(leptons, problem, form.kind === 'real'), rotation.length)
  const entries = multiply(dagger(leptonRotation), rotation)
  const chargedLeptonMasses = stateMasses(leptons, { exponent: scaled.exponent, isSquared: true })
  return E.right({ masses, mixing: { entries, openPhases: [], computed }, chargedLeptonMasses })
}

function phasedMatrices({ nature, neutrinos, chargedLeptons }: ExactMassMatrices): readonly PhasedMatrix[] {
  const square = (matrix: CyclotomicMatrix): PhasedMatrix => ({ kind: 'hermitian', matrix: leftHandedSquare(matrix) })
  return [
    nature === 'majorana' ? { kind: 'symmetric', matrix: neutrinos } : square(neutrinos),
    ...(chargedLeptons === undefined ? [] : [square(chargedLeptons)]),
  ]
}

function problemOf(nature: ExactMassMatrices['nature'], matrix: ScaledMatrix, signs: Signs | undefined): EigenProblem {
  if (nature === 'dirac') return diracProblem(matrix, signs)
  return signs === undefined ? complexMajorana(matrix) : realMajorana(matrix, signs)
}

const isDiagonal = (matrix: CyclotomicMatrix): boolean =>
  matrix.every((row, j) => row.every((z, k) => j === k || C.isZero(z)))

/** [row][state]; zeros are exact where they are proved, and columns of real matrices exactly real or imaginary. */
function entriesOf({ bits, states }: CertifiedStates, problem: EigenProblem, isReal: boolean): Entries {
  const { blocks } = problem
  const isDistinct = states.every(({ level }, k) => level === k)
  return blocks.map((block, row) => {
    const isApart = ({ column }: CertifiedState): boolean => block !== blockOfColumn(blocks, column)
    const mayVanish = ({ column: { re, im }, columnError }: CertifiedState): boolean =>
      [re[row] ?? 0n, im[row] ?? 0n].every((x) => x <= columnError && -x <= columnError)
    const small = states.filter((state) => isApart(state) || mayVanish(state))
    // As many zeros as the exact matrix says there are: then these are they.
    const areZero = small.some((state) => !isApart(state)) && isDistinct && problem.zerosInRow(row) === small.length
    return states.map((state): Z.MixingNumber => {
      const { column, columnError, value } = state
      if (isApart(state) || (areZero && mayVanish(state))) return Z.zero
      const re = enclosure(column.re[row] ?? 0n, columnError, bits)
      if (isReal) return value < 0n ? Z.numeric(R.zero, re) : Z.numeric(re)
      return Z.numeric(re, enclosure(column.im[row] ?? 0n, columnError, bits))
    })
  })
}

function enclosure(x: bigint, error: bigint, bits: number): Enclosure {
  const toDouble = (n: bigint): number => Q.ratioToNumber(n, 1n << BigInt(bits))
  // What may be zero is centred there.
  if (x <= error && -x <= error) return { centre: 0, radius: 4 * toDouble(error) }
  const centre = toDouble(x)
  return { centre, radius: 2 * toDouble(error) + R.rounding(centre) }
}

/** The matrix in the upper left corner of the n × n unit matrix. */
const enlarged = (entries: Entries, n: number): Entries =>
  identity(n).map((row, j) => row.map((unit, k) => entries[j]?.[k] ?? unit))
