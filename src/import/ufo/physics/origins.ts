// What each entry rests on, for findings and the report.

import type { EntryOrigin, OriginCoupling } from '../../../physics/entry-origin.js'
import type { ComplexBall } from '../expression/complex-ball.js'
import type { RealBall } from '../expression/real-ball.js'
import type { UfoStrength } from './line-amounts.js'
import type { UfoEntry } from './ufo-entry.js'

/** Characters of an expression that are kept. */
const longest = 400

/** The origins of all entries that have values. */
export const originsOf = (entries: readonly UfoEntry[]): readonly EntryOrigin[] =>
  entries.map(({ final, initial, values, vertices, couplings }) => ({
    entry: [final + 1, initial + 1],
    formFactors: [...values.keys()],
    vertices,
    couplings: couplings.map(couplingOf),
  }))

const couplingOf = ({ name, expression: { text, location }, value }: UfoStrength): OriginCoupling => ({
  name,
  expression: text.length > longest ? `${text.slice(0, longest - 1)}…` : text,
  value: complexText(value),
  location,
})

/** `1e-3 - 2e-7*i`: the centres of both parts; a part that is exactly 0 is left out. */
export function complexText({ re, im }: ComplexBall): string {
  const isZero = ({ value, radius }: RealBall): boolean => value === 0 && radius === 0
  if (isZero(im)) return String(re.value)
  const size = Math.abs(im.value) === 1 ? 'i' : `${Math.abs(im.value)}*i`
  const isMinus = im.value < 0
  if (isZero(re)) return isMinus ? `-${size}` : size
  return `${re.value} ${isMinus ? '-' : '+'} ${size}`
}
