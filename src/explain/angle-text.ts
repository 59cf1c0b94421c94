// Conditions on angles as text: `x = pi mod 2*pi`.

import { type Angle, printAngle } from '../exact/phase-polynomial.js'
import type { Rational } from '../exact/rational.js'

/** The angle is value·π up to multiples of modulo·π. */
interface AngleEquation {
  readonly angle: Angle
  readonly value: Rational
  readonly modulo: Rational
}

/** `x = pi mod 2*pi`. */
export const angleText = ({ angle, value, modulo }: AngleEquation): string =>
  `${printAngle(angle)} = ${multipleOfPi(value)} mod ${multipleOfPi(modulo)}`

/** All of them: `x = 0 mod pi and y = pi/2 mod pi`. */
export const anglesText = (all: readonly AngleEquation[]): string => all.map(angleText).join(' and ')

/** `0`, `pi`, `-3*pi/2`. */
export function multipleOfPi({ n, d }: Rational): string {
  if (n === 0n) return '0'
  return `${n === 1n ? '' : n === -1n ? '-' : `${n}*`}pi${d === 1n ? '' : `/${d}`}`
}
