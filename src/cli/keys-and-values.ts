// Arguments of the form KEY=VALUE.

import { safeText } from '../explain/text/safe-text.js'
import { Failure } from './failure.js'

/** `E=3MeV` → { E: '3MeV' }. */
export function keysAndValues(pairs: readonly string[]): Readonly<Record<string, string>> {
  const found = new Map<string, string>()
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    if (at <= 0)
      throw new Failure('usage', `'${safeText(pair)}' is not KEY=VALUE`, 'Write E=3MeV, without blanks or in quotes.')
    const key = pair.slice(0, at).trim()
    if (found.has(key)) throw new Failure('usage', `${safeText(key)} is given twice`)
    found.set(key, pair.slice(at + 1).trim())
  }
  return Object.fromEntries(found)
}
