// CP invariance of the charged current, as equations for one unknown phase per charged lepton.
// CP: ℓ_α → ξ_α γ⁰Cℓ̄_αᵀ, ν_j → η_j γ⁰Cν̄_jᵀ with η_j = ±i maps ℓ̄_α γ^µ P_L U_αj ν_j into its hermitian conjugate if
//   U*_αj = c ξ*_α η_j U_αj      for one constant c: with row phases removed, columns of η = i are real and columns of
// η = −i imaginary, or the other way round. Masses that coincide allow more: U* = K U O, K diagonal, O mixing states of
// one level (orthogonal or unitary, spectrum.ts). By the invariants of these groups such K and O exist exactly if the
// phases x_α = conj(K_α) obey, level by level,
//   x_α x_β (T_αβ)² > 0,  T_αβ = Σ_{j in level} U_αj U_βj    unless T_αβ = 0; orthogonal levels only
//   x_α x*_β (H_αβ)² > 0, H_αβ = Σ_{j in level} U_αj U*_βj   unless H_αβ = 0; all levels
// Then x_α U²_αj is real for a single massive Majorana state, and its sign, relative to others, is the CP parity.

import { entryOf, type MixingMatrix, rowCount } from '../matrix/mixing-matrix.js'
import * as Z from '../number/mixing-number.js'
import type { Level } from '../phases/spectrum.js'

/** x_α x_β^{±1} · square > 0; `isConjugated` for x*_β. */
export interface Constraint {
  readonly rows: readonly [alpha: number, beta: number]
  readonly isConjugated: boolean
  readonly square: Z.MixingNumber
  /** Index of the level it comes from. */
  readonly level: number
}

export interface Constraints {
  readonly constraints: readonly Constraint[]
  /** Some T or H may or may not vanish at the digits given: left out. */
  readonly isIncomplete: boolean
}

/** The equations of all levels. */
export function cpConstraints(matrix: MixingMatrix, levels: readonly Level[]): Constraints {
  const all = levels.map((level, index) =>
    level.states.length === 1 ? fromSingleState(matrix, level, index) : fromDegenerateStates(matrix, level, index),
  )
  return {
    constraints: all.flatMap(({ constraints }) => constraints),
    isIncomplete: all.some(({ isIncomplete }) => isIncomplete),
  }
}

// One state: T_αβ = U_αj U_βj, H_αβ = U_αj U*_βj. The equations of the row with the largest element with itself and with
// every other row imply all others.
function fromSingleState(matrix: MixingMatrix, { states, group }: Level, level: number): Constraints {
  const column = matrix.entries.map((_, alpha) => entryOf(matrix, alpha, states[0] ?? 0))
  const centre = strongest(column)
  const isConjugated = group === 'unitary'
  const constraints = column.flatMap((z, beta): readonly Constraint[] => {
    if (centre === undefined || !Z.isNonZero(z) || (isConjugated && beta === centre)) return []
    const square = Z.square(Z.multiply(column[centre] ?? Z.zero, isConjugated ? Z.conjugate(z) : z))
    return [{ rows: [centre, beta], isConjugated, square, level }]
  })
  return { constraints, isIncomplete: column.some((z) => Z.vanishing(z) === 'undecided') }
}

/** The place of the best known element: of the largest, or of the first that is exact and not zero. */
export function strongest(numbers: readonly Z.MixingNumber[]): number | undefined {
  const places = [...numbers.keys()].filter((k) => Z.isNonZero(numbers[k] ?? Z.zero))
  const firstExact = places.find((k) => numbers[k]?.kind === 'exact')
  if (firstExact !== undefined || places.length === 0) return firstExact
  return places.reduce((best, k) => (Z.modulus(numbers[k] ?? Z.zero) > Z.modulus(numbers[best] ?? Z.zero) ? k : best))
}

function fromDegenerateStates(matrix: MixingMatrix, { states, group }: Level, level: number): Constraints {
  const constraints: Constraint[] = []
  let isIncomplete = false
  for (let beta = 0; beta < rowCount(matrix); beta++) {
    for (let alpha = 0; alpha <= beta; alpha++) {
      for (const isConjugated of [false, true]) {
        if (isConjugated ? alpha === beta : group === 'unitary') continue
        const sum = overlap(matrix, [alpha, beta], { states, isConjugated })
        const vanishing = Z.vanishing(sum)
        if (vanishing === 'non-zero')
          constraints.push({ rows: [alpha, beta], isConjugated, square: Z.square(sum), level })
        if (vanishing === 'undecided') isIncomplete = true
      }
    }
  }
  return { constraints, isIncomplete }
}

function overlap(
  matrix: MixingMatrix,
  [alpha, beta]: readonly [number, number],
  { states, isConjugated }: { readonly states: readonly number[]; readonly isConjugated: boolean },
): Z.MixingNumber {
  let sum: Z.MixingNumber = Z.zero
  for (const j of states) {
    const second = entryOf(matrix, beta, j)
    sum = Z.add(sum, Z.multiply(entryOf(matrix, alpha, j), isConjugated ? Z.conjugate(second) : second))
  }
  return sum
}
