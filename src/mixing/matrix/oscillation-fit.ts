// Results of a global fit to oscillation data, for one mass ordering, as published: sin²θ, δ in degrees and Δm² in eV².
// Δm²_ij = m_i² − m_j². Fits quote Δm²_3ℓ with ℓ = 1 for normal ordering (> 0) and ℓ = 2 for inverted ordering (< 0); the
// record names the one it holds, and nothing here guesses: Δm²31 = Δm²32 + Δm²21. δ lives on a circle: its ranges may
// run across 360°, so 330 … 390 contains 10. Majorana phases are not measured by oscillations and stay open.

import * as E from 'fp-ts/lib/Either.js'
import * as Q from '../../exact/rational.js'
import type { FitValue, OscillationFit } from '../../physics/named-mixing.js'
import { type Checked, refuse } from '../mixing-issue.js'
import { readDigits } from '../number/digits.js'
import type { MixingParameters } from './parametrisation.js'

export type { FitValue, OscillationFit } from '../../physics/named-mixing.js'

/** The best fit as named parameters, ready for `fromParameters`. */
export const bestFitParameters = (fit: OscillationFit): MixingParameters => ({
  sin2Theta12: fit.sin2Theta12.best,
  sin2Theta13: fit.sin2Theta13.best,
  sin2Theta23: fit.sin2Theta23.best,
  delta: `${fit.delta.best} deg`,
})

export type SquaredMassDifference = 'dm21' | 'dm31' | 'dm32'

/** The best fit of a squared mass difference in eV², exact, whichever of Δm²31 and Δm²32 was published. */
export function squaredMassDifference(fit: OscillationFit, which: SquaredMassDifference): Checked<Q.Rational> {
  const own = fit[which]
  if (own !== undefined) return readDecimal(own.best, which)
  const other = which === 'dm31' ? fit.dm32 : fit.dm31
  if (other === undefined) {
    return refuse({ code: 'missing-key', path: [], expected: 'dm31 or dm32', received: 'neither' })
  }
  const [known, dm21] = [
    readDecimal(other.best, which === 'dm31' ? 'dm32' : 'dm31'),
    readDecimal(fit.dm21.best, 'dm21'),
  ]
  if (E.isLeft(known)) return known
  if (E.isLeft(dm21)) return dm21
  return E.right(which === 'dm31' ? Q.add(known.right, dm21.right) : Q.subtract(known.right, dm21.right))
}

function readDecimal(text: string, key: string): Checked<Q.Rational> {
  const digits = readDigits(text)
  if (digits !== undefined) return E.right(digits.value)
  return refuse({ code: 'invalid-number', path: [key, 'best'], expected: 'a decimal number', received: text })
}

/** Whether the record names the squared mass difference of its ordering, with the sign of the ordering. */
export function checkOrdering(fit: OscillationFit): Checked<null> {
  const { ordering, dm31, dm32 } = fit
  if (dm31 !== undefined && dm32 !== undefined) {
    return refuse({ code: 'given-twice', path: ['dm32'], expected: 'dm31 or dm32', received: 'both' })
  }
  const value = squaredMassDifference(fit, 'dm31')
  if (E.isLeft(value)) return value
  const isNormal = Q.sign(value.right) > 0
  if (isNormal === (ordering === 'normal')) return E.right(null)
  const path = [dm31 === undefined ? 'dm32' : 'dm31']
  const expected = ordering === 'normal' ? 'a positive value' : 'a negative value'
  return refuse({ code: 'invalid-value', path, expected, received: Q.print(value.right) })
}

/** The squared masses m1², m2², m3² in eV² for a lightest mass in eV; exact. */
export function squaredMasses(fit: OscillationFit, lightestEv: Q.Rational): Checked<readonly Q.Rational[]> {
  if (Q.sign(lightestEv) < 0) {
    return refuse({ code: 'invalid-value', path: [], expected: 'a mass ≥ 0', received: `${Q.print(lightestEv)} eV` })
  }
  const [dm21, dm31] = [squaredMassDifference(fit, 'dm21'), squaredMassDifference(fit, 'dm31')]
  if (E.isLeft(dm21)) return dm21
  if (E.isLeft(dm31)) return dm31
  const least = Q.multiply(lightestEv, lightestEv)
  const first = fit.ordering === 'normal' ? least : Q.subtract(least, dm31.right)
  return E.right([first, Q.add(first, dm21.right), Q.add(first, dm31.right)])
}

/** Whether a value lies in a closed range; with a period, the range runs upwards from `low` along the circle. */
export function isInRange(
  value: Q.Rational,
  range: { readonly low: Q.Rational; readonly high: Q.Rational },
  period?: Q.Rational,
): boolean {
  const { low, high } = range
  if (period === undefined) return Q.compare(low, value) <= 0 && Q.compare(value, high) <= 0
  const along = (x: Q.Rational): Q.Rational => modulo(Q.subtract(x, low), period)
  const isWholeCircle = Q.compare(Q.subtract(high, low), period) >= 0
  return isWholeCircle || Q.compare(along(value), along(high)) <= 0
}

function modulo(x: Q.Rational, period: Q.Rational): Q.Rational {
  const ratio = Q.divide(x, period)
  const floor = ratio.n >= 0n ? ratio.n / ratio.d : -((-ratio.n + ratio.d - 1n) / ratio.d)
  return Q.subtract(x, Q.multiply(Q.fromInteger(floor), period))
}

const parameters = ['sin2Theta12', 'sin2Theta13', 'sin2Theta23', 'delta', 'dm21', 'dm31', 'dm32'] as const

export type FitParameter = (typeof parameters)[number]

/** Whether a value lies in the published range of a parameter; `undefined` if the record has none. Degrees for δ. */
export function isAllowed(
  fit: OscillationFit,
  parameter: FitParameter,
  value: Q.Rational,
  level: 'sigma1' | 'range3',
): boolean | undefined {
  const range = rangeOf(fit[parameter], level)
  return range === undefined ? undefined : isInRange(value, range, parameter === 'delta' ? Q.rational(360) : undefined)
}

/** The ends of a published range, exact; `undefined` if the record has none. */
export function rangeOf(
  fitted: FitValue | undefined,
  level: 'sigma1' | 'range3',
): { readonly low: Q.Rational; readonly high: Q.Rational } | undefined {
  const ends = fitted?.[level]?.map((text) => readDigits(text)?.value)
  const best = fitted === undefined ? undefined : readDigits(fitted.best)?.value
  const [first, second] = ends ?? []
  if (first === undefined || second === undefined || best === undefined) return undefined
  return level === 'range3' ? { low: first, high: second } : { low: Q.subtract(best, second), high: Q.add(best, first) }
}
