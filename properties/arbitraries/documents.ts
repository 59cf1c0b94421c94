// Documents that a codec decodes: model files and records of every kind.

import fc from 'fast-check'
import { boundMethods, boundStatuses } from '../../src/physics/bound.js'
import type { DocumentKind } from '../../src/schema/index.js'

export const maybe = { noNullPrototype: true, requiredKeys: [] as [] }
const nature = fc.constantFrom('dirac', 'majorana')
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/)
const phase = fc.constantFrom<unknown>('i', '-i', '+', 1, -1, '-1', 'exp(i*pi/3)')
export const scalar: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>('?', 'x', 'i*x', 'sqrt(2)', 0, 1, '1.0D-03'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const uncertain = fc.record({ value: scalar, uncertainty: scalar }, { noNullPrototype: true })
const part = fc.oneof(scalar, uncertain)
const entry = fc.oneof(scalar, uncertain, fc.record({ re: part, im: part }, { noNullPrototype: true }))
const matrix = fc.array(fc.array(entry, { maxLength: 3 }), { maxLength: 3 })
const phases = { cpParity: phase, cPhase: phase, pPhase: phase, tPhase: phase }
const state = fc
  .tuple(fc.record({ nature }), fc.record({ label: word, mass: fc.constantFrom('0 eV', '1 meV'), ...phases }, maybe))
  .map(([required, optional]) => ({ ...required, ...optional }))
const short = fc
  .tuple(
    fc.record({ nature, count: fc.constantFrom<unknown>(1, 3, 128, '2') }),
    fc.record({ masses: fc.array(fc.constant('1 eV')), cpParities: fc.array(phase), tPhases: fc.array(phase) }, maybe),
  )
  .map(([required, optional]) => ({ ...required, ...optional }))
const angles = fc.constantFrom('30 deg', '0.1 rad')
const mixing = fc.oneof(
  fc.record({ ref: word }),
  fc.record({ matrix: fc.array(fc.array(scalar), { minLength: 3, maxLength: 4 }) }),
  fc.record({ pdg: fc.record({ theta12: angles, theta13: angles, theta23: angles }) }),
)
export const model: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .tuple(
    fc.record({
      nuvertex: fc.constantFrom<unknown>(1, '1'),
      states: fc.oneof(fc.array(state, { minLength: 1, maxLength: 3 }), short),
    }),
    fc.record(
      {
        name: word,
        assume: fc.array(word),
        lift: fc.array(word),
        q2: fc.constantFrom<unknown>('generic', 0, '0'),
        convention: word,
        parameters: fc.dictionary(word, fc.constantFrom('real', 'complex', 'positive')),
        mixing,
        formFactors: fc.record(
          {
            charge: fc.record({ unit: fc.constant('e0'), matrix }),
            magnetic: fc.record({ matrix }),
            anapole: fc.record({ unit: fc.constantFrom('cm^2', 'fm^2'), matrix }),
          },
          maybe,
        ),
      },
      maybe,
    ),
  )
  .map(([required, optional]) => ({ ...required, ...optional }))

const formFactor = fc.constantFrom('charge', 'magnetic', 'electric', 'anapole')
const unit = fc.constantFrom<unknown>(1, -1, 'i', '-i', '1')
const references = fc.array(fc.record({ key: word }), { minLength: 1, maxLength: 2 })
const relation = fc
  .tuple(
    fc.record({
      of: fc.array(formFactor, { minLength: 1, maxLength: 4 }),
      equals: fc.constantFrom('same', 'transpose', 'conjugate', 'dagger', 'zero'),
    }),
    fc.record(
      {
        factor: unit,
        species: fc.constantFrom('neutrino', 'antineutrino'),
        phases: fc.record({ of: fc.constant('cPhase'), final: fc.constantFrom(0, 1, -1), initial: fc.constant(1) }),
      },
      maybe,
    ),
  )
  .map(([required, optional]) => ({ ...required, ...optional }))
const rule = fc.record(
  {
    ...{ id: word, title: word, status: fc.constantFrom('law', 'assumption'), formula: word, statement: word },
    ...{ reason: word, references, relations: fc.array(relation, { minLength: 1, maxLength: 2 }) },
    domain: fc.record({ states: fc.constantFrom('any', 'mixed'), q2: fc.constantFrom<unknown>('any', 0) }, maybe),
    requires: fc.array(word),
    examples: fc.array(
      fc.record({
        given: fc.record({
          states: fc.array(fc.oneof(nature, fc.record({ nature })), { minLength: 1 }),
          laws: fc.array(word),
        }),
        expect: fc.dictionary(word, word),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  },
  { noNullPrototype: true },
)
const convention = fc.record({
  ...{ id: word, title: word, vertex: word, momentum: fc.constantFrom('p_i - p_f', 'p_f - p_i') },
  firstIndex: fc.constantFrom('final', 'initial'),
  factor: fc.record({ charge: unit, magnetic: unit, electric: unit, anapole: unit }),
  q2Power: fc.record({ charge: fc.integer({ min: -8, max: 8 }) }, maybe),
  notes: fc.array(word),
  references,
})

const flavour = fc.constantFrom('e', 'mu', 'tau')
const species = fc.constantFrom('neutrino', 'antineutrino', 'both')
const normalisation = fc.constantFrom('form-factor', 'effective', 'unstated')
const sign = fc.constantFrom('plus-six', 'minus-six', 'magnitude', 'unstated')
const spectrum = fc.array(fc.constantFrom('pp', 'be7', 'pep', 'b8'), { minLength: 1, maxLength: 4 })
const order = fc.constantFrom('ordered', 'unordered')
const pairs = fc.record({ dirac: order, majorana: order })
const index = fc.integer({ min: 1, max: 128 })
const quantity = fc.oneof(
  fc.record({ kind: fc.constantFrom('effective-moment', 'charge-effective'), flavour, species }),
  fc.record({ kind: fc.constantFrom('effective-moment-solar', 'charge-effective-solar'), spectrum }),
  fc.record({ kind: fc.constantFrom('moment-sum', 'charge-sum'), pairs }),
  fc.record({ kind: fc.constant('moment-element'), element: fc.tuple(index, index) }),
  fc.record({ kind: fc.constant('moment-component'), component: fc.constantFrom(1, 2, 3) }),
  fc.record({ kind: fc.constantFrom('moment-scale', 'charge-common') }),
  fc.record({
    kind: fc.constant('charge-element'),
    elements: fc.array(fc.tuple(flavour, flavour), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('charge-radius'), flavour, species, normalisation, sign }),
  fc.record({ kind: fc.constant('charge-radius-transition'), flavours: fc.tuple(flavour, flavour), normalisation }),
)
const value = fc.oneof(
  fc.record({ upper: scalar, weakest: scalar }, { ...maybe, requiredKeys: ['upper'] }),
  fc.record({ low: scalar, high: scalar }),
  fc.record({ central: scalar, error: scalar }),
  fc.record({ few: scalar }),
  fc.record({ allowed: scalar }),
)
const attested = fc.constantFrom('review', 'abstract', 'summary', 'derived', 'recalled')
const confidence = fc.oneof(
  fc.constant('none'),
  fc.record({ percent: fc.double({ min: 0, max: 100, minExcluded: true, maxExcluded: true, noNaN: true }), attested }),
)
const bound = fc
  .tuple(
    fc.record({
      ...{ id: word, quantity, value, unit: word, confidence, experiment: word, attested },
      ...{ status: fc.constantFrom(...boundStatuses), method: fc.constantFrom(...boundMethods) },
      natures: fc.array(nature, { minLength: 1, maxLength: 2 }),
    }),
    fc.record(
      {
        ...{ approximate: fc.boolean(), year: fc.integer({ min: 1930, max: 2200 }), supersededBy: word },
        ...{ disputes: fc.array(word, { minLength: 1 }), notes: fc.array(word), references },
      },
      maybe,
    ),
  )
  .map(([required, optional]) => ({ ...required, ...optional }))

export const valid: Readonly<Record<DocumentKind, fc.Arbitrary<unknown>>> = { model, rule, convention, bound }
