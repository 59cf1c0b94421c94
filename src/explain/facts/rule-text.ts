// What a renderer needs to know of a rule to speak about it. A `SymmetryRule` is one.

export interface RuleText {
  readonly id: string
  readonly title: string
  /** Why an entry is as it is, one sentence. */
  readonly reason: string
}
