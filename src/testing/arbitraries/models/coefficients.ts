// What the free values of form factors are multiplied with: two rational numbers for every entry [final][initial] of each form
// factor. An entry that depends on another, or vanishes, makes no use of its own; so a state, a nature or a rule can change
// in shrinking while the values of the entries that stay free stay, too.

import fc from 'fast-check'
import { equals, one, type Rational, rational, zero } from '../../../exact/rational.js'
import { type FormFactor, formFactors } from '../../../physics/form-factor.js'
import type { BasisMatrix } from '../../solution-space.js'
import { rationals } from '../numbers/exact-numbers.js'
import { listOf } from '../numbers/uniform.js'
import type { Simpler } from '../shrinking/drafted.js'
import { areAll, member, simplerItems, simplerParts, without } from '../shrinking/simpler.js'

/** Of one entry: of its first and its second witness. */
export type Pair = readonly [Rational, Rational]

/** [final][initial]. */
export type PairMatrix = readonly (readonly Pair[])[]

export type Coefficients = Readonly<Record<FormFactor, PairMatrix>>

const none: Pair = [zero, zero]

const samePair = (a: Pair, b: Pair): boolean => equals(a[0], b[0]) && equals(a[1], b[1])
export const sameMatrix = areAll(areAll(samePair)) as (a: PairMatrix, b: PairMatrix) => boolean

export const noCoefficients = (count: number): PairMatrix =>
  Array.from({ length: count }, () => Array.from({ length: count }, () => none))

export const isEmpty = (matrix: PairMatrix): boolean =>
  matrix.every((row) => row.every(([a, b]) => a.n === 0n && b.n === 0n))

const pairs: fc.Arbitrary<Pair> = fc.tuple(rationals, rationals)

export const drawnCoefficients = (count: number): fc.Arbitrary<Coefficients> => {
  const matrices = listOf(count, listOf(count, pairs))
  return fc.record({ charge: matrices, magnetic: matrices, electric: matrices, anapole: matrices })
}

/** 1, alone where that will do, then whole numbers. */
function* simplerPair([a, b]: Pair): Generator<Pair> {
  const [hasA, hasB] = [a.n !== 0n, b.n !== 0n]
  const candidates: readonly Pair[] = [
    [one, zero],
    [zero, one],
    [one, one],
    ...(hasA && hasB
      ? ([
          [a, zero],
          [zero, b],
        ] as const)
      : []),
    [hasA ? one : zero, b],
    [a, hasB ? one : zero],
    [whole(a), whole(b)],
  ]
  const rank = complexityOf([a, b])
  for (const candidate of candidates) if (complexityOf(candidate) < rank) yield candidate
}

const whole = ({ n, d }: Rational): Rational => rational(n / d)

/** Falls with every simpler pair. */
const complexityOf = (pair: Pair): number =>
  pair.reduce(
    (sum, q, k) => sum + (q.n === 0n ? 0 : equals(q, one) ? 1 + k / 8 : q.d === 1n ? 4 + k / 8 : 16 + k / 8),
    0,
  )

const flat: Simpler<readonly Pair[]> = simplerItems<Pair>(none, { simpler: simplerPair, same: samePair })

const simplerMatrix: Simpler<PairMatrix> = function* (matrix) {
  const count = matrix.length
  for (const list of flat(matrix.flat()))
    yield Array.from({ length: count }, (_, f) => list.slice(f * count, (f + 1) * count))
}

/** One form factor, one entry, and 1 in it, where that tells. */
export const simplerCoefficients: Simpler<Coefficients> = (all) =>
  simplerParts(
    all,
    formFactors.map((name) =>
      member(name, (coefficients: Coefficients) => noCoefficients(coefficients[name].length), {
        simpler: simplerMatrix,
        same: sameMatrix,
      }),
    ),
  )

export const coefficientsWithout = (all: Coefficients, state: number): Coefficients =>
  mapCoefficients(all, (matrix) => without(matrix, state).map((row) => without(row, state)))

export const mapCoefficients = (all: Coefficients, map: (matrix: PairMatrix) => PairMatrix): Coefficients => ({
  charge: map(all.charge),
  magnetic: map(all.magnetic),
  electric: map(all.electric),
  anapole: map(all.anapole),
})

/** For the basis of one form factor: what stands at the entry that each of its members is of. */
export const coefficientsFor = (basis: readonly BasisMatrix[], matrix: PairMatrix): readonly Rational[] =>
  basis.map(({ entry: { species, final, initial }, index }) =>
    species === 'neutrino' ? (matrix[final]?.[initial]?.[index] ?? zero) : zero,
  )
