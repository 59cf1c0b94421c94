// A record that admits its own fields and no others. An unknown key is an issue at the key, with the nearest field as a
// hint; fields that are missing are one issue at the record. `cpPhase: -1` in a state is never silently dropped.

import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { didYouMean } from '../../physics/did-you-mean.js'
import { type AnyShape, type ClosedShape, type Codec, codec, collect, failure, isMap, shapeError } from './shape.js'
import { listing, wordFor } from './wording.js'

/** A field that may be left out. */
export interface OptionalField<A> {
  readonly optional: Codec<A>
}

export const optional = <A>(field: Codec<A>): OptionalField<A> => ({ optional: field })

type IsOptional<A, K extends keyof A> = Record<never, never> extends Pick<A, K> ? true : false

/** A codec for each field of A; `optional` for those that A may leave out. */
export type Fields<A> = {
  readonly [K in keyof A]-?: IsOptional<A, K> extends true ? OptionalField<Exclude<A[K], undefined>> : Codec<A[K]>
}

/** The codec of a record; `noun` names it to the reader: `a state`, and `missingHint` says how to add what is missing. */
export function closed<A>(noun: string, fields: Fields<A>, missingHint?: string): Codec<A> {
  const shape = shapeOf(fields as Fields<Record<string, unknown>>)
  const all = { ...shape.required, ...shape.optional }
  const names = Object.keys(all)
  return codec<A, ClosedShape>(noun, shape, (value, context) => {
    if (!isMap(value)) return failure(value, context, { expected: `${noun}, a map with ${listing(names)}` })
    const errors: t.Errors = []
    const missing = new Set(Object.keys(shape.required).filter((field) => !Object.hasOwn(value, field)))
    for (const [key, member] of Object.entries(value)) {
      const field = Object.hasOwn(all, key) ? all[key] : undefined
      if (field !== undefined) collect(errors, field.validate(member, t.appendContext(context, key, field, member)))
      else errors.push(unknownKey({ key, member, context, noun, names, missing }))
    }
    if (missing.size > 0) {
      const expected = listing([...missing])
      const received = `${noun} without ${missing.size === 1 ? 'it' : 'them'}`
      errors.push(shapeError(value, context, { code: 'missing-key', expected, received, hint: missingHint }))
    }
    return errors.length === 0 ? t.success(value as A) : E.left(errors)
  })
}

interface UnknownKey {
  readonly key: string
  readonly member: unknown
  readonly context: t.Context
  readonly noun: string
  readonly names: readonly string[]
  readonly missing: Set<string>
}

function unknownKey({ key, member, context, noun, names, missing }: UnknownKey): t.ValidationError {
  const nearest = didYouMean(key, names)
  // A misspelt required field is one mistake, not two.
  if (nearest !== undefined) missing.delete(nearest)
  const hint = nearest === undefined ? `Fields of ${noun}: ${listing(names)}.` : `Did you mean ${nearest}?`
  const expected = `a field of ${noun}`
  const at = t.appendContext(context, key, t.unknown, member)
  return shapeError(member, at, { code: 'unknown-key', at: 'key', expected, received: wordFor(key), hint })
}

function shapeOf(fields: Fields<Record<string, unknown>>): ClosedShape {
  const required: Record<string, AnyShape> = {}
  const optionals: Record<string, AnyShape> = {}
  for (const [name, field] of Object.entries(fields as Record<string, AnyShape | OptionalField<unknown>>)) {
    if ('_tag' in field) required[name] = field
    else optionals[name] = field.optional as AnyShape
  }
  return { _tag: 'Closed', required, optional: optionals }
}
