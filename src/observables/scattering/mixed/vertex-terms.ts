// Which electromagnetic matrices of a model take part. Nothing is taken as zero in silence: either every matrix is
// given, or the caller asked for those that are, and is told which are not.

import * as E from 'fp-ts/lib/Either.js'
import type { ComplexMatrix } from '../../../physics/evaluation.js'
import type { NumericModel } from '../../numeric-model.js'
import { type Refusal, refusal } from '../../observable.js'
import type { VertexMatrices } from './amplitudes.js'

export type Terms = 'all' | 'given' | 'weak'

type VertexPart = 'charge' | 'chargeRadius' | 'anapole' | 'magnetic' | 'electric'

export const vertexParts: readonly VertexPart[] = ['charge', 'chargeRadius', 'anapole', 'magnetic', 'electric']

interface ChosenTerms {
  readonly matrices: VertexMatrices
  readonly notes: readonly string[]
}

export type VertexModel = Pick<NumericModel, 'formFactors' | 'chargeRadius' | 'missing'>

export function vertexTerms(terms: Terms, model: VertexModel): E.Either<Refusal, ChosenTerms> {
  if (terms === 'weak') return E.right({ matrices: {}, notes: [] })
  const matrices: Record<VertexPart, ComplexMatrix | undefined> = {
    ...{ charge: undefined, anapole: undefined, magnetic: undefined, electric: undefined },
    ...model.formFactors,
    chargeRadius: model.chargeRadius,
  }
  const absent = vertexParts.filter((part) => matrices[part] === undefined)
  if (absent.length === 0) return E.right({ matrices, notes: [] })
  const reasons = absent.map((part) => `${part} (${model.missing[part] ?? 'not given'})`).join(', ')
  if (terms === 'all')
    return refusal(
      'terms',
      `a model that gives every matrix; missing: ${reasons}`,
      'Give a matrix of zeros where that is meant, or terms=given to leave out what the model does not give.',
    )
  return E.right({ matrices, notes: [`Left out, because the model does not give it: ${reasons}.`] })
}
