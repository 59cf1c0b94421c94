// Roots of unity exp(2πi·k/n) in lowest terms with 0 ≤ k < n: the phases that symmetries multiply entries by.
// They form a group; equality is structural.

import { DegreeLimit } from './degree-limit.js'
import { gcdOfNumbers, lcmOfNumbers, modulo } from './integer.js'

export interface RootOfUnity {
  readonly k: number
  readonly n: number
}

// Products k·m with k < n stay exact in machine integers below this order.
const maximumOrder = 2 ** 26

/** exp(2πi·k/n) for whole k and n, n > 0. */
export function rootOfUnity(k: number, n: number): RootOfUnity {
  if (!Number.isSafeInteger(k) || !Number.isSafeInteger(n) || n <= 0) throw new RangeError('not a root of unity')
  if (n > maximumOrder) throw new DegreeLimit(`roots of unity of order ${n} are beyond the limit`)
  return reduced(modulo(k, n), n)
}

function reduced(k: number, n: number): RootOfUnity {
  const common = gcdOfNumbers(k, n)
  return { k: k / common, n: n / common }
}

export const plusOne: { readonly k: 0; readonly n: 1 } = { k: 0, n: 1 }
export const minusOne: { readonly k: 1; readonly n: 2 } = { k: 1, n: 2 }
export const plusI: { readonly k: 1; readonly n: 4 } = { k: 1, n: 4 }
export const minusI: { readonly k: 3; readonly n: 4 } = { k: 3, n: 4 }

export const equals = (a: RootOfUnity, b: RootOfUnity): boolean => a.k === b.k && a.n === b.n

export function multiply(a: RootOfUnity, b: RootOfUnity): RootOfUnity {
  if (a.n === 1) return b
  if (b.n === 1) return a
  const n = lcmOfNumbers(a.n, b.n)
  return rootOfUnity(a.k * (n / a.n) + b.k * (n / b.n), n)
}

/** 1/a, which is also the complex conjugate. */
export const inverse = (a: RootOfUnity): RootOfUnity => (a.k === 0 ? a : { k: a.n - a.k, n: a.n })

/** a to a whole power of either sign. */
export const power = (a: RootOfUnity, exponent: number): RootOfUnity => rootOfUnity(a.k * modulo(exponent, a.n), a.n)

/**
 * The root as an expression: `1`, `-1`, `i`, `-i`, else `exp(i*pi*p/q)` with the angle in (−π, π], lowest terms and
 * without trivial factors: `exp(i*pi/3)`, `exp(i*pi*2/3)`, `exp(-i*pi/3)`.
 */
export function print(a: RootOfUnity): string {
  const short = shortNames.find((name) => equals(name.root, a))
  if (short !== undefined) return short.text
  const angle = reduced(2 * a.k, a.n)
  const isBeyondPi = angle.k > angle.n
  const p = isBeyondPi ? 2 * angle.n - angle.k : angle.k
  return `exp(${isBeyondPi ? '-' : ''}i*pi${p === 1 ? '' : `*${p}`}/${angle.n})`
}

const shortNames: readonly { readonly root: RootOfUnity; readonly text: string }[] = [
  { root: plusOne, text: '1' },
  { root: minusOne, text: '-1' },
  { root: plusI, text: 'i' },
  { root: minusI, text: '-i' },
]
