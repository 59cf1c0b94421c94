// Public entry `nuvertex/rules`: the shipped records.

import type { SymmetryRule } from '../physics/symmetry-rule.js'
import { shipped } from './catalogue.js'
import type { ShippedAssumptionId, ShippedLawId } from './embedded.js'

export { type Catalogue, canonicalConvention, conventionOf, references, shipped, withRules } from './catalogue.js'
export type { BibliographyEntry, ShippedAssumptionId, ShippedConventionId, ShippedLawId } from './embedded.js'

/** The shipped rule with this id; an unknown id does not compile. */
export const shippedRule = (id: ShippedLawId | ShippedAssumptionId): SymmetryRule =>
  shipped.rules.find((rule) => rule.id === id) as SymmetryRule
