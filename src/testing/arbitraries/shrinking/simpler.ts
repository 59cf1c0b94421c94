// How drafts become simpler. A draft has parts, each with a simplest value. All of them at once are tried at their simplest,
// then all but one, then each alone, and only then a part a little simpler: what does not tell is gone in one or two steps.

import type { Simpler } from './drafted.js'

/** One part of a draft: what it is at its simplest, and what is simpler than it is. */
export interface Part<Draft> {
  readonly isSimplest: (draft: Draft) => boolean
  readonly simplest: (draft: Draft) => Draft
  readonly simpler: Simpler<Draft>
}

export function* simplerParts<Draft>(draft: Draft, parts: readonly Part<Draft>[]): Generator<Draft> {
  const open = parts.filter(({ isSimplest }) => !isSimplest(draft))
  const withSimplest = (some: readonly Part<Draft>[]): Draft =>
    some.reduce((smaller, { simplest }) => simplest(smaller), draft)
  if (open.length > 1) yield withSimplest(open)
  if (open.length > 2) for (const kept of open) yield withSimplest(open.filter((part) => part !== kept))
  for (const part of open) yield part.simplest(draft)
  for (const part of open) yield* part.simpler(draft)
}

/** Parts of a draft, gathered with their type forgotten. */
export const partsOf = <Draft>(...parts: readonly (Part<Draft> | false)[]): readonly Part<Draft>[] =>
  parts.filter((part) => part !== false)

/** A member of a record as a part; by default nothing lies between it and its simplest value. */
export const member = <Draft extends object, Key extends keyof Draft>(
  key: Key,
  simplest: (draft: Draft) => Draft[Key],
  { simpler = nothing, same = Object.is }: PartOptions<Draft[Key]> = {},
): Part<Draft> => ({
  isSimplest: (draft) => same(draft[key], simplest(draft)),
  simplest: (draft) => ({ ...draft, [key]: simplest(draft) }),
  simpler: function* (draft) {
    for (const value of simpler(draft[key])) yield { ...draft, [key]: value }
  },
})

export interface PartOptions<A> {
  readonly simpler?: Simpler<A>
  readonly same?: (a: A, b: A) => boolean
}

function* nothing(): Generator<never> {
  // Nothing is simpler.
}

/** Lists of one length whose items have a simplest value in common. */
export const simplerItems =
  <A>(simplest: A, { simpler = nothing, same = Object.is }: PartOptions<A> = {}): Simpler<readonly A[]> =>
  (list) =>
    simplerParts(
      list,
      list.map((_, k) => ({
        isSimplest: (items) => same(items[k] as A, simplest),
        simplest: (items) => items.with(k, simplest),
        simpler: function* (items) {
          for (const value of simpler(items[k] as A)) yield items.with(k, value)
        },
      })),
    )

/** Is every item this one? */
export const areAll =
  <A>(same: (a: A, b: A) => boolean) =>
  (list: readonly A[], others: readonly A[]): boolean =>
    list.length === others.length && list.every((one, k) => same(one, others[k] as A))

/** Whatever stands before a value in a list of preferences; all of it for a value that is not there. */
export const earlierIn =
  <A>(preferences: readonly A[]): Simpler<A> =>
  (value) => {
    const at = preferences.indexOf(value)
    return at < 0 ? preferences : preferences.slice(0, at)
  }

/** Numbers: those of a list of preferences, then fewer digits. */
export const simplerNumber = (preferences: readonly number[]): Simpler<number> =>
  function* (x) {
    yield* earlierIn(preferences)(x)
    if (preferences.includes(x)) return
    for (const digits of [1, 2, 4]) {
      const rounded = Number(x.toPrecision(digits))
      if (Object.is(rounded, x)) return
      yield rounded
    }
  }

export const without = <A>(list: readonly A[], index: number): readonly A[] => list.filter((_, k) => k !== index)
