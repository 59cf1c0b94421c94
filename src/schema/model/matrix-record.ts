// The shape of the claimed values of one form factor: a unit and a matrix [final][initial] of entries. An entry is a
// number, an expression, `?`, { re, im }, or { value, uncertainty }; re and im may have uncertainties of their own.

import type { FormFactor } from '../../physics/form-factor.js'
import { closed, optional } from '../shapes/closed.js'
import { isNumber, numberOrText, oneOf } from '../shapes/scalars.js'
import { type Codec, choice, isMap, list } from '../shapes/shape.js'

export type Scalar = number | string

export interface UncertainRecord {
  readonly value: Scalar
  readonly uncertainty: Scalar
}

export interface ComplexRecord {
  readonly re: Scalar | UncertainRecord
  readonly im: Scalar | UncertainRecord
}

export type EntryRecord = Scalar | ComplexRecord | UncertainRecord

export interface MatrixRecord {
  readonly unit?: string
  readonly matrix: readonly (readonly EntryRecord[])[]
}

/** The units in which each form factor may be given. */
export const unitsOf: Readonly<Record<FormFactor, readonly string[]>> = {
  charge: ['e0'],
  magnetic: ['muB', 'GeV^-1', 'e0*cm'],
  electric: ['muB', 'GeV^-1', 'e0*cm'],
  anapole: ['cm^2', 'fm^2', 'GeV^-2'],
}

const scalar = numberOrText('a number or an expression')
const isScalar = (value: unknown): boolean => typeof value === 'string' || isNumber(value)
const has = (value: unknown, ...keys: readonly string[]): boolean =>
  isMap(value) && keys.some((key) => Object.hasOwn(value, key))

const uncertain: Codec<UncertainRecord> = closed<UncertainRecord>('a value with uncertainty', {
  value: scalar,
  uncertainty: scalar,
})

const part: Codec<ComplexRecord['re']> = choice<ComplexRecord['re']>(
  'a number, an expression, or { value: 1, uncertainty: 0.1 }',
  [
    { when: isMap, codec: uncertain as Codec<ComplexRecord['re']> },
    { when: () => true, codec: scalar as Codec<ComplexRecord['re']> },
  ],
)

const complex: Codec<ComplexRecord> = closed<ComplexRecord>('a complex number', {
  re: part,
  im: part,
})

export const entryForms: string = 'a number, an expression, "?", { re: 1, im: 2 } or { value: 1, uncertainty: 0.1 }'

export const entryShape: Codec<EntryRecord> = choice<EntryRecord>(
  entryForms,
  [
    { when: isScalar, codec: scalar as Codec<EntryRecord> },
    { when: (value) => has(value, 're', 'im'), codec: complex as Codec<EntryRecord> },
    { when: (value) => has(value, 'value', 'uncertainty'), codec: uncertain as Codec<EntryRecord> },
  ],
  (value) => (value === null ? { hint: 'Write "?" for a value that is not specified, 0 for zero.' } : {}),
)

const matrix: Codec<MatrixRecord['matrix']> = list(list(entryShape, { expected: 'a row: a list of entries' }), {
  expected: 'a list of rows',
})

/** The record of one form factor; only its own units are admitted. */
export const matrixRecord = (formFactor: FormFactor): Codec<MatrixRecord> =>
  closed<MatrixRecord>(`the ${formFactor} form factor`, {
    unit: optional(oneOf(unitsOf[formFactor], 'invalid-unit')),
    matrix,
  })
