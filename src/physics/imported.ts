// A model that was made from a file of another format: the text of a model file, what was found out on the way, and the
// place in the source where each value came from. Plain data: it crosses from the importers to whoever judges the model.

import type { Path } from './document.js'
import type { EntryOrigin } from './entry-origin.js'
import type { Location } from './location.js'
import type { Finding, ImportNotice } from './report.js'

/** Where a value of the model stands in the source. */
export interface ImportPlace {
  /** Of the value in the model: `['mixing', 'matrix', 0, 1]`. */
  readonly path: Path
  readonly location: Location
}

export interface Imported {
  /** Id of the importer: `slha`. */
  readonly importer: string
  /** The text of a model file in YAML; `null` if the source holds nothing about neutrinos, which a finding says. */
  readonly text: string | null
  /** What is wrong or open in the source: `violation`, `not-evaluable` or `warning`, with places in the source. */
  readonly findings: readonly Finding[]
  readonly notices: readonly ImportNotice[]
  /** A value without a place of its own has that of the nearest list or map around it. */
  readonly places: readonly ImportPlace[]
  /** What entries rest on that were worked out from vertices and couplings. */
  readonly origins?: readonly EntryOrigin[]
  /** Scales in GeV that the source names, distinct, as it writes them; default none. */
  readonly scales?: readonly string[]
  /** Its values are at the one scale that it names, as in WCxf. */
  readonly isAtScale?: boolean
}
