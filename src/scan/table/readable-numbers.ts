// Binary numbers exactly have dozens of digits. For a report their shortest decimals do, with a radius of two digits.

import * as Q from '../../exact/rational.js'
import type { ExactNumbers } from './exact-row.js'

/** The same numbers, those that their texts round replaced by what the texts say; `undefined` if all texts are exact. */
export function readableNumbers(numbers: ExactNumbers, texts: readonly string[]): ExactNumbers | undefined {
  let isAny = false
  const readable = numbers.map((number, cell) => {
    if (number === undefined) return undefined
    const value = Q.parseDecimal(texts[cell] ?? '')
    if (value === undefined || Q.equals(value, number.value)) return number
    isAny = true
    const radius = Q.parseDecimal(Q.toNumber(number.radius).toPrecision(2))
    return { value, radius: radius ?? number.radius }
  })
  return isAny ? readable : undefined
}
