// The claimed matrices: square, as large as the number of states, each entry read by itself.

import type { Path } from '../../physics/document.js'
import { type FormFactor, formFactors } from '../../physics/form-factor.js'
import type { GivenEntry, GivenMatrix } from '../../physics/model.js'
import { isMap } from '../shapes/shape.js'
import { listing } from '../shapes/wording.js'
import { entryShape, unitsOf } from './matrix-record.js'
import { maximumStates } from './model-file.js'
import { type EntryContext, readEntry } from './read-entry.js'

type Given = Partial<Record<FormFactor, GivenMatrix>>

/** Reads the field `formFactors` of a model with `count` states (`undefined`: not known). */
export function readFormFactors(given: unknown, count: number | undefined, context: EntryContext): Given {
  const read: Given = {}
  if (!isMap(given)) return read
  for (const name of formFactors) {
    const record = given[name]
    if (!isMap(record)) continue
    const { unit, matrix } = record
    const entries = readMatrix(matrix, count, ['formFactors', name, 'matrix'], context)
    read[name] = { unit: unitsOf[name].find((known) => known === unit), entries }
  }
  return read
}

function readMatrix(
  given: unknown,
  count: number | undefined,
  path: Path,
  context: EntryContext,
): readonly (readonly GivenEntry[])[] {
  if (!Array.isArray(given) || !given.every(Array.isArray)) return []
  const rows = given as readonly (readonly unknown[])[]
  if (!checkSize(rows, count, path, context)) return []
  return rows.map((row, f) => {
    const entries: GivenEntry[] = []
    for (const [i, entry] of row.entries()) {
      if (!entryShape.is(entry)) continue
      const read = readEntry(entry, [...path, f, i], context)
      if (read !== undefined) entries.push(read)
    }
    return entries
  })
}

/** Reports a wrong size; false if the entries are too many to be looked at. */
function checkSize(
  rows: readonly (readonly unknown[])[],
  count: number | undefined,
  path: Path,
  { reporter }: EntryContext,
): boolean {
  const widths = rows.map(({ length }) => length)
  const isSquare = widths.every((width) => width === rows.length)
  const size = count ?? rows.length
  const expected = `${size} × ${size}`
  if (!isSquare) {
    const [width = 0] = widths
    const isRectangle = widths.every((other) => other === width)
    const shown = widths.length <= 8 ? listing(widths.map(String)) : 'different lengths'
    const received = isRectangle ? `${rows.length} × ${width}` : `rows of ${shown} entries`
    const hint = 'Write every entry, "?" for one that is not specified.'
    reporter.add({ code: 'not-square', path, expected, received, hint })
  } else if (rows.length !== size || rows.length === 0) {
    const hint = 'A matrix has a row and a column for each state.'
    reporter.add({ code: 'wrong-size', path, expected, received: `${rows.length} × ${rows.length}`, hint })
  }
  return Math.max(rows.length, ...widths.slice(0, maximumStates)) <= maximumStates
}
