// The certificate: every verdict with its evidence, as a JSON document that others can check (docs/certificate.md).
// It is self-contained up to two hashes, of the model's bytes and of each rule record. Canonical convention;
// indices count from 1, [final, initial]; every phase is an exact fraction of π in a string.

import type { Species } from './entry.js'
import type { FormFactor } from './form-factor.js'
import type { Nature, PhaseName } from './state.js'
import type { Domain, EntryOperation } from './symmetry-rule.js'

/** species, form factor, final, initial (from 1). */
export type CertificateEntry = readonly [Species, FormFactor, number, number]

/** rule id, number of the relation (from 0), left-hand entry: species, final, initial; `+` left to right, `-` back. */
export type CertificateStep = readonly [string, number, Species, number, number, '+' | '-']

export type CertificateState = {
  readonly nature: Nature
  /** In eV, exact; `null` if not given. */
  readonly mass: string | null
  /** An open CP parity: `1/2` (i) or `3/2` (−i) times the unknown signs of these numbers. */
  readonly sharedParity?: string
} & { readonly [name in PhaseName]?: string }

export interface CertificateRelation {
  readonly of: readonly FormFactor[]
  readonly species: Species | null
  readonly as: Species | null
  readonly equals: EntryOperation
  /** `1`, `-1`, `i` or `-i`. */
  readonly factor: string
  readonly phases: { readonly of: PhaseName; readonly final: -1 | 0 | 1; readonly initial: -1 | 0 | 1 } | null
}

export interface CertificateRule {
  readonly id: string
  readonly sha256: string
  readonly domain: Domain
  readonly relations: readonly CertificateRelation[]
}

/** What is claimed of an entry, with its evidence. */
export interface CertificateOutcome {
  readonly status: 'zero' | 'line' | 'complex'
  readonly argPi: string | null
  /** entry = exp(iπ·argPi) · other, conjugated or not. */
  readonly relation: { readonly entry: CertificateEntry; readonly argPi: string; readonly conjugate: boolean } | null
  readonly because: readonly string[]
  readonly proof: {
    readonly zero?: readonly CertificateStep[]
    readonly line?: readonly CertificateStep[]
    readonly tie?: readonly CertificateStep[]
  }
  /** Numbers (from 0) in the list of witnesses. */
  readonly witnesses: readonly number[]
}

/** What holds if the final and the initial state have these CP parities (`null`: given by the model, or Dirac). */
export interface CertificateOption extends CertificateOutcome {
  readonly parities: readonly [string | null, string | null]
}

/** A claim, or a fork: one option for every way to choose the parities that the model leaves open. */
export type CertificateClaim =
  | ({ readonly entry: CertificateEntry } & CertificateOutcome)
  | { readonly entry: CertificateEntry; readonly status: 'fork'; readonly options: readonly CertificateOption[] }

/** An allowed matrix: exp(iπ·argPi) at the entries named, zero elsewhere. */
export interface CertificateWitness {
  readonly formFactor: FormFactor
  /** species, final, initial, argPi. */
  readonly support: readonly (readonly [Species, number, number, string])[]
}

export interface Certificate {
  readonly format: 'nuvertex-certificate'
  readonly version: 1
  readonly model: { readonly file: string | null; readonly sha256: string }
  /** Convention of the report: one that divides a form factor by q² sets rules on its value at q² = 0 aside. */
  readonly convention: string
  readonly q2: 'generic' | 0
  readonly states: readonly CertificateState[]
  /** The rules in force, in order. */
  readonly rules: readonly CertificateRule[]
  readonly freeParameters: Readonly<Record<FormFactor, number | null>>
  readonly claims: readonly CertificateClaim[]
  readonly witnesses: readonly CertificateWitness[]
}
