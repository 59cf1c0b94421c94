// A mixing matrix of any number of states as a product of rotations in the author's own order:
//   U = R(1) · R(2) · … · R(m) · diag(1, e^{iα21/2}, e^{iα31/2}, …), R(k) = R_ij(θ, δ) of rotation.ts, i < j from 1.

import * as E from 'fp-ts/lib/Either.js'
import * as Q from '../../exact/rational.js'
import type { Path } from '../../physics/document.js'
import { both, type Checked, refuse, together } from '../mixing-issue.js'
import { phaseOf, readAngle, zeroAngle } from '../number/angle.js'
import * as Z from '../number/mixing-number.js'
import type { Decimals } from '../number/read-number.js'
import { fromAngle } from './mixing-angle.js'
import type { MixingMatrix } from './mixing-matrix.js'
import { checkPlane, checkSize, productOfRotations, type Rotation } from './rotation.js'

/** R_ij(angle, phase): plane from 1, angles with units; a phase left out is 0. */
export interface RotationRecord {
  readonly i: number
  readonly j: number
  readonly angle: string
  readonly phase?: string
}

export interface RotationList {
  /** Number of mass states. */
  readonly states: number
  /** Factors from left to right. */
  readonly rotations: readonly RotationRecord[]
  /** α21, α31 … with units; those left out are open. */
  readonly alphas?: readonly string[]
}

export interface RotationListOptions {
  /** How decimals are meant; default to their digits. */
  readonly decimals?: Decimals
  /** Where the list stands in the record; default its root. */
  readonly path?: Path
}

/** The mixing matrix of a list of rotations. */
export function fromRotations(list: RotationList, options: RotationListOptions = {}): Checked<MixingMatrix> {
  const { decimals = 'to-their-digits', path = [] } = options
  const { states, alphas = [] } = list
  const size = checkSize(states, [...path, 'states'])
  if (E.isLeft(size)) return size
  if (alphas.length > states - 1) {
    const expected = `at most ${states - 1} Majorana phases`
    return refuse({ code: 'wrong-size', path: [...path, 'alphas'], expected, received: String(alphas.length) })
  }
  const parts = both(
    together(list.rotations.map((record, k) => readRotation(record, states, [...path, 'rotations', k], decimals))),
    together(alphas.map((text, k) => readAngle(text, [...path, 'alphas', k], decimals))),
  )
  if (E.isLeft(parts)) return parts
  const [rotations, angles] = parts.right
  const columns = [Z.one, ...angles.map((angle) => phaseOf(angle, Q.rational(1, 2)))]
  const openPhases = Array.from({ length: states - columns.length }, (_, k) => columns.length + k)
  return E.right({ ...productOfRotations(states, rotations, columns), openPhases })
}

function readRotation(record: RotationRecord, states: number, path: Path, decimals: Decimals): Checked<Rotation> {
  const plane = checkPlane(record, states, path)
  if (E.isLeft(plane)) return plane
  const angles = both(
    fromAngle(record.angle, [...path, 'angle'], decimals),
    readAngle(record.phase ?? zeroAngle.text, [...path, 'phase'], decimals),
  )
  if (E.isLeft(angles)) return angles
  const [rotation, phase] = angles.right
  return E.right({ i: record.i, j: record.j, ...rotation, phase: phaseOf(phase) })
}
