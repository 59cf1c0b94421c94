// What `nuvertex mixing` says of one matrix or of two, as data: docs/mixing.md describes it, `--format json` prints it.
// Rows are flavours by name, states count from 1, angles and phases are in degrees; exact values are strings.

import type { Nature } from '../../physics/state.js'

/** A number with what its digits leave open, absolute; `exact` is an expression that means the same, or `null`. */
export interface NumberReport {
  readonly re: number
  readonly im: number
  readonly uncertainty: number
  readonly exact: string | null
}

/** A real number. */
export type RealReport = Omit<NumberReport, 'im' | 're'> & { readonly value: number }

/** A phase in [0, 360), or why it has no value. */
export interface PhaseReport {
  /**
   * `arbitrary`: nothing that the digits show depends on it; `undetermined`: the digits leave it open; `not-given`: the author left it open;
   * `absorbed`: the field of its state takes it, which is Dirac or massless; `symbolic`: it is what `symbols` says.
   */
  readonly status: 'known' | 'arbitrary' | 'undetermined' | 'not-given' | 'absorbed' | 'symbolic'
  readonly degrees: number | null
  readonly uncertainty: number | null
  /** The phase divided by π, exact: `3/2`. */
  readonly argPi: string | null
  /** Only of a phase with symbols: what the author wrote, in radians where it says nothing else. */
  readonly symbols?: string
}

export interface MixingSource {
  /** Of the model, or the title of the mixing that is shipped. */
  readonly name: string | null
  /** Id of a mixing that is shipped. */
  readonly id: string | null
  readonly given: 'pdg' | 'matrix' | 'ref' | 'mass-matrix'
  /** `null` for a mixing that is named without a model. */
  readonly source: { readonly file: string | null; readonly sha256: string } | null
}

export interface MixingStateReport {
  readonly label: string
  readonly nature: Nature
  /** In eV, exact. */
  readonly mass: string | null
}

export interface UnitarityReport {
  readonly status: 'proved' | 'within-digits' | 'violated'
  /**
   * What proves it: exact elements, or that a product of rotations is unitary whatever the angles, or that eigenvectors of a mass matrix are.
   */
  readonly by: 'exact-elements' | 'rotations' | 'mass-matrix' | null
  /** Rows of the element of UU† − 1 that is worst, its modulus and what the digits leave open in it. */
  readonly rows: readonly [string, string]
  readonly size: number
  readonly tolerance: number
}

export interface AngleReport {
  /** `theta12`. */
  readonly name: string
  /** The plane of its rotation. */
  readonly states: readonly [number, number]
  readonly degrees: number | null
  readonly uncertainty: number | null
  /** Only for three states. */
  readonly sin2: RealReport | null
}

export interface NormalFormReport {
  readonly angles: readonly AngleReport[]
  /** `delta` (δ13; with more states `delta13`, `delta14` …), `alpha21`, `alpha31` … */
  readonly phases: readonly ({ readonly name: string; readonly states: readonly [number, number] } & PhaseReport)[]
  /** What the charged leptons absorb, by row, degrees. */
  readonly rowPhases: readonly number[]
  /** What the fields of the mass states absorb, by column. */
  readonly columnSigns: readonly (1 | -1)[]
}

/** `(U[e,1] U*[e,2])²` or a quartet, with its value. */
export interface InvariantReport {
  readonly invariant: string
  readonly value: NumberReport
}

export type NoParityReason = 'dirac' | 'massless' | 'degenerate' | 'phase-not-given' | 'vanishing-column'

export interface CpReport {
  readonly status: 'conserved' | 'conditional' | 'violated' | 'undecided'
  /** Conditional: CP is conserved (with the parities declared, if any) if and only if this holds: `x = 0 mod pi`. */
  readonly condition: string | null
  /** Without declared parities the condition would be weaker. */
  readonly isWithDeclared?: true
  /** What shows the violation: an invariant that is not real, or rows whose phases cannot be removed together. */
  readonly evidence:
    | { readonly kind: 'invariant'; readonly invariant: string; readonly imaginaryPart: RealReport }
    | { readonly kind: 'rows'; readonly rows: readonly string[] }
    /** No values of the symbols in the Majorana phases conserve CP. */
    | { readonly kind: 'symbols' }
    | null
  /** Undecided: the invariant whose imaginary part the digits leave open most. */
  readonly margin: { readonly invariant: string; readonly imaginaryPart: RealReport } | null
  /** States whose relative parities the mixing fixes; the first of a group is i by choice. */
  readonly groups: readonly { readonly states: readonly number[]; readonly parities: readonly ('i' | '-i')[] }[]
  readonly without: readonly { readonly state: number; readonly reason: NoParityReason }[]
  /** States whose parity depends on symbols, relative to that of `from`: `exp(i*(x+pi))`. */
  readonly symbolic: readonly { readonly state: number; readonly from: number; readonly relative: string }[]
  /** States whose parity is read off the matrix as it is written: their fields, massless or degenerate, could be chosen otherwise. */
  readonly asWritten: readonly { readonly state: number; readonly reason: 'massless' | 'degenerate' }[]
  /** How the parities that the model declares stand to these; `null` if it declares none that can be tested. */
  readonly declared:
    | { readonly status: 'agrees' }
    | {
        readonly status: 'contradicts'
        readonly states: readonly [number, number]
        readonly declared: 'equal' | 'opposite'
        readonly inferred: 'equal' | 'opposite'
      }
    | null
}

export type OpenReason = Exclude<NoParityReason, 'dirac'> | 'separate' | 'digits'

/** What some values of the symbols make of a pair; for all others both moments are allowed. */
export interface PairOption {
  /** `x = 0 mod 2*pi`. */
  readonly when: string
  readonly parities: 'equal' | 'opposite'
  readonly magnetic: 'zero' | 'doubled'
  readonly electric: 'zero' | 'doubled'
}

/** Two Majorana states, and what one loop makes of their transition moments. */
export interface PairReport {
  readonly states: readonly [number, number]
  /** `mixed`: neither equal nor opposite, CP is violated between the two; `symbolic`: see `options`. */
  readonly parities: 'equal' | 'opposite' | 'mixed' | 'open' | 'symbolic'
  /** Against the Dirac moment of the same masses and mixing: none, twice, anything up to twice, open. */
  readonly magnetic: 'zero' | 'doubled' | 'allowed' | 'open'
  readonly electric: 'zero' | 'doubled' | 'allowed' | 'open'
  /** Why the parities are open, and the states that make them so. */
  readonly open: { readonly reason: OpenReason; readonly states: readonly number[] } | null
  /** Only where symbols decide. */
  readonly options?: readonly PairOption[]
}

export interface PhysicalPhasesReport {
  readonly angles: number
  readonly phases: number
  readonly dirac: number
  readonly majorana: number
  readonly removed: readonly {
    readonly by: 'charged-lepton-phases' | 'column-phase' | 'column-rotation' | 'common-phase'
    readonly states: readonly number[]
    /** Negative where two removals are the same one. */
    readonly parameters: number
  }[]
}

export interface FitValueReport {
  /** `sin2Theta12`, `delta`, `dm21` … */
  readonly name: string
  readonly unit: 'deg' | 'eV^2' | null
  readonly best: string
  /** Ends of the ranges as published or, for 1σ, exact from best fit and distances; `null` if not published. */
  readonly sigma1: readonly [string, string] | null
  readonly range3: readonly [string, string] | null
  /** Not published, but the sum or difference of two that are. */
  readonly derived: boolean
}

export interface FitReport {
  readonly ordering: 'normal' | 'inverted'
  readonly values: readonly FitValueReport[]
}

export interface MixingReport {
  readonly nuvertex: 1
  readonly mixing: MixingSource
  readonly states: readonly MixingStateReport[]
  /** No model says what the states are: taken as Majorana, masses not given. */
  readonly statesAssumed: boolean
  /** `e`, `mu`, `tau`, `s1` … */
  readonly flavours: readonly string[]
  /** [flavour][mass state]. */
  readonly matrix: readonly (readonly NumberReport[])[]
  readonly unitarity: UnitarityReport
  /** `null` unless the matrix is square and unitary. */
  readonly normalForm: NormalFormReport | null
  /** Im(U_e1 U_µ2 U*_e2 U*_µ1). */
  readonly jarlskog: RealReport
  /** (U_αi U*_αj)² of every pair that has one; empty above twelve states. */
  readonly majoranaInvariants: readonly ({
    readonly flavour: string
    readonly states: readonly [number, number]
  } & InvariantReport)[]
  readonly cp: CpReport
  readonly pairs: readonly PairReport[]
  /** `null` unless the matrix is unitary. */
  readonly physicalPhases: PhysicalPhasesReport | null
  readonly fit: FitReport | null
  readonly notes: readonly string[]
  readonly references: readonly string[]
  /**
   * `violated`: not unitary, or against the parities that the model declares; `undecided`: the digits leave CP open;
   * `conditional`: the symbols decide about CP.
   */
  readonly verdict: 'consistent' | 'violated' | 'undecided' | 'conditional'
}

export type MixingRelation =
  | 'equal'
  | 'equal-up-to-lepton-phases'
  | 'equal-for-oscillations'
  | 'different'
  | 'undecided'

export interface MixingComparisonReport {
  readonly nuvertex: 1
  readonly mixings: readonly [MixingSource, MixingSource]
  readonly states: readonly MixingStateReport[]
  readonly flavours: readonly string[]
  readonly relation: MixingRelation
  /** How well the agreement is known; `null` for different matrices. */
  readonly agreement:
    | { readonly kind: 'exact' }
    | { readonly kind: 'within-digits'; readonly size: number; readonly tolerance: number }
    | null
  /** B = diag(rowPhases) · A · diag(columnPhases); `null` for different matrices. */
  readonly rowPhases: readonly PhaseReport[] | null
  readonly columnPhases: readonly PhaseReport[] | null
  readonly difference: DifferenceReport | null
  /** Undecided: equal for oscillations, but the Majorana phases of these states are not given, or not known well enough. */
  readonly undecided: { readonly reason: 'phase-not-given' | 'digits'; readonly states: readonly number[] } | null
  readonly notes: readonly string[]
}

export type DifferenceReport =
  | { readonly kind: 'shape'; readonly values: readonly [string, string] }
  | {
      readonly kind: 'element' | 'modulus-squared' | 'invariant'
      /** `|U[e,3]|²`, `(U[e,1] U*[e,2])²`; an element is compared once the row phases are removed. */
      readonly quantity: string
      /** A's and B's. */
      readonly values: readonly [NumberReport, NumberReport]
      /** B's value minus A's. */
      readonly difference: NumberReport
    }
