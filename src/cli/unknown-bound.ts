// An id that no bound has: wrong usage, with the nearest that there is.

import { safeText } from '../explain/text/safe-text.js'
import { didYouMean } from '../physics/did-you-mean.js'
import { Failure } from './failure.js'

export function unknownBound(id: string, ids: readonly string[]): never {
  const begin = ids.filter((each) => each.startsWith(`${id}-`))
  const near = didYouMean(id, ids)
  const hint =
    begin.length > 0
      ? `Ids that begin so: ${begin.join(', ')}.`
      : near === undefined
        ? 'nuvertex bounds --all --format jsonl names them.'
        : `Did you mean ${near}?`
  throw new Failure('usage', `there is no bound '${safeText(id)}'`, hint)
}
