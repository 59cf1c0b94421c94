// A small generator of random numbers with a seed, so that a run can be made again.

/** Uniform in [0, 1). */
export type Random = () => number

/** Mulberry32: 32 bits of state. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let word = Math.imul(state ^ (state >>> 15), state | 1)
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61)
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number in [0, limit). */
export const below = (random: Random, limit: number): number => Math.floor(random() * limit)

/** One of a list that is not empty. */
export function pick<A>(random: Random, list: readonly A[]): A {
  const found = list[below(random, list.length)]
  if (found === undefined && list.length === 0) throw new Error('nothing to pick from')
  return found as A
}

/** So many things, made one after the other. */
export const several = <A>(count: number, make: (k: number) => A): readonly A[] =>
  Array.from({ length: count }, (_, k) => make(k))
