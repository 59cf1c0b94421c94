// A file of records holds one record or a list of them.

import type { Path } from '../../physics/document.js'
import type { Reporter } from '../shapes/reporter.js'
import { isMap } from '../shapes/shape.js'
import { wordFor } from '../shapes/wording.js'

export interface RecordContext {
  /** Ids that are taken: of records loaded before. */
  readonly taken: readonly string[]
  /** Keys of the bibliography; not checked if left out. */
  readonly references?: readonly string[] | undefined
  /** The id that the one record of a shipped file has: the file's name. */
  readonly id?: string | undefined
}

export interface PlacedRecord {
  readonly path: Path
  readonly value: unknown
}

/** The records of a document with their paths. */
export function recordsOf(value: unknown): readonly PlacedRecord[] {
  if (!Array.isArray(value) || value.length === 0) return [{ path: [], value }]
  return value.map((record: unknown, k) => ({ path: [k], value: record }))
}

/** Reports ids that are taken, or that differ from the name of the file; gives back those of the document. */
export function checkIds(
  records: readonly PlacedRecord[],
  { taken, id: fileId }: RecordContext,
  reporter: Reporter,
): readonly string[] {
  const ids = new Set<string>()
  for (const { path, value } of records) {
    const { id } = isMap(value) ? value : {}
    if (typeof id !== 'string') continue
    const at: Path = [...path, 'id']
    if (ids.has(id) || taken.includes(id)) {
      const hint = 'Choose another id: every record has its own.'
      reporter.add({ code: 'duplicate-id', path: at, expected: 'a new id', received: wordFor(id), hint })
    } else if (fileId !== undefined && id !== fileId) {
      const expected = `${fileId}, the name of the file`
      reporter.add({ code: 'invalid-rule', path: at, expected, received: wordFor(id) })
    }
    ids.add(id)
  }
  return [...ids]
}
