// A symmetry as data. An entrywise relation says, for every pair of states in its domain,
//   f[species]_{fi} = factor · (p_f)^final (p_i)^initial · op(f[as])_{fi},   op ∈ {same, transpose, conjugate, dagger},
// or that the entry vanishes (`equals: zero`). p_k is a per-state phase; on antineutrino matrices of a relation that
// names no species the phases are conjugated.
// Matrix relations (generalised CP, flavour symmetries) will join as a second kind; `kind` keeps their place.

import type { Reference, Unit } from './convention.js'
import type { Species } from './entry.js'
import type { FormFactor } from './form-factor.js'
import type { PhaseName } from './state.js'

export type EntryOperation = 'same' | 'transpose' | 'conjugate' | 'dagger' | 'zero'

export interface PhaseFactor {
  readonly of: PhaseName
  /** Exponent of the final state's phase: 1, −1 or 0. */
  readonly final: -1 | 0 | 1
  readonly initial: -1 | 0 | 1
}

export interface EntrywiseRelation {
  readonly kind: 'entrywise'
  readonly of: readonly FormFactor[]
  /** `undefined`: both species, each within itself. */
  readonly species: Species | undefined
  /** Species on the right-hand side; `undefined`: the same. */
  readonly as: Species | undefined
  readonly equals: EntryOperation
  readonly factor: Unit
  readonly phases: PhaseFactor | undefined
}

export type Relation = EntrywiseRelation

export interface Domain {
  /** Natures of the two states of the entry; `majorana` means both. */
  readonly states: 'any' | 'dirac' | 'majorana' | 'mixed'
  readonly pair: 'any' | 'diagonal' | 'off-diagonal'
  /** `different`: only between states whose masses differ; a mass not given differs from every other. */
  readonly masses: 'any' | 'different'
  /** `0`: speaks of the form factors at q² = 0 only. */
  readonly q2: 'any' | 0
}

export type RuleStatus = 'law' | 'assumption'

export interface RuleExample {
  readonly given: {
    readonly states: readonly RuleExampleState[]
    /** The rules in force in the example, nothing else. */
    readonly laws: readonly string[]
    readonly q2: 'generic' | 0
  }
  /** Entry name → status word, or a relation such as `-magnetic[1,2]`, `conj(charge[1,2])`. */
  readonly expect: Readonly<Record<string, string>>
}

/** Nature and phases of one state of an example, phases as text: `i`, `-1`, `exp(i*pi/3)`. */
export type RuleExampleState = { readonly nature: 'dirac' | 'majorana'; readonly mass?: string } & {
  readonly [name in PhaseName]?: string
}

export interface SymmetryRule {
  readonly id: string
  readonly title: string
  readonly status: RuleStatus
  /** The law in one formula (LaTeX) and in words. */
  readonly formula: string
  readonly statement: string
  /** Why an entry is as it is, in one sentence fit for a report. */
  readonly reason: string
  readonly domain: Domain
  /** Rules that must be in force, or this one is set aside. */
  readonly requires: readonly string[]
  readonly relations: readonly Relation[]
  readonly references: readonly Reference[]
  readonly examples: readonly RuleExample[]
}
