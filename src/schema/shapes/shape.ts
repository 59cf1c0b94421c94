// The building blocks of our codecs. They differ from those of io-ts in what a failure carries: a Problem, which becomes
// an issue, at the place where it is. Each has a literal `_tag`, which the JSON Schema is generated from.

import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import type { IssueCode } from '../../physics/issue.js'

/** What is wrong at one place; `received` is left to the printer unless it needs words. */
export interface Problem {
  readonly code: IssueCode
  readonly at: 'value' | 'key'
  readonly expected: string
  readonly received: string | undefined
  readonly hint: string | undefined
}

/** A failure of a codec of ours. */
export interface ShapeError extends t.ValidationError {
  readonly problem: Problem
}

/** Fragment of JSON Schema. */
export type JsonSchema = { readonly [keyword: string]: unknown }

export interface LeafShape {
  readonly _tag: 'Leaf'
  readonly schema: JsonSchema
}
export interface ListShape {
  readonly _tag: 'List'
  readonly item: AnyShape
  readonly minimum: number
  readonly maximum: number | undefined
}
export interface MapShape {
  readonly _tag: 'Map'
  readonly value: AnyShape
}
export interface ChoiceShape {
  readonly _tag: 'Choice'
  readonly branches: readonly AnyShape[]
}
export interface ClosedShape {
  readonly _tag: 'Closed'
  readonly required: Readonly<Record<string, AnyShape>>
  readonly optional: Readonly<Record<string, AnyShape>>
}
export type Shape = LeafShape | ListShape | MapShape | ChoiceShape | ClosedShape
export type AnyShape = t.Mixed & Shape

/** A codec of ours for A. */
export type Codec<A> = t.Type<A> & Shape

/** A map of a document: no list, not null. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One failure. */
export function failure<A>(value: unknown, context: t.Context, problem: Partial<Problem>): t.Validation<A> {
  return E.left([shapeError(value, context, problem)])
}

export function shapeError(value: unknown, context: t.Context, problem: Partial<Problem>): ShapeError {
  const plain: Problem = { code: 'wrong-type', at: 'value', expected: '', received: undefined, hint: undefined }
  return { value, context, problem: { ...plain, ...problem } }
}

/** A codec that validates like `validate` and changes nothing; its name says what it admits, as issues do. */
export function codec<A, S extends Shape>(
  name: string,
  shape: S,
  validate: (value: unknown, context: t.Context) => t.Validation<A>,
): t.Type<A> & S {
  const is = (value: unknown): value is A => E.isRight(validate(value, []))
  return Object.assign(new t.Type<A>(name, is, validate, t.identity), shape)
}

export interface LeafOptions {
  readonly expected: string
  readonly schema: JsonSchema
  /** Why a value is refused; the default is `wrong-type` without a hint. */
  readonly refuse?: (value: unknown) => Partial<Problem>
}

/** A scalar. */
export function leaf<A>(test: (value: unknown) => boolean, options: LeafOptions): Codec<A> {
  const { expected, schema, refuse } = options
  return codec<A, LeafShape>(expected, { _tag: 'Leaf', schema }, (value, context) =>
    test(value) ? t.success(value as A) : failure(value, context, { expected, ...refuse?.(value) }),
  )
}

export interface ListOptions {
  readonly expected: string
  readonly minimum?: number
  /** More than this is `limit`. */
  readonly maximum?: number
}

/** A list. */
export function list<A>(item: Codec<A>, options: ListOptions): Codec<readonly A[]> {
  const { expected, minimum = 0, maximum } = options
  const shape: ListShape = { _tag: 'List', item, minimum, maximum }
  return codec<readonly A[], ListShape>(expected, shape, (value, context) => {
    if (!Array.isArray(value)) return failure(value, context, { expected })
    const received = `${value.length}`
    if (value.length < minimum) return failure(value, context, { code: 'invalid-value', expected, received })
    if (maximum !== undefined && value.length > maximum) {
      return failure(value, context, { code: 'limit', expected: `at most ${maximum}`, received })
    }
    const errors: t.Errors = []
    for (const [k, member] of value.entries()) {
      collect(errors, item.validate(member, t.appendContext(context, String(k), item, member)))
    }
    return errors.length === 0 ? t.success(value as readonly A[]) : E.left(errors)
  })
}

/** A map from names of the author's choice. */
export function mapOf<A>(value: Codec<A>, expected: string): Codec<Readonly<Record<string, A>>> {
  return codec<Readonly<Record<string, A>>, MapShape>(expected, { _tag: 'Map', value }, (given, context) => {
    if (!isMap(given)) return failure(given, context, { expected })
    const errors: t.Errors = []
    for (const [key, member] of Object.entries(given)) {
      collect(errors, value.validate(member, t.appendContext(context, key, value, member)))
    }
    return errors.length === 0 ? t.success(given as Readonly<Record<string, A>>) : E.left(errors)
  })
}

/** One of several shapes, told apart by looking at the value first: a failure speaks of the shape that was meant. */
export function choice<A>(
  expected: string,
  branches: readonly { readonly when: (value: unknown) => boolean; readonly codec: Codec<A> }[],
  refuse?: (value: unknown) => Partial<Problem>,
): Codec<A> {
  const shape: ChoiceShape = { _tag: 'Choice', branches: branches.map((branch) => branch.codec) }
  return codec<A, ChoiceShape>(expected, shape, (value, context) => {
    const branch = branches.find(({ when }) => when(value))
    if (branch === undefined) return failure(value, context, { expected, ...refuse?.(value) })
    return branch.codec.validate(value, context)
  })
}

export function collect(errors: t.Errors, result: t.Validation<unknown>): void {
  if (E.isLeft(result)) for (const error of result.left) errors.push(error)
}
