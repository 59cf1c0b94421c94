// Model objects handed to the library: plain data with what no file can hold, grafted in by the words of the input.

import * as E from 'fp-ts/lib/Either.js'
import { check } from '../../../src/check.js'
import { toJson } from '../../../src/explain/json.js'
import { model } from '../grammar.js'
import { mutateData } from '../mutate-data.js'
import { pick, type Random } from '../random.js'
import type { FuzzTarget } from '../target.js'
import { exampleData } from './models.js'

const thrower = (): never => {
  throw new Error('touched')
}

/** Values that no file holds, by the text that stands for them. */
const strangeValues: Readonly<Record<string, () => unknown>> = {
  '@NaN': () => Number.NaN,
  '@Infinity': () => Number.POSITIVE_INFINITY,
  '@undefined': () => undefined,
  '@function': () => thrower,
  '@symbol': () => Symbol('x'),
  '@bigint': () => 10n ** 30n,
  '@date': () => new Date(0),
  '@map': () => new Map([['a', 1]]),
  '@bytes': () => new Uint8Array(3),
  '@sparse': () => new Array(3),
  '@huge': () => new Array(2 ** 32 - 1),
  '@getter': () => Object.defineProperty({}, 'nature', { get: thrower, enumerable: true }),
  '@proxy': () => new Proxy({}, { get: thrower, ownKeys: thrower, getPrototypeOf: thrower }),
  '@revoked': () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    return proxy
  },
  '@boxed': () => Object('x'),
  '@error': () => new Error('x'),
  '@inherited': () => Object.create({ nature: 'dirac' }),
  '@symbolkey': () => ({ [Symbol('nature')]: 'dirac', nature: 'dirac' }),
  '@tojson': () => ({ toJSON: thrower, toString: thrower, valueOf: thrower }),
  '@promise': () => Promise.resolve(1),
}

function graft(value: unknown, root: { value: unknown }): unknown {
  if (typeof value === 'string') {
    if (value === '@cycle') return root.value ?? value
    const strange = Object.hasOwn(strangeValues, value) ? strangeValues[value] : undefined
    return strange === undefined ? value : strange()
  }
  if (typeof value !== 'object' || value === null) return value
  const copy: unknown[] | Record<string, unknown> = Array.isArray(value) ? [] : {}
  root.value ??= copy
  for (const [key, inner] of Object.entries(value))
    Object.defineProperty(copy, key, {
      value: graft(inner, root),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  return copy
}

const withStrangeness = (text: string, random: Random): string => {
  if (random() < 0.4) return text
  const names = [...Object.keys(strangeValues), '@cycle']
  const places = [...text.matchAll(/"[^"\\]*"(?!\s*:)|\b\d+\b/g)]
  if (places.length === 0) return text
  const at = pick(random, places)
  return `${text.slice(0, at.index)}"${pick(random, names)}"${text.slice(at.index + at[0].length)}`
}

export const objectTarget: FuzzTarget = {
  name: 'object',
  seeds: async () => exampleData().map((data) => JSON.stringify(data)),
  generate: (random) => withStrangeness(JSON.stringify(model(random)), random),
  damage: (input, random) => {
    const damaged = JSON.stringify(mutateData(parsed(input), random)) ?? 'null'
    return withStrangeness(damaged, random)
  },
  words: [],
  feed: async (input) => {
    const value = graft(parsed(input), { value: undefined })
    const result = check(value)
    return [{ exit: E.isLeft(result) ? 2 : 0, stdout: toJson(result), stderr: '' }]
  },
}

function parsed(input: string): unknown {
  try {
    return JSON.parse(input)
  } catch {
    return input
  }
}
