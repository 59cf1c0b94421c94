// Arithmetic of cyclotomic numbers. Rational and Gaussian numbers (orders 1 and 4) are nearly all that real input
// holds and have short ways of their own; everything else goes through the field of the least common order.
// Results beyond the field limit throw a DegreeLimit. Dividing by zero is a programming error: RangeError.

import { type Cyclotomic, type CyclotomicTerm, canonical, field, fromPowers } from './cyclotomic-field.js'
import { gcd, gcdOfNumbers, lcmOfNumbers, modulo } from './integer.js'
import { inverse as inverseOfRational, type Rational } from './rational.js'
import type { RootOfUnity } from './root-of-unity.js'

export const zero: Cyclotomic = { order: 1, terms: [], denominator: 1n }
export const one: Cyclotomic = { order: 1, terms: [{ exponent: 0, coefficient: 1n }], denominator: 1n }
export const imaginaryUnit: Cyclotomic = { order: 4, terms: [{ exponent: 1, coefficient: 1n }], denominator: 1n }

export const fromRational = (q: Rational): Cyclotomic =>
  q.n === 0n ? zero : { order: 1, terms: [{ exponent: 0, coefficient: q.n }], denominator: q.d }

export const fromInteger = (n: number | bigint): Cyclotomic => fromRational({ n: BigInt(n), d: 1n })

/** exp(2πi·k/n) as a number. */
export function fromRoot(root: RootOfUnity): Cyclotomic {
  const { k, n } = root
  if (n <= 2) return fromInteger(n === 1 ? 1 : -1)
  // Order 2m with m odd: exp(2πi·k/2m) = −ζₘ^((k+m)/2), k being odd.
  const [order, exponent, coefficient] = n % 4 === 2 ? [n / 2, ((k + n / 2) / 2) % (n / 2), -1n] : [n, k, 1n]
  const { order: length } = field(order)
  const powers = new Array<bigint>(length).fill(0n)
  powers[exponent] = coefficient
  return fromPowers(order, powers, 1n)
}

export const isZero = (z: Cyclotomic): boolean => z.terms.length === 0

export function equals(a: Cyclotomic, b: Cyclotomic): boolean {
  if (a.order !== b.order || a.denominator !== b.denominator || a.terms.length !== b.terms.length) return false
  return a.terms.every(
    ({ exponent, coefficient }, k) => b.terms[k]?.exponent === exponent && b.terms[k]?.coefficient === coefficient,
  )
}

/** The number as a rational, if it is one. */
export const asRational = (z: Cyclotomic): Rational | undefined =>
  z.order === 1 ? { n: z.terms[0]?.coefficient ?? 0n, d: z.denominator } : undefined

const isGaussian = (z: Cyclotomic): boolean => z.order === 4 || z.order === 1

// A Gaussian number has the exponents 0 and 1 and no others.
function coefficientOf(z: Cyclotomic, exponent: 0 | 1): bigint {
  const first = z.terms[0]
  if (first?.exponent === exponent) return first.coefficient
  return exponent === 1 ? (z.terms[1]?.coefficient ?? 0n) : 0n
}

function gaussian(re: bigint, im: bigint, d: bigint): Cyclotomic {
  const common = d === 1n ? 1n : gcd(gcd(d, re), im)
  const [x, y, denominator] = common === 1n ? [re, im, d] : [re / common, im / common, d / common]
  const real = { exponent: 0, coefficient: x }
  if (y === 0n) return x === 0n ? zero : { order: 1, terms: [real], denominator }
  const imaginary = { exponent: 1, coefficient: y }
  return { order: 4, terms: x === 0n ? [imaginary] : [real, imaginary], denominator }
}

export const negate = (z: Cyclotomic): Cyclotomic => ({
  order: z.order,
  terms: z.terms.map(({ exponent, coefficient }) => ({ exponent, coefficient: -coefficient })),
  denominator: z.denominator,
})

export function add(a: Cyclotomic, b: Cyclotomic): Cyclotomic {
  if (isZero(a)) return b
  if (isZero(b)) return a
  const common = gcd(a.denominator, b.denominator)
  const [fa, fb] = [b.denominator / common, a.denominator / common]
  const denominator = a.denominator * fa
  if (isGaussian(a) && isGaussian(b)) {
    const re = coefficientOf(a, 0) * fa + coefficientOf(b, 0) * fb
    const im = coefficientOf(a, 1) * fa + coefficientOf(b, 1) * fb
    return gaussian(re, im, denominator)
  }
  const n = commonOrder(a, b)
  return canonical(n, merge(rescaled(a, n, fa), rescaled(b, n, fb)), denominator)
}

function commonOrder(a: Cyclotomic, b: Cyclotomic): number {
  return field(lcmOfNumbers(a.order, b.order)).order
}

function rescaled(z: Cyclotomic, n: number, factor: bigint): readonly CyclotomicTerm[] {
  const stretch = n / z.order
  return z.terms.map(({ exponent, coefficient }) => ({
    exponent: exponent * stretch,
    coefficient: coefficient * factor,
  }))
}

// Sum of two sorted lists.
function merge(a: readonly CyclotomicTerm[], b: readonly CyclotomicTerm[]): readonly CyclotomicTerm[] {
  const sum: CyclotomicTerm[] = []
  let [j, k] = [0, 0]
  while (j < a.length || k < b.length) {
    const [left, right] = [a[j], b[k]]
    const order = (left?.exponent ?? Number.POSITIVE_INFINITY) - (right?.exponent ?? Number.POSITIVE_INFINITY)
    const coefficient = (order <= 0 ? (left?.coefficient ?? 0n) : 0n) + (order >= 0 ? (right?.coefficient ?? 0n) : 0n)
    const exponent = (order <= 0 ? left?.exponent : right?.exponent) ?? 0
    if (coefficient !== 0n) sum.push({ exponent, coefficient })
    if (order <= 0) j++
    if (order >= 0) k++
  }
  return sum
}

export const subtract = (a: Cyclotomic, b: Cyclotomic): Cyclotomic => add(a, negate(b))

export function multiply(a: Cyclotomic, b: Cyclotomic): Cyclotomic {
  if (isZero(a) || isZero(b)) return zero
  const denominator = a.denominator * b.denominator
  if (isGaussian(a) && isGaussian(b)) {
    const [x, y, u, v] = [coefficientOf(a, 0), coefficientOf(a, 1), coefficientOf(b, 0), coefficientOf(b, 1)]
    return gaussian(x * u - y * v, x * v + y * u, denominator)
  }
  if (a.order === 1) return canonical(b.order, rescaled(b, b.order, coefficientOf(a, 0)), denominator)
  if (b.order === 1) return canonical(a.order, rescaled(a, a.order, coefficientOf(b, 0)), denominator)
  const n = commonOrder(a, b)
  const powers = new Array<bigint>(n).fill(0n)
  const right = rescaled(b, n, 1n)
  for (const left of rescaled(a, n, 1n)) {
    for (const { exponent, coefficient } of right) {
      const sum = (left.exponent + exponent) % n
      powers[sum] = (powers[sum] ?? 0n) + left.coefficient * coefficient
    }
  }
  return fromPowers(n, powers, denominator)
}

/** The image under ζ → ζᵍ, where ζ is the root that generates the number's own field and g is prime to its order. */
export function galois(z: Cyclotomic, g: number): Cyclotomic {
  if (z.order === 1) return z
  const powers = new Array<bigint>(z.order).fill(0n)
  for (const { exponent, coefficient } of z.terms) powers[modulo(exponent * g, z.order)] = coefficient
  return fromPowers(z.order, powers, z.denominator)
}

/** The complex conjugate. */
export function conjugate(z: Cyclotomic): Cyclotomic {
  if (z.order === 4) return gaussian(coefficientOf(z, 0), -coefficientOf(z, 1), z.denominator)
  return galois(z, -1)
}

/** |z|² = z·z̄, a real number. */
export const absSquared = (z: Cyclotomic): Cyclotomic => multiply(z, conjugate(z))

const half: Cyclotomic = fromRational({ n: 1n, d: 2n })
const halfOverI: Cyclotomic = { ...imaginaryUnit, terms: [{ exponent: 1, coefficient: -1n }], denominator: 2n }

export function realPart(z: Cyclotomic): Cyclotomic {
  if (isGaussian(z)) return gaussian(coefficientOf(z, 0), 0n, z.denominator)
  return multiply(add(z, conjugate(z)), half)
}

/** Im z as a real number; its field also contains i. */
export function imaginaryPart(z: Cyclotomic): Cyclotomic {
  if (isGaussian(z)) return gaussian(coefficientOf(z, 1), 0n, z.denominator)
  return multiply(subtract(z, conjugate(z)), halfOverI)
}

export const isReal = (z: Cyclotomic): boolean => z.order === 1 || (z.order !== 4 && equals(conjugate(z), z))

/** Whether z lies on the imaginary axis, 0 included. */
export const isImaginary = (z: Cyclotomic): boolean => isZero(z) || (z.order !== 1 && equals(conjugate(z), negate(z)))

const overRational = (z: Cyclotomic, q: Rational): Cyclotomic => multiply(z, fromRational(inverseOfRational(q)))

/** 1/z; z must not be zero. */
export function inverse(z: Cyclotomic): Cyclotomic {
  if (isZero(z)) throw new RangeError('division by zero')
  if (z.order === 1) return overRational(one, { n: coefficientOf(z, 0), d: z.denominator })
  // 1/z = C / (z·C): C collects conjugates of z until z·C, the norm to ever smaller fixed fields, is rational.
  let cofactor = conjugate(z)
  let norm = multiply(z, cofactor)
  const n = z.order
  let fixing: readonly number[] = [1, n - 1]
  for (let g = 2; ; g++) {
    const q = asRational(norm)
    if (q !== undefined) return overRational(cofactor, q)
    if (gcdOfNumbers(g, n) !== 1 || fixing.includes(g)) continue
    const orbit = [1]
    for (let power = g; !fixing.includes(power); power = (power * g) % n) orbit.push(power)
    const others = productOfOthers(norm, g, orbit)
    cofactor = multiply(cofactor, others)
    norm = multiply(norm, others)
    fixing = orbit.flatMap((power) => fixing.map((h) => (h * power) % n))
  }
}

// Π σʲ(z), j = 1 … count−1, for σ: ζₙ → ζₙᵍ, by doubling: the product over j < 2m is that over j < m times its image
// under σᵐ. `powers` are gʲ mod n for j < count.
function productOfOthers(z: Cyclotomic, g: number, powers: readonly number[]): Cyclotomic {
  let product = one
  let length = 0
  for (const bit of (powers.length - 1).toString(2)) {
    product = multiply(product, galois(product, powers[length] ?? 1))
    length *= 2
    if (bit === '1') {
      product = multiply(z, galois(product, g))
      length++
    }
  }
  return galois(product, g)
}

/** a/b; b must not be zero. */
export const divide = (a: Cyclotomic, b: Cyclotomic): Cyclotomic => multiply(a, inverse(b))
