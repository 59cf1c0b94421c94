// What the rules determine of the entries that a model leaves unspecified, in the author's convention and as text that a
// model file can hold: zero where an entry must vanish, and what is tied to a given entry. A value with an uncertainty
// determines no single value, and neither does one beyond exact reach.

import { givenPairAt } from './engine/compare/compare.js'
import { completePair } from './engine/compare/complete.js'
import { mirrorValue } from './engine/compare/complete-symbolic.js'
import type { GivenPair } from './engine/compare/discrepancy.js'
import { symbolicText } from './explain/condition-text.js'
import { type Notation, valueText } from './explain/notation.js'
import { type FormFactor, formFactors } from './physics/form-factor.js'
import type { Location } from './physics/location.js'
import type { GivenMatrix, NeutrinoModel } from './physics/model.js'
import type { Solution } from './physics/solution.js'

/** An unspecified entry and the only value that it may have. */
export interface DeterminedValue {
  readonly formFactor: FormFactor
  /** [final, initial], from 1. */
  readonly entry: readonly [number, number]
  /** An exact expression in the author's convention, without blanks or quotes. */
  readonly value: string
  /** Where the `?` stands. */
  readonly location: Location
}

interface Circumstances {
  readonly model: NeutrinoModel
  readonly solution: Solution
  /** Author and output are the same. */
  readonly notation: Notation
}

/** In the order of the form factors, row by row; entries of matrices that are not given are not among them. */
export function determinedValues(circumstances: Circumstances): readonly DeterminedValue[] {
  return formFactors.flatMap((formFactor) => {
    const matrix = circumstances.model.formFactors[formFactor]
    return matrix === undefined ? [] : inMatrix(matrix, formFactor, circumstances)
  })
}

function inMatrix(matrix: GivenMatrix, formFactor: FormFactor, circumstances: Circumstances): DeterminedValue[] {
  return matrix.entries.flatMap((row, final) =>
    row.flatMap((given, initial): DeterminedValue[] => {
      if (given.value.kind !== 'unspecified' || given.location === null) return []
      const value = valueAt({ matrix, formFactor, final, initial }, circumstances)
      return value === undefined
        ? []
        : [{ formFactor, entry: [final + 1, initial + 1], value, location: given.location }]
    }),
  )
}

interface At {
  readonly matrix: GivenMatrix
  readonly formFactor: FormFactor
  readonly final: number
  readonly initial: number
}

function valueAt({ matrix, formFactor, final, initial }: At, circumstances: Circumstances): string | undefined {
  const { model, solution, notation } = circumstances
  const unit = notation.author.factor[formFactor]
  const pair = givenPairAt(matrix, unit, Math.min(final, initial), Math.max(final, initial))
  const forced = numberAt(pair, blank(pair))
  if (forced !== undefined) return forced
  const mirror = matrix.entries[initial]?.[final]
  if (mirror === undefined) return undefined
  if (mirror.value.kind === 'exact') return numberAt(pair, pair)
  if (mirror.value.kind !== 'symbolic') return undefined
  const given = { formFactor, final: initial, initial: final, value: mirror.value.value, unit }
  const value = mirrorValue(given, solution)
  return value === undefined ? undefined : symbolicText(value, formFactor, notation, model.parameters)

  function numberAt({ f }: GivenPair, known: GivenPair): string | undefined {
    const { upper, lower } = completePair(known, formFactor, solution)
    const found = final === f ? upper : lower
    return found.kind === 'determined' ? valueText(found.value, formFactor, notation) : undefined
  }
}

/** The pair as if nothing were given: what is determined then must vanish. */
const blank = (pair: GivenPair): GivenPair => ({
  ...pair,
  ...{ upper: undefined, lower: undefined, upperRegion: undefined, lowerRegion: undefined },
})
