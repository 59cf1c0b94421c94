// Quantities that no rephasing of rows changes, for any number of states [Giunti:2014ixa for the convention]:
//   |U_αi|²
//   quartets  Q_{αβ;ij} = U_αi U_βj U*_αj U*_βi      (column phases drop out too); Im is Jarlskog's invariant
//   Majorana  S_{α;ij} = U_αi² U*_αj²                (column signs drop out, column phases do not)
// J = Im Q_{eµ;12} = c12 s12 c23 s23 c13² s13 sin δ for three states in the PDG parametrisation.
// All quartets and all S together with the moduli fix a matrix without zeros up to row phases and column signs.

import { columnCount, entryOf, type MixingMatrix, rowCount } from '../matrix/mixing-matrix.js'
import * as Z from '../number/mixing-number.js'

/** α, β flavours (rows) and i, j mass states (columns), from 0. */
export interface QuartetIndex {
  readonly kind: 'quartet'
  readonly rows: readonly [alpha: number, beta: number]
  readonly states: readonly [i: number, j: number]
}

/** α flavour (row) and i, j mass states (columns), from 0. */
export interface MajoranaIndex {
  readonly kind: 'majorana'
  readonly row: number
  readonly states: readonly [i: number, j: number]
}

export type InvariantIndex = QuartetIndex | MajoranaIndex

export interface Invariant {
  readonly index: InvariantIndex
  /** The complex invariant; CP violation shows in its imaginary part. */
  readonly value: Z.MixingNumber
}

/** Q_{αβ;ij} = U_αi U_βj U*_αj U*_βi. */
export function quartet(
  matrix: MixingMatrix,
  { rows: [alpha, beta], states: [i, j] }: Omit<QuartetIndex, 'kind'>,
): Z.MixingNumber {
  const u = (row: number, column: number): Z.MixingNumber => entryOf(matrix, row, column)
  return Z.product(u(alpha, i), u(beta, j), Z.conjugate(u(alpha, j)), Z.conjugate(u(beta, i)))
}

/** S_{α;ij} = (U_αi U*_αj)². */
export function majoranaInvariant(matrix: MixingMatrix, index: Omit<MajoranaIndex, 'kind'>): Z.MixingNumber {
  const { row, states } = index
  return Z.square(Z.multiply(entryOf(matrix, row, states[0]), Z.conjugate(entryOf(matrix, row, states[1]))))
}

/** J = Im(U_e1 U_µ2 U*_e2 U*_µ1), for the three active flavours and the first three states. */
export const jarlskog = (matrix: MixingMatrix): Z.MixingNumber =>
  Z.imaginaryPart(quartet(matrix, { rows: [0, 1], states: [0, 1] }))

const pairs = (count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, j) => Array.from({ length: j }, (_, i) => [i, j] as const)).flat()

/** All Q_{αβ;ij} with α < β and i < j. */
export const quartets = (matrix: MixingMatrix): readonly Invariant[] =>
  pairs(rowCount(matrix)).flatMap((rows) =>
    pairs(columnCount(matrix)).map((states) => ({
      index: { kind: 'quartet', rows, states },
      value: quartet(matrix, { rows, states }),
    })),
  )

/** All S_{α;ij} with i < j. */
export const majoranaInvariants = (matrix: MixingMatrix): readonly Invariant[] =>
  matrix.entries.flatMap((_, row) =>
    pairs(columnCount(matrix)).map((states) => ({
      index: { kind: 'majorana', row, states },
      value: majoranaInvariant(matrix, { row, states }),
    })),
  )

/** The value of the invariant with this index. */
export const invariantOf = (matrix: MixingMatrix, index: InvariantIndex): Z.MixingNumber =>
  index.kind === 'quartet' ? quartet(matrix, index) : majoranaInvariant(matrix, index)
