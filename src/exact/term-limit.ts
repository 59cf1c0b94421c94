// The refusal of polynomials that grow too large. Callers that read input turn it into the issue `limit`.

/** The largest number of terms of a polynomial, and the largest exponent of a symbol in it. */
export const maximumTerms = 10_000

/** Thrown when a polynomial would exceed `maximumTerms`, or a product take more than a hundred times as many steps. */
export class TermLimit extends Error {
  override readonly name = 'TermLimit'
}
