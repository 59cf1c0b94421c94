// The proof of one verdict, told step by step: what `nuvertex explain` prints. Author's convention; indices from 1.

import type { EntryReport, Finding } from './report.js'

/** One rule applied once. */
export interface ExplanationStep {
  /** Id of the rule. */
  readonly rule: string
  /** The rule's title. */
  readonly title: string
  /** What it says here: `magnetic[1,2] = -magnetic[2,1]`. */
  readonly equation: string
}

/** A chain of steps and what they add up to. */
export interface ExplanationClaim {
  readonly kind: 'zero' | 'line' | 'tie'
  readonly steps: readonly ExplanationStep[]
  readonly conclusion: string
}

/** An allowed matrix that shows that no stronger claim holds. */
export interface ExplanationWitness {
  readonly description: string
  /** [final][initial], exact values. */
  readonly matrix: readonly (readonly string[])[]
}

/** One case of a fork: what holds, and why, if the parities left open are chosen so. */
export interface ExplanationCase {
  /** `cpParity(nu1) = cpParity(nu2)`. */
  readonly when: string
  readonly claims: readonly ExplanationClaim[]
  readonly witnesses: readonly ExplanationWitness[]
}

/** One step from a claim to what it says of the value given, in the author's symbols and convention. */
export interface ExplanationDerivationStep {
  /** `the claim`, `the values put in`, `collected`. */
  readonly title: string
  /** An equation. */
  readonly text: string
  /** Its left side as LaTeX; `null` for the claim, which speaks of entries. */
  readonly latex: string | null
}

export interface Explanation {
  /** `magnetic[1,2]`, `antineutrino.charge[1,1]`. */
  readonly entry: string
  readonly verdict: EntryReport
  readonly claims: readonly ExplanationClaim[]
  readonly witnesses: readonly ExplanationWitness[]
  /** Only where the verdict is a fork; claims and witnesses are then told case by case. */
  readonly cases?: readonly ExplanationCase[]
  /** The rules that the steps use. */
  readonly rules: readonly { readonly id: string; readonly title: string; readonly reason: string }[]
  /** Only where asked for: what each claim on the entry says of the value given for it. */
  readonly derivations?: readonly (readonly ExplanationDerivationStep[])[]
  /** What is wrong or open in the value given for this entry. */
  readonly finding?: Finding
}
