// Names of rules and of references that do not exist.

import { didYouMean } from '../../physics/did-you-mean.js'
import type { Path } from '../../physics/document.js'
import type { Reporter } from '../shapes/reporter.js'
import { listing, wordFor } from '../shapes/wording.js'
import type { ReferenceRecord } from './rule-record.js'

/** Reports a rule that does not exist. */
export function reportUnknown(id: string, known: ReadonlySet<string>, path: Path, reporter: Reporter): void {
  const nearest = didYouMean(id, known)
  const hint = nearest === undefined ? undefined : `Did you mean ${nearest}?`
  const expected = known.size === 0 ? 'a rule that is loaded' : listing([...known], 'or')
  reporter.add({ code: 'unknown-id', path, expected, received: wordFor(id), hint })
}

export interface ReferenceCheck {
  /** Keys of the bibliography; not checked if left out. */
  readonly references: readonly string[] | undefined
  readonly reporter: Reporter
}

/** Reports references that the bibliography does not have. */
export function checkReferences(
  given: readonly ReferenceRecord[],
  path: Path,
  { references, reporter }: ReferenceCheck,
): void {
  if (references === undefined) return
  for (const [k, { key }] of given.entries()) {
    if (references.includes(key)) continue
    const nearest = didYouMean(key, references)
    const hint = nearest === undefined ? undefined : `Did you mean ${nearest}?`
    const expected = 'a key of references.yaml'
    reporter.add({ code: 'unknown-id', path: [...path, k, 'key'], expected, received: wordFor(key), hint })
  }
}
