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
import { type Codec, choice, isMap, leaf, list } from '../shapes/shape.js'
import { listing, wordFor } from '../shapes/wording.js'

export type QuantityRecord = BoundQuantity

type Of<K extends QuantityKind> = Extract<BoundQuantity, { readonly kind: K }>

const kindOf = <K extends QuantityKind>(kind: K): Codec<K> => oneOf<K>('kind', [kind])
const flavour: Codec<Flavour> = oneOf<Flavour>('flavour', flavours)
const species: Codec<BoundSpecies> = oneOf<BoundSpecies>('species', boundSpecies)
const normalisation: Codec<RadiusNormalisation> = oneOf<RadiusNormalisation>('normalisation', radiusNormalisations)
const order = oneOf<SummedPairs['dirac']>('pairs', ['ordered', 'unordered'])
const pairs: Codec<SummedPairs> = closed<SummedPairs>('pairs', 'the pairs of a sum', { dirac: order, majorana: order })
const spectrum: Codec<readonly SolarSource[]> = list('spectrum', oneOf<SolarSource>('solar reaction', solarSources), {
  expected: 'a list of solar reactions',
  minimum: 1,
})

const isIndex = (given: unknown, most: number): boolean =>
  Number.isInteger(given) && Number(given) >= 1 && Number(given) <= most
const element: Codec<readonly [number, number]> = leaf<readonly [number, number]>(
  'element',
  (given) => Array.isArray(given) && given.length === 2 && given.every((index) => isIndex(index, 128)),
  { expected: 'two indices of mass states from 1, such as [1, 2]', schema: { type: 'array' } },
)
const component: Codec<number> = leaf<number>('component', (given) => isIndex(given, 3), {
  expected: '1, 2 or 3',
  schema: { enum: [1, 2, 3] },
})

const isFlavour = (given: unknown): boolean => flavours.some((each) => each === given)
const isFlavourPair = (given: unknown): boolean =>
  Array.isArray(given) && given.length === 2 && given.every((each) => isFlavour(each))
const flavourPair: Codec<readonly [Flavour, Flavour]> = leaf<readonly [Flavour, Flavour]>('flavours', isFlavourPair, {
  expected: 'two flavours, such as [e, mu]',
  schema: { type: 'array' },
})

const shapes: { readonly [K in QuantityKind]: Codec<Of<K>> } = {
  'effective-moment': closed<Of<'effective-moment'>>('moment', 'an effective moment', {
    kind: kindOf('effective-moment'),
    flavour,
    species,
  }),
  'effective-moment-solar': closed<Of<'effective-moment-solar'>>('solar moment', 'a solar moment', {
    kind: kindOf('effective-moment-solar'),
    spectrum,
  }),
  'moment-sum': closed<Of<'moment-sum'>>('sum', 'a sum of moments', { kind: kindOf('moment-sum'), pairs }),
  'moment-element': closed<Of<'moment-element'>>('element', 'an element of the moments', {
    kind: kindOf('moment-element'),
    element,
  }),
  'moment-component': closed<Of<'moment-component'>>('component', 'a component of the moments', {
    kind: kindOf('moment-component'),
    component,
  }),
  'moment-scale': closed<Of<'moment-scale'>>('scale', 'a scale of moments', { kind: kindOf('moment-scale') }),
  'charge-effective': closed<Of<'charge-effective'>>('charge', 'an effective charge', {
    kind: kindOf('charge-effective'),
    flavour,
    species,
  }),
  'charge-effective-solar': closed<Of<'charge-effective-solar'>>('solar charge', 'a solar charge', {
    kind: kindOf('charge-effective-solar'),
    spectrum,
  }),
  'charge-sum': closed<Of<'charge-sum'>>('sum', 'a sum of charges', { kind: kindOf('charge-sum'), pairs }),
  'charge-common': closed<Of<'charge-common'>>('charge', 'a common charge', { kind: kindOf('charge-common') }),
  'charge-element': closed<Of<'charge-element'>>('element', 'elements of the charge', {
    kind: kindOf('charge-element'),
    elements: list('elements', flavourPair, { expected: 'a list of pairs of flavours', minimum: 1 }),
  }),
  'charge-radius': closed<Of<'charge-radius'>>('radius', 'a charge radius', {
    kind: kindOf('charge-radius'),
    flavour,
    species,
    normalisation,
    sign: oneOf<RadiusSign>('sign', radiusSigns),
  }),
  'charge-radius-transition': closed<Of<'charge-radius-transition'>>('radius', 'a transition radius', {
    kind: kindOf('charge-radius-transition'),
    flavours: flavourPair,
    normalisation,
  }),
}

export const quantity: Codec<QuantityRecord> = choice<QuantityRecord>(
  'quantity',
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
