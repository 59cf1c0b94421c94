// The options of `nuvertex bounds` as a filter; a word that is none of those possible is wrong usage.

import { type BoundFilter, quantityFamilies } from '../catalogue/bounds-where.js'
import { safeText } from '../explain/text/safe-text.js'
import { boundMethods, boundStatuses, flavours, quantityKinds } from '../physics/bound.js'
import { didYouMean } from '../physics/did-you-mean.js'
import { Failure } from './failure.js'
import type { CommandOptions } from './options.js'

/** The words that each option takes. */
export const filterWords = {
  quantity: [...quantityFamilies, ...quantityKinds],
  flavour: flavours,
  method: boundMethods,
  status: boundStatuses,
} as const

export const boundFilter = (options: CommandOptions): BoundFilter => ({
  quantity: words('quantity', options.quantity),
  flavour: words('flavour', options.flavour),
  nature: options.nature === undefined ? undefined : [options.nature],
  method: words('method', options.method),
  status: words('status', options.status),
  superseded: options.all === true,
})

type Name = keyof typeof filterWords

function words<N extends Name>(
  name: N,
  given: readonly string[] | undefined,
): readonly (typeof filterWords)[N][number][] | undefined {
  const possible: readonly string[] = filterWords[name]
  const wrong = given?.find((word) => !possible.includes(word))
  if (wrong === undefined) return given as readonly (typeof filterWords)[N][number][] | undefined
  const near = didYouMean(wrong, possible)
  const hint = near === undefined ? `One of ${possible.join(', ')}.` : `Did you mean ${near}?`
  throw new Failure('usage', `--${name} does not take '${safeText(wrong)}'`, hint)
}
