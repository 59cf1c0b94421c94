// The matrices that a solution allows: combinations, with real coefficients, of the witnesses of its independent entries.

import { add, type Cyclotomic, fromRational, fromRoot, multiply, zero } from '../exact/cyclotomic.js'
import type { Rational } from '../exact/rational.js'
import type { RootOfUnity } from '../exact/root-of-unity.js'
import { type Species, speciesList } from '../physics/entry.js'
import type { FormFactor } from '../physics/form-factor.js'
import type { Solution } from '../physics/solution.js'
import { outcomes, type Place, type Witness } from '../physics/verdict.js'

/** The two matrices of one form factor, [final][initial]. */
export type ExactMatrices = Readonly<Record<Species, readonly (readonly Cyclotomic[])[]>>

/** An entry of one form factor. */
export interface Position {
  readonly species: Species
  readonly final: number
  readonly initial: number
}

/** Neutrino before antineutrino, row by row. */
export function everyPosition(count: number): readonly Position[] {
  const indices = Array.from({ length: count }, (_, k) => k)
  return speciesList.flatMap((species) =>
    indices.flatMap((final) => indices.map((initial) => ({ species, final, initial }))),
  )
}

/** The entry at a place that is said relative to another entry. */
export const positionAt = ({ final, initial }: Position, { species, transposed }: Place): Position =>
  transposed ? { species, final: initial, initial: final } : { species, final, initial }

/** The non-zero entries of a witness. */
export type Support = readonly (Position & { readonly value: RootOfUnity })[]

/** A witness of the verdict on an entry, with its places made absolute. */
export const supportOf = (witness: Witness, entry: Position): Support =>
  witness.support.map(({ place, value }) => ({ ...positionAt(entry, place), value }))

/** A matrix of the basis: the independent entry that it is of, and the number of its witness there. */
export interface BasisMatrix {
  readonly entry: Position
  readonly index: number
  readonly support: Support
}

/** The witnesses of the independent entries, neutrino before antineutrino, row by row: a basis over the reals. */
export const placedBasisOf = (solution: Solution, formFactor: FormFactor, count: number): readonly BasisMatrix[] =>
  everyPosition(count).flatMap((entry) =>
    outcomes(solution.verdict(entry.species, formFactor, entry.final, entry.initial)).flatMap((verdict) =>
      verdict.tie === undefined && verdict.locus.kind !== 'zero' && 'witnesses' in verdict
        ? verdict.witnesses.map((witness, index) => ({ entry, index, support: supportOf(witness, entry) }))
        : [],
    ),
  )

/** The same without places. */
export const basisOf = (solution: Solution, formFactor: FormFactor, count: number): readonly Support[] =>
  placedBasisOf(solution, formFactor, count).map(({ support }) => support)

/** Σ coefficient · matrix. */
export function combination(
  basis: readonly Support[],
  coefficients: readonly Rational[],
  count: number,
): ExactMatrices {
  const empty = (): Cyclotomic[][] => Array.from({ length: count }, () => new Array<Cyclotomic>(count).fill(zero))
  const matrices = { neutrino: empty(), antineutrino: empty() }
  for (const [index, support] of basis.entries()) {
    const coefficient = coefficients[index]
    if (coefficient === undefined) continue
    for (const { species, final, initial, value } of support) {
      const row = matrices[species][final] as Cyclotomic[]
      row[initial] = add(row[initial] ?? zero, multiply(fromRational(coefficient), fromRoot(value)))
    }
  }
  return matrices
}
