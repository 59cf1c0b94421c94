// What shows that a mixing violates CP, named as physicists know it: a Majorana invariant Im(U_αi² U*_αj²) ≠ 0 between
// two massive Majorana states, a quartet Im(U_αi U_βj U*_αj U*_βi) ≠ 0, or, where zeros or degenerate masses hide both,
// a loop of rows whose phases cannot be removed.

import type { MixingMatrix } from '../matrix/mixing-matrix.js'
import * as Z from '../number/mixing-number.js'
import { type Invariant, type InvariantIndex, majoranaInvariants, quartets } from '../phases/invariants.js'
import type { Level } from '../phases/spectrum.js'
import type { LeptonPhases } from './lepton-phases.js'

export type CpEvidence =
  | { readonly kind: 'invariant'; readonly index: InvariantIndex; readonly imaginaryPart: Z.MixingNumber }
  /** The equation of these rows contradicts the others; `value` should be positive. */
  | { readonly kind: 'loop'; readonly rows: readonly number[]; readonly value: Z.MixingNumber }

/** The invariant whose imaginary part could be largest, relative to its modulus. */
export interface CpMargin {
  readonly index: InvariantIndex
  readonly imaginaryPart: Z.MixingNumber
  /** |Im| and what the digits leave open in it, absolute. */
  readonly size: number
  readonly tolerance: number
}

// Invariants are listed up to this number of states; their number grows like its fourth power.
const maximumStates = 12

/** Invariants that CP invariance makes real, for these levels. */
function realInvariants(matrix: MixingMatrix, levels: readonly Level[]): readonly Invariant[] {
  const singles = levels.filter(({ states }) => states.length === 1)
  const [all, majorana] = [singles, singles.filter(({ group }) => group === 'orthogonal')].map(
    (some) => new Set(some.map(({ states }) => states[0])),
  )
  if (levels.length > maximumStates) return []
  const among = (columns: Set<number | undefined> | undefined, { index: { states } }: Invariant): boolean =>
    states.every((state) => columns?.has(state))
  return [
    ...majoranaInvariants(matrix).filter((invariant) => among(majorana, invariant)),
    ...quartets(matrix).filter((invariant) => among(all, invariant)),
  ]
}

/** A proof that CP is violated; `undefined` if there is none at these digits. */
export function cpEvidence(
  matrix: MixingMatrix,
  levels: readonly Level[],
  { closures }: LeptonPhases,
): CpEvidence | undefined {
  const found = realInvariants(matrix, levels)
    .map(({ index, value }) => ({ index, imaginaryPart: Z.imaginaryPart(value) }))
    .filter(({ imaginaryPart }) => Z.isNonZero(imaginaryPart))
  const [first, ...rest] = found
  if (first !== undefined) {
    const largest = rest.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a), first)
    return { kind: 'invariant', ...largest }
  }
  const failing = closures.find(({ verdict }) => verdict === 'fails')
  if (failing === undefined) return undefined
  return { kind: 'loop', rows: failing.constraint.rows, value: failing.value }
}

const sizeOf = ({ imaginaryPart }: { readonly imaginaryPart: Z.MixingNumber }): number => Z.modulus(imaginaryPart)

/** What the digits leave open for CP violation; `undefined` if no invariant says. */
export function cpMargin(matrix: MixingMatrix, levels: readonly Level[]): CpMargin | undefined {
  let worst: { readonly margin: CpMargin; readonly relative: number } | undefined
  for (const { index, value } of realInvariants(matrix, levels)) {
    const imaginaryPart = Z.imaginaryPart(value)
    if (Z.isZero(imaginaryPart)) continue
    const [size, tolerance] = [Z.modulus(imaginaryPart), Z.uncertainty(imaginaryPart)]
    const relative = (size + tolerance) / Math.max(Z.modulus(value), Number.MIN_VALUE)
    if (worst === undefined || relative > worst.relative) {
      worst = { margin: { index, imaginaryPart, size, tolerance }, relative }
    }
  }
  return worst?.margin
}
