// The number of a bound: a limit, an interval, a measurement, an order of magnitude, or what is said to be allowed.

import { closed, optional } from '../shapes/closed.js'
import { numberOrText } from '../shapes/scalars.js'
import { type Codec, choice, isMap } from '../shapes/shape.js'

type Written = number | string

export type ValueRecord =
  | { readonly upper: Written; readonly weakest?: Written }
  | { readonly low: Written; readonly high: Written }
  | { readonly central: Written; readonly error: Written }
  | { readonly few: Written }
  | { readonly allowed: Written }

interface UpperRecord {
  readonly upper: Written
  readonly weakest?: Written
}
interface IntervalRecord {
  readonly low: Written
  readonly high: Written
}
interface MeasuredRecord {
  readonly central: Written
  readonly error: Written
}

const number: Codec<Written> = numberOrText('a number')
const noun = 'the value of a bound'

const upper: Codec<UpperRecord> = closed<UpperRecord>(noun, { upper: number, weakest: optional(number) })
const interval: Codec<IntervalRecord> = closed<IntervalRecord>(noun, { low: number, high: number })
const measured: Codec<MeasuredRecord> = closed<MeasuredRecord>(noun, { central: number, error: number })
const few: Codec<{ readonly few: Written }> = closed<{ readonly few: Written }>(noun, { few: number })
const allowed: Codec<{ readonly allowed: Written }> = closed<{ readonly allowed: Written }>(noun, {
  allowed: number,
})

const has =
  (...keys: readonly string[]) =>
  (given: unknown): boolean =>
    isMap(given) && keys.some((key) => Object.hasOwn(given, key))

const as = <A extends ValueRecord>(codec: Codec<A>): Codec<ValueRecord> => codec as unknown as Codec<ValueRecord>

export const value: Codec<ValueRecord> = choice<ValueRecord>(
  '{ upper: 2.9e-11 }, { low: …, high: … }, { central: …, error: … }, { few: … } or { allowed: … }',
  [
    { when: has('upper', 'weakest'), codec: as(upper) },
    { when: has('low', 'high'), codec: as(interval) },
    { when: has('central', 'error'), codec: as(measured) },
    { when: has('few'), codec: as(few) },
    { when: has('allowed'), codec: as(allowed) },
  ],
)
