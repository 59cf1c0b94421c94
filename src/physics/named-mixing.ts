// A mixing matrix that is shipped under a name, as the records of rules/mixings/ have it: texts with their digits.

/** A value of an oscillation fit with the published digits. */
export interface FitValue {
  readonly best: string
  /** Distances up and down to the ends of the 1σ range, both positive. */
  readonly sigma1?: readonly [up: string, down: string]
  /** The 3σ range, ends ascending (for δ, along the circle). */
  readonly range3?: readonly [low: string, high: string]
}

export interface OscillationFit {
  readonly ordering: 'normal' | 'inverted'
  readonly sin2Theta12: FitValue
  readonly sin2Theta13: FitValue
  readonly sin2Theta23: FitValue
  /** Degrees. */
  readonly delta: FitValue
  /** eV². */
  readonly dm21: FitValue
  /** eV²; exactly one of dm31 and dm32, the one that was published. */
  readonly dm31?: FitValue
  readonly dm32?: FitValue
}

interface Named {
  /** The name by which a model refers to it: `tribimaximal`. */
  readonly id: string
  readonly title: string
  /** What is fixed, what is chosen, what other versions circulate. */
  readonly notes: readonly string[]
  /** Keys of rules/references.yaml. */
  readonly references: readonly { readonly key: string }[]
}

/** A number's text, or the texts of its real and imaginary parts. */
export type MixingEntry = string | { readonly re: string; readonly im: string }

export type NamedMixing =
  | (Named & { readonly parameters: Readonly<Record<string, string>> })
  | (Named & { readonly matrix: readonly (readonly MixingEntry[])[] })
  | (Named & { readonly fit: OscillationFit })
