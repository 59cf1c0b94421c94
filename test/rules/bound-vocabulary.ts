// The closed vocabulary of bounds, as rules/README.md has it. Uses nothing of src/.

import { reference } from './records.js'
import { type Check, closed, listOf, oneOf, string } from './vocabulary.js'

const attested = oneOf('review', 'abstract', 'summary', 'derived', 'recalled')
const flavour = oneOf('e', 'mu', 'tau')
const species = oneOf('neutrino', 'antineutrino', 'both')
const normalisation = oneOf('form-factor', 'effective', 'unstated')
const spectrum = listOf(oneOf('pp', 'be7', 'pep', 'b8'))
const pairs = closed({ dirac: oneOf('ordered', 'unordered'), majorana: oneOf('ordered', 'unordered') })
const two =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length === 2 ? value.flatMap(check) : ['not a pair']
const decimal: Check = (value) => (Number.isFinite(Number(value)) ? [] : [`${String(value)} is no number`])
const index: Check = (value) => (Number.isInteger(value) && Number(value) > 0 ? [] : ['not an index from 1'])

/** The fields of each kind of quantity beside `kind`, and the unit of its numbers. */
const quantityKinds: Readonly<Record<string, readonly [unit: string, fields: Readonly<Record<string, Check>>]>> = {
  'effective-moment': ['muB', { flavour, species }],
  'effective-moment-solar': ['muB', { spectrum }],
  'moment-sum': ['muB', { pairs }],
  'moment-element': ['muB', { element: two(index) }],
  'moment-component': ['muB', { component: oneOf('1', '2', '3') }],
  'moment-scale': ['muB', {}],
  'charge-effective': ['e0', { flavour, species }],
  'charge-effective-solar': ['e0', { spectrum }],
  'charge-sum': ['e0', { pairs }],
  'charge-common': ['e0', {}],
  'charge-element': ['e0', { elements: listOf(two(flavour)) }],
  'charge-radius': [
    'cm^2',
    { flavour, species, normalisation, sign: oneOf('plus-six', 'minus-six', 'magnitude', 'unstated') },
  ],
  'charge-radius-transition': ['cm^2', { flavours: two(flavour), normalisation }],
}

const quantity: Check = (value) => {
  const { kind } = value as { readonly kind: string }
  const entry = quantityKinds[kind]
  return entry === undefined ? [`no kind ${kind}`] : closed({ kind: string, ...entry[1] })(value)
}

const valueShapes: readonly Check[] = [
  closed({ upper: decimal, 'weakest?': decimal }),
  closed({ low: decimal, high: decimal }),
  closed({ central: decimal, error: decimal }),
  closed({ few: decimal }),
  closed({ allowed: decimal }),
]

const boundShape = closed({
  id: string,
  quantity,
  value: (value) => (valueShapes.some((shape) => shape(value).length === 0) ? [] : ['of no known form']),
  'approximate?': oneOf('true', 'false'),
  unit: string,
  confidence: (value) =>
    value === 'none'
      ? []
      : closed({ percent: (p) => (Number(p) > 0 && Number(p) < 100 ? [] : ['not a level']), attested })(value),
  status: oneOf('limit', 'estimate', 'sensitivity', 'signal-claim', 'dispute'),
  method: string,
  natures: listOf(oneOf('dirac', 'majorana')),
  experiment: string,
  'year?': (value) => (Number.isInteger(value) ? [] : ['not a year']),
  attested,
  'supersededBy?': string,
  'disputes?': listOf(string),
  'notes?': listOf(string),
  'references?': listOf(reference),
})

/** What is wrong with a bound. */
export const boundComplaints: Check = (value) => {
  const shape = boundShape(value)
  if (shape.length > 0) return shape
  const bound = value as { readonly [key: string]: unknown; readonly quantity: { readonly kind: string } }
  const [unit] = quantityKinds[bound.quantity.kind] ?? []
  return [
    ...(bound['unit'] === unit ? [] : [`${String(bound['unit'])} is not ${unit}, the unit of ${bound.quantity.kind}`]),
    ...(bound['references'] === undefined && bound['attested'] !== 'recalled'
      ? ['no reference, and not recalled']
      : []),
  ]
}
