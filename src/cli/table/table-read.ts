// What came of reading a table.

import type { Issue } from '../../physics/issue.js'

/** The hash of the bytes is `null` where nobody wants it or not all were read. */
export type TableRead =
  | { readonly kind: 'read'; readonly sha256: string | null }
  | { readonly kind: 'issue'; readonly issue: Issue }
