// What a bound constrains, for a reader: the heading of its kind, what the kind means, and which one it is.

import type {
  BoundQuantity,
  BoundSpecies,
  Flavour,
  QuantityKind,
  RadiusNormalisation,
  SummedPairs,
} from '../../physics/bound.js'

interface KindText {
  readonly title: string
  readonly definition: string
}

const kindTexts: Readonly<Record<QuantityKind, KindText>> = {
  'effective-moment': {
    title: 'Moment of a flavour at its source',
    definition: '|λφ| with λ = µ − iε between mass states and φ_k = U*_lk',
  },
  'effective-moment-solar': {
    title: 'Moment of neutrinos from the Sun',
    definition: '(Σ_i P_i Σ_j |λ_ji|²)^½ with the probabilities P_i of the mass states in sunlight',
  },
  'moment-sum': {
    title: 'Sum of the moments',
    definition: '(Σ |µ_ij|² + |ε_ij|²)^½ over ordered pairs (Dirac) or each pair once (Majorana), unless noted',
  },
  'moment-element': { title: 'Moment between two mass states', definition: '|λ_ij| = |µ_ij − iε_ij|, the others zero' },
  'moment-component': {
    title: 'Component of Majorana moments',
    definition: '|Λ_k| of three Majorana states, λ_ij = ε_ijk Λ_k between mass states',
  },
  'moment-scale': { title: 'Size of moments', definition: 'the scale of any moment, diagonal or not' },
  'charge-effective': { title: 'Charge of a flavour at its source', definition: "(Σ_l' |q_ll'|²)^½" },
  'charge-effective-solar': {
    title: 'Charge of neutrinos from the Sun',
    definition: '(Σ_i P_i Σ_j |q_ji|²)^½ with the probabilities P_i of the mass states in sunlight',
  },
  'charge-sum': {
    title: 'Sum of the charges',
    definition: '(Σ |q_ij|²)^½ over ordered pairs (Dirac) or each pair once (Majorana), unless noted',
  },
  'charge-common': { title: 'Charge of every neutrino', definition: 'one charge that all mass states have' },
  'charge-element': { title: 'Charges between flavours', definition: "|q_ll'|, each of the elements named" },
  'charge-radius': {
    title: 'Charge radius of a flavour',
    definition:
      '⟨r²⟩ with its standard part; f_Q: g_V moves by (4/3) m_W² s_W² ⟨r²⟩, effective: by (2/3) m_W² s_W² ⟨r²⟩',
  },
  'charge-radius-transition': {
    title: 'Charge radius between flavours',
    definition: "|⟨r²_ll'⟩|; f_Q: the amplitude moves by (4/3) m_W² s_W² ⟨r²⟩, effective: by (2/3) m_W² s_W² ⟨r²⟩",
  },
}

export const kindTitle = (kind: QuantityKind): string => kindTexts[kind].title
export const kindDefinition = (kind: QuantityKind): string => kindTexts[kind].definition

const flavourLetter: Readonly<Record<Flavour, string>> = { e: 'e', mu: 'µ', tau: 'τ' }

const particle = (flavour: Flavour, species: BoundSpecies): string => {
  const l = flavourLetter[flavour]
  return { neutrino: `ν_${l}`, antineutrino: `ν̄_${l}`, both: `ν_${l} ν̄_${l}` }[species]
}

const pair = ([a, b]: readonly [Flavour, Flavour]): string => flavourLetter[a] + flavourLetter[b]

const radius: Readonly<Record<RadiusNormalisation, string>> = {
  'form-factor': 'f_Q',
  effective: 'effective',
  unstated: '?',
}

const solar: Readonly<Record<string, string>> = { pp: 'pp', be7: '7Be', pep: 'pep', b8: '8B' }

/** Which quantity of its kind: `ν̄_e`, `|λ_12|`. */
export function quantityText(quantity: BoundQuantity): string {
  switch (quantity.kind) {
    case 'effective-moment':
    case 'charge-effective':
      return particle(quantity.flavour, quantity.species)
    case 'effective-moment-solar':
    case 'charge-effective-solar':
      return quantity.spectrum.map((source) => solar[source]).join(' ')
    case 'moment-sum':
    case 'charge-sum':
      return pairsText(quantity.pairs)
    case 'moment-element':
      return `|λ_${indices(quantity.element)}|`
    case 'moment-component':
      return `|Λ_${quantity.component}|`
    case 'moment-scale':
      return 'any'
    case 'charge-common':
      return 'every'
    case 'charge-element':
      return quantity.elements.map(pair).join(' ')
    case 'charge-radius':
      return `${particle(quantity.flavour, quantity.species)}, ${radius[quantity.normalisation]}`
    case 'charge-radius-transition':
      return `${pair(quantity.flavours)}, ${radius[quantity.normalisation]}`
    default:
      return never(quantity)
  }
}

/** Stars count ordered pairs of Dirac states and every pair of Majorana states once; anything else is spelt out. */
const pairsText = ({ dirac, majorana }: SummedPairs): string =>
  dirac === 'ordered' && majorana === 'unordered' ? 'all pairs' : `${dirac} (Dirac), ${majorana} (Majorana)`

/** `12`, and `10,2` where digits would run together. */
export const indices = ([i, j]: readonly [number, number]): string => (i > 9 || j > 9 ? `${i},${j}` : `${i}${j}`)

const never = (quantity: never): never => quantity
