// The places of a document: for each list and map, where its members and keys begin. Written while the text is read,
// then asked by path. An alias of YAML shares the container it stands for, and with it the places inside.

import type { Path, SourceDocument } from '../physics/document.js'
import type { Location } from '../physics/location.js'
import type { Locator } from './line-table.js'

/** A list or a map without prototype. */
export type Container = unknown[] | Record<string, unknown>

interface Members {
  readonly values: Map<string | number, number>
  readonly keys: Map<string, number>
  readonly written: Map<string | number, string>
}

export interface Places {
  /** Records a member of a container: where its value begins, and its key. */
  add(container: Container, step: string | number, value: number, key?: number): void
  /** Records the author's characters of a scalar member. */
  write(container: Container, step: string | number, text: string): void
  /** The finished document. */
  document(value: unknown, start: number, locator: Locator | undefined): SourceDocument
}

export const emptyMap = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>

/** An empty record of places. */
export function newPlaces(): Places {
  const members = new Map<object, Members>()
  const membersOf = (container: Container): Members => {
    const known = members.get(container)
    if (known !== undefined) return known
    const fresh = { values: new Map(), keys: new Map(), written: new Map() }
    members.set(container, fresh)
    return fresh
  }
  return {
    add(container, step, value, key) {
      const { values, keys } = membersOf(container)
      values.set(step, value)
      if (key !== undefined) keys.set(String(step), key)
    },
    write(container, step, text) {
      membersOf(container).written.set(step, text)
    },
    document: (value, start, locator) => sourceDocument({ value, start, members, locator }),
  }
}

interface Parts {
  readonly value: unknown
  readonly start: number
  readonly members: ReadonlyMap<object, Members>
  readonly locator: Locator | undefined
}

function sourceDocument({ value, start, members, locator }: Parts): SourceDocument {
  const walk = (path: Path): { offset: number; key: number; parent: Members | undefined } => {
    let place = { offset: start, key: start, parent: undefined as Members | undefined }
    let here: unknown = value
    for (const step of path) {
      const parent = typeof here === 'object' && here !== null ? members.get(here) : undefined
      const offset = parent?.values.get(step)
      if (parent === undefined || offset === undefined) return { ...place, key: place.offset, parent: undefined }
      place = { offset, key: parent.keys.get(String(step)) ?? offset, parent }
      here = (here as Record<string | number, unknown>)[step]
    }
    return place
  }
  const at = (offset: number): Location | null => (locator === undefined ? null : locator(offset))
  return {
    value,
    locate: (path) => at(walk(path).offset),
    locateKey: (path) => at(walk(path).key),
    rank: (path) => walk(path).offset,
    rankKey: (path) => walk(path).key,
    written: (path) => {
      const last = path[path.length - 1]
      return last === undefined ? undefined : walk(path).parent?.written.get(last)
    },
  }
}
