// How values and lists of words read in an issue.

/** `a, b and c`. */
export function listing(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`
}

const longest = 60

/** A value as the reader of an issue should see it: a scalar as it is, a long text cut, the rest by its kind. */
export function wordFor(value: unknown): string {
  switch (typeof value) {
    case 'string':
      if (value === '') return 'an empty text'
      return value.length > longest ? `${[...value.slice(0, longest)].slice(0, -1).join('')}…` : value
    case 'number':
    case 'boolean':
      return String(value)
    case 'undefined':
      return 'nothing'
    default:
      if (value === null) return 'nothing (null)'
      return Array.isArray(value) ? `a list of ${value.length}` : 'a map'
  }
}
