// What the rules force on one entry: the set of values it may take, and its tie to an earlier entry. Two facts, both kept:
// a lower-triangle Majorana moment is imaginary *and* minus its mirror image.
// Entrywise rules tie an entry (f,i) only to (i,f) and to the other species, so everything here is said relative to
// the entry it belongs to: a Place is a species and whether the indices are exchanged. Canonical convention throughout.

import type { RootOfUnity } from '../exact/root-of-unity.js'
import type { Species } from './entry.js'

/** Another entry of the same form factor, seen from (f,i): `transposed` means (i,f). */
export interface Place {
  readonly species: Species
  readonly transposed: boolean
}

/** The phase of a line through 0 in units of π, in [0,1), lowest terms: 0 is the real axis, 1/2 the imaginary one. */
export interface LinePhase {
  readonly num: number
  readonly den: number
}

/** The set of allowed values: {0}, a line through 0, or all of ℂ. */
export type Locus =
  | { readonly kind: 'zero' }
  | { readonly kind: 'line'; readonly argPi: LinePhase }
  | { readonly kind: 'complex' }

/** entry = factor · f, or factor · conj(f), with f the entry at `place`. */
export interface Tie {
  readonly place: Place
  readonly factor: RootOfUnity
  readonly conjugate: boolean
}

/** Relation number `relation` of rule `rule`, applied with its left-hand entry at `at`; read forward: left to right. */
export interface Step {
  readonly rule: string
  readonly relation: number
  readonly at: Place
  readonly forward: boolean
}

/**
 * Chains of equalities that start at the entry. `zero`: closed, composes to multiplication by a phase other than 1.
 * `line`: closed, composes to a phase times conjugation. `tie`: ends at the tied entry and composes to the tie.
 */
export interface Derivation {
  readonly zero?: readonly Step[]
  readonly line?: readonly Step[]
  readonly tie?: readonly Step[]
}

/** An allowed matrix: `value` at each place named, zero everywhere else. */
export interface Witness {
  readonly support: readonly { readonly place: Place; readonly value: RootOfUnity }[]
}

interface VerdictBase {
  /** Ids of rules in force that together force the verdict; none can be dropped. In the order of the rules in force. */
  readonly because: readonly string[]
  readonly derivation: Derivation
}

/** Must vanish. There is nothing allowed to show: no witness. */
export interface ZeroVerdict extends VerdictBase {
  readonly locus: { readonly kind: 'zero' }
  readonly tie: undefined
}

/** May be non-zero. One witness for a line, two that differ by a non-real factor for a complex entry. */
export interface OpenVerdict extends VerdictBase {
  readonly locus: Exclude<Locus, { readonly kind: 'zero' }>
  readonly tie: Tie | undefined
  readonly witnesses: readonly Witness[]
}

export type ClosedVerdict = ZeroVerdict | OpenVerdict

/** The verdict if the Majorana states of the entry that leave their CP parity open have these parities. */
export interface ForkOption {
  /** Parities of the final and of the initial state; `undefined` where the parity is given, or the state is Dirac. */
  readonly parities: readonly [final: RootOfUnity | undefined, initial: RootOfUnity | undefined]
  readonly verdict: ClosedVerdict
}

/** A CP parity is left open on which the verdict depends: one option for every way to choose it. */
export interface ForkVerdict {
  readonly locus: { readonly kind: 'fork' }
  readonly tie: undefined
  readonly options: readonly ForkOption[]
  /** Where every option has the same locus and tie: rules that force these whatever the choice, none of them superfluous. */
  readonly because?: readonly string[]
}

export type Verdict = ClosedVerdict | ForkVerdict

/** The ways in which a verdict can turn out; a closed verdict is its own only one. */
export const outcomes = (verdict: Verdict): readonly ClosedVerdict[] =>
  verdict.locus.kind === 'fork'
    ? (verdict as ForkVerdict).options.map((option) => option.verdict)
    : [verdict as ClosedVerdict]
