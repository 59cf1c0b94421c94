// Public entry `nuvertex/rules`: the shipped records.

import type { SymmetryRule } from '../physics/symmetry-rule.js'
import { shipped } from './catalogue.js'
import type { ShippedAssumptionId, ShippedLawId } from './embedded.js'

export { type BoundFilter, boundsWhere, orderBounds } from './bounds-where.js'
export { type Catalogue, canonicalConvention, conventionOf, shipped, withRules } from './catalogue.js'
export type { ShippedAssumptionId, ShippedConventionId, ShippedLawId } from './embedded.js'
export { bounds, type ShippedBoundId } from './embedded-bounds.js'
export { type BibliographyEntry, references } from './embedded-references.js'

/** The shipped rule with this id; an unknown id does not compile. */
export const shippedRule = (id: ShippedLawId | ShippedAssumptionId): SymmetryRule =>
  shipped.rules.find((rule) => rule.id === id) as SymmetryRule
