// Uniform numbers. `fc.double` spreads over the bits of a double, not over the interval, and arbitraries of fast-check
// prefer small values in their first runs; neither happens here. Shrinks to the lower end.

import fc from 'fast-check'

const steps = 2 ** 30

/** Fractions that are read at a glance: 0, ½, ¼, ¾. */
const simple = fc.constantFrom(0, 1 / 2, 1 / 4, 3 / 4)

/** Uniform in [0, 1]. Drawn from the fractions once in 2³⁰ times; they are what shrinking tries first. */
export const unitInterval: fc.Arbitrary<number> = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: simple, weight: 1 },
  { arbitrary: fc.noBias(fc.nat(steps)).map((k) => k / steps), weight: steps },
)

/** Uniform in [low, high]; shrinks to `low`. */
export const uniform = (low: number, high: number): fc.Arbitrary<number> =>
  unitInterval.map((share) => low + share * (high - low))

/** An angle in [0, 2π]; shrinks to 0. */
export const angles: fc.Arbitrary<number> = uniform(0, 2 * Math.PI)

/** Uniform in logarithm between two positive numbers, both with a short decimal form; shrinks to `low`. */
export const logUniform = (low: number, high: number): fc.Arbitrary<number> =>
  unitInterval.map((share) => Number((low * (high / low) ** share).toPrecision(6)))

/** A list of exactly so many. */
export const listOf = <A>(count: number, of: fc.Arbitrary<A>): fc.Arbitrary<A[]> =>
  fc.array(of, { minLength: count, maxLength: count })
