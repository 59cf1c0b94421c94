// CP parities of Majorana states, as a model file writes them.

import fc from 'fast-check'
import { listOf } from './uniform.js'

/** One of `i` and `-i` for each state; shrinks to equal parities. */
export const cpParities = (count: number): fc.Arbitrary<readonly ('i' | '-i')[]> =>
  listOf(count, fc.constantFrom<'i' | '-i'>('i', '-i'))
