// Parts of a block that are smaller than the digits of others leave open. Noise of a computation looks like this, and so
// does a small value: it is taken at its word, which is said.

import * as Q from '../../exact/rational.js'
import type { SlhaLog } from './slha-log.js'
import type { SlhaNumber } from './slha-number.js'

/** A notice where there are such parts; `leftOpen`: what the digits of a number leave open; `claim` is what a violation would rest on: `a violation of CP`. */
export function tellTinyParts(
  { block, offset, claim }: { readonly block: string; readonly offset: number; readonly claim: string },
  parts: readonly SlhaNumber[],
  leftOpen: (number: SlhaNumber) => Q.Rational,
  log: SlhaLog,
): void {
  const sizes = parts.filter(({ value }) => value.n !== 0n).map(({ value }) => Math.abs(Q.toNumber(value)))
  const open = parts.map((part) => Q.toNumber(leftOpen(part)))
  const smallest = sizes.reduce((least, size) => Math.min(least, size), Number.POSITIVE_INFINITY)
  const coarsest = open.reduce((most, size) => Math.max(most, size), 0)
  if (smallest > coarsest) return
  const message = `${block} has parts as small as ${smallest.toExponential(1)}, below the digits of others (± ${coarsest.toExponential(1)}): they are taken at their word. If they are rounding noise, so is ${claim} that rests on them.`
  log.notice(message, offset)
}
