// Elements, invariants and phases of a mixing matrix as data of the report: doubles with what the digits leave open, and
// the exact expression where there is one.

import * as C from '../../exact/cyclotomic.js'
import * as Q from '../../exact/rational.js'
import * as Z from '../../mixing/number/mixing-number.js'
import { argument, type PhaseValue } from '../../mixing/phases/argument.js'
import type { NumberReport, PhaseReport, RealReport } from './mixing-report.js'

/** A complex number. */
export function numberReport(z: Z.MixingNumber): NumberReport {
  const { re, im } = Z.toComplex(z)
  return { re: tidy(re), im: tidy(im), uncertainty: Z.uncertainty(z), exact: exactText(z) }
}

/** A real number. */
export function realReport(x: Z.MixingNumber): RealReport {
  const { re, uncertainty, exact } = numberReport(x)
  return { value: re, uncertainty, exact }
}

const tidy = (x: number): number => (x === 0 ? 0 : x)

const exactText = (z: Z.MixingNumber): string | null => (z.kind === 'exact' ? C.print(z.value) : null)

const degreesPerRadian = 180 / Math.PI

/** Radians as degrees; 180° is 180, not the next double. */
export function toDegrees(radians: number): number {
  const degrees = radians * degreesPerRadian
  const rounded = Math.round(degrees * 1e10) / 1e10
  return Math.abs(degrees - rounded) <= 4e-14 * Math.max(1, Math.abs(degrees)) ? rounded : degrees
}

/** A phase whose value is known to a bound. */
export function knownPhase({ radians, error, turns }: PhaseValue): PhaseReport {
  return {
    status: 'known',
    degrees: turns === undefined ? toDegrees(radians) : Q.toNumber(Q.multiply(turns, Q.rational(360))),
    uncertainty: error * degreesPerRadian,
    argPi: turns === undefined ? null : fraction(Q.multiply(turns, Q.rational(2))),
  }
}

const fraction = ({ n, d }: Q.Rational): string => (d === 1n ? String(n) : `${n}/${d}`)

/** A phase without a value. */
export const phaseWithout = (status: Exclude<PhaseReport['status'], 'known'>): PhaseReport => ({
  status,
  degrees: null,
  uncertainty: null,
  argPi: null,
})

/** The argument of a number of modulus 1, or that its digits leave it open. */
export const phaseOfNumber = (z: Z.MixingNumber): PhaseReport =>
  Z.isNonZero(z) ? knownPhase(argument(z)) : phaseWithout('undetermined')
