// A model held against one published number: the model's value of the same quantity, and what follows.

import type {
  Attestation,
  BoundMethod,
  BoundQuantity,
  BoundStatus,
  BoundUnit,
  BoundValue,
  Confidence,
} from './bound.js'

/**
 * Of a limit: `excluded`, `allowed` (the limit leaves the value open, which is no agreement). Of any number: `not-comparable`,
 * with a reason. Numbers that are no limits never exclude: an estimate is exceeded or not, a projected sensitivity reaches the
 * value or does not, a claimed signal contains it or does not, a dispute says that the value is allowed or says nothing.
 */
export const boundVerdicts = [
  'excluded',
  'allowed',
  'above-estimate',
  'below-estimate',
  'would-be-reached',
  'out-of-reach',
  'in-claimed-range',
  'outside-claimed-range',
  'said-to-be-allowed',
  'no-statement',
  'not-comparable',
] as const
export type BoundVerdict = (typeof boundVerdicts)[number]

/** What a model predicts for the quantity of a bound, in the bound's unit. */
export interface BoundPrediction {
  /** One value; several where the model or the bound leaves it open which holds: all of them must lead to one verdict. */
  readonly readings: readonly number[]
  /** Why the value is only known to be at least this, so that it may be excluded but not allowed; `undefined`: it is not. */
  readonly atLeast?: string | undefined
  /** What was computed, and what was taken for granted. */
  readonly notes: readonly string[]
}

/** A bound with what a model says about it. */
export interface ComparedBound {
  readonly id: string
  readonly experiment: string
  /** `null`: none was given; so below. */
  readonly year: number | null
  readonly status: BoundStatus
  readonly method: BoundMethod
  readonly attested: Attestation
  readonly quantity: BoundQuantity
  readonly limit: {
    /** Texts with the published digits. */
    readonly value: BoundValue
    readonly approximate: boolean
    readonly unit: BoundUnit
  }
  readonly confidence: Confidence | null
  readonly supersededBy: string | null
  /** Ids of disputes that speak against it. */
  readonly disputedBy: readonly string[]
  readonly verdict: BoundVerdict
  /** `null` where none can be made. */
  readonly prediction: {
    /** Of several readings the one that is farthest from being excluded. */
    readonly value: number
    readonly unit: BoundUnit
    /** All of them, ascending, where there are several. */
    readonly readings: readonly number[] | null
    readonly isAtLeast: boolean
  } | null
  /** Value over limit, above 1 where the limit is exceeded; `null` without prediction, or for a range that leaves out 0. */
  readonly ratio: number | null
  /** Why the two are not comparable; `null` if they are. */
  readonly reason: string | null
  readonly notes: readonly string[]
}

/** Of all: `no-limit` where estimates, sensitivities and claims alone are comparable. */
export type BoundsVerdict = 'excluded' | 'allowed' | 'no-limit' | 'not-comparable'
