// The quantity of a bound: one closed shape for each kind, chosen by `kind`, so that an issue speaks of the kind meant.

import {
  type BoundQuantity,
  type BoundSpecies,
  boundSpecies,
  type Flavour,
  flavours,
  type QuantityKind,
  quantityKinds,
  type RadiusNormalisation,
  type RadiusSign,
  radiusNormalisations,
  radiusSigns,
  type SolarSource,
  type SummedPairs,
  solarSources,
} from '../../physics/bound.js'
import { didYouMean } from '../../physics/did-you-mean.js'
import { closed } from '../shapes/closed.js'
import { oneOf } from '../shapes/scalars.js'
import { type Codec, choice, isMap, type JsonSchema, leaf, list } from '../shapes/shape.js'
import { listing, wordFor } from '../shapes/wording.js'

export type QuantityRecord = BoundQuantity

type Of<K extends QuantityKind> = Extract<BoundQuantity, { readonly kind: K }>

const kindOf = <K extends QuantityKind>(kind: K): Codec<K> => oneOf<K>([kind])
const flavour: Codec<Flavour> = oneOf<Flavour>(flavours)
const species: Codec<BoundSpecies> = oneOf<BoundSpecies>(boundSpecies)
const normalisation: Codec<RadiusNormalisation> = oneOf<RadiusNormalisation>(radiusNormalisations)
const order = oneOf<SummedPairs['dirac']>(['ordered', 'unordered'])
const pairs: Codec<SummedPairs> = closed<SummedPairs>('the pairs of a sum', { dirac: order, majorana: order })
const spectrum: Codec<readonly SolarSource[]> = list(oneOf<SolarSource>(solarSources), {
  expected: 'a list of solar reactions',
  minimum: 1,
})

/** The JSON Schema of a list of two. */
const pairOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items, minItems: 2, maxItems: 2 })

const isIndex = (given: unknown, most: number): boolean =>
  Number.isInteger(given) && Number(given) >= 1 && Number(given) <= most
const element: Codec<readonly [number, number]> = leaf<readonly [number, number]>(
  (given) => Array.isArray(given) && given.length === 2 && given.every((index) => isIndex(index, 128)),
  {
    expected: 'two indices of mass states from 1, such as [1, 2]',
    schema: pairOf({ type: 'integer', minimum: 1, maximum: 128 }),
  },
)
const component: Codec<number> = leaf<number>((given) => isIndex(given, 3), {
  expected: '1, 2 or 3',
  schema: { enum: [1, 2, 3] },
})

const isFlavour = (given: unknown): boolean => flavours.some((each) => each === given)
const isFlavourPair = (given: unknown): boolean =>
  Array.isArray(given) && given.length === 2 && given.every((each) => isFlavour(each))
const flavourPair: Codec<readonly [Flavour, Flavour]> = leaf<readonly [Flavour, Flavour]>(isFlavourPair, {
  expected: 'two flavours, such as [e, mu]',
  schema: pairOf({ enum: flavours }),
})

const shapes: { readonly [K in QuantityKind]: Codec<Of<K>> } = {
  'effective-moment': closed<Of<'effective-moment'>>('an effective moment', {
    kind: kindOf('effective-moment'),
    flavour,
    species,
  }),
  'effective-moment-solar': closed<Of<'effective-moment-solar'>>('a solar moment', {
    kind: kindOf('effective-moment-solar'),
    spectrum,
  }),
  'moment-sum': closed<Of<'moment-sum'>>('a sum of moments', { kind: kindOf('moment-sum'), pairs }),
  'moment-element': closed<Of<'moment-element'>>('an element of the moments', {
    kind: kindOf('moment-element'),
    element,
  }),
  'moment-component': closed<Of<'moment-component'>>('a component of the moments', {
    kind: kindOf('moment-component'),
    component,
  }),
  'moment-scale': closed<Of<'moment-scale'>>('a scale of moments', { kind: kindOf('moment-scale') }),
  'charge-effective': closed<Of<'charge-effective'>>('an effective charge', {
    kind: kindOf('charge-effective'),
    flavour,
    species,
  }),
  'charge-effective-solar': closed<Of<'charge-effective-solar'>>('a solar charge', {
    kind: kindOf('charge-effective-solar'),
    spectrum,
  }),
  'charge-sum': closed<Of<'charge-sum'>>('a sum of charges', { kind: kindOf('charge-sum'), pairs }),
  'charge-common': closed<Of<'charge-common'>>('a common charge', { kind: kindOf('charge-common') }),
  'charge-element': closed<Of<'charge-element'>>('elements of the charge', {
    kind: kindOf('charge-element'),
    elements: list(flavourPair, { expected: 'a list of pairs of flavours', minimum: 1 }),
  }),
  'charge-radius': closed<Of<'charge-radius'>>('a charge radius', {
    kind: kindOf('charge-radius'),
    flavour,
    species,
    normalisation,
    sign: oneOf<RadiusSign>(radiusSigns),
  }),
  'charge-radius-transition': closed<Of<'charge-radius-transition'>>('a transition radius', {
    kind: kindOf('charge-radius-transition'),
    flavours: flavourPair,
    normalisation,
  }),
}

export const quantity: Codec<QuantityRecord> = choice<QuantityRecord>(
  `a quantity: { kind: … } with ${listing(quantityKinds, 'or')}`,
  quantityKinds.map((kind) => ({
    when: (given: unknown): boolean => isMap(given) && given['kind'] === kind,
    codec: shapes[kind] as unknown as Codec<QuantityRecord>,
  })),
  (given) => {
    if (!isMap(given)) return {}
    const word = given['kind']
    const near = typeof word === 'string' ? didYouMean(word, quantityKinds) : undefined
    return {
      code: 'invalid-value',
      received: word === undefined ? 'a quantity without kind' : wordFor(word),
      hint: near === undefined ? undefined : `Did you mean ${near}?`,
    }
  },
)
