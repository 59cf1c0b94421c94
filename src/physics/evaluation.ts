// The value of an observable with everything that it rests on, and the description of an observable: both as plain data.

export interface Complex {
  readonly re: number
  readonly im: number
}

/** [final][initial], or [flavour][state]. */
export type ComplexMatrix = readonly (readonly Complex[])[]

/** A number, a list of numbers, or a matrix; finite everywhere. */
export type Value = number | readonly number[] | ComplexMatrix

export interface ValueWithUnit {
  readonly value: number
  readonly unit: string
}

export interface Evaluation {
  readonly id: string
  /** In `unit`. */
  readonly value: Value
  readonly unit: string
  /** As they were used: quantities in the unit of the formula. */
  readonly inputs: Readonly<Record<string, number | string | boolean | ValueWithUnit>>
  readonly constants: Readonly<Record<string, UsedConstant>>
  /** Reference keys, with the place where it is known. */
  readonly source: readonly string[]
  readonly notes: readonly string[]
  /** Terms and by-products by name; left out where there are none. */
  readonly parts?: Readonly<Record<string, EvaluationPart>>
}

export interface UsedConstant extends ValueWithUnit {
  /** Reference key, or `given` where the user set it. */
  readonly source: string
}

export interface EvaluationPart {
  readonly value: Value
  readonly unit: string
  readonly meaning: string
}

export interface ObservableDescription {
  readonly id: string
  readonly title: string
  readonly inputs: readonly InputDescription[]
  /** Parts of a model file that it needs. */
  readonly model: readonly string[]
  /** Parts of a model file that it uses where they are given. */
  readonly optionalModel: readonly string[]
  readonly unit: string
  readonly constants: readonly string[]
  readonly formula: readonly string[]
  readonly latex: readonly string[]
  readonly source: readonly string[]
  readonly conventions: readonly string[]
  readonly validity: readonly string[]
}

export interface InputDescription {
  readonly name: string
  readonly meaning: string
  /** `null` for words, truth values and pure numbers. */
  readonly unit: string | null
  /** `E > 0 MeV`, `e or mu or tau`; `null` where any number will do. */
  readonly domain: string | null
  /** As a user would write it; `null` where it must be given. */
  readonly default: string | null
  /** The words of a choice with their meanings. */
  readonly choices?: Readonly<Record<string, string>>
}

/** One line of what follows for a model: a value, or why there is none. */
export type ModelObservable = {
  readonly title: string /** `nu2 → nu1`; empty for the model as a whole. */
  readonly of: string
} & (
  | ({ readonly kind: 'value' } & Evaluation)
  | { readonly kind: 'not-evaluable'; readonly id: string; readonly reason: string }
)
