// Complex rotations, the factors of every parametrisation. In the plane (i, j), i < j, counted from 1 as in papers,
//   R_ij(θ, δ):  R_ii = R_jj = cos θ,  R_ij = sin θ e^{−iδ},  R_ji = −sin θ e^{iδ},  unity elsewhere.
// R13(θ13, δ) is the U13 of the PDG [PDG review "Neutrino masses, mixing, and oscillations"].
// A list [R, R′, R″] means the matrix product R · R′ · R″ in this order.

import * as E from 'fp-ts/lib/Either.js'
import type { Path } from '../../physics/document.js'
import { type Checked, refuse } from '../mixing-issue.js'
import * as Z from '../number/mixing-number.js'
import { type Entries, identity, type MixingMatrix, mixingMatrix } from './mixing-matrix.js'

/** Cosine and sine of a mixing angle. */
export interface CosineAndSine {
  readonly cosine: Z.MixingNumber
  readonly sine: Z.MixingNumber
}

/** R_ij(θ, δ) with the phase factor e^{iδ}; i < j from 1. */
export interface Rotation extends CosineAndSine {
  readonly i: number
  readonly j: number
  /** e^{iδ}. */
  readonly phase: Z.MixingNumber
}

/** a · R: only the columns i and j change. */
function timesRotation(a: Entries, { i, j, cosine, sine, phase }: Rotation): Entries {
  const upper = Z.multiply(sine, Z.conjugate(phase))
  const lower = Z.negate(Z.multiply(sine, phase))
  return a.map((row) => {
    const [x, y] = [row[i - 1] ?? Z.zero, row[j - 1] ?? Z.zero]
    return row.map((z, k) => {
      if (k === i - 1) return Z.add(Z.multiply(x, cosine), Z.multiply(y, lower))
      return k === j - 1 ? Z.add(Z.multiply(x, upper), Z.multiply(y, cosine)) : z
    })
  })
}

/** Π R, in the order of the list, times diag(columns). */
export function productOfRotations(
  size: number,
  rotations: readonly Rotation[],
  columns: readonly Z.MixingNumber[] = [],
): MixingMatrix {
  const product = rotations.reduce(timesRotation, identity(size))
  return mixingMatrix(product.map((row) => row.map((z, k) => Z.multiply(z, columns[k] ?? Z.one))))
}

/** Whether i and j name a plane in this dimension. */
export function checkPlane(plane: { readonly i: number; readonly j: number }, size: number, path: Path): Checked<null> {
  const { i, j } = plane
  const isPlane = Number.isInteger(i) && Number.isInteger(j) && 1 <= i && i < j && j <= size
  if (isPlane) return E.right(null)
  const expected = `whole numbers i < j from 1 to ${size}`
  return refuse({ code: 'invalid-value', path, expected, received: `i = ${i}, j = ${j}` })
}

/** The largest number of states of a model. */
const maximumStates = 128

/** Whether a number of states can be the dimension of a mixing matrix. */
export function checkSize(size: number, path: Path): Checked<null> {
  if (Number.isInteger(size) && size >= 1 && size <= maximumStates) return E.right(null)
  const expected = `a whole number of states from 1 to ${maximumStates}`
  return refuse({ code: 'wrong-size', path, expected, received: String(size) })
}
