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
  'confidence',
  'none, or { percent: 90, attested: abstract }',
  [
    {
      when: isMap,
      codec: closed<ConfidenceRecord>('confidence level', 'a confidence level', {
        percent: leaf<number>('percent', isPercent, {
          expected: 'a number between 0 and 100',
          schema: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 100 },
          refuse: (given) => (typeof given === 'number' ? { code: 'invalid-value' } : {}),
        }),
        attested: oneOf<Attestation>('attestation', attestations),
      }) as Codec<BoundRecord['confidence']>,
    },
    {
      when: (given) => typeof given === 'string',
      codec: oneOf('confidence word', ['none']) as Codec<BoundRecord['confidence']>,
    },
  ],
)

const ids = (name: string): Codec<readonly string[]> =>
  list(name, text('bound id', 'the id of a bound'), { expected: 'a list of ids of bounds', minimum: 1 })

const isYear = (given: unknown): boolean => Number.isInteger(given) && Number(given) >= 1930 && Number(given) <= 2200

export const boundRecord: Codec<BoundRecord> = closed<BoundRecord>('bound record', 'a bound', {
  id: identifier,
  quantity,
  value,
  approximate: optional(
    leaf<boolean>('approximate', (given) => typeof given === 'boolean', {
      expected: 'true or false',
      schema: { type: 'boolean' },
    }),
  ),
  unit: text('unit', 'a unit'),
  confidence,
  status: oneOf<BoundStatus>('status', boundStatuses),
  method: oneOf<BoundMethod>('method', boundMethods),
  natures: list('natures', oneOf<Nature>('nature', natures), { expected: 'a list of natures', minimum: 1 }),
  experiment: text('experiment', 'the name of an experiment'),
  year: optional(leaf<number>('year', isYear, { expected: 'a year', schema: { type: 'integer', minimum: 1930 } })),
  attested: oneOf<Attestation>('attestation', attestations),
  supersededBy: optional(text('bound id', 'the id of a bound')),
  disputes: optional(ids('disputed bounds')),
  notes: optional(list('notes', text('note', 'a note'), { expected: 'a list of notes' })),
  references: optional(referenceList),
})
