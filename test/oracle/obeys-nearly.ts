// Does a matrix of doubles lie where a verdict says, within a tolerance, and keep the tie?

import type { ClosedVerdict } from '../../src/physics/verdict.js'
import { entryAt } from './agreement.js'
import { conjugate, fromRoot, fromTurn, modulus, multiply, subtract } from './complex.js'
import type { OracleEntry } from './judge.js'
import type { Matrices } from './matrix-laws.js'
import { valueAt } from './unknowns.js'

/** Absolute, for matrices of numbers of order one. */
export const tolerance = 1e-8

/** Why the entry does not obey its verdict; `undefined` if it does. */
export function disobedience(matrices: Matrices, entry: OracleEntry, verdict: ClosedVerdict): string | undefined {
  const { locus, tie } = verdict
  const x = valueAt(matrices, entry)
  if (locus.kind === 'zero') return modulus(x) < tolerance ? undefined : `${modulus(x)} instead of zero`
  if (locus.kind === 'line') {
    const offLine = multiply(x, fromTurn(-locus.argPi.num / locus.argPi.den)).im
    if (Math.abs(offLine) > tolerance) return `${offLine} away from its line`
  }
  if (tie === undefined) return undefined
  const y = valueAt(matrices, entryAt(entry, tie.place))
  const distance = modulus(subtract(x, multiply(fromRoot(tie.factor), tie.conjugate ? conjugate(y) : y)))
  return distance < tolerance ? undefined : `${distance} away from its tie`
}
