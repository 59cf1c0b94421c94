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

/** The key that only records of a kind have. */
const signs = { rule: 'relations', bound: 'quantity' } as const
type RecordKind = keyof typeof signs

/** The records of a document with their paths; those that are evidently of the other kind are left to its reader. */
export function recordsOf(value: unknown, kind?: RecordKind): readonly PlacedRecord[] {
  if (!Array.isArray(value) || value.length === 0) return isOther(value, kind) ? [] : [{ path: [], value }]
  return value.flatMap((record: unknown, k) => (isOther(record, kind) ? [] : [{ path: [k], value: record }]))
}

function isOther(record: unknown, kind: RecordKind | undefined): boolean {
  if (kind === undefined) return false
  const other = kind === 'rule' ? 'bound' : 'rule'
  return isMap(record) && Object.hasOwn(record, signs[other]) && !Object.hasOwn(record, signs[kind])
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
