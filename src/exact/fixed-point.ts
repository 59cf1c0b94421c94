// cos and sin of rational multiples of 2π as big integers: the value times 2^bits, off by at most `maximumError`.
// Used to enclose exact numbers in intervals of any width; nothing is decided where the interval contains zero.

/** Largest distance, in units of 2^−bits, between a value returned here and the true one. */
export const maximumError = 2n

const guardBits = 32

// Pure memory.
const piByBits = new Map<number, bigint>()

/** π·2^bits by Machin's formula π/4 = 4 arctan(1/5) − arctan(1/239); error below 2^−20 units thanks to guard bits. */
function pi(bits: number): bigint {
  const known = piByBits.get(bits)
  if (known !== undefined) return known
  const one = 1n << BigInt(bits + guardBits)
  const value = (16n * arctangent(5n, one) - 4n * arctangent(239n, one)) >> BigInt(guardBits)
  piByBits.set(bits, value)
  return value
}

// arctan(1/x) = Σ (−1)ᵏ / ((2k+1) x^(2k+1))
function arctangent(x: bigint, one: bigint): bigint {
  let power = one / x
  let sum = power
  for (let k = 3n; power !== 0n; k += 2n) {
    power = -power / (x * x)
    sum += power / k
  }
  return sum
}

export interface CosineAndSine {
  readonly cos: bigint
  readonly sin: bigint
}

/** cos and sin of 2π·k/n, 0 ≤ k < n, times 2^bits. */
export function cosineAndSine(k: number, n: number, bits: number): CosineAndSine {
  const quadrant = Math.floor((4 * k) / n)
  const rest = 4 * k - quadrant * n
  // The angle within the quadrant is (π/2)·rest/n; above π/4 the complement is used, so that the series is short.
  const isUpper = 2 * rest > n
  const series = taylor(isUpper ? n - rest : rest, n, bits)
  const [c, s] = isUpper ? [series.sin, series.cos] : [series.cos, series.sin]
  switch (quadrant) {
    case 0:
      return { cos: c, sin: s }
    case 1:
      return { cos: -s, sin: c }
    case 2:
      return { cos: -c, sin: -s }
    default:
      return { cos: s, sin: -c }
  }
}

function taylor(rest: number, n: number, bits: number): CosineAndSine {
  const working = bits + guardBits
  const x = (pi(working) * BigInt(rest)) / BigInt(2 * n)
  let term = 1n << BigInt(working)
  let [cos, sin] = [0n, 0n]
  for (let k = 0n; term !== 0n; ) {
    cos += term
    k++
    term = (term * x) / k / (1n << BigInt(working))
    sin += term
    k++
    term = (-term * x) / k / (1n << BigInt(working))
  }
  return { cos: cos >> BigInt(guardBits), sin: sin >> BigInt(guardBits) }
}
