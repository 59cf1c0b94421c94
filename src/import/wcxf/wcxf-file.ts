// The Wilson coefficient exchange format (WCxf): a file of values at one scale in the basis of an effective theory, and the
// file that defines a basis. Numbers are exact, from the author's digits.

import type { Rational } from '../../exact/rational.js'

export interface WcxfValue {
  /** `llphiphi_12`. */
  readonly name: string
  readonly re: Rational
  /** Zero where the file has a number, or no `Im`. */
  readonly im: Rational
  /** Of the key, of the value, and of the imaginary part (of the value, if there is none). */
  readonly keyOffset: number
  readonly offset: number
  readonly imOffset: number
}

export interface WcxfFile {
  readonly eft: string
  readonly basis: string
  /** GeV. */
  readonly scale: Rational
  readonly values: readonly WcxfValue[]
  readonly offset: { readonly eft: number; readonly basis: number }
}

export interface WcxfCoefficient {
  /** Hermiticity of the Lagrangian makes it real. */
  readonly isReal: boolean
}

export interface WcxfBasis {
  readonly eft: string
  readonly basis: string
  readonly coefficients: ReadonlyMap<string, WcxfCoefficient>
}
