// An observable as a record: what goes in, what comes out, the formula with its sources, and when it holds.
// The type parameters tie inputs and constants to what `evaluate` receives; a list of observables forgets them.

import type * as E from 'fp-ts/lib/Either.js'
import * as Either from 'fp-ts/lib/Either.js'
import type { ConstantName } from '../physics/constants.js'
import type { EvaluationPart, Value } from '../physics/evaluation.js'
import type { InputSpecs, InputValues } from './input.js'
import type { ModelPart, ModelParts } from './numeric-model.js'

/** Where a formula is printed. */
export interface Citation {
  /** Reference key. */
  readonly key: string
  /** `eq. (8)`; only where somebody opened the paper. */
  readonly where?: string
}

/** A value that the formula must give, known from somewhere else. */
export interface WorkedExample {
  readonly inputs: Readonly<Record<string, string>>
  readonly value: number
  /** Largest relative difference; the digits that the source prints. */
  readonly within: number
  /** Where the value comes from. */
  readonly from: string
}

/** In a limit the observable equals another (or itself in another form) times a factor. */
export interface LimitCheck {
  /** `T much below E: the weak term of (22)`. */
  readonly statement: string
  readonly inputs: Readonly<Record<string, string>>
  readonly equals: { readonly id: string; readonly inputs: Readonly<Record<string, string>>; readonly factor?: number }
  readonly within: number
}

/** What to evaluate for a whole model: pairs of states, flavours … Default: once, with the defaults of the inputs. */
export interface ForModel<Part extends ModelPart> {
  /** Parts of the model that the cases are made from. */
  readonly needs: readonly Part[]
  readonly cases: (model: ModelParts<Part>) => readonly ModelCase[]
}

/** Checks the types of `forModel` and forgets them. */
export const forModel = <Part extends ModelPart>(cases: ForModel<Part>): ForModel<ModelPart> =>
  cases as unknown as ForModel<ModelPart>

export interface ModelCase {
  /** `nu2 → nu1`, `reactor ν̄_e`; empty where there is one case only. */
  readonly of: string
  readonly inputs: Readonly<Record<string, string | number | boolean>>
}

export interface ObservableRecord<Specs extends InputSpecs, Name extends ConstantName, Part extends ModelPart> {
  /** `magnetic-moment-dirac`. */
  readonly id: string
  readonly title: string
  readonly inputs: Specs
  /** Constants that the formula uses; `evaluate` receives their values, in the units of `physics/constants.ts`. */
  readonly constants: readonly Name[]
  /** Parts of a model that it needs beside the inputs. */
  readonly model?: readonly Part[]
  /** Parts that it uses where the model gives them; its formula says what it does without. */
  readonly optionalModel?: readonly ModelPart[]
  /** Unit of the value. */
  readonly unit: string
  /** The formula in plain text, one line each. */
  readonly formula: readonly string[]
  readonly latex: readonly string[]
  readonly sources: readonly Citation[]
  /** Signs, normalisations, index orders. */
  readonly conventions: readonly string[]
  /** When it holds, one sentence each. */
  readonly validity: readonly string[]
  /** How `nuvertex observables FILE` uses it; `none` where it says nothing about a model. */
  readonly forModel?: ForModel<ModelPart> | 'none'
  readonly examples: readonly WorkedExample[]
  readonly limits: readonly LimitCheck[]
  readonly evaluate: (
    inputs: InputValues<Specs>,
    constants: Readonly<Record<Name, number>>,
    model: ModelParts<Part>,
  ) => E.Either<Refusal, Outcome>
}

/** What a formula gives: finite numbers only. */
export interface Outcome {
  /** In the record's unit. */
  readonly value: Value
  /** What the user should know about this very value. */
  readonly notes?: readonly string[]
  /** Terms or by-products by name. */
  readonly parts?: Readonly<Record<string, EvaluationPart>>
}

/** Why a formula has no value for these inputs. */
export interface Refusal {
  /** The input to blame. */
  readonly input: string
  /** What would be allowed: `at most T_max = 1.7 MeV`. */
  readonly expected: string
  readonly hint?: string
}

/** An observable whose types are forgotten; made by `observable`, run by `evaluate`. */
export type Observable = ObservableRecord<InputSpecs, ConstantName, ModelPart>

/** Checks a record's types and forgets them. */
export const observable = <
  const Specs extends InputSpecs,
  Name extends ConstantName = never,
  Part extends ModelPart = never,
>(
  record: ObservableRecord<Specs, Name, Part>,
): Observable => record as unknown as Observable

export const outcome = (value: Value, rest: Omit<Outcome, 'value'> = {}): E.Either<Refusal, Outcome> =>
  Either.right({ value, ...rest })

export const refusal = (input: string, expected: string, hint?: string): E.Either<Refusal, never> =>
  Either.left({ input, expected, ...(hint === undefined ? {} : { hint }) })

/** µ_B = √(4πα)/(2 m_e) in GeV⁻¹, with the constants in use. */
export const bohrMagneton = ({ alpha, m_e }: { readonly alpha: number; readonly m_e: number }): number =>
  Math.sqrt(4 * Math.PI * alpha) / (2 * m_e)
