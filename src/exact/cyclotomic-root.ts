// Roots among the cyclotomic numbers: square roots of rationals, and the recognition of roots of unity.
//
// Gauss: g_p = Σₐ (a/p) ζ_pᵃ equals √p for p ≡ 1 (mod 4) and i√p for p ≡ 3 (mod 4); and √2 = ζ₈ + ζ₈⁻¹.
// So √m, m squarefree, is (−i)^s Π g_p, times √2 for even m, with s the number of primes ≡ 3 (mod 4).

import { equals, fromRational, fromRoot, multiply, one } from './cyclotomic-arithmetic.js'
import { type Cyclotomic, field, fromPowers } from './cyclotomic-field.js'
import { DegreeLimit, maximumDegree } from './degree-limit.js'
import { absolute, factorise, integerSquareRoot } from './integer.js'
import { type Rational, rational } from './rational.js'
import { minusI, power, type RootOfUnity, rootOfUnity } from './root-of-unity.js'

/** √q = outside · √inside with `inside` a squarefree integer that carries the sign of q. */
export interface SimplifiedRadical {
  readonly outside: Rational
  readonly inside: number
}

let primes: readonly bigint[] | undefined

/** The primes that may stand under a root: ℚ(√p) lies in a field of degree at least p − 1. Sieved when first needed. */
function smallPrimes(): readonly bigint[] {
  primes ??= Array.from({ length: maximumDegree }, (_, k) => k + 2)
    .filter((n) => factorise(n)[0]?.prime === n)
    .map(BigInt)
  return primes
}

/** Takes squares out of √q; `undefined` if a large prime stays inside, which no field within the limit contains. */
export function simplifyRadical(q: Rational): SimplifiedRadical | undefined {
  if (q.n === 0n) return { outside: rational(0), inside: 1 }
  // √(n/d) = √(n·d)/d
  let rest = absolute(q.n) * q.d
  let outside = 1n
  let inside = 1
  for (const p of smallPrimes()) {
    for (; rest % (p * p) === 0n; rest /= p * p) outside *= p
    if (rest % p !== 0n) continue
    rest /= p
    inside *= Number(p)
  }
  const root = integerSquareRoot(rest)
  if (root * root !== rest || !Number.isSafeInteger(inside)) return undefined
  return { outside: rational(outside * root, q.d), inside: q.n < 0n ? -inside : inside }
}

/** The order n of the smallest field ℚ(ζₙ) that contains √m, m squarefree. */
export const orderOfRadical = (m: number): number => (((m % 4) + 4) % 4 === 1 ? Math.abs(m) : 4 * Math.abs(m))

/** The square root of a rational: positive for q > 0, i√|q| for q < 0. */
export function squareRoot(q: Rational): Cyclotomic {
  const radical = simplifyRadical(q)
  if (radical === undefined) throw new DegreeLimit('the radical contains a prime that is too large')
  return multiply(fromRational(radical.outside), rootOfSquarefree(radical.inside))
}

// Pure memory.
const rootsOfSquarefree = new Map<number, Cyclotomic>([[1, one]])

function rootOfSquarefree(m: number): Cyclotomic {
  const known = rootsOfSquarefree.get(m)
  if (known !== undefined) return known
  const root = computeRoot(m)
  rootsOfSquarefree.set(m, root)
  return root
}

function computeRoot(m: number): Cyclotomic {
  field(orderOfRadical(m)) // refuses large fields before anything is computed
  let product = one
  let quarterTurns = m < 0 ? 3 : 0 // (−i)³ = i
  for (const { prime } of factorise(Math.abs(m))) {
    if (prime === 2) continue
    product = multiply(product, gaussSum(prime))
    if (prime % 4 === 3) quarterTurns++
  }
  const unit = fromRoot(power(minusI, quarterTurns))
  return multiply(product, m % 2 === 0 ? multiply(unit, rootOfTwo) : unit)
}

const rootOfTwo: Cyclotomic = fromPowers(8, [0n, 1n, 0n, 0n, 0n, 0n, 0n, 1n], 1n)

function gaussSum(prime: number): Cyclotomic {
  const powers = new Array<bigint>(prime).fill(-1n)
  for (let a = 1; a < prime; a++) powers[(a * a) % prime] = 1n
  powers[0] = 0n
  return fromPowers(prime, powers, 1n)
}

/** The number as a root of unity, if it is one. */
export function asRootOfUnity(z: Cyclotomic): RootOfUnity | undefined {
  const first = z.terms[0]
  const isUnit = (coefficient: bigint): boolean => coefficient === 1n || coefficient === -1n
  if (first === undefined || z.denominator !== 1n || !isUnit(first.coefficient)) return undefined
  if (z.terms.some(({ coefficient }) => coefficient !== first.coefficient)) return undefined
  // In the basis a root of unity is one power, or for some primes p minus the sum of the p−1 others of its coset.
  const exponents = new Set(z.terms.map(({ exponent }) => exponent))
  let exponent = first.exponent
  let isNegative = first.coefficient < 0n
  for (const { prime, step, excluded } of field(z.order).primes) {
    // One power of the coset is missing, so one of the next two is there; for p = 2 a coset has a single power.
    const isSum = prime !== 2 && [1, 2].some((j) => exponents.has((first.exponent + j * step) % z.order))
    if (!isSum) continue
    for (let j = 0; j < prime && !excluded.includes(exponent); j++) exponent = (exponent + step) % z.order
    isNegative = !isNegative
  }
  const root = rootOfUnity(2 * exponent + (isNegative ? z.order : 0), 2 * z.order)
  return equals(fromRoot(root), z) ? root : undefined
}
