// How far a mixing matrix is from unitary: the entries of UU† − 1, rows against rows. For the light block of a larger
// mixing (rows e, µ, τ, more columns) UU† = 1 is still required, U†U = 1 is not; a square block with UU† ≠ 1 is a
// non-unitary light block whose heavy columns are missing. Tolerances are what the digits of the entries leave open.

import * as E from 'fp-ts/lib/Either.js'
import type { Path } from '../../physics/document.js'
import { type Checked, refuse } from '../mixing-issue.js'
import * as Z from '../number/mixing-number.js'
import { dagger, flavourName, identity, isExact, type MixingMatrix, multiply } from './mixing-matrix.js'

export interface UnitarityDefect {
  /** `unitary`: proved; `within-digits`: every entry of UU† − 1 may vanish; `not-unitary`: one cannot. */
  readonly kind: 'unitary' | 'within-digits' | 'not-unitary'
  /** Rows from 0 of the entry of UU† − 1 that exceeds its tolerance most, or else is largest. */
  readonly rows: readonly [number, number]
  /** That entry. */
  readonly value: Z.MixingNumber
  /** Its modulus. */
  readonly size: number
  /** What the digits leave open in it, absolute. */
  readonly tolerance: number
}

/** The worst entry of UU† − 1. */
export function unitarityDefect(matrix: MixingMatrix): UnitarityDefect {
  const { entries } = matrix
  const product = multiply(entries, dagger(entries))
  const unit = identity(entries.length)
  let worst: UnitarityDefect | undefined
  for (const [j, row] of product.entries()) {
    for (const [k, z] of row.entries()) {
      if (k < j) continue
      const value = Z.subtract(z, unit[j]?.[k] ?? Z.zero)
      const kind = kinds[Z.vanishing(value)]
      const defect = { kind, rows: [j, k], value, size: Z.modulus(value), tolerance: Z.uncertainty(value) } as const
      if (worst === undefined || isWorse(defect, worst)) worst = defect
    }
  }
  return worst ?? { kind: 'unitary', rows: [0, 0], value: Z.zero, size: 0, tolerance: 0 }
}

const kinds = { zero: 'unitary', undecided: 'within-digits', 'non-zero': 'not-unitary' } as const
const ranks = { unitary: 0, 'within-digits': 1, 'not-unitary': 2 } as const

function isWorse(a: UnitarityDefect, b: UnitarityDefect): boolean {
  return a.kind === b.kind ? a.size - a.tolerance > b.size - b.tolerance : ranks[a.kind] > ranks[b.kind]
}

/** Whether UU† = 1 holds exactly; only for a matrix of exact entries. */
export const isExactlyUnitary = (matrix: MixingMatrix): boolean =>
  isExact(matrix) && unitarityDefect(matrix).kind === 'unitary'

/** The matrix, if UU† = 1 holds exactly or within the digits given. */
export function requireUnitary(matrix: MixingMatrix, path: Path = []): Checked<MixingMatrix> {
  const defect = unitarityDefect(matrix)
  if (defect.kind !== 'not-unitary') return E.right(matrix)
  const [j, k] = defect.rows
  const unit = j === k ? '1' : '0'
  const name = `(U U†)[${flavourName(j)},${flavourName(k)}]`
  const tolerance = defect.tolerance === 0 ? '' : ` ± ${defect.tolerance.toExponential(1)}, by the digits given`
  return refuse({
    code: 'not-unitary',
    path,
    expected: `${name} = ${unit}${tolerance}`,
    received: `off by ${defect.size.toPrecision(3)}`,
    hint: 'Give more digits, and the columns of all mass states.',
  })
}
