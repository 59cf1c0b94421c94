// Verdicts in an author's convention. With f_canonical = κ f_author, κ a power of i:
//   the line of phase φ becomes the line of phase φ − arg κ;
//   x = ω y stays x = ω y, and x = ω ȳ becomes x = κ⁻²ω ȳ, for κ⁻¹ κ̄ = κ⁻².
// Zero stays zero; powers of q² are real and common to the matrix, and change nothing here.

import { multiply, type RootOfUnity, rootOfUnity } from '../exact/root-of-unity.js'
import type { Unit } from './convention.js'
import type { LinePhase, Locus, Tie } from './verdict.js'

/** Where an entry lies, in the author's convention. */
export function translateLocus(locus: Locus, factor: Unit): Locus {
  if (locus.kind !== 'line') return locus
  const { num, den } = locus.argPi
  // arg/π is defined modulo 1: the root of unity num/den keeps it there. arg κ/π = factor/2.
  const { k, n } = rootOfUnity(2 * num - factor * den, 2 * den)
  return { kind: 'line', argPi: { num: k, den: n } }
}

/** A tie between entries of one form factor, in the author's convention. */
export function translateTie<T extends Pick<Tie, 'factor' | 'conjugate'>>(tie: T, factor: Unit): T {
  const turned: RootOfUnity = tie.conjugate ? multiply(tie.factor, rootOfUnity(-2 * factor, 4)) : tie.factor
  return { ...tie, factor: turned }
}

export type StatusWord = 'zero' | 'real' | 'imaginary' | 'phase' | 'complex'

/** The one word for where an entry lies: 0 and 1/2 are the only phases over π, modulo 1 and in lowest terms, of real and imaginary numbers. */
export function statusWord(locus: Locus): StatusWord {
  if (locus.kind !== 'line') return locus.kind
  const { num, den }: LinePhase = locus.argPi
  return num === 0 ? 'real' : den === 2 ? 'imaginary' : 'phase'
}
