// The report: what `check` returns, and what `--format json` prints to the letter.
// Everything is in the convention named in `convention`; indices count from 1, [final, initial]; exact values are strings.

import type { Certificate } from './certificate.js'
import type { Species } from './entry.js'
import type { EntryOrigin } from './entry-origin.js'
import type { FormFactor } from './form-factor.js'
import type { Location } from './location.js'
import type { Nature } from './state.js'

export type EntryStatus = 'zero' | 'real' | 'imaginary' | 'phase' | 'complex' | 'fork'

export interface Term {
  /** [final, initial], from 1. */
  readonly entry: readonly [number, number]
  /** Exact expression. */
  readonly factor: string
  readonly conjugate: boolean
  /** Only under `antineutrino`. */
  readonly species?: Species
}

export interface EntryReport {
  readonly status: EntryStatus
  /** Phase in units of π, exact, in [0,1); `null` for zero and complex. */
  readonly argPi: string | null
  readonly relation: readonly Term[] | null
  readonly because: readonly string[]
  /** Only where `status` is `fork`: one for each case that differs. */
  readonly options?: readonly EntryOption[]
}

export interface EntryOption {
  /** `cpParity(nu1) = cpParity(nu2)`. */
  readonly when: string
  readonly entry: EntryReport
}

export interface FormFactorReport {
  /** `null` where it depends on a CP parity left open. */
  readonly freeParameters: number | null
  /** [final][initial]. */
  readonly entries: readonly (readonly EntryReport[])[]
}

export interface RuleInForce {
  readonly id: string
  readonly status: 'law' | 'assumption'
}

export interface RuleSetAside {
  readonly id: string
  readonly reason: string
}

export type FindingKind = 'violation' | 'condition' | 'not-evaluable' | 'warning'

/** The closed list of finding codes; each has a page in docs/findings.md. */
export const findingCodes = [
  'must-vanish',
  'wrong-phase',
  'wrong-relation',
  'parity-condition',
  'parities-exclude-each-other',
  'phase-of-massless-state',
  'symbolic-value',
  'symbolic-condition',
  'mixing-violates-cp',
  'mixing-contradicts-parities',
  'mixing-undecided',
  'mixing-condition',
  'assumption-set-aside',
  'mass-not-given',
  'no-neutrino-mixing',
  'mixing-not-unitary',
  'block-incomplete',
  'imaginary-part-alone',
  'real-part-zero',
  'index-order-unknown',
  'charged-lepton-mixing',
  'blocks-disagree',
  'phases-on-rows',
  'negative-mass',
  'degenerate-masses',
  'commented-out-block',
  'no-form-factors',
  'value-not-evaluable',
  'outside-form-factors',
  'zero-by-parameters',
  'conjugate-not-listed',
  'not-real',
  'not-antisymmetric',
  'redundant-coefficient',
  'flavour-basis',
  'nature-unknown',
  'unknown-name',
] as const
export type FindingCode = (typeof findingCodes)[number]

export interface Conflict {
  readonly rules: readonly string[]
  readonly values: readonly string[]
}

export interface Finding {
  readonly kind: FindingKind
  readonly code: FindingCode
  readonly rules: readonly string[]
  readonly formFactor: FormFactor | null
  readonly entry: readonly [number, number] | null
  readonly given: string | null
  readonly allowed: string | null
  readonly residual: string | null
  readonly message: string
  readonly location: Location | null
  readonly fix: { readonly entry: readonly [number, number]; readonly value: string } | null
  readonly suggestion: { readonly matrix: readonly (readonly string[])[]; readonly distance: number } | null
  readonly conflict: Conflict | null
  /** JSON pointer into the report: `#/certificate/claims/3`. */
  readonly certificate: string | null
  /** Only of an entry that was worked out from vertices and couplings of a source. */
  readonly origin?: EntryOrigin
}

/** What a finding leaves blank that is about no entry of a form factor. */
export const blankFinding: Omit<Finding, 'kind' | 'code' | 'message'> = {
  rules: [],
  formFactor: null,
  entry: null,
  given: null,
  allowed: null,
  residual: null,
  location: null,
  fix: null,
  suggestion: null,
  conflict: null,
  certificate: null,
}

/** Something that was decided or chosen in reading, which the reader should know: a convention, a block of several. */
export interface ImportNotice {
  readonly message: string
  /** In the source. */
  readonly location: Location | null
}

export type ReportVerdict = 'consistent' | 'violated' | 'conditional' | 'not-evaluable'

export interface Report {
  readonly nuvertex: 1
  readonly model: {
    readonly name: string | null
    readonly states: readonly { readonly label: string; readonly nature: Nature }[]
    readonly source: { readonly file: string | null; readonly sha256: string }
  }
  readonly convention: string
  readonly rules: { readonly inForce: readonly RuleInForce[]; readonly setAside: readonly RuleSetAside[] }
  readonly freeParameters: number | null
  readonly formFactors: Readonly<Record<FormFactor, FormFactorReport>>
  readonly antineutrino: Readonly<Record<FormFactor, { readonly entries: FormFactorReport['entries'] }>>
  readonly findings: readonly Finding[]
  readonly verdict: ReportVerdict
  /** Only of a file of another format: what read it, and what was decided in reading. */
  readonly imported?: {
    readonly importer: string
    readonly notices: readonly ImportNotice[]
    /** Only where entries were worked out from vertices and couplings: what each rests on. */
    readonly origins?: readonly EntryOrigin[]
  }
  /** Only with `allConflicts`: every minimal set of rules and values that contradict. */
  readonly conflicts?: readonly Conflict[]
  readonly certificate: Certificate | null
}
