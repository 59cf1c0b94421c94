// A value with its unit, exact as the author wrote it.

import type { Rational } from '../exact/rational.js'

export interface Quantity {
  readonly value: Rational
  /** Canonical unit after decoding: `eV` for a mass. */
  readonly unit: string
}
