// The document of a model that was imported, with places in the source instead of places in the text that was made of it.

import type { Path, SourceDocument } from '../physics/document.js'
import type { ImportPlace } from '../physics/imported.js'
import type { Location } from '../physics/location.js'

const keyOf = (path: Path): string => JSON.stringify(path)

/** The same document; a value without a place of its own has that of the nearest list or map around it. */
export function relocate(
  document: SourceDocument,
  places: readonly ImportPlace[],
  file: string | null,
): SourceDocument {
  const known = new Map(places.map(({ path, location }) => [keyOf(path), location]))
  const start: Location = { file, line: 1, column: 1 }
  const locate = (path: Path): Location => {
    for (let length = path.length; length >= 0; length--) {
      const location = known.get(keyOf(path.slice(0, length)))
      if (location !== undefined) return location
    }
    return start
  }
  return { ...document, locate, locateKey: locate }
}
