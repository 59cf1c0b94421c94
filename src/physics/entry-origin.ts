// What of a source an entry of a form-factor matrix rests on: vertices and couplings by name, where they stand, and what a
// coupling says and is worth. For entries that were worked out from expressions, not copied.

import type { FormFactor } from './form-factor.js'
import type { Location } from './location.js'

export interface OriginCoupling {
  readonly name: string
  /** As it is written; cut off with `…` where it is long. */
  readonly expression: string
  /** What it evaluates to, in doubles: `2e-7*i`. */
  readonly value: string
  /** Of the expression. */
  readonly location: Location
}

export interface EntryOrigin {
  /** [final, initial], from 1. */
  readonly entry: readonly [number, number]
  readonly formFactors: readonly FormFactor[]
  readonly vertices: readonly { readonly name: string; readonly location: Location }[]
  readonly couplings: readonly OriginCoupling[]
}
