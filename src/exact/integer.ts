// Integer arithmetic that the exact number types share: greatest common divisors, sizes, roots and factors.
// Big integers are used where numbers grow, machine integers (all below 2⁵³) for orders of roots of unity.

const safe = BigInt(Number.MAX_SAFE_INTEGER)

/** The absolute value. */
export const absolute = (a: bigint): bigint => (a < 0n ? -a : a)

/** The non-negative greatest common divisor; gcd(0, 0) = 0. */
export function gcd(a: bigint, b: bigint): bigint {
  let x = absolute(a)
  let y = absolute(b)
  while (y !== 0n) {
    // Once both fit a double, Euclid on machine numbers is about ten times faster.
    if (x <= safe && y <= safe) return BigInt(gcdOfNumbers(Number(x), Number(y)))
    const rest = x % y
    x = y
    y = rest
  }
  return x
}

/** The greatest common divisor of two non-negative machine integers. */
export function gcdOfNumbers(a: number, b: number): number {
  let x = a
  let y = b
  while (y !== 0) {
    const rest = x % y
    x = y
    y = rest
  }
  return x
}

/** The least common multiple of two positive machine integers. */
export const lcmOfNumbers = (a: number, b: number): number => (a === b ? a : (a / gcdOfNumbers(a, b)) * b)

/** The representative of a modulo n in [0, n). */
export function modulo(a: number, n: number): number {
  const rest = a % n
  return rest < 0 ? rest + n : rest + 0
}

/** The number of binary digits of |a|; 0 for 0. */
export function bitLength(a: bigint): number {
  if (a === 0n) return 0
  const hex = absolute(a).toString(16)
  return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex.slice(0, 1), 16)))
}

/** The largest integer whose square is at most a ≥ 0 (Newton from above). */
export function integerSquareRoot(a: bigint): bigint {
  if (a < 2n) return a
  let x = 1n << BigInt(Math.ceil(bitLength(a) / 2))
  for (;;) {
    const next = (x + a / x) >> 1n
    if (next >= x) return x
    x = next
  }
}

export interface PrimePower {
  readonly prime: number
  readonly exponent: number
}

/** The factorisation of a positive machine integer, primes ascending. */
export function factorise(n: number): readonly PrimePower[] {
  const factors: PrimePower[] = []
  let rest = n
  for (let prime = 2; prime * prime <= rest; prime++) {
    let exponent = 0
    while (rest % prime === 0) {
      rest /= prime
      exponent++
    }
    if (exponent > 0) factors.push({ prime, exponent })
  }
  if (rest > 1) factors.push({ prime: rest, exponent: 1 })
  return factors
}

/** Euler's φ. */
export function totient(n: number): number {
  let product = 1
  for (const { prime, exponent } of factorise(n)) product *= (prime - 1) * prime ** (exponent - 1)
  return product
}
