// Real numbers known to a bound: every x with |x − value| ≤ radius. Bounds follow the rounding of IEEE double arithmetic
// (Higham, Accuracy and Stability of Numerical Algorithms, ch. 3); radius 0 means that the double is the number itself.
// The functions of Math are taken to be right to 4 units in the last place; common engines stay within 1.

export interface RealBall {
  readonly value: number
  readonly radius: number
}

/** Half the distance from 1 to the next double. */
export const unitRoundoff: number = 2 ** -53
/** The smallest positive double: what an underflow may lose. */
const tiny = 2 ** -1074
/** Covers the rounding of the radius itself. */
const outward = (radius: number): number => (radius === 0 ? 0 : radius * (1 + 8 * unitRoundoff) + tiny)

export const exactly = (value: number): RealBall => ({ value: value + 0, radius: 0 })
export const realZero: RealBall = exactly(0)
export const realOne: RealBall = exactly(1)
export const isExactZero = ({ value, radius }: RealBall): boolean => value === 0 && radius === 0

/** The number that was rounded to a double. */
export const rounded = (value: number): RealBall => ({ value, radius: outward(unitRoundoff * Math.abs(value) + tiny) })

export const containsZero = ({ value, radius }: RealBall): boolean => Math.abs(value) <= radius
/** Beyond doubles, or nothing is known any more. */
export const isBroken = ({ value, radius }: RealBall): boolean => !Number.isFinite(value) || !Number.isFinite(radius)

/** A whole number, exactly: sums and products of small ones have no error. */
const isWhole = ({ value, radius }: RealBall): boolean => radius === 0 && Number.isSafeInteger(value)

/** ±2ᵏ, exactly: products and quotients with it lose nothing in the range of common numbers. */
const isPowerOfTwo = ({ value, radius }: RealBall): boolean =>
  radius === 0 &&
  value !== 0 &&
  Number.isFinite(value) &&
  2 ** Math.round(Math.log2(Math.abs(value))) === Math.abs(value)

/** x · 2ᵏ; `undefined` near the ends of the range. */
function scaled({ value, radius }: RealBall, by: number): RealBall | undefined {
  const [centre, spread] = [value * by, radius * Math.abs(by)]
  const isSafe = (x: number): boolean => x === 0 || (Math.abs(x) > 2 ** -1000 && Math.abs(x) < 2 ** 1000)
  const isLost = (value !== 0 && centre === 0) || (radius !== 0 && spread === 0)
  return isSafe(centre) && isSafe(spread) && !isLost ? { value: centre, radius: spread } : undefined
}

export const negate = ({ value, radius }: RealBall): RealBall => ({ value: 0 - value, radius })
export const absolute = ({ value, radius }: RealBall): RealBall => ({ value: Math.abs(value), radius })

export function add(a: RealBall, b: RealBall): RealBall {
  if (isExactZero(a)) return b
  if (isExactZero(b)) return a
  const value = a.value + b.value
  if (isWhole(a) && isWhole(b) && Number.isSafeInteger(value)) return exactly(value)
  return { value, radius: outward(a.radius + b.radius + unitRoundoff * Math.abs(value)) }
}

export const subtract = (a: RealBall, b: RealBall): RealBall => add(a, negate(b))

export function multiply(a: RealBall, b: RealBall): RealBall {
  if (isExactZero(a) || isExactZero(b)) return realZero
  if (a.radius === 0 && Math.abs(a.value) === 1) return a.value === 1 ? b : negate(b)
  if (b.radius === 0 && Math.abs(b.value) === 1) return b.value === 1 ? a : negate(a)
  const exact = isPowerOfTwo(b) ? scaled(a, b.value) : isPowerOfTwo(a) ? scaled(b, a.value) : undefined
  if (exact !== undefined) return exact
  const value = a.value * b.value
  if (isWhole(a) && isWhole(b) && Number.isSafeInteger(value)) return exactly(value)
  const spread = Math.abs(a.value) * b.radius + Math.abs(b.value) * a.radius + a.radius * b.radius
  return { value, radius: outward(spread + unitRoundoff * Math.abs(value) + tiny) }
}

/** `undefined` where the divisor may be zero. */
export function divide(a: RealBall, b: RealBall): RealBall | undefined {
  const least = Math.abs(b.value) - b.radius
  if (!(least > 0)) return undefined
  if (isExactZero(a)) return realZero
  const exact = isPowerOfTwo(b) ? scaled(a, 1 / b.value) : undefined
  if (exact !== undefined) return exact
  const value = a.value / b.value
  const spread = (a.radius + Math.abs(value) * b.radius) / (least * (1 - 4 * unitRoundoff))
  return { value, radius: outward(spread + 2 * unitRoundoff * Math.abs(value) + tiny) }
}

/** The image of a ball under a function of Math, where it moves by at most `spread` over the ball. */
export const image = (value: number, spread: number): RealBall => ({
  value,
  radius: outward(spread + 8 * unitRoundoff * Math.abs(value) + tiny),
})

/** √x of a ball that holds no negative number. */
export function squareRoot({ value, radius }: RealBall): RealBall {
  if (value === 0) return realZero
  const root = Math.sqrt(value)
  // The root moves most towards zero: √x − √(x − r) = r / (√x + √(x − r)).
  return image(root, radius / (root + Math.sqrt(Math.max(value - radius, 0))))
}
