// exp(iφ) for an angle given exactly, in turns (φ = 2π·t), or within a bound, in radians. Cosine and sine come from the
// integer arithmetic of exact/, so they are the same on every engine.

import { fromRoot } from '../../exact/cyclotomic.js'
import { cosineAndSine } from '../../exact/fixed-point.js'
import { modulo } from '../../exact/integer.js'
import * as Q from '../../exact/rational.js'
import { rootOfUnity } from '../../exact/root-of-unity.js'
import * as R from './enclosure.js'
import * as Z from './mixing-number.js'

/** Roots of unity up to this order are kept exact; products of a few of them stay in fields of moderate degree. */
const maximumOrder = 360n

const bits = 64

/** exp(2πi·turns), exact for roots of unity of small order. */
export function phaseOfTurns(turns: Q.Rational): Z.MixingNumber {
  if (turns.d <= maximumOrder) return Z.exact(fromRoot(rootOfUnity(Number(turns.n % turns.d), Number(turns.d))))
  return phaseAround(turns, 0)
}

/** exp(iφ) for φ = 2π·turns ± error, error in radians. */
export function phaseAround(turns: Q.Rational, error: number): Z.NumericNumber {
  // Turns are rounded to a multiple of 2⁻⁴⁸, which moves the angle by less than 2⁻⁴⁶ … unless they are such a fraction.
  const isSmall = turns.d < 2n ** 48n
  const d = isSmall ? turns.d : 2n ** 48n
  const n = isSmall ? turns.n : (turns.n * d) / turns.d
  const { cos, sin } = cosineAndSine(modulo(Number(n % d), Number(d)), Number(d), bits)
  const [c, s] = [Q.ratioToNumber(cos, 1n << BigInt(bits)), Q.ratioToNumber(sin, 1n << BigInt(bits))]
  const angle = error + (isSmall ? 0 : 2 ** -45)
  return Z.numeric(around(c, s, angle), around(s, c, angle))
}

// |f(φ+ε) − f(φ)| ≤ |f′(φ)|·ε + ε²/2 for cosine and sine.
function around(centre: number, slope: number, angle: number): R.Enclosure {
  if (angle === 0 && (centre === 0 || Math.abs(centre) === 1)) return R.exactly(centre)
  return { centre, radius: Math.abs(slope) * angle + (angle * angle) / 2 + 2 ** -52 }
}

/** π to 40 decimals, for the conversion of radians to turns. */
export const pi: Q.Rational = Q.rational(31415926535897932384626433832795028841972n, 10n ** 40n)

/** The angle in turns; x in radians. */
export const turnsOfRadians = (x: Q.Rational): Q.Rational => Q.divide(x, Q.multiply(Q.rational(2), pi))

/** exp(iφ) for an angle in radians, known to a bound. */
export function phaseOfRadians({ centre, radius }: R.Enclosure): Z.MixingNumber {
  if (centre === 0 && radius === 0) return Z.one
  return phaseAround(turnsOfRadians(rationalOfDouble(centre)), radius)
}

// Angles here are of moderate size; 60 binary places keep more than the double has near 1.
const rationalOfDouble = (x: number): Q.Rational => Q.rational(BigInt(Math.round(x * 2 ** 52)), 1n << 52n)
