// The page of one bound: everything that its record says, in words.

import type { BibliographyEntry } from '../../catalogue/embedded-references.js'
import type { Attestation, Bound, BoundStatus } from '../../physics/bound.js'
import type { Reference } from '../../physics/convention.js'
import type { PrettyOptions } from '../pretty/options.js'
import { type PageFormat, referenceText, renderSheet } from '../sheet.js'
import type { Bibliography } from './present-bound.js'
import { kindDefinition, kindTitle, quantityText } from './quantity-text.js'
import { valueText } from './value-text.js'

const statusWords: Readonly<Record<BoundStatus, string>> = {
  limit: 'limit',
  estimate: 'estimate: an order of magnitude, or an argument that is no measurement',
  sensitivity: 'sensitivity: a projection, not a limit',
  'signal-claim': 'signal claim: values that were said to be seen, not a limit',
  dispute: 'dispute: says that other limits do not hold',
}

const attestationWords: Readonly<Record<Attestation, string>> = {
  review: 'printed in a review that was read',
  abstract: 'printed in the abstract of the paper',
  summary: 'from a summary of the paper by others',
  derived: 'derived from other numbers of this ledger',
  recalled: 'recalled: compare it with the source before relying on it',
}

/** The page of one bound. */
export function boundPage(
  bound: Bound,
  bibliography: Bibliography,
  format: PageFormat,
  options: PrettyOptions = {},
): string {
  const { quantity, confidence } = bound
  const title = [kindTitle(quantity.kind), quantityText(quantity)].join(': ')
  const level =
    confidence === undefined ? 'none given' : `${confidence.percent} %, ${attestationWords[confidence.attested]}`
  return renderSheet(
    {
      id: bound.id,
      title,
      fields: [
        ['value', [`${valueText(bound)} ${bound.unit}`]],
        ['confidence', [level]],
        ['status', [statusWords[bound.status]]],
        ['superseded', bound.supersededBy === undefined ? [] : [`by ${bound.supersededBy}`]],
        ['disputes', bound.disputes.length === 0 ? [] : [bound.disputes.join(', ')]],
        ['quantity', [`${quantity.kind}: ${kindDefinition(quantity.kind)}`]],
        ['holds for', [bound.natures.map((nature) => `${nature} neutrinos`).join(' and ')]],
        ['method', [bound.method.replaceAll('-', ' ')]],
        ['experiment', [bound.year === undefined ? bound.experiment : `${bound.experiment}, ${bound.year}`]],
        ['known from', [attestationWords[bound.attested]]],
        ['notes', bound.notes],
        ['sources', sources(bound.references, bibliography)],
      ],
    },
    format,
    options,
  )
}

const sources = (references: readonly Reference[], bibliography: Bibliography): readonly string[] =>
  references.length === 0
    ? ['not looked up']
    : references.map((reference) => {
        const entry = Object.hasOwn(bibliography, reference.key) ? bibliography[reference.key] : undefined
        return entry === undefined ? referenceText(reference) : `${referenceText(reference)}: ${workText(entry)}`
      })

/** `N. Viaux et al., Particle-physics constraints …, arXiv:1308.4627 (2013)`. */
function workText({ authors = [], title, journal, eprint, year }: BibliographyEntry): string {
  const [first] = authors
  const names = authors.length > 3 ? `${first} et al.` : authors.join(', ')
  const where = [journal, eprint === undefined ? undefined : `arXiv:${eprint}`]
  const parts = [names === '' ? undefined : names, title, ...where].filter((part) => part !== undefined)
  return year === undefined ? parts.join(', ') : `${parts.join(', ')} (${year})`
}
