// When angles with symbols are all multiples of π, and what follows for their parities. With θ = π(Mψ + c), ψ the symbols in
// units of π: a unimodular V with V·M in echelon form turns "all θ_k/π are integers" into one condition for each row of
// V·M that is not zero, and one on numbers alone, that (V·c)_i is an integer, for each that is. The integers θ_k/π are then
// V⁻¹ of integers of which the first are free, so their parities are sums modulo 2 of free bits.

import { integerEchelon } from '../../exact/echelon.js'
import { absolute, gcd } from '../../exact/integer.js'
import { type Angle, addAngles, noAngle, scaleAngle } from '../../exact/phase-polynomial.js'
import * as Q from '../../exact/rational.js'

/** angle + π·pi. */
export interface PhaseAngle {
  readonly angle: Angle
  readonly pi: Q.Rational
}

/** angle = value·π up to multiples of modulo·π; 0 ≤ value < modulo. */
export interface AngleCondition {
  readonly angle: Angle
  readonly value: Q.Rational
  readonly modulo: Q.Rational
}

/** The parity of θ_k/π: constant + Σ bits, modulo 2. */
export interface PhaseParity {
  readonly constant: 0 | 1
  /** Numbers of free bits. */
  readonly bits: readonly number[]
}

export interface PhaseSolution {
  /** All θ_k are multiples of π if and only if these hold. */
  readonly conditions: readonly AngleCondition[]
  /** By angle. */
  readonly parities: readonly PhaseParity[]
}

/** `undefined` if no values of the symbols make all the angles multiples of π. */
export function solvePhases(angles: readonly PhaseAngle[]): PhaseSolution | undefined {
  const symbols = [...new Set(angles.flatMap(({ angle }) => angle.map(({ symbol }) => symbol)))].sort()
  const all = angles.flatMap(({ angle }) => angle.map(({ multiple }) => multiple))
  const scale = all.reduce((lcm, { d }) => (lcm / gcd(lcm, d)) * d, 1n)
  const matrix = angles.map(({ angle }) =>
    symbols.map((symbol) => {
      const { n, d } = angle.find((term) => term.symbol === symbol)?.multiple ?? Q.zero
      return (n * scale) / d
    }),
  )
  const { transformation, inverse, rank } = integerEchelon(matrix, symbols.length)
  const combined = transformation.map((row) => combine(row, angles))
  if (combined.slice(rank).some(({ pi }) => pi.d !== 1n)) return undefined
  const fixed = combined.map(({ pi }) => pi.n)
  return {
    conditions: combined.slice(0, rank).map((one) => condition(one, Q.one)),
    parities: inverse.map((row) => ({
      constant: isOdd(row.slice(rank).reduce((sum, factor, k) => sum + factor * (fixed[rank + k] ?? 0n), 0n)) ? 1 : 0,
      bits: row.flatMap((factor, k) => (k < rank && isOdd(factor) ? [k] : [])),
    })),
  }
}

const isOdd = (n: bigint): boolean => n % 2n !== 0n

function combine(row: readonly bigint[], angles: readonly PhaseAngle[]): PhaseAngle {
  let [angle, pi]: [Angle, Q.Rational] = [noAngle, Q.zero]
  for (const [k, one] of angles.entries()) {
    const factor = Q.rational(row[k] ?? 0n)
    angle = addAngles(angle, scaleAngle(one.angle, factor))
    pi = Q.add(pi, Q.multiply(factor, one.pi))
  }
  return { angle, pi }
}

/** That angle + π·pi is 0 up to multiples of modulo·π; the angle without common factor, its first multiple positive. */
export function condition({ angle, pi }: PhaseAngle, modulo: Q.Rational): AngleCondition {
  const content = angle.reduce<Q.Rational>((common, { multiple }) => gcdOf(common, multiple), Q.zero)
  const isBackward = (angle[0]?.multiple.n ?? 0n) < 0n
  const factor = Q.isZero(content) ? Q.one : Q.inverse(isBackward ? Q.negate(content) : content)
  const [value, size] = [
    Q.multiply(Q.negate(pi), factor),
    Q.multiply(modulo, Q.sign(factor) < 0 ? Q.negate(factor) : factor),
  ]
  return { angle: scaleAngle(angle, factor), value: remainder(value, size), modulo: size }
}

const gcdOf = (a: Q.Rational, b: Q.Rational): Q.Rational =>
  Q.rational(gcd(absolute(a.n) * b.d, absolute(b.n) * a.d), a.d * b.d)

function remainder(a: Q.Rational, size: Q.Rational): Q.Rational {
  const { n, d } = Q.divide(a, size)
  return Q.multiply(Q.rational(((n % d) + d) % d, d), size)
}
