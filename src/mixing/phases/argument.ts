// The argument of a complex number: exact as a fraction of a turn where it is one, and in radians with a bound always.

import * as C from '../../exact/cyclotomic.js'
import * as Q from '../../exact/rational.js'
import { signOf } from '../number/enclosure.js'
import * as Z from '../number/mixing-number.js'

/** A phase or angle: φ = radians ± error, in [0, 2π) for phases. */
export interface PhaseValue {
  readonly radians: number
  /** Absolute, in radians; π when the digits leave everything open. */
  readonly error: number
  /** φ/2π in [0, 1), exact; `undefined` if it is not known exactly or not rational. */
  readonly turns: Q.Rational | undefined
}

const fullTurn = 2 * Math.PI

/** arg z in [0, 2π) of a number that is not zero. */
export function argument(z: Z.MixingNumber): PhaseValue {
  const { re, im } = Z.toComplex(z)
  const principal = Math.atan2(im, re)
  const radians = principal < 0 ? principal + fullTurn : principal
  const turns = exactTurns(z, radians)
  if (turns !== undefined) return { radians: fullTurn * Q.toNumber(turns), error: 0, turns }
  const size = Math.hypot(re, im)
  const uncertainty = Z.uncertainty(z)
  const error = uncertainty < size ? Math.asin(uncertainty / size) + 2 ** -49 : Math.PI
  return { radians, error, turns: undefined }
}

// z/z* = e^{2iφ} lies in the field of z: if it is a root of unity, φ is one of two rational angles.
function exactTurns(z: Z.MixingNumber, radians: number): Q.Rational | undefined {
  if (z.kind === 'numeric') return turnsOnAxes(z)
  const double = C.asRootOfUnity(C.divide(z.value, C.conjugate(z.value)))
  if (double === undefined) return undefined
  const [first, second] = [Q.rational(double.k, 2 * double.n), Q.rational(double.k + double.n, 2 * double.n)]
  const distance = (turns: Q.Rational): number => Math.abs(Math.sin((radians - fullTurn * Q.toNumber(turns)) / 2))
  return distance(first) < distance(second) ? first : second
}

// A part that is exactly zero puts the number, which is not zero, on an axis, turned by its phase, however wide the other part.
function turnsOnAxes({ phase, re, im }: Z.NumericNumber): Q.Rational | undefined {
  const [x, y] = [signOf(re), signOf(im)]
  const own = Q.rational(phase.k, phase.n)
  if (y === 0 && x !== undefined) return Q.add(own, x > 0 ? Q.zero : Q.rational(1, 2))
  if (x === 0 && y !== undefined) return Q.add(own, y > 0 ? Q.rational(1, 4) : Q.rational(3, 4))
  return undefined
}
