// Angles and phases as their author wrote them: `33.68 deg`, `0.588 rad`, `pi/4 rad`, `2*pi/3 rad`; the unit is required.
// The value is kept as an exact rational. Multiples of 15 deg, rational multiples of π and `0 rad` stand for
// themselves; any other decimal is known to half a unit of its last digit: 33.68 deg is 33.68 ± 0.005 deg and 212 deg
// is 212 ± 0.5 deg. `decimals: 'exact'` takes every angle at its word.

import * as E from 'fp-ts/lib/Either.js'
import * as Q from '../../exact/rational.js'
import { didYouMean } from '../../physics/did-you-mean.js'
import type { Path } from '../../physics/document.js'
import { type Checked, refuse } from '../mixing-issue.js'
import { type Digits, readDigits } from './digits.js'
import type * as Z from './mixing-number.js'
import { phaseAround, phaseOfTurns, turnsOfRadians } from './phase.js'
import type { Decimals } from './read-number.js'

export interface Angle {
  /** As the author wrote it. */
  readonly text: string
  /** The angle divided by 2π; exact for degrees and multiples of π, to 40 digits for radians. */
  readonly turns: Q.Rational
  /** What the digits leave open, in turns; 0 for an angle that is exact. */
  readonly error: Q.Rational
  /** False for decimal radians, whose turns are not rational. */
  readonly isRational: boolean
}

export const zeroAngle: Angle = { text: '0 deg', turns: Q.zero, error: Q.zero, isRational: true }

/** Reads `number unit`. */
export function readAngle(text: string, path: Path, decimals: Decimals): Checked<Angle> {
  const trimmed = text.trim()
  const parts = /^(.*?)\s*(deg|rad)$/.exec(trimmed)
  if (parts === null) return refuseUnit(trimmed, path)
  const [, number = '', unit] = parts
  const multiple = unit === 'rad' ? readMultipleOfPi(number.replaceAll(' ', '')) : undefined
  if (multiple !== undefined) {
    return E.right({ text, turns: Q.divide(multiple, Q.rational(2)), error: Q.zero, isRational: true })
  }
  const digits = readDigits(number)
  if (digits === undefined) return refuseNumber(trimmed, path)
  const isExact = decimals === 'exact'
  return E.right(unit === 'deg' ? inDegrees(text, digits, isExact) : inRadians(text, digits, isExact))
}

function refuseNumber(text: string, path: Path): Checked<never> {
  const hint = 'Write a number, a blank and a unit: 33.68 deg.'
  return refuse({ code: 'invalid-number', path, expected: 'a decimal number', received: text, hint })
}

function refuseUnit(text: string, path: Path): Checked<never> {
  const [, number = text, word = ''] = /^([+-]?[\d.]+(?:[eEdD][+-]?\d+)?)\s*(.*)$/.exec(text) ?? []
  if (readDigits(number) === undefined && readMultipleOfPi(number) === undefined) return refuseNumber(text, path)
  const meant = /^(°|degrees?)$/i.test(word) ? 'deg' : didYouMean(word, ['deg', 'rad'])
  const hint = meant === undefined ? `Write the unit too: ${number} deg or ${number} rad.` : `Did you mean ${meant}?`
  return refuse({ code: 'invalid-unit', path, expected: 'deg or rad', received: word === '' ? 'no unit' : word, hint })
}

/** What a multiple of 15 deg leaves open is nothing: it has a name in the theory. */
const isSpecial = (degrees: Q.Rational): boolean => Q.divide(degrees, Q.rational(15)).d === 1n

// A whole number of degrees or radians is a measurement to the unit, unlike a whole number in a matrix.
const leftOpen = ({ halfUnit }: Digits): Q.Rational => (Q.isZero(halfUnit) ? Q.rational(1, 2) : halfUnit)

function inDegrees(text: string, digits: Digits, isExact: boolean): Angle {
  const turn = Q.rational(1, 360)
  const error = isExact || isSpecial(digits.value) ? Q.zero : Q.multiply(leftOpen(digits), turn)
  return { text, turns: Q.multiply(digits.value, turn), error, isRational: true }
}

function inRadians(text: string, digits: Digits, isExact: boolean): Angle {
  const isZero = Q.isZero(digits.value)
  const error = isExact || isZero ? Q.zero : turnsOfRadians(leftOpen(digits))
  return { text, turns: turnsOfRadians(digits.value), error, isRational: isZero }
}

const piForm = /^([+-]?)(?:(\d+(?:\.\d+)?)(?:\/(\d+))?\*?)?pi(?:\/(\d+))?$/

/** `pi/4`, `2*pi/3`, `-pi`, `1/4*pi`, `0.25pi`: the factor of π. */
function readMultipleOfPi(text: string): Q.Rational | undefined {
  const parts = piForm.exec(text)
  if (parts === null) return undefined
  const [, sign, factor = '1', over = '1', under = '1'] = parts
  const [n, d] = [Q.parseDecimal(factor), Q.rational(BigInt(over) * BigInt(under))]
  if (n === undefined || Q.isZero(d)) return undefined
  const value = Q.divide(n, d)
  return sign === '-' ? Q.negate(value) : value
}

/** exp(i·factor·angle): exact for an exact rational angle of small order, else within what the digits leave open. */
export function phaseOf(angle: Angle, factor: Q.Rational = Q.one): Z.MixingNumber {
  const turns = Q.multiply(angle.turns, factor)
  if (angle.isRational && Q.isZero(angle.error)) return phaseOfTurns(turns)
  const size = Q.sign(factor) < 0 ? Q.negate(factor) : factor
  return phaseAround(turns, 2 * Math.PI * Q.toNumber(Q.multiply(angle.error, size)))
}
