// A neutrino model as the engine sees it: states, the rules that the author assumes or lifts, and the claimed values.
// Values are in the author's convention; matrices are [final][initial].

import type { Cyclotomic } from '../exact/cyclotomic.js'
import type { CyclotomicMatrix } from '../exact/matrix.js'
import type { Angle, PhasePolynomial } from '../exact/phase-polynomial.js'
import type { Polynomial } from '../exact/polynomial.js'
import type { Rational } from '../exact/rational.js'
import type { FormFactor } from './form-factor.js'
import type { Location } from './location.js'
import type { Parameters } from './parameter.js'
import type { NeutrinoState } from './state.js'

/** A closed interval of exact numbers; `low` = `high` for a number without uncertainty. */
export interface Interval {
  readonly low: Rational
  readonly high: Rational
}

export type GivenValue =
  /** `?`: not specified, which is not zero. */
  | { readonly kind: 'unspecified' }
  | { readonly kind: 'exact'; readonly value: Cyclotomic }
  /** value ± uncertainty: the rectangle re × im in the complex plane. */
  | { readonly kind: 'interval'; readonly re: Interval; readonly im: Interval }
  /** Depends on declared symbols. */
  | { readonly kind: 'symbolic'; readonly value: SymbolicValue }
  /** Depends on declared symbols in a way that cannot be compared exactly; `reason` says why. */
  | { readonly kind: 'opaque'; readonly reason: string }

/**
 * A value that depends on symbols, exact. Its polynomials are in the real symbols of `parameter.ts`.
 */
export interface SymbolicValue {
  readonly numerator: PhasePolynomial
  /** Real, and zero for no values of the parameters (for every q², except at single points). */
  readonly denominator: Polynomial
}

export interface GivenEntry {
  /** As the author wrote it. */
  readonly text: string
  readonly value: GivenValue
  readonly location: Location | null
}

export interface GivenMatrix {
  readonly unit: string | undefined
  /** [final][initial]. */
  readonly entries: readonly (readonly GivenEntry[])[]
}

export interface ModelSource {
  readonly file: string | null
  /** Of the bytes as given, lower-case hexadecimal. */
  readonly sha256: string
}

export interface NeutrinoModel {
  readonly name: string | undefined
  readonly states: readonly NeutrinoState[]
  readonly assume: readonly NamedRule[]
  readonly lift: readonly NamedRule[]
  readonly q2: 'generic' | 0
  /** Id of the convention in which the values are given. */
  readonly convention: string
  readonly parameters: Parameters
  readonly formFactors: Readonly<Partial<Record<FormFactor, GivenMatrix>>>
  /** Magnetic and electric moments are to be computed from masses and mixing. */
  readonly computed:
    | { readonly from: 'one-loop'; readonly loop: 'exact' | 'leading'; readonly location: Location | null }
    | undefined
  readonly mixing: GivenMixing | undefined
  /** Given instead of masses and mixing, which follow from it. */
  readonly massMatrix: GivenMassMatrix | undefined
  readonly source: ModelSource
}

/** A phase with symbols, in radians: angle + π·pi. */
export interface SymbolicPhase {
  /** As the author wrote it. */
  readonly text: string
  readonly angle: Angle
  readonly pi: Rational
}

/** A mixing matrix as the author gives it, texts with their digits; `mixing/` reads it. */
export type GivenMixing = { readonly location: Location | null } & (
  | {
      readonly kind: 'parameters'
      readonly parameters: Readonly<Record<string, string>>
      /** Those of the parameters that are phases with symbols. */
      readonly symbolic: Readonly<Record<string, SymbolicPhase>>
    }
  /** Rows e, mu, tau [, s1 …], columns the mass states. */
  | { readonly kind: 'matrix'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'named'; readonly id: string }
)

/**
 * Mass matrices, exact, in eV. `majorana`, `seesaw`: L = −½ ν̄ᶜ m ν + h.c., m symmetric, fields e, mu, tau, then sterile
 * ones; `dirac` and charged leptons: L = −ν̄_L m ν_R + h.c., rows left-handed.
 */
export interface GivenMassMatrix {
  readonly location: Location | null
  readonly kind: 'majorana' | 'dirac' | 'seesaw'
  /** n × n, of a seesaw the whole. */
  readonly neutrinos: CyclotomicMatrix
  /** How many of the fields, the last ones, are sterile. */
  readonly sterile: number
  /** Of e, mu, tau; `undefined`: diagonal. */
  readonly chargedLeptons: CyclotomicMatrix | undefined
}

/** An id in `assume` or `lift`, with the place where the author wrote it. */
export interface NamedRule {
  readonly id: string
  readonly location: Location | null
}
