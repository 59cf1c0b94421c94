// What tests of the importer of cards ask.

import { asking } from '../asking.js'

export { findingsOf } from '../asking.js'

export const { imported, issuesOf, placesOf, reportOf } = asking({ file: 'card.txt', from: 'darknews' })
