// Cyclotomic numbers that are rational combinations of square roots, z = Σ c_m √m over squarefree m of either sign.
// The c_m are read off by the trace: with t the trace over ℚ divided by the degree, t(√m·√m') = m·δ(m,m'), so
// c_m = t(z·√m)/m. The sum is compared with z in the end, so the answer is certain.

import { add, equals, fromRational, galois, multiply, zero } from './cyclotomic-arithmetic.js'
import type { Cyclotomic } from './cyclotomic-field.js'
import { squareRoot } from './cyclotomic-root.js'
import { factorise, gcdOfNumbers, totient } from './integer.js'
import * as Q from './rational.js'

export interface Radical {
  readonly coefficient: Q.Rational
  /** Squarefree; negative for an imaginary root i√|m|. */
  readonly radicand: number
}

/** z as a combination of square roots, real ones first, then ascending; `undefined` if it is none. */
export function asRadicals(z: Cyclotomic): readonly Radical[] | undefined {
  if (!isFixedBySquares(z)) return undefined
  const radicals: Radical[] = []
  let rest = zero
  for (const radicand of radicandsIn(z.order)) {
    const root = squareRoot(Q.rational(radicand))
    const coefficient = Q.divide(normalisedTrace(multiply(z, root)), Q.rational(radicand))
    if (Q.isZero(coefficient)) continue
    radicals.push({ coefficient, radicand })
    rest = add(rest, multiply(root, fromRational(coefficient)))
  }
  return equals(rest, z) ? radicals : undefined
}

// Galois maps of the form σ² fix every square root. A few of them turn most other numbers away cheaply.
function isFixedBySquares(z: Cyclotomic): boolean {
  for (let g = 2; g <= 40; g++) {
    if (gcdOfNumbers(g, z.order) === 1 && !equals(galois(z, g * g), z)) return false
  }
  return true
}

/** The squarefree m with √m in ℚ(ζₙ): products of −1 (4 | n), 2 (8 | n) and (−1)^((p−1)/2) p. */
function radicandsIn(n: number): readonly number[] {
  const generators = factorise(n).flatMap(({ prime, exponent }) => {
    if (prime === 2) return exponent >= 3 ? [-1, 2] : [-1]
    return [prime % 4 === 1 ? prime : -prime]
  })
  let products = [1]
  for (const generator of generators) products = [...products, ...products.map((m) => m * generator)]
  return products.sort((a, b) => Math.sign(b) - Math.sign(a) || Math.abs(a) - Math.abs(b))
}

// The trace of a primitive m-th root of unity over ℚ, divided by its degree, is μ(m)/φ(m).
function normalisedTrace(z: Cyclotomic): Q.Rational {
  let sum = Q.zero
  for (const { exponent, coefficient } of z.terms) {
    const order = z.order / gcdOfNumbers(z.order, exponent)
    const sign = moebius(order)
    if (sign !== 0) sum = Q.add(sum, Q.rational(BigInt(sign) * coefficient, totient(order)))
  }
  return Q.divide(sum, Q.fromInteger(z.denominator))
}

function moebius(n: number): number {
  const factors = factorise(n)
  if (factors.some(({ exponent }) => exponent > 1)) return 0
  return factors.length % 2 === 0 ? 1 : -1
}
