// Real numbers known to a bound: |x − centre| ≤ radius, both doubles. Every operation widens the radius by what the
// operands allow and by its own rounding (relative 2⁻⁵², twice the unit roundoff), so the true value never escapes.
// Radius 0 means exactly this double; 0 and ±1 keep exactness through products, sums that round to 0 are exactly 0.

/** A real number within `radius` of `centre`, absolute. */
export interface Enclosure {
  readonly centre: number
  readonly radius: number
}

export const zero: Enclosure = { centre: 0, radius: 0 }
export const one: Enclosure = { centre: 1, radius: 0 }

/** The double x itself. */
export const exactly = (x: number): Enclosure => ({ centre: x, radius: 0 })

/** Bound on the error of one rounded operation with this result. */
export const rounding = (x: number): number => (x === 0 ? 0 : Math.abs(x) * 2 ** -52 + Number.MIN_VALUE)

const isExactly = (a: Enclosure, value: number): boolean => a.radius === 0 && a.centre === value

// The sums of radii are rounded too.
const widened = (radius: number): number => radius * (1 + 2 ** -50)

export const negate = (a: Enclosure): Enclosure => ({ centre: a.centre === 0 ? 0 : -a.centre, radius: a.radius })

export function add(a: Enclosure, b: Enclosure): Enclosure {
  if (isExactly(a, 0)) return b
  if (isExactly(b, 0)) return a
  const centre = a.centre + b.centre
  return { centre, radius: widened(a.radius + b.radius + rounding(centre)) }
}

export const subtract = (a: Enclosure, b: Enclosure): Enclosure => add(a, negate(b))

export function multiply(a: Enclosure, b: Enclosure): Enclosure {
  if (isExactly(a, 0) || isExactly(b, 0)) return zero
  if (isExactly(a, 1)) return b
  if (isExactly(b, 1)) return a
  if (isExactly(a, -1)) return negate(b)
  if (isExactly(b, -1)) return negate(a)
  const centre = a.centre * b.centre
  const spread = Math.abs(a.centre) * b.radius + Math.abs(b.centre) * a.radius + a.radius * b.radius
  return { centre, radius: widened(spread + rounding(centre) + Number.MIN_VALUE) }
}

/** 1/a; a must exclude zero. */
export function inverse(a: Enclosure): Enclosure {
  const nearest = Math.abs(a.centre) - a.radius
  if (!(nearest > 0)) throw new RangeError('division by a number that may be zero')
  if (isExactly(a, 1) || isExactly(a, -1)) return a
  const centre = 1 / a.centre
  return { centre, radius: widened(a.radius / (Math.abs(a.centre) * nearest) + rounding(centre)) }
}

/** √a for a number that is not negative; what lies below zero only by its bound counts as zero. */
export function squareRoot(a: Enclosure): Enclosure {
  if (isExactly(a, 0) || isExactly(a, 1)) return a
  const low = Math.sqrt(Math.max(0, a.centre - a.radius))
  const high = Math.sqrt(Math.max(0, a.centre + a.radius))
  const centre = (low + high) / 2
  return { centre, radius: widened((high - low) / 2 + 2 * rounding(high)) }
}

/** Whether zero lies within the bound. */
export const mayVanish = (a: Enclosure): boolean => Math.abs(a.centre) <= a.radius

/** The sign, if the bound leaves one: −1, 0 (exactly zero) or 1; otherwise `undefined`. */
export function signOf(a: Enclosure): -1 | 0 | 1 | undefined {
  if (isExactly(a, 0)) return 0
  if (mayVanish(a)) return undefined
  return a.centre < 0 ? -1 : 1
}
