// The field ℚ(ζₙ), ζₙ = exp(2πi/n), with a basis that makes the smallest field of an element visible.
//
// For n = Π q (q = pᵛ) every ζₙᵉ is a product of ζ_qᵏ, one for each q; the basis takes 0 ≤ k < φ(q) for each. A power
// outside it is rewritten with Σⱼ ζₙ^(e + j·n/p) = 0 (j = 0 … p−1): the one of these p powers that has the largest k
// is minus the sum of the others. This is reduction modulo Φₙ, done prime by prime.
// In this basis an element lies in ℚ(ζₘ), m | n, exactly if all its exponents are multiples of n/m.
// Orders with n ≡ 2 (mod 4) do not occur: ℚ(ζₙ) = ℚ(ζ_{n/2}) for them.

import { DegreeLimit, maximumDegree } from './degree-limit.js'
import { factorise, gcd, gcdOfNumbers, totient } from './integer.js'

export interface CyclotomicTerm {
  readonly exponent: number
  readonly coefficient: bigint
}

/**
 * An element of ℚ(ζₙ): (Σ coefficient · ζₙ^exponent) / denominator, in canonical form, so that equality is structural:
 * the smallest `order` n possible, exponents of the basis above in ascending order, no zero coefficients, and a
 * positive denominator that has no factor common to all coefficients.
 */
export interface Cyclotomic {
  readonly order: number
  readonly terms: readonly CyclotomicTerm[]
  readonly denominator: bigint
}

interface PrimeOfField {
  readonly prime: number
  /** n/p: adding it to an exponent changes the part that belongs to p and nothing else. */
  readonly step: number
  /** Exponents outside the basis because of p. */
  readonly excluded: readonly number[]
}

export interface CyclotomicField {
  readonly order: number
  readonly primes: readonly PrimeOfField[]
}

// Pure memory: the record of a field depends on n alone.
const fields = new Map<number, CyclotomicField>()

/** Whether ℚ(ζₙ) is small enough to compute in. */
export const isWithinLimit = (n: number): boolean =>
  // φ(n) ≥ √(n/2), so larger orders need not be factorised.
  fields.has(n) || (n <= 2 * maximumDegree ** 2 && totient(n) <= maximumDegree)

/** The field ℚ(ζₙ), n ≢ 2 (mod 4). */
export function field(n: number): CyclotomicField {
  const known = fields.get(n)
  if (known !== undefined) return known
  if (!isWithinLimit(n)) {
    throw new DegreeLimit(`the cyclotomic field of order ${n} has a degree above ${maximumDegree}`)
  }
  const made = {
    order: n,
    primes: factorise(n).map(({ prime, exponent }) => primeOfField(n, prime, prime ** exponent)),
  }
  fields.set(n, made)
  return made
}

function primeOfField(n: number, prime: number, primePower: number): PrimeOfField {
  const cofactor = n / primePower
  let inverse = 1
  while ((inverse * cofactor) % primePower !== 1 % primePower) inverse++
  const excluded: number[] = []
  for (let e = 0; e < n; e++) {
    const part = (e * inverse) % primePower
    if (part >= primePower - primePower / prime) excluded.push(e)
  }
  return { prime, step: n / prime, excluded }
}

/**
 * (Σₑ coefficients[e] · ζₙᵉ) / denominator in canonical form; the array has length n and is used up.
 */
export function fromPowers(n: number, coefficients: bigint[], denominator: bigint): Cyclotomic {
  for (const { prime, step, excluded } of field(n).primes) {
    for (const e of excluded) {
      const coefficient = coefficients[e] ?? 0n
      if (coefficient === 0n) continue
      coefficients[e] = 0n
      for (let j = 1; j < prime; j++) {
        const other = (e + j * step) % n
        coefficients[other] = (coefficients[other] ?? 0n) - coefficient
      }
    }
  }
  const terms: CyclotomicTerm[] = []
  for (const [exponent, coefficient] of coefficients.entries()) {
    if (coefficient !== 0n) terms.push({ exponent, coefficient })
  }
  return canonical(n, terms, denominator)
}

/** The canonical form of terms that are already in the basis of ℚ(ζₙ), sorted, without zeros; the denominator is positive. */
export function canonical(n: number, terms: readonly CyclotomicTerm[], denominator: bigint): Cyclotomic {
  let step = n
  let content = denominator
  for (const { exponent, coefficient } of terms) {
    if (step > 1) step = gcdOfNumbers(step, exponent)
    if (content > 1n) content = gcd(content, coefficient)
  }
  if (step === 1 && content === 1n) return { order: n, terms, denominator }
  return {
    order: n / step,
    terms: terms.map(({ exponent, coefficient }) => ({
      exponent: exponent / step,
      coefficient: coefficient / content,
    })),
    denominator: denominator / content,
  }
}
