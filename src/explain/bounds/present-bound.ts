// A bound as data for other programs: numbers as published and as doubles, references in full.

import type { BibliographyEntry } from '../../catalogue/embedded-references.js'
import type { Bound, BoundQuantity, Confidence } from '../../physics/bound.js'
import { boundNumber } from '../../physics/bound-reach.js'
import { numberTexts } from './value-text.js'

export type Bibliography = Readonly<Record<string, BibliographyEntry>>

export interface PresentedReference {
  readonly key: string
  readonly where: string | null
  readonly authors: readonly string[]
  readonly title: string | null
  readonly journal: string | null
  readonly year: number | string | null
  readonly eprint: string | null
  readonly doi: string | null
}

export interface PresentedBound {
  readonly id: string
  readonly quantity: BoundQuantity
  /** Texts with the published digits, by the name that they have in the record. */
  readonly value: Readonly<Record<string, string>>
  /** The nearest doubles. */
  readonly numbers: Readonly<Record<string, number>>
  readonly approximate: boolean
  readonly unit: string
  /** `null`: none was given. */
  readonly confidence: Confidence | null
  readonly status: string
  readonly method: string
  readonly natures: readonly string[]
  readonly experiment: string
  readonly year: number | null
  readonly attested: string
  readonly supersededBy: string | null
  readonly disputes: readonly string[]
  readonly notes: readonly string[]
  readonly references: readonly PresentedReference[]
}

/** A bound with its references looked up in a bibliography. */
export function presentBound(bound: Bound, bibliography: Bibliography): PresentedBound {
  const texts = numberTexts(bound.value)
  return {
    id: bound.id,
    quantity: bound.quantity,
    value: { kind: bound.value.kind, ...Object.fromEntries(texts) },
    numbers: Object.fromEntries(texts.map(([name, text]) => [name, boundNumber(text)])),
    approximate: bound.approximate,
    unit: bound.unit,
    confidence: bound.confidence ?? null,
    status: bound.status,
    method: bound.method,
    natures: bound.natures,
    experiment: bound.experiment,
    year: bound.year ?? null,
    attested: bound.attested,
    supersededBy: bound.supersededBy ?? null,
    disputes: bound.disputes,
    notes: bound.notes,
    references: bound.references.map(({ key, where }) => {
      const {
        authors = [],
        title,
        journal,
        year,
        eprint,
        doi,
      } = Object.hasOwn(bibliography, key) ? (bibliography[key] ?? {}) : {}
      return {
        key,
        where: where ?? null,
        authors,
        title: title ?? null,
        journal: journal ?? null,
        year: year ?? null,
        eprint: eprint ?? null,
        doi: doi ?? null,
      }
    }),
  }
}
