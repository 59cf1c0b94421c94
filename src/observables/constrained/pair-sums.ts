// Sums over pairs of mass states, which plasmon decay in stars sees; and single elements between mass states.

import * as E from 'fp-ts/lib/Either.js'
import type { BoundQuantity, SummedPairs } from '../../physics/bound.js'
import type { BoundPrediction } from '../../physics/bound-comparison.js'
import type { ComplexMatrix } from '../../physics/evaluation.js'
import type { Complex } from '../one-loop-moments.js'
import { chargeOf, lambdaOf, partsFor } from './parts-of-model.js'
import { solarStates } from './solar-states.js'
import type { StatesSeen } from './states-seen.js'

type Result = E.Either<string, BoundPrediction>

const squareOf = (z: Complex | undefined): number => (z === undefined ? 0 : z.re * z.re + z.im * z.im)

/** Σ |A_fi|², over light states only and over all of them; ordered pairs, or each pair once. */
function sums(matrix: ComplexMatrix, { nature, isLight }: StatesSeen, pairs: SummedPairs): readonly [number, number] {
  const isOrdered = pairs[nature] === 'ordered'
  let [light, all] = [0, 0]
  for (const f of matrix.keys())
    for (const i of matrix.keys()) {
      const weight = isOrdered || f === i ? 1 : 1 / 2
      const term = weight * squareOf(matrix[f]?.[i])
      all += term
      if (isLight[f] === true && isLight[i] === true) light += term
    }
  return [light, all]
}

const roots = (low: number, high: number): readonly number[] =>
  low === high ? [Math.sqrt(low)] : [Math.sqrt(low), Math.sqrt(high)]

/** (Σ |µ_ij|² + |ε_ij|²)^½; at least its known part, where one of the two matrices is not there. */
export function momentSum({ pairs }: Extract<BoundQuantity, { kind: 'moment-sum' }>, seen: StatesSeen): Result {
  const both = partsFor(seen.model, ['magnetic', 'electric'])
  const { magnetic, electric } = seen.model.formFactors
  const known = [magnetic, electric].filter((matrix) => matrix !== undefined)
  if (known.length === 0) return both as E.Left<string>
  const parts = known.map((matrix) => sums(matrix, seen, pairs))
  const [light, all] = [0, 1].map((k) => parts.reduce((sum, part) => sum + (part[k] ?? 0), 0))
  const counted = seen.nature === 'majorana' && pairs.majorana === 'unordered'
  const notes = counted ? ['Each pair of Majorana states counts once.'] : []
  if (E.isRight(both)) return E.right({ readings: roots(light ?? 0, all ?? 0), notes })
  return E.right({
    readings: [Math.sqrt(light ?? 0)],
    atLeast: both.left,
    notes: [...notes, `Without the unknown part: ${both.left}.`],
  })
}

/** (Σ |q_ij|²)^½. */
export const chargeSum = ({ pairs }: Extract<BoundQuantity, { kind: 'charge-sum' }>, seen: StatesSeen): Result =>
  E.map((charge: ComplexMatrix) => ({ readings: roots(...sums(charge, seen, pairs)), notes: [] }))(chargeOf(seen.model))

/** The one charge that all states have. */
export function commonCharge({ model }: StatesSeen): Result {
  const charge = chargeOf(model)
  if (E.isLeft(charge)) return charge
  const diagonal = charge.right.map((row, k) => row[k]?.re ?? 0)
  const [first = 0] = diagonal
  const isCommon = charge.right.every((row, f) =>
    row.every(({ re, im }, i) => im === 0 && (f === i ? Math.abs(re - first) <= 1e-12 * Math.abs(first) : re === 0)),
  )
  return isCommon
    ? E.right({ readings: [first], notes: [] })
    : E.left(
        `the limit is for one charge that all states have; the model has ${Math.min(...diagonal)} to ${Math.max(...diagonal)} e0 and what stands off the diagonal`,
      )
}

/** |λ_ij| of states numbered by their masses, from a limit that has this moment alone. */
export function momentElement(
  { element }: Extract<BoundQuantity, { kind: 'moment-element' }>,
  seen: StatesSeen,
): Result {
  const found = numberedMoments(seen)
  if (E.isLeft(found)) return found
  const { lambda, state } = found.right
  const [i, j] = element.map(state)
  if (i === undefined || j === undefined) return E.left('the model has no such element')
  const value = Math.sqrt(squareOf(lambda[i]?.[j]))
  const isOwn = (f: number, k: number): boolean =>
    (f === i && k === j) || (seen.nature === 'majorana' && f === j && k === i)
  const isAlone = lambda.every((row, f) => row.every((z, k) => isOwn(f, k) || squareOf(z) === 0))
  return E.right({
    readings: [value],
    // Every other moment adds to what sunlight sees.
    ...(isAlone ? {} : { atLeast: 'the limit is for this moment alone, and the model has others' }),
    notes: isAlone ? [] : ['The limit is for this moment alone; those that the model has beside it strengthen it.'],
  })
}

/** |Λ_k| of three Majorana states, λ_ij = ε_ijk Λ_k. */
export function momentComponent(
  { component }: Extract<BoundQuantity, { kind: 'moment-component' }>,
  seen: StatesSeen,
): Result {
  const found = numberedMoments(seen)
  if (E.isLeft(found)) return found
  const { lambda, state } = found.right
  const [i, j] = [1, 2, 3].filter((k) => k !== component).map(state)
  return E.right({ readings: [Math.sqrt(squareOf(lambda[i ?? 0]?.[j ?? 0]))], notes: [] })
}

function numberedMoments(
  seen: StatesSeen,
): E.Either<string, { readonly lambda: ComplexMatrix; readonly state: (number: number) => number | undefined }> {
  const lambda = lambdaOf(seen.model)
  if (E.isLeft(lambda)) return lambda
  const states = solarStates(seen)
  if (E.isLeft(states)) return states
  const { members } = states.right
  if (members.some(({ length }) => length > 1)) return E.left('the limit is for states of different masses')
  return E.right({ lambda: lambda.right, state: (number) => members[number - 1]?.[0] })
}

/** The largest |λ_ij|. */
export const momentScale = ({ model }: StatesSeen): Result =>
  E.map((lambda: ComplexMatrix) => ({
    readings: [Math.sqrt(Math.max(0, ...lambda.flatMap((row) => row.map(squareOf))))],
    notes: ['The scale of moments is the largest |λ_ij| between mass states.'],
  }))(lambdaOf(model))
