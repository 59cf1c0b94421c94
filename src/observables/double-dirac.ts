// N Dirac states seen as 2N Majorana states, degenerate in pairs: ν_k = v_k (χ_ka + iχ_kb)/√2, χ = χᶜ, with
//   F = W†fW + η_X (W†fW)ᵀ,   W_k = v_k (1, i)/√2,   f = W F W†,                                [Giunti:2014ixa]
// both Wick contractions of ν̄fΓν in Majorana fields. For one state F_ab = i f for Q, M, E: the transition moment of the
// pair is the Dirac moment, with no factor 2. Lepton number rotates each pair, R(θ), and F = RᵀFR leaves the N² parameters
// of f. CP, ν → ξγ⁰Cν̄ᵀ, acts on the pair as χ_a → iγ⁰χ_a, χ_b → −iγ⁰χ_b if v² = ξ/i: opposite parities, whatever ξ.
// States are listed pair by pair: 1a, 1b, 2a, 2b, …; matrices are [final][initial].

import { inverse, minusI, multiply, plusI, plusOne, type RootOfUnity, rootOfUnity } from '../exact/root-of-unity.js'
import { transpositionSign } from '../physics/elementary-signs.js'
import type { FormFactor } from '../physics/form-factor.js'
import type { DiracState, ImaginaryUnit, MajoranaState, Sign } from '../physics/state.js'
import type { ComplexArithmetic } from './complex-arithmetic.js'

/** [final][initial]. */
export type Matrix<T> = readonly (readonly T[])[]

export interface DoublingOptions<T> {
  readonly formFactor: FormFactor
  readonly arithmetic: ComplexArithmetic<T>
  /** v_k, one for each Dirac state; `doublingPhases` gives those that fit CP. Default: 1. */
  readonly phases?: readonly RootOfUnity[]
}

/** F, 2N × 2N, from the form-factor matrix f of N Dirac states. */
export function doubleDirac<T>(matrix: Matrix<T>, options: DoublingOptions<T>): Matrix<T> {
  const { formFactor, arithmetic } = options
  const { add, negate } = arithmetic
  const w = transposed(weights(matrix.length, options))
  const once = between(conjugated(w, arithmetic), matrix, w, arithmetic)
  const signed = (z: T): T => (transpositionSign[formFactor] === 1 ? z : negate(z))
  return once.map((row, f) => row.map((z, i) => add(z, signed(at(at(once, i), f)))))
}

/** What a matrix of 2N Majorana states, degenerate in pairs, says of N Dirac states. */
export interface HalvedMatrix<T> {
  /** f = W F W†: the Dirac matrix. */
  readonly dirac: Matrix<T>
  /** W F Wᵀ and W* F W†: currents that change lepton number by two; both vanish if and only if F comes from f alone. */
  readonly violating: readonly [Matrix<T>, Matrix<T>]
}

/** The inverse of `doubleDirac`, and what does not conserve lepton number. */
export function halveMajorana<T>(matrix: Matrix<T>, options: DoublingOptions<T>): HalvedMatrix<T> {
  if (matrix.length % 2 === 1) throw new RangeError('Majorana states come in pairs')
  const { arithmetic } = options
  const w = weights(matrix.length / 2, options)
  const mirror = conjugated(w, arithmetic)
  return {
    dirac: between(w, matrix, mirror, arithmetic),
    violating: [between(w, matrix, w, arithmetic), between(mirror, matrix, mirror, arithmetic)],
  }
}

/** v_k with v_k² = ξ_k/i, so that the two Majorana states of ν_k have the CP parities i and −i. */
export const doublingPhases = (states: readonly DiracState[]): readonly RootOfUnity[] =>
  states.map(({ cpParity }) => squareRoot(multiply(cpParity, minusI)))

/** The 2N Majorana states of N Dirac states, in the phases of `doublingPhases`; a phase that no Majorana state has is left out. */
export const doubledStates = (states: readonly DiracState[]): readonly MajoranaState[] => states.flatMap(pairOf)

function pairOf(state: DiracState): readonly [MajoranaState, MajoranaState] {
  const { label, mass, cpParity, cPhase, pPhase, tPhase } = state
  const square = multiply(cpParity, minusI)
  // C: χ_a + iχ_b → c v⁻²(χ_a − iχ_b).   P: both as ν.   T, antiunitary: v*(χ_a − iχ_b) → τ v(χ_a + iχ_b).
  const c = asSign(multiply(cPhase, inverse(square)))
  const t = asSign(multiply(tPhase, square))
  const p = asImaginaryUnit(pPhase)
  const common = { nature: 'majorana', mass, pPhase: p } as const
  return [
    { ...common, label: `${label}a`, cpParity: plusI, cPhase: c, tPhase: t },
    { ...common, label: `${label}b`, cpParity: minusI, cPhase: opposite(c), tPhase: opposite(t) },
  ]
}

const squareRoot = ({ k, n }: RootOfUnity): RootOfUnity => rootOfUnity(k, 2 * n)

const asSign = (root: RootOfUnity): Sign | undefined => (root.n <= 2 ? (root as Sign) : undefined)

const asImaginaryUnit = (root: RootOfUnity): ImaginaryUnit | undefined =>
  root.n === 4 ? (root as ImaginaryUnit) : undefined

const opposite = (sign: Sign | undefined): Sign | undefined =>
  sign === undefined ? undefined : sign.k === 0 ? { k: 1, n: 2 } : plusOne

/** √2 W, N × 2N: the root of 2 would leave the rationals, and W comes in pairs. */
function weights<T>(count: number, { arithmetic, phases = [] }: DoublingOptions<T>): Matrix<T> {
  const { zero, fromRoot } = arithmetic
  return Array.from({ length: count }, (_, k) => {
    const phase = phases[k] ?? plusOne
    return Array.from({ length: 2 * count }, (_unused, column) =>
      column === 2 * k ? fromRoot(phase) : column === 2 * k + 1 ? fromRoot(multiply(phase, plusI)) : zero,
    )
  })
}

/** ½ L M Rᵀ, for L and R of the size of √2 W. */
function between<T>(left: Matrix<T>, matrix: Matrix<T>, right: Matrix<T>, arithmetic: ComplexArithmetic<T>): Matrix<T> {
  const { multiply: times, half } = arithmetic
  const whole = product(product(left, matrix, arithmetic), transposed(right), arithmetic)
  return whole.map((row) => row.map((z) => times(half, z)))
}

function product<T>(a: Matrix<T>, b: Matrix<T>, { zero, add, multiply: times }: ComplexArithmetic<T>): Matrix<T> {
  const columns = transposed(b)
  return a.map((row) => columns.map((column) => row.reduce((sum, z, k) => add(sum, times(z, column[k] ?? zero)), zero)))
}

function transposed<T>(matrix: Matrix<T>): Matrix<T> {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => at(row, column)))
}

const conjugated = <T>(matrix: Matrix<T>, { conjugate }: ComplexArithmetic<T>): Matrix<T> =>
  matrix.map((row) => row.map(conjugate))

function at<T>(list: readonly T[], index: number): T {
  const value = list[index]
  if (value === undefined) throw new RangeError('a matrix that is not square')
  return value
}
