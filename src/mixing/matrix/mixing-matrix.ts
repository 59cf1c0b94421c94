// The leptonic mixing matrix U: ν_α = Σ_j U_αj ν_j with rows e, µ, τ [, s1 …] and columns the mass states, so that the
// charged current is ℓ̄_α γ^µ P_L U_αj ν_j W⁻_µ. Majorana fields have ν_j = ν_j^c (λ = 1) and masses ≥ 0; then row
// phases are unphysical, column signs too, and nothing else for massive, non-degenerate Majorana states [Giunti:2014ixa].
// Square (all states mix unitarily) or the light block: fewer rows than columns. Indices count from 0 inside the code.

import type { Angle } from '../../exact/phase-polynomial.js'
import type { Rational } from '../../exact/rational.js'
import * as Z from '../number/mixing-number.js'

/** [row][column] = [flavour][mass state]. */
export type Entries = readonly (readonly Z.MixingNumber[])[]

export interface MixingMatrix {
  readonly entries: Entries
  /** Columns whose Majorana phase the author left open or gave as symbols: their overall phase means nothing. */
  readonly openPhases: readonly number[]
  /** Phases with symbols of columns in `openPhases`; the entries are those for α = 0. Absent: none. */
  readonly symbolicPhases?: readonly ColumnPhase[]
  /** Of a matrix that was computed from mass matrices: phases and bases that they leave open are conventions of ours. */
  readonly computed?: { readonly violation: ProvedViolation | undefined }
}

/** Rows of a mass matrix whose phases cannot be removed together, and a number that would have to be positive for it. */
export interface ProvedViolation {
  readonly rows: readonly number[]
  readonly value: Z.MixingNumber
}

/** Column k of the full matrix is column k of `entries` times exp(iα/2), α = angle + π·pi. */
export interface ColumnPhase {
  readonly column: number
  readonly angle: Angle
  readonly pi: Rational
  /** As the author wrote α. */
  readonly text: string
}

/** The matrix with these entries and no phase left open. */
export const mixingMatrix = (entries: Entries, openPhases: readonly number[] = []): MixingMatrix => ({
  entries,
  openPhases,
})

/** Number of rows: flavours. */
export const rowCount = ({ entries }: MixingMatrix): number => entries.length

/** Number of columns: mass states. */
export const columnCount = ({ entries }: MixingMatrix): number => entries[0]?.length ?? 0

/** U_αj, α and j from 0; outside of the matrix is a programming error. */
export function entryOf({ entries }: MixingMatrix, row: number, column: number): Z.MixingNumber {
  const z = entries[row]?.[column]
  if (z === undefined) throw new RangeError('outside of the mixing matrix')
  return z
}

/** Whether every entry is exact. */
export const isExact = ({ entries }: MixingMatrix): boolean =>
  entries.every((row) => row.every(({ kind }) => kind === 'exact'))

const flavours = ['e', 'mu', 'tau']

/** e, mu, tau, s1, s2 … for row 0, 1, 2, 3, 4 … */
export const flavourName = (row: number): string => flavours[row] ?? `s${row - 2}`

/** The n × n unit matrix. */
export const identity = (n: number): Entries =>
  Array.from({ length: n }, (_, j) => Array.from({ length: n }, (_, k) => (j === k ? Z.one : Z.zero)))

/** The matrix product. */
export function multiply(a: Entries, b: Entries): Entries {
  return a.map((row) =>
    (b[0] ?? []).map((_, k) => {
      let sum: Z.MixingNumber = Z.zero
      for (const [j, x] of row.entries()) sum = Z.add(sum, Z.multiply(x, b[j]?.[k] ?? Z.zero))
      return sum
    }),
  )
}

/** The adjoint: transposed and conjugated. */
export const dagger = (a: Entries): Entries =>
  (a[0] ?? []).map((_, column) => a.map((row) => Z.conjugate(row[column] ?? Z.zero)))

/** diag(rows) · U · diag(columns); a phase that is not given is 1. */
export function rephase(
  matrix: MixingMatrix,
  phases: { readonly rows?: readonly Z.MixingNumber[]; readonly columns?: readonly Z.MixingNumber[] },
): MixingMatrix {
  const { rows, columns } = phases
  const entries = matrix.entries.map((row, alpha) =>
    row.map((z, j) => Z.product(rows?.[alpha] ?? Z.one, z, columns?.[j] ?? Z.one)),
  )
  return { ...matrix, entries }
}

/** The matrix with new column k equal to old column order[k]: mass states relabelled. */
export function permuteStates(matrix: MixingMatrix, order: readonly number[]): MixingMatrix {
  const entries = matrix.entries.map((_, alpha) => order.map((j) => entryOf(matrix, alpha, j)))
  return {
    entries,
    openPhases: [...order.keys()].filter((k) => matrix.openPhases.includes(order[k] ?? -1)),
    ...(matrix.symbolicPhases === undefined
      ? {}
      : { symbolicPhases: matrix.symbolicPhases.map((one) => ({ ...one, column: order.indexOf(one.column) })) }),
  }
}

/** The rows e, mu, tau: all that the weak interaction sees of a larger matrix. */
export const lightBlock = (matrix: MixingMatrix): MixingMatrix => ({ ...matrix, entries: matrix.entries.slice(0, 3) })

/** A matrix of doubles, each known to `error`, absolute; for matrices that come out of a calculation. */
export function fromDoubles(
  rows: readonly (readonly { readonly re: number; readonly im: number }[])[],
  error: number,
): MixingMatrix {
  const enclose = (centre: number) => ({ centre, radius: error })
  return mixingMatrix(rows.map((row) => row.map(({ re, im }) => Z.numeric(enclose(re), enclose(im)))))
}
