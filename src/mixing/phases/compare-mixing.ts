// Whether two mixing matrices are the same physics. From finest to coarsest:
//   equal                            B = A
//   equal up to charged-lepton phases B = diag(rows) · A · diag(±1): every Majorana moment agrees
//   equal for oscillations only      B = diag(rows) · A · diag(columns): Majorana phases differ
//   different
// Each relation is an equivalence. Exact matrices are decided exactly. Numeric ones differ when their digits say so; else
// they count as equal in the finest sense that the digits allow, which is no proof and not transitive.

import { columnCount, entryOf, isExact, type MixingMatrix, rephase, rowCount } from '../matrix/mixing-matrix.js'
import * as Z from '../number/mixing-number.js'
import { type Invariant, type InvariantIndex, invariantOf, majoranaInvariants, quartets } from './invariants.js'
import { findRephasing, type Mismatch, type Rephasing } from './rephasing.js'
import { levelsOf, type MixingState } from './spectrum.js'

/** Something that differs beyond doubt; `difference` is B's value minus A's. */
export type MixingDifference =
  | { readonly kind: 'shape' }
  | ({ readonly kind: 'modulus-squared' } & Mismatch)
  | { readonly kind: 'invariant'; readonly index: InvariantIndex; readonly difference: Z.MixingNumber }
  /** No single invariant of four elements differs, but this element fits no rephasing. */
  | ({ readonly kind: 'entry' } & Mismatch)

/** How well `equal` is known: a proof, or the largest element of the difference and what the digits leave open in it. */
export type Agreement =
  | { readonly kind: 'exact' }
  | { readonly kind: 'within-digits'; readonly size: number; readonly tolerance: number }

export type MixingComparison =
  | { readonly kind: 'equal'; readonly agreement: Agreement }
  | ({ readonly kind: 'equal-up-to-lepton-phases'; readonly agreement: Agreement } & Rephasing)
  | ({
      readonly kind: 'equal-for-oscillations'
      readonly agreement: Agreement
      /** What makes the Majorana physics differ. */
      readonly difference: MixingDifference
    } & Rephasing)
  | { readonly kind: 'different'; readonly difference: MixingDifference }

export interface CompareOptions {
  /** With them, columns of Dirac and massless states may take any phase without loss; default: all massive Majorana. */
  readonly states?: readonly MixingState[]
}

/** Compares A and B; phases are those of B = diag(rows) · A · diag(columns). */
export function compareMixing(a: MixingMatrix, b: MixingMatrix, options: CompareOptions = {}): MixingComparison {
  if (rowCount(a) !== rowCount(b) || columnCount(a) !== columnCount(b)) {
    return { kind: 'different', difference: { kind: 'shape' } }
  }
  if (firstMismatch(a, b, (z) => z) === undefined) return { kind: 'equal', agreement: agreementOf(a, b) }
  const modulus = firstMismatch(a, b, Z.absSquared)
  if (modulus !== undefined) return { kind: 'different', difference: { kind: 'modulus-squared', ...modulus } }
  const free = freeColumns(a, b, options)
  const fixedFirst = [...Array(columnCount(a)).keys()].sort((j, k) => Number(free.has(j)) - Number(free.has(k)))
  const { rephasing, mismatch } = findRephasing(a, b, fixedFirst)
  if (mismatch !== undefined) {
    const difference = differingInvariant(a, b, quartets(a)) ?? { kind: 'entry', ...mismatch }
    return { kind: 'different', difference }
  }
  const agreement = agreementOf(rephase(a, rephasing), b)
  const signs = signsOnly(rephasing, free)
  if (typeof signs !== 'number') return { kind: 'equal-up-to-lepton-phases', agreement, ...signs }
  const difference = differingInvariant(a, b, majoranaInvariants(a)) ?? loopDifference(a, b, rephasing, signs)
  return { kind: 'equal-for-oscillations', agreement, difference, ...rephasing }
}

function firstMismatch(
  a: MixingMatrix,
  b: MixingMatrix,
  map: (z: Z.MixingNumber) => Z.MixingNumber,
): Mismatch | undefined {
  for (const [row, entries] of a.entries.entries()) {
    for (const [column, z] of entries.entries()) {
      const difference = Z.subtract(map(entryOf(b, row, column)), map(z))
      if (Z.isNonZero(difference)) return { row, column, difference }
    }
  }
  return undefined
}

function agreementOf(a: MixingMatrix, b: MixingMatrix): Agreement {
  if (isExact(a) && isExact(b)) return { kind: 'exact' }
  const differences = a.entries.flatMap((row, alpha) => row.map((z, j) => Z.subtract(entryOf(b, alpha, j), z)))
  const size = Math.max(...differences.map(Z.modulus))
  return { kind: 'within-digits', size, tolerance: Math.max(...differences.map(Z.uncertainty)) }
}

/** Columns whose phase is not physical, by the spectrum or because the author left it open. */
function freeColumns(a: MixingMatrix, b: MixingMatrix, { states = [] }: CompareOptions): ReadonlySet<number> {
  const free = levelsOf(states).filter(({ group }) => group === 'unitary')
  return new Set([...free.flatMap((level) => level.states), ...a.openPhases, ...b.openPhases])
}

/** The rephasing with column signs, where the columns need no more; else the first column that does. */
function signsOnly({ rows, columns }: Rephasing, free: ReadonlySet<number>): Rephasing | number {
  const signs: Z.MixingNumber[] = []
  for (const [j, phase] of columns.entries()) {
    const isReal = !Z.isNonZero(Z.imaginaryPart(phase))
    if (!isReal && !free.has(j)) return j
    signs.push(isReal ? (Z.toComplex(phase).re < 0 ? Z.negate(Z.one) : Z.one) : phase)
  }
  return { rows, columns: signs }
}

// The number of quartets grows like the fourth power of the number of states.
const maximumStates = 12

function differingInvariant(
  a: MixingMatrix,
  b: MixingMatrix,
  invariants: readonly Invariant[],
): MixingDifference | undefined {
  if (columnCount(a) > maximumStates) return undefined
  for (const { index, value } of invariants) {
    const difference = Z.subtract(invariantOf(b, index), value)
    if (Z.isNonZero(difference)) return { kind: 'invariant', index, difference }
  }
  return undefined
}

// Elements of one column are compared after removing the row phases only.
function loopDifference(a: MixingMatrix, b: MixingMatrix, { rows }: Rephasing, column: number): MixingDifference {
  const moved = rephase(a, { rows })
  const differences = a.entries.map((_, row) => Z.subtract(entryOf(b, row, column), entryOf(moved, row, column)))
  const row = Math.max(0, differences.findIndex(Z.isNonZero))
  return { kind: 'entry', row, column, difference: differences[row] ?? Z.zero }
}
