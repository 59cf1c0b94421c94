// Angles and phases of the PDG parametrisation, read from a 3 × 3 unitary matrix by quantities that no rephasing of rows
// changes, so exact where the matrix is:
//   sin²θ13 = |U_e3|², sin²θ12 = |U_e2|²/(1 − |U_e3|²), sin²θ23 = |U_µ3|²/(1 − |U_e3|²)
//   e^{iδ} ∝ E = (1 − |U_e3|²) U_e2 U_µ3 U*_e3 U*_µ2 + |U_e2|² |U_µ3|² |U_e3|²     (positive factors dropped)
//   e^{iα21} ∝ (U_e2 U*_e1)², e^{iα31} ∝ (U_e3 U*_e1)² E²
// If some sine or cosine vanishes E does too; then δ is undefined, can be chosen 0, and e^{iα_k1} ∝ (U_αk U*_α1)² in any
// row where both elements are there. Column signs shift α by 2π: α lies in [0, 2π).

import * as E from 'fp-ts/lib/Either.js'
import { columnCount, entryOf, type MixingMatrix, rowCount } from '../matrix/mixing-matrix.js'
import { requireUnitary } from '../matrix/unitarity.js'
import { type Checked, refuse } from '../mixing-issue.js'
import * as Z from '../number/mixing-number.js'
import { argument, type PhaseValue } from './argument.js'
import { majoranaInvariant, quartet } from './invariants.js'

/** A phase, or why there is none: `arbitrary` if no observable depends on it, `undetermined` if the digits leave it. */
export type PdgPhase =
  | ({ readonly kind: 'known' } & PhaseValue)
  | { readonly kind: 'arbitrary' }
  | { readonly kind: 'undetermined' }

export interface PdgParameters {
  /** Real, in [0, 1]; `undefined` for θ12 and θ23 if θ13 = 90° may hold. */
  readonly sin2Theta12: Z.MixingNumber | undefined
  readonly sin2Theta13: Z.MixingNumber
  readonly sin2Theta23: Z.MixingNumber | undefined
  readonly delta: PdgPhase
  readonly alpha21: PdgPhase
  readonly alpha31: PdgPhase
}

/** The PDG parameters of a 3 × 3 matrix that is unitary, exactly or within its digits. */
export function pdgParameters(matrix: MixingMatrix): Checked<PdgParameters> {
  const [rows, columns] = [rowCount(matrix), columnCount(matrix)]
  if (rows !== 3 || columns !== 3) {
    return refuse({ code: 'wrong-size', path: [], expected: '3 × 3', received: `${rows} × ${columns}` })
  }
  return E.map(readParameters)(requireUnitary(matrix))
}

function readParameters(matrix: MixingMatrix): PdgParameters {
  const squared = (row: number, column: number): Z.MixingNumber => Z.absSquared(entryOf(matrix, row, column))
  const [e2, e3, mu3] = [squared(0, 1), squared(0, 2), squared(1, 2)]
  const cos2 = Z.subtract(Z.one, e3)
  const over = (x: Z.MixingNumber) => (Z.isNonZero(cos2) ? Z.divide(x, cos2) : undefined)
  const q = quartet(matrix, { rows: [0, 1], states: [1, 2] })
  const direction = Z.add(Z.multiply(cos2, q), Z.product(e2, mu3, e3))
  return {
    sin2Theta12: over(e2),
    sin2Theta13: e3,
    sin2Theta23: over(mu3),
    delta: phaseAlong(direction),
    alpha21: alpha(matrix, 1, Z.one),
    alpha31: Z.vanishing(direction) === 'undecided' ? { kind: 'undetermined' } : alpha(matrix, 2, direction),
  }
}

function phaseAlong(direction: Z.MixingNumber): PdgPhase {
  switch (Z.vanishing(direction)) {
    case 'non-zero':
      return { kind: 'known', ...argument(direction) }
    case 'zero':
      return { kind: 'arbitrary' }
    case 'undecided':
      return { kind: 'undetermined' }
  }
}

/** arg of (U_αk U*_α1)², times e^{2iδ} in the row e for k = 3; a direction of δ that is zero means δ = 0 by choice. */
function alpha(matrix: MixingMatrix, column: number, delta: Z.MixingNumber): PdgPhase {
  if (matrix.openPhases.includes(column)) return { kind: 'undetermined' }
  const inRow = (row: number) => majoranaInvariant(matrix, { row, states: [column, 0] })
  const first = inRow(0)
  if (Z.isNonZero(first)) return phaseAlong(Z.multiply(first, Z.isZero(delta) ? Z.one : Z.square(delta)))
  const others = [1, 2].map(inRow)
  const known = others.find(Z.isNonZero)
  if (known !== undefined) return phaseAlong(known)
  return { kind: [first, ...others].every(Z.isZero) ? 'arbitrary' : 'undetermined' }
}
