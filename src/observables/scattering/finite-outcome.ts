// An outcome whose numbers have been looked at: inputs of absurd size are refused and never give infinity.

import type * as E from 'fp-ts/lib/Either.js'
import { type Outcome, outcome, type Refusal, refusal } from '../observable.js'

interface NumberPart {
  readonly value: number
  readonly unit: string
  readonly meaning: string
}

interface Rest {
  readonly notes?: readonly string[]
  readonly parts?: Readonly<Record<string, NumberPart>>
}

/** The outcome, or a refusal of the input named where a value does not fit a double. */
export function finiteOutcome(blamed: string, value: number, rest: Rest = {}): E.Either<Refusal, Outcome> {
  const all = [value, ...Object.values(rest.parts ?? {}).map((part) => part.value)]
  if (all.every(Number.isFinite)) return outcome(value, rest)
  return refusal(blamed, 'a size for which the result is a number that a double can hold')
}

/** A part in cm²/keV. */
export const crossSectionPart = (value: number, meaning: string): NumberPart => ({ value, unit: 'cm^2/keV', meaning })
