// What tests of the WCxf importer ask.

import { asking } from '../asking.js'

export { findingsOf } from '../asking.js'

export const { imported, issuesOf, placesOf, reportOf } = asking({ file: 'x.yml', from: 'wcxf' })

/** A file in one of our bases, or another; values from line 5 on. */
export const wcxf = (values: string, basis = 'nuvertex-majorana', eft = 'WET'): string =>
  `eft: ${eft}\nbasis: ${basis}\nscale: 91.1876\nvalues:\n${values}\n`
