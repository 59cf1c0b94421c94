// The shape of a mass matrix in a model file: Majorana, Dirac, or the blocks of a seesaw, and charged leptons beside it.
// Each block has a unit and rows of entries; an entry is a number, an expression or { re, im }.

import { didYouMean } from '../../physics/did-you-mean.js'
import { closed, optional } from '../shapes/closed.js'
import { numberOrText, oneOf } from '../shapes/scalars.js'
import { type Codec, choice, isMap, list, type Problem } from '../shapes/shape.js'
import { massUnitNames } from './read-quantity.js'

export type MassEntryRecord = number | string | { readonly re: number | string; readonly im: number | string }

export interface MassBlockRecord {
  readonly unit: string
  readonly matrix: readonly (readonly MassEntryRecord[])[]
}

interface WithChargedLeptons {
  readonly chargedLeptons?: MassBlockRecord
}

export type MassMatrixRecord = WithChargedLeptons &
  (
    | { readonly majorana: MassBlockRecord }
    | { readonly dirac: MassBlockRecord }
    | { readonly seesaw: { readonly dirac: MassBlockRecord; readonly right: MassBlockRecord } }
  )

const scalar = numberOrText('a number or an expression')

const complex: Codec<MassEntryRecord> = closed<Extract<MassEntryRecord, object>>('a complex number', {
  re: scalar,
  im: scalar,
}) as Codec<MassEntryRecord>

const isUncertain = (value: unknown): boolean =>
  isMap(value) && (Object.hasOwn(value, 'value') || 'uncertainty' in value)

const entry: Codec<MassEntryRecord> = choice<MassEntryRecord>(
  'a number, an expression or { re: 1, im: 2 }',
  [
    { when: (value) => isMap(value) && !isUncertain(value), codec: complex },
    { when: (value) => !isMap(value), codec: scalar as Codec<MassEntryRecord> },
  ],
  () => ({ hint: 'A mass matrix is taken at its word: entries have no uncertainty here.' }),
)

const unit = oneOf(massUnitNames, 'invalid-unit')

const rows = list(list(entry, { expected: 'a row: a list of entries' }), {
  expected: 'a list of rows',
  minimum: 1,
})

const block: Codec<MassBlockRecord> = closed<MassBlockRecord>(
  'a mass matrix',
  { unit, matrix: rows },
  'Write { unit: eV, matrix: [[…], …] }: one unit for all entries.',
)

const seesaw = closed<{ readonly dirac: MassBlockRecord; readonly right: MassBlockRecord }>('a seesaw', {
  dirac: block,
  right: block,
})

const chargedLeptons = optional(block)
const byMajorana = closed<WithChargedLeptons & { readonly majorana: MassBlockRecord }>('a Majorana mass matrix', {
  majorana: block,
  chargedLeptons,
})
const byDirac = closed<WithChargedLeptons & { readonly dirac: MassBlockRecord }>('a Dirac mass matrix', {
  dirac: block,
  chargedLeptons,
})
const bySeesaw = closed<Extract<MassMatrixRecord, { seesaw: unknown }>>('a seesaw mass matrix', {
  seesaw,
  chargedLeptons,
})

const kinds = ['majorana', 'dirac', 'seesaw']

const isOnly = (value: unknown, kind: string): boolean =>
  isMap(value) && kinds.filter((name) => Object.hasOwn(value, name)).join() === kind

/** Several kinds at once, or a misspelt one. */
function refuse(value: unknown): Partial<Problem> {
  if (!isMap(value)) return {}
  const keys = Object.keys(value)
  if (keys.filter((key) => kinds.includes(key)).length > 1)
    return { code: 'given-twice', received: keys.join(' and '), hint: 'Keep one of them.' }
  const near = keys.map((key) => didYouMean(key, kinds)).find((name) => name !== undefined)
  return near === undefined ? {} : { code: 'missing-key', received: keys.join(', '), hint: `Did you mean ${near}?` }
}

export const massMatrixRecord: Codec<MassMatrixRecord> = choice<MassMatrixRecord>(
  'a map with majorana, dirac or seesaw',
  [
    { when: (value) => isOnly(value, 'majorana'), codec: byMajorana as Codec<MassMatrixRecord> },
    { when: (value) => isOnly(value, 'seesaw'), codec: bySeesaw as Codec<MassMatrixRecord> },
    { when: (value) => isOnly(value, 'dirac'), codec: byDirac as Codec<MassMatrixRecord> },
  ],
  refuse,
)
