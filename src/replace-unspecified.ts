// A model file's text with values in the place of its `"?"`, and every other byte as it was.

import { scalarSpan } from './explain/text/scalar-span.js'
import type { Location } from './physics/location.js'

export interface Replacement {
  /** Where the `"?"` stands. */
  readonly location: Location
  /** An expression or number without quotes and backslashes. */
  readonly value: string
}

export interface Replaced<A extends Replacement> {
  readonly text: string
  readonly done: readonly A[]
  /** Those whose `"?"` cannot be replaced on its own: an alias, an anchor, a tag, or shared by entries that differ. */
  readonly kept: readonly A[]
}

/** A number of JSON, which needs no quotes in YAML either. */
const bareNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/

/**
 * Replaces what can be replaced. `unspecified` are the places of all entries that are not specified: one that stands for
 * several entries is left alone, unless all of them have the same value.
 */
export function replaceUnspecified<A extends Replacement>(
  text: string,
  values: readonly A[],
  unspecified: readonly Location[],
): Replaced<A> {
  const key = ({ line, column }: Location): string => `${line}:${column}`
  const uses = new Map<string, number>()
  for (const place of unspecified) uses.set(key(place), (uses.get(key(place)) ?? 0) + 1)
  const wanted = new Map<string, A[]>()
  for (const one of values) wanted.set(key(one.location), [...(wanted.get(key(one.location)) ?? []), one])
  const edits: { start: number; end: number; insert: string }[] = []
  const [done, kept]: [A[], A[]] = [[], []]
  for (const [place, group] of wanted) {
    const [first] = group
    const span = first === undefined ? undefined : scalarSpan(text, first.location)
    const isShared = group.length !== uses.get(place) || group.some(({ value }) => value !== first?.value)
    const inner = span === undefined || span.quote === '' ? '' : text.slice(span.start + 1, span.end - 1)
    if (first === undefined || span === undefined || isShared || inner.trim() !== '?') kept.push(...group)
    else {
      const insert = bareNumber.test(first.value) ? first.value : `${span.quote}${first.value}${span.quote}`
      edits.push({ start: span.start, end: span.end, insert })
      done.push(...group)
    }
  }
  let from = 0
  let replaced = ''
  for (const { start, end, insert } of edits.sort((a, b) => a.start - b.start)) {
    replaced += text.slice(from, start) + insert
    from = end
  }
  return { text: replaced + text.slice(from), done, kept }
}
