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
  /** What is wrong or open in the value given for this entry. */
  readonly finding?: Finding
}
