// The numbers of a bound, as the texts that were published; every one of them read exactly.

import { compare, type Rational, sign, zero } from '../../exact/rational.js'
import type { BoundQuantity, BoundValue } from '../../physics/bound.js'
import type { Path } from '../../physics/document.js'
import { readNumber, textOf } from '../model/read-scalar.js'
import type { Reporter } from '../shapes/reporter.js'
import type { BoundRecord } from './bound-record.js'
import type { ValueRecord } from './value-record.js'

interface Reading {
  readonly text: string
  readonly value: Rational
}

/** The value of a record; `undefined`, with the issues reported, if its numbers are none or make no sense. */
export function checkValue(record: BoundRecord, path: Path, reporter: Reporter): BoundValue | undefined {
  const readings = new Map<string, Reading>()
  for (const [key, given] of Object.entries(record.value as Readonly<Record<string, number | string>>)) {
    const at: Path = [...path, key]
    const text = textOf(given, at, reporter.document).trim()
    const value = readNumber(text)
    if ('n' in value) readings.set(key, { text, value })
    else reporter.add({ code: 'invalid-number', path: at, ...value })
  }
  if (readings.size < Object.keys(record.value).length) return undefined
  const trouble = troubleOf(readings, record.quantity)
  if (trouble === undefined) return toValue(record.value, readings)
  const [key, expected] = trouble
  reporter.add({ code: 'invalid-value', path: [...path, key], expected, received: readings.get(key)?.text ?? 'none' })
  return undefined
}

type Trouble = readonly [key: string, expected: string]

function troubleOf(readings: ReadonlyMap<string, Reading>, quantity: BoundQuantity): Trouble | undefined {
  const positive = ['upper', 'error', 'few', 'allowed'].find((key) => {
    const reading = readings.get(key)
    return reading !== undefined && sign(reading.value) <= 0
  })
  if (positive !== undefined) return [positive, 'a number > 0']
  const [weakest, upper] = [readings.get('weakest'), readings.get('upper')]
  if (weakest !== undefined && upper !== undefined && compare(weakest.value, upper.value) <= 0)
    return ['weakest', `a number > ${upper.text}, the strongest`]
  const [low, high] = [readings.get('low'), readings.get('high')]
  if (low === undefined || high === undefined) return undefined
  if (compare(low.value, high.value) >= 0) return ['high', `a number > ${low.text}`]
  const isSigned = quantity.kind === 'charge-radius' && quantity.sign !== 'magnitude'
  return compare(low.value, zero) < 0 && !isSigned && !isCharge(quantity)
    ? ['low', 'a number ≥ 0: the quantity is a magnitude']
    : undefined
}

const isCharge = (quantity: BoundQuantity): boolean =>
  quantity.kind === 'charge-effective' || quantity.kind === 'charge-common'

function toValue(record: ValueRecord, readings: ReadonlyMap<string, Reading>): BoundValue {
  const text = (key: string): string => readings.get(key)?.text ?? ''
  if ('upper' in record) return { kind: 'upper', upper: text('upper'), weakest: readings.get('weakest')?.text }
  if ('low' in record) return { kind: 'interval', low: text('low'), high: text('high') }
  if ('central' in record) return { kind: 'measured', central: text('central'), error: text('error') }
  if ('few' in record) return { kind: 'few', few: text('few') }
  return { kind: 'allowed', allowed: text('allowed') }
}
