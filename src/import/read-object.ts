// A model object handed to the library → document without places. Only plain data is copied: lists, maps with the usual
// prototype or none, text, finite numbers, booleans and null. No getter is called, and what a proxy throws is an issue.

import * as E from 'fp-ts/lib/Either.js'
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { Path, SourceDocument } from '../physics/document.js'
import type { Issue, IssueCode } from '../physics/issue.js'
import { maximumAliasedValues, maximumDepth, maximumTokens } from './limits.js'
import { type Container, emptyMap, newPlaces, type Places } from './places.js'
import { newTrouble, type Trouble } from './trouble.js'

interface Copier {
  readonly places: Places
  readonly trouble: Trouble
  /** Objects between the root and here. */
  readonly open: Set<object>
  /** Objects copied before, with the number of values in them: another visit is like an alias of YAML. */
  readonly sizes: Map<object, number>
  /** Values met so far: stands in for the offset in a text. */
  values: number
  repeated: number
  /** A limit is hit: no sense in going on. */
  isStopped: boolean
}

/** Copies plain data out of any JS value; getters, cycles, class instances, functions and the like are issues. */
export function readObject(value: unknown): E.Either<NonEmptyArray<Issue>, SourceDocument> {
  const copier: Copier = {
    places: newPlaces(),
    trouble: newTrouble(undefined),
    open: new Set(),
    sizes: new Map(),
    values: 0,
    repeated: 0,
    isStopped: false,
  }
  const copied = copy(value, [], copier)
  const issues = copier.trouble.issues()
  return issues === undefined ? E.right(copier.places.document(copied, 0, undefined)) : E.left(issues)
}

function copy(value: unknown, path: Path, copier: Copier): unknown {
  const offset = copier.values++
  if (copier.values > maximumTokens) return stop(copier, path, offset, `${maximumTokens} values`)
  switch (typeof value) {
    case 'string':
      if (!/\p{Surrogate}/u.test(value)) return value
      return refuse(copier, 'syntax', path, offset, 'whole characters', 'half of a surrogate pair')
    case 'number':
      if (Number.isFinite(value)) return value + 0
      return refuse(copier, 'invalid-number', path, offset, 'a finite number', String(value))
    case 'boolean':
      return value
    case 'object':
      return value === null ? null : copyObject(value, path, offset, copier)
    default:
      return refuse(copier, 'wrong-type', path, offset, 'plain data as in a file', article(typeof value))
  }
}

const article = (type: string): string => (type === 'undefined' ? type : `a ${type}`)

function copyObject(value: object, path: Path, offset: number, copier: Copier): unknown {
  if (copier.open.has(value)) {
    return refuse(copier, 'invalid-value', path, offset, 'finite data', 'an object that contains itself')
  }
  if (path.length >= maximumDepth) {
    return stop(copier, path, offset, `${maximumDepth} lists and maps inside one another`)
  }
  copier.repeated += copier.sizes.get(value) ?? 0
  if (copier.repeated > maximumAliasedValues) {
    return stop(copier, path, offset, `${maximumAliasedValues} values in objects that occur again`)
  }
  copier.open.add(value)
  try {
    return Array.isArray(value) ? copyList(value, path, offset, copier) : copyMap(value, path, offset, copier)
  } catch {
    // A proxy, or something else that is no plain object and says so by throwing.
    return refuse(copier, 'wrong-type', path, offset, 'plain data as in a file', 'an object that throws when read')
  } finally {
    copier.open.delete(value)
    copier.sizes.set(value, copier.values - offset)
  }
}

function copyList(value: readonly unknown[], path: Path, offset: number, copier: Copier): unknown {
  const names = Reflect.ownKeys(value)
  // A list that is dense and has no other property has as many keys as items, and `length`.
  if (names.length !== value.length + 1) {
    return refuse(copier, 'wrong-type', path, offset, 'a list with every item given', 'a list with gaps or named items')
  }
  const list: unknown[] = []
  for (let k = 0; k < value.length && !copier.isStopped; k++) {
    copyMember(list, k, Reflect.getOwnPropertyDescriptor(value, k), path, copier)
  }
  return list
}

function copyMap(value: object, path: Path, offset: number, copier: Copier): unknown {
  const prototype: unknown = Reflect.getPrototypeOf(value)
  // Plain objects of another realm have another Object.prototype, whose own prototype is null as well.
  const isPlain = prototype === null || Reflect.getPrototypeOf(prototype as object) === null
  if (!isPlain || Object.prototype.toString.call(value) !== '[object Object]') {
    return refuse(copier, 'wrong-type', path, offset, 'plain data as in a file', 'an object of a class')
  }
  const map = emptyMap()
  for (const key of Reflect.ownKeys(value)) {
    if (copier.isStopped) break
    if (typeof key === 'symbol') {
      refuse(copier, 'wrong-type', path, offset, 'keys that are text', 'a symbol as key')
      continue
    }
    const descriptor = Reflect.getOwnPropertyDescriptor(value, key)
    const isLeftOut = descriptor !== undefined && 'value' in descriptor && descriptor.value === undefined
    if (!isLeftOut) copyMember(map, key, descriptor, path, copier)
  }
  return map
}

function copyMember(
  into: Container,
  step: string | number,
  descriptor: PropertyDescriptor | undefined,
  above: Path,
  copier: Copier,
): void {
  const path: Path = [...above, step]
  const offset = copier.values
  if (descriptor === undefined || !('value' in descriptor)) {
    copier.values++
    refuse(copier, 'wrong-type', path, offset, 'plain data as in a file', 'a getter')
    return
  }
  ;(into as Record<string | number, unknown>)[step] = copy(descriptor.value, path, copier)
  copier.places.add(into, step, offset)
}

function refuse(
  copier: Copier,
  code: IssueCode,
  path: Path,
  offset: number,
  expected: string,
  received: string,
): undefined {
  copier.trouble.add({ code, path, offset, expected, received })
  return undefined
}

function stop(copier: Copier, path: Path, offset: number, most: string): undefined {
  copier.isStopped = true
  return refuse(copier, 'limit', path, offset, `at most ${most}`, 'more')
}
