// Random rules: subsets of the shipped ones, and records that a user might bring.

import fc from 'fast-check'
import { shipped } from '../../src/catalogue/catalogue.js'
import { type FormFactor, formFactors } from '../../src/physics/form-factor.js'
import { phaseNames } from '../../src/physics/state.js'
import type { Domain, EntrywiseRelation, PhaseFactor, SymmetryRule } from '../../src/physics/symmetry-rule.js'

/** Some of the shipped rules, in their order. */
export const shippedSubsets: fc.Arbitrary<readonly SymmetryRule[]> = fc.oneof(
  fc.subarray([...shipped.rules]),
  // The laws with a few assumptions: what most models have.
  fc
    .subarray(shipped.rules.filter(({ status }) => status === 'assumption'))
    .map((assumed) => shipped.rules.filter((rule) => rule.status === 'law' || assumed.includes(rule))),
)

const domains: fc.Arbitrary<Domain> = fc.record({
  states: fc.constantFrom('any', 'any', 'dirac', 'majorana', 'mixed'),
  pair: fc.constantFrom('any', 'any', 'diagonal', 'off-diagonal'),
  masses: fc.constantFrom('any', 'any', 'different'),
  q2: fc.constant('any'),
})

const formFactorSubsets: fc.Arbitrary<readonly FormFactor[]> = fc.subarray([...formFactors], { minLength: 1 })

const phaseFactors: fc.Arbitrary<PhaseFactor> = fc.record({
  of: fc.constantFrom(...phaseNames),
  final: fc.constantFrom(-1, 0, 1),
  initial: fc.constantFrom(-1, 0, 1),
})

const vanishingRelations: fc.Arbitrary<EntrywiseRelation> = fc
  .record({ of: formFactorSubsets, species: fc.constantFrom(undefined, 'neutrino', 'antineutrino') })
  .map(({ of, species }) => ({
    kind: 'entrywise',
    of,
    species,
    as: undefined,
    equals: 'zero',
    factor: 0,
    phases: undefined,
  }))

const equalities: fc.Arbitrary<EntrywiseRelation> = fc
  .record({
    kind: fc.constant('entrywise'),
    of: formFactorSubsets,
    species: fc.constantFrom(undefined, 'neutrino', 'antineutrino'),
    as: fc.constantFrom(undefined, 'neutrino', 'antineutrino'),
    equals: fc.constantFrom('same', 'transpose', 'conjugate', 'dagger'),
    factor: fc.constantFrom(0, 1, 2, 3),
    phases: fc.option(phaseFactors, { nil: undefined }),
  })
  // `as` without `species` is not a record.
  .map((relation) => (relation.species === undefined ? { ...relation, as: undefined } : relation))

/** An entrywise relation of any form. */
export const relations: fc.Arbitrary<EntrywiseRelation> = fc.oneof(
  { arbitrary: equalities, weight: 8 },
  { arbitrary: vanishingRelations, weight: 1 },
)

/** A rule of any form with this id; most of them are no physics. */
export const userRule = (id: string): fc.Arbitrary<SymmetryRule> =>
  fc.record({ domain: domains, relations: fc.array(relations, { minLength: 1, maxLength: 3 }) }).map((content) => ({
    id,
    title: `Rule ${id}`,
    status: 'law',
    formula: '',
    statement: '',
    reason: '',
    requires: [],
    references: [],
    examples: [],
    ...content,
  }))

/** Shipped rules and up to two of a user's. */
export const mixedRules: fc.Arbitrary<readonly SymmetryRule[]> = fc
  .tuple(
    shippedSubsets,
    fc.subarray(['user-one', 'user-two']).chain((ids) => fc.tuple(...ids.map(userRule))),
  )
  .map(([ours, own]) => [...ours, ...own])
