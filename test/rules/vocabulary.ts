// A closed vocabulary as a list of complaints. Uses nothing of src/.

export type Check = (value: unknown) => readonly string[]

export const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(String(value)) ? [] : [`${JSON.stringify(value)} is none of ${words.join(', ')}`]
export const string: Check = (value) => (typeof value === 'string' && value.trim() !== '' ? [] : ['not a text'])
export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 ? value.flatMap(check) : ['not a list, or empty']

/** A map with these keys and no others; a `?` at the end marks an optional one. */
export const closed =
  (keys: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return ['not a map']
    const map = value as Readonly<Record<string, unknown>>
    const known = Object.keys(keys).map((key) => key.replace('?', ''))
    const unknown = Object.keys(map).filter((key) => !known.includes(key))
    const inside = Object.entries(keys).flatMap(([key, check]) => {
      const name = key.replace('?', '')
      if (map[name] === undefined) return key.endsWith('?') ? [] : [`${name} is missing`]
      return check(map[name]).map((complaint) => `${name}: ${complaint}`)
    })
    return [...unknown.map((key) => `unknown key ${key}`), ...inside]
  }
