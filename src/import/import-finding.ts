// A finding on the source of an import: no entry of a form factor, no certificate, only words and a place.

import type { Location } from '../physics/location.js'
import { blankFinding, type Finding, type FindingCode, type FindingKind } from '../physics/report.js'

/** The finding of this kind and code. */
export const importFinding = (
  kind: FindingKind,
  code: FindingCode,
  message: string,
  location: Location | null,
): Finding => ({ ...blankFinding, kind, code, message, location })
