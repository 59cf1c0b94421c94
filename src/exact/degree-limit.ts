// The refusal of numbers that would need a cyclotomic field too large to compute in. Callers that read input turn it
// into the issue `limit`; exact/ itself cannot return issues.

/** The largest field degree φ(n) in which numbers are computed. */
export const maximumDegree = 512

/** Thrown when an exact result would lie in ℚ(ζₙ) with φ(n) above `maximumDegree`. */
export class DegreeLimit extends Error {
  override readonly name = 'DegreeLimit'
}
