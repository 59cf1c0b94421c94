// A value with its unit, exact as the author wrote it.

import type { Rational } from '../exact/rational.js'

export interface Quantity {
  readonly value: Rational
  /** As written in the model file, e.g. `meV`. */
  readonly unit: string
}
