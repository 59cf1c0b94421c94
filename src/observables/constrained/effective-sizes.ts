// Moments and charges of flavours at their source, and of sunlight.

import * as E from 'fp-ts/lib/Either.js'
import type { BoundMethod, BoundQuantity, Flavour } from '../../physics/bound.js'
import type { BoundPrediction } from '../../physics/bound-comparison.js'
import type { ComplexMatrix } from '../../physics/evaluation.js'
import { applied } from '../effective/dipole.js'
import { atSource, flavourRow } from '../effective/flavour-state.js'
import { distinctReadings } from './distinct-readings.js'
import type { MethodReach } from './method-reach.js'
import { chargeOf, lambdaOf, partsFor } from './parts-of-model.js'
import { isOneBeam, sizeAtSource } from './size-at-source.js'
import { solarLines, solarShares, solarStates } from './solar-states.js'
import type { StatesSeen } from './states-seen.js'

type Result = E.Either<string, BoundPrediction>
type AtSource = Extract<BoundQuantity, { kind: 'effective-moment' | 'charge-effective' }>
type InSunlight = Extract<BoundQuantity, { kind: 'effective-moment-solar' | 'charge-effective-solar' }>

const matrixFor = (
  quantity: AtSource | InSunlight,
  seen: StatesSeen,
  isAnti: boolean,
): E.Either<string, ComplexMatrix> =>
  quantity.kind.startsWith('charge') ? chargeOf(seen.model, isAnti) : lambdaOf(seen.model, isAnti)

/** (Σ_j |Σ_k A_jk φ_k|²)^½ with A = λ or the charge. */
export function effectiveAtSource(
  quantity: AtSource,
  method: BoundMethod,
  seen: StatesSeen,
  reach: MethodReach,
): Result {
  const readings: number[] = []
  for (const isAnti of { neutrino: [false], antineutrino: [true], both: [false, true] }[quantity.species]) {
    const size = sizeOf(quantity, quantity.flavour, isAnti, seen, reach)
    if (E.isLeft(size)) return size
    readings.push(...size.right)
  }
  if (method === 'solar-electron-scattering') {
    const alone = aloneInSunlight(quantity, seen, reach, Math.max(...readings))
    if (E.isLeft(alone)) return alone
  }
  return E.right({
    readings: distinctReadings(readings),
    notes: notesOf(quantity, method, seen, reach),
  })
}

function sizeOf(
  quantity: AtSource,
  flavour: Flavour,
  isAnti: boolean,
  seen: StatesSeen,
  { coherentBelow }: MethodReach,
): E.Either<string, readonly number[]> {
  const matrix = matrixFor(quantity, seen, isAnti)
  const parts = partsFor(seen.model, ['mixing'])
  if (E.isLeft(matrix) || E.isLeft(parts)) {
    const reasons = [matrix, parts].flatMap((result) => (E.isLeft(result) ? [result.left] : []))
    return E.left(reasons.join('; '))
  }
  const { mixing } = parts.right
  if (mixing[flavourRow[flavour]] === undefined) return E.left(`the mixing has no row of ${flavour}`)
  const state = atSource(mixing, flavour, isAnti)
  const { masses } = seen.model
  return E.right(sizeAtSource({ matrix: matrix.right, state, masses, isLight: seen.isLight, coherentBelow }))
}

/** A limit on a flavour that was derived from sunlight, which is a mixture, holds where no other flavour has a moment. */
function aloneInSunlight(
  quantity: AtSource,
  seen: StatesSeen,
  reach: MethodReach,
  own: number,
): E.Either<string, void> {
  for (const other of (['e', 'mu', 'tau'] as const).filter((flavour) => flavour !== quantity.flavour)) {
    const size = sizeOf(quantity, other, false, seen, reach)
    if (E.isRight(size) && size.right.some((value) => value > 1e-9 * own))
      return E.left(
        'derived from sunlight as if this flavour alone had a moment, and the model has others; see the limit on sunlight',
      )
  }
  return E.right(undefined)
}

function notesOf(
  { flavour }: AtSource,
  method: BoundMethod,
  { model, isLight }: StatesSeen,
  { coherentBelow }: MethodReach,
): readonly string[] {
  const isLost = isLight.every((one) => one) && !isOneBeam(model.masses, isLight, coherentBelow)
  return [
    ...(isLost ? ['The states do not keep their relative phases up to the detector: every phase is compared.'] : []),
    ...(method === 'electron-positron-annihilation'
      ? [`Pairs of all flavours are made; the moment of ${flavour} alone is compared.`]
      : []),
  ]
}

/** (Σ_i P_i Σ_j |A_ji|²)^½ for each reaction of the spectrum. */
export function effectiveInSunlight(quantity: InSunlight, seen: StatesSeen): Result {
  const matrix = matrixFor(quantity, seen, false)
  if (E.isLeft(matrix)) return matrix
  const states = solarStates(seen)
  if (E.isLeft(states)) return states
  const columns = states.right.vectors.map((vector) =>
    Math.hypot(...applied(matrix.right, vector).map(({ re, im }) => Math.hypot(re, im))),
  )
  const readings: number[] = []
  const compositions: string[] = []
  for (const reaction of quantity.spectrum) {
    const line = solarLines[reaction]
    const shares = solarShares(states.right, line)
    if (E.isLeft(shares)) return shares
    readings.push(Math.hypot(...columns.map((column, i) => column * Math.sqrt(shares.right[i] ?? 0))))
    const percents = shares.right.map((share) => `${(100 * share).toFixed(1)} %`)
    compositions.push(`Sunlight of ${line.text}: ${percents.join(', ')} are mass states 1, 2, 3.`)
  }
  return E.right({
    readings: distinctReadings(readings),
    notes: [...compositions, ...states.right.notes],
  })
}
