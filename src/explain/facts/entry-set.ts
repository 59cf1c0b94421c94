// A set of matrix entries in words: `diagonal`, `lower triangle`, or the entries by name when the set has no name.

/** [final, initial], from 1. */
export type IndexPair = readonly [number, number]

interface NamedSet {
  readonly name: string
  readonly holds: (final: number, initial: number) => boolean
  readonly size: (count: number) => number
}

const namedSets: readonly NamedSet[] = [
  { name: 'every entry', holds: () => true, size: (n) => n * n },
  { name: 'diagonal', holds: (f, i) => f === i, size: (n) => n },
  { name: 'off-diagonal entries', holds: (f, i) => f !== i, size: (n) => n * (n - 1) },
  { name: 'lower triangle', holds: (f, i) => f > i, size: (n) => (n * (n - 1)) / 2 },
  { name: 'upper triangle', holds: (f, i) => f < i, size: (n) => (n * (n - 1)) / 2 },
  { name: 'diagonal and upper triangle', holds: (f, i) => f <= i, size: (n) => (n * (n + 1)) / 2 },
]

const longestList = 6

export const indexText = ([final, initial]: IndexPair): string => `[${final},${initial}]`

/** The set in words; `count` is the number of states. */
export function describeEntries(entries: readonly IndexPair[], count: number): string {
  if (count > 1) {
    const named = namedSets.find(
      (set) => set.size(count) === entries.length && entries.every(([f, i]) => set.holds(f, i)) && entries.length > 1,
    )
    if (named !== undefined) return named.name
  }
  if (entries.length <= longestList) return entries.map(indexText).join(' ')
  return `${entries
    .slice(0, longestList - 2)
    .map(indexText)
    .join(' ')} … (${entries.length} entries)`
}
