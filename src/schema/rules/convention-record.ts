// The shape of a convention record (rules/README.md).

import type { FormFactor } from '../../physics/form-factor.js'
import { closed, optional } from '../shapes/closed.js'
import { identifier, oneOf, text } from '../shapes/scalars.js'
import { type Codec, leaf, list } from '../shapes/shape.js'
import { type ReferenceRecord, referenceList, type UnitWord, unit } from './rule-record.js'

export interface ConventionRecord {
  readonly id: string
  readonly title: string
  readonly canonical?: boolean
  readonly vertex: string
  readonly momentum: 'p_i - p_f' | 'p_f - p_i'
  readonly firstIndex: 'final' | 'initial'
  readonly factor: Readonly<Record<FormFactor, UnitWord>>
  readonly q2Power?: { readonly [name in FormFactor]?: number }
  readonly notes?: readonly string[]
  readonly references: readonly ReferenceRecord[]
}

const power: Codec<number> = leaf<number>((value) => Number.isInteger(value) && Math.abs(Number(value)) <= 8, {
  expected: 'a whole number from -8 to 8',
  schema: { type: 'integer', minimum: -8, maximum: 8 },
})

export const conventionRecord: Codec<ConventionRecord> = closed<ConventionRecord>('a convention', {
  id: identifier,
  title: text('a title'),
  canonical: optional(
    leaf<boolean>((value) => typeof value === 'boolean', {
      expected: 'true or false',
      schema: { type: 'boolean' },
    }),
  ),
  vertex: text('the vertex in LaTeX'),
  momentum: oneOf<ConventionRecord['momentum']>(['p_i - p_f', 'p_f - p_i']),
  firstIndex: oneOf<ConventionRecord['firstIndex']>(['final', 'initial']),
  factor: closed<ConventionRecord['factor']>('the factors of a convention', {
    charge: unit,
    magnetic: unit,
    electric: unit,
    anapole: unit,
  }),
  q2Power: optional(
    closed<NonNullable<ConventionRecord['q2Power']>>('the powers of q² of a convention', {
      charge: optional(power),
      magnetic: optional(power),
      electric: optional(power),
      anapole: optional(power),
    }),
  ),
  notes: optional(list(text('a note'), { expected: 'a list of notes' })),
  references: referenceList,
})
