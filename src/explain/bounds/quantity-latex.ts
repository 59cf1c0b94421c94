// What a bound constrains, as a formula of LaTeX's mathematics.

import type { BoundQuantity, BoundSpecies, Flavour } from '../../physics/bound.js'
import { indices } from './quantity-text.js'

const letter: Readonly<Record<Flavour, string>> = { e: 'e', mu: '\\mu', tau: '\\tau' }

const particle = (flavour: Flavour, species: BoundSpecies): string =>
  species === 'antineutrino' ? `\\bar\\nu_{${letter[flavour]}}` : `\\nu_{${letter[flavour]}}`

/** The symbol of a quantity, for mathematics. */
export function quantityLatex(quantity: BoundQuantity): string {
  switch (quantity.kind) {
    case 'effective-moment':
      return `\\mu_{${particle(quantity.flavour, quantity.species)}}`
    case 'effective-moment-solar':
      return '\\mu_{\\odot}'
    case 'moment-sum':
      return '\\bigl(\\sum|\\mu_{ij}|^2+|\\varepsilon_{ij}|^2\\bigr)^{1/2}'
    case 'moment-element':
      return `|\\lambda_{${indices(quantity.element)}}|`
    case 'moment-component':
      return `|\\Lambda_{${quantity.component}}|`
    case 'moment-scale':
      return '\\mu_{\\nu}'
    case 'charge-effective':
      return `q_{${particle(quantity.flavour, quantity.species)}}`
    case 'charge-effective-solar':
      return 'q_{\\odot}'
    case 'charge-sum':
      return '\\bigl(\\sum|q_{ij}|^2\\bigr)^{1/2}'
    case 'charge-common':
      return 'q_{\\nu}'
    case 'charge-element':
      return quantity.elements.map(([a, b]) => `|q_{${letter[a]}${spaced(b)}}|`).join(',\\ ')
    case 'charge-radius':
      return `\\langle r^2_{${particle(quantity.flavour, quantity.species)}}\\rangle`
    case 'charge-radius-transition':
      return `|\\langle r^2_{\\nu_{${letter[quantity.flavours[0]]}${spaced(quantity.flavours[1])}}}\\rangle|`
    default:
      return never(quantity)
  }
}

/** A letter after a command needs no blank, a command after a letter neither; `\mu e` does. */
const spaced = (flavour: Flavour): string => (flavour === 'e' ? ' e' : letter[flavour])

const never = (quantity: never): never => quantity
