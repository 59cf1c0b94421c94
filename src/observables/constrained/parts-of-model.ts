// The matrices that a quantity is made of, or why a model has none.

import * as E from 'fp-ts/lib/Either.js'
import type { ComplexMatrix } from '../../physics/evaluation.js'
import { dipoleMatrix } from '../effective/dipole.js'
import type { NumericModel } from '../numeric-model.js'
import { missingText } from './states-seen.js'

type Part = 'charge' | 'magnetic' | 'electric' | 'anapole' | 'mixing' | 'chargeRadius'

const find = (model: NumericModel, part: Part): ComplexMatrix | undefined =>
  part === 'mixing' || part === 'chargeRadius' ? model[part] : model.formFactors[part]

/** These parts, or every reason why one is not there. */
export function partsFor<P extends Part>(
  model: NumericModel,
  parts: readonly P[],
): E.Either<string, Readonly<Record<P, ComplexMatrix>>> {
  const reasons = parts.filter((part) => find(model, part) === undefined).map((part) => missingText(model, part))
  if (reasons.length > 0) return E.left(withHints(reasons.join('; ')))
  return E.right(Object.fromEntries(parts.map((part) => [part, find(model, part)])) as Record<P, ComplexMatrix>)
}

const withHints = (reason: string): string =>
  reason.includes('depends on the symbol') ? `${reason} (--set NAME=NUMBER gives it a value)` : reason

/** λ = µ − iε of neutrinos, or its counterpart for antineutrinos. */
export const lambdaOf = (model: NumericModel, isAnti = false): E.Either<string, ComplexMatrix> =>
  E.map(({ magnetic, electric }: Readonly<Record<'magnetic' | 'electric', ComplexMatrix>>) =>
    dipoleMatrix(magnetic, electric, isAnti),
  )(partsFor(model, ['magnetic', 'electric']))

/** The charge matrix of neutrinos, or up to a sign that of antineutrinos, its transpose. */
export const chargeOf = (model: NumericModel, isAnti = false): E.Either<string, ComplexMatrix> =>
  E.map(({ charge }: Readonly<Record<'charge', ComplexMatrix>>) =>
    isAnti ? charge.map((row, j) => row.map((z, i) => charge[i]?.[j] ?? z)) : charge,
  )(partsFor(model, ['charge']))
