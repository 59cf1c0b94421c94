// How large an exact number is, so that callers can bound work before doing it.

import type { Cyclotomic } from './cyclotomic-field.js'
import { bitLength } from './integer.js'

/** Binary digits of the largest integer that the number consists of. */
export function bitSize(z: Cyclotomic): number {
  let bits = bitLength(z.denominator)
  for (const { coefficient } of z.terms) bits = Math.max(bits, bitLength(coefficient))
  return bits
}
