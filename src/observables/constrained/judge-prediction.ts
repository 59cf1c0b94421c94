// A prediction beside a published number: inside, outside, or too close to tell.

import type { Bound, BoundStatus, BoundValue } from '../../physics/bound.js'
import type { BoundPrediction, BoundVerdict } from '../../physics/bound-comparison.js'
import { boundNumber } from '../../physics/bound-reach.js'

export interface PredictionVerdict {
  readonly verdict: BoundVerdict
  /** The reading that is farthest from being excluded, and its ratio to the limit. */
  readonly value: number
  readonly ratio: number | null
  readonly reason: string | null
}

type Place = 'inside' | 'outside' | 'unclear'

interface Held {
  readonly value: number
  readonly place: Place
  readonly ratio: number | null
}

/** Half an order of magnitude: how far a number that is written with ~ decides nothing. */
const approximately = Math.sqrt(10)

export function judgePrediction(
  bound: Pick<Bound, 'value' | 'approximate' | 'status'>,
  { readings, atLeast }: BoundPrediction,
): PredictionVerdict {
  const held = readings.map((value) => hold(bound, value))
  const places = new Set(held.map(({ place }) => place))
  const nearest = held.reduce((a, b) => (farness(b) < farness(a) ? b : a), held[0] ?? hold(bound, 0))
  const { value, ratio } = nearest
  const [place = 'unclear'] = places
  const isSettled =
    places.size === 1 &&
    place !== 'unclear' &&
    (place === 'outside' || atLeast === undefined) &&
    !straddles(bound, readings)
  if (!isSettled) return { verdict: 'not-comparable', value, ratio, reason: whyUnclear(bound, places, atLeast) }
  return { verdict: verdicts[bound.status][place === 'inside' ? 0 : 1], value, ratio, reason: null }
}

const farness = ({ place, ratio, value }: Held): number =>
  ratio ?? (place === 'inside' ? 0 : place === 'unclear' ? 1 : 2 + Math.abs(value))

/** Inside, outside. */
const verdicts: Readonly<Record<BoundStatus, readonly [BoundVerdict, BoundVerdict]>> = {
  limit: ['allowed', 'excluded'],
  estimate: ['below-estimate', 'above-estimate'],
  sensitivity: ['out-of-reach', 'would-be-reached'],
  'signal-claim': ['in-claimed-range', 'outside-claimed-range'],
  dispute: ['said-to-be-allowed', 'no-statement'],
}

function whyUnclear(
  { value, approximate }: Pick<Bound, 'value' | 'approximate'>,
  places: ReadonlySet<Place>,
  atLeast: string | undefined,
): string {
  if (atLeast !== undefined && !places.has('outside')) return atLeast
  if (!places.has('unclear')) return 'the possible values of the model lie on both sides of it'
  if (value.kind === 'few') return 'the source says "a few" and gives no digit'
  if (value.kind === 'upper' && value.weakest !== undefined)
    return 'the limit depends on what is assumed, and the prediction lies in its range'
  return approximate
    ? 'the limit is an order of magnitude, and the prediction is of the same order'
    : 'the possible values of the model lie on both sides of it'
}

/** Values on both sides of a claimed range contain it, if what lies between them is possible as well. */
const straddles = ({ value, status }: Pick<Bound, 'value' | 'status'>, readings: readonly number[]): boolean =>
  status === 'signal-claim' &&
  value.kind === 'interval' &&
  readings.some((x) => x < boundNumber(value.low)) &&
  readings.some((x) => x > boundNumber(value.high))

function hold({ value, approximate }: Pick<Bound, 'value' | 'approximate'>, x: number): Held {
  const size = Math.abs(x)
  const spread = approximate ? approximately : 1
  const upTo = (inside: number, outside: number): Held => ({
    value: x,
    place: size <= inside ? 'inside' : size > outside ? 'outside' : 'unclear',
    ratio: size / outside,
  })
  switch (value.kind) {
    case 'upper': {
      const weakest = boundNumber(value.weakest ?? value.upper)
      return { ...upTo(boundNumber(value.upper) / spread, weakest * spread), ratio: size / weakest }
    }
    case 'few': {
      const few = boundNumber(value.few)
      return upTo(few, 10 * few)
    }
    case 'allowed':
      return upTo(boundNumber(value.allowed), boundNumber(value.allowed))
    case 'measured': {
      const [central, reach] = [boundNumber(value.central), 2 * boundNumber(value.error)]
      const ratio = Math.abs(x - central) / reach
      return { value: x, place: ratio <= 1 ? 'inside' : 'outside', ratio }
    }
    case 'interval':
      return inInterval(value, x)
    default:
      return never(value)
  }
}

function inInterval(value: Extract<BoundValue, { kind: 'interval' }>, x: number): Held {
  const [low, high] = [boundNumber(value.low), boundNumber(value.high)]
  const end = x < 0 ? low : high
  return {
    value: x,
    place: low <= x && x <= high ? 'inside' : 'outside',
    ratio: low < 0 && high > 0 ? Math.abs(x) / Math.abs(end) : null,
  }
}

const never = (value: never): never => value
