// The shape of a record of the ledger (rules/README.md). What a shape cannot say is judged in `check-bound.ts`.

import {
  type Attestation,
  attestations,
  type BoundMethod,
  type BoundStatus,
  type BoundUnit,
  boundMethods,
  boundStatuses,
} from '../../physics/bound.js'
import { type Nature, natures } from '../../physics/state.js'
import type { ReferenceRecord } from '../rules/rule-record.js'
import { referenceList } from '../rules/rule-record.js'
import { closed, optional } from '../shapes/closed.js'
import { identifier, oneOf, text } from '../shapes/scalars.js'
import { type Codec, choice, isMap, leaf, list } from '../shapes/shape.js'
import { type QuantityRecord, quantity } from './quantity-record.js'
import { type ValueRecord, value } from './value-record.js'

export interface ConfidenceRecord {
  readonly percent: number
  readonly attested: Attestation
}

export interface BoundRecord {
  readonly id: string
  readonly quantity: QuantityRecord
  readonly value: ValueRecord
  readonly approximate?: boolean
  readonly unit: BoundUnit | string
  readonly confidence: 'none' | ConfidenceRecord
  readonly status: BoundStatus
  readonly method: BoundMethod
  readonly natures: readonly Nature[]
  readonly experiment: string
  readonly year?: number
  readonly attested: Attestation
  readonly supersededBy?: string
  readonly disputes?: readonly string[]
  readonly notes?: readonly string[]
  readonly references?: readonly ReferenceRecord[]
}

const isPercent = (given: unknown): boolean => typeof given === 'number' && given > 0 && given < 100

const confidence: Codec<BoundRecord['confidence']> = choice<BoundRecord['confidence']>(
  'none, or { percent: 90, attested: abstract }',
  [
    {
      when: isMap,
      codec: closed<ConfidenceRecord>('a confidence level', {
        percent: leaf<number>(isPercent, {
          expected: 'a number between 0 and 100',
          schema: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 100 },
          refuse: (given) => (typeof given === 'number' ? { code: 'invalid-value' } : {}),
        }),
        attested: oneOf<Attestation>(attestations),
      }) as Codec<BoundRecord['confidence']>,
    },
    {
      when: (given) => typeof given === 'string',
      codec: oneOf(['none']) as Codec<BoundRecord['confidence']>,
    },
  ],
)

const id = text('the id of a bound')

const isYear = (given: unknown): boolean => Number.isInteger(given) && Number(given) >= 1930 && Number(given) <= 2200

export const boundRecord: Codec<BoundRecord> = closed<BoundRecord>('a bound', {
  id: identifier,
  quantity,
  value,
  approximate: optional(
    leaf<boolean>((given) => typeof given === 'boolean', {
      expected: 'true or false',
      schema: { type: 'boolean' },
    }),
  ),
  unit: text('a unit'),
  confidence,
  status: oneOf<BoundStatus>(boundStatuses),
  method: oneOf<BoundMethod>(boundMethods),
  natures: list(oneOf<Nature>(natures), { expected: 'a list of natures', minimum: 1 }),
  experiment: text('the name of an experiment'),
  year: optional(
    leaf<number>(isYear, { expected: 'a year', schema: { type: 'integer', minimum: 1930, maximum: 2200 } }),
  ),
  attested: oneOf<Attestation>(attestations),
  supersededBy: optional(id),
  disputes: optional(list(id, { expected: 'a list of ids of bounds', minimum: 1 })),
  notes: optional(list(text('a note'), { expected: 'a list of notes' })),
  references: optional(referenceList),
})
