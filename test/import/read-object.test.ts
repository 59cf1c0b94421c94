import { createContext, runInContext } from 'node:vm'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { readObject } from '../../src/import/read-object.js'

const issuesOf = (value: unknown): string[] => {
  const result = readObject(value)
  return E.isRight(result) ? [] : result.left.map(({ code, path }) => `${code} ${path}`)
}

const cycle: { self?: unknown } = {}
cycle.self = { again: [cycle] }

let deep: unknown = 1
for (let k = 0; k < 5000; k++) deep = [deep]

class Model {
  readonly states = []
}

const throwing = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error('no')
    },
  },
)
const endless = (): object =>
  new Proxy(
    {},
    {
      ownKeys: () => ['next'],
      getOwnPropertyDescriptor: () => ({ value: endless(), configurable: true, enumerable: true }),
    },
  )
let doubling: unknown = [1]
for (let k = 0; k < 40; k++) doubling = [doubling, doubling]

const revoked = Proxy.revocable({}, {})
revoked.revoke()

describe('what is not plain data is an issue, and nothing is called', () => {
  it.each([
    [
      'a getter',
      { a: Object.defineProperty({}, 'b', { get: () => expect.fail('called'), enumerable: true }) },
      'wrong-type $.a.b',
    ],
    ['a cycle', cycle, 'invalid-value $.self.again[0]'],
    ['depth', deep, `limit $${'[0]'.repeat(64)}`],
    ['a class', { a: new Model() }, 'wrong-type $.a'],
    ['a date', { a: new Date(0) }, 'wrong-type $.a'],
    ['a map', new Map(), 'wrong-type $'],
    ['an inherited object', Object.create({ nuvertex: 1 }), 'wrong-type $'],
    ['a function', { a: () => 1 }, 'wrong-type $.a'],
    ['a bigint', { a: 1n }, 'wrong-type $.a'],
    ['a symbol', [Symbol('x')], 'wrong-type $[0]'],
    ['a symbol key', { [Symbol('x')]: 1 }, 'wrong-type $'],
    ['a sparse list', { a: Object.assign(new Array(3), { 0: 1, 2: 3 }) }, 'wrong-type $.a'],
    ['a huge empty list', { a: new Array(2 ** 32 - 1) }, 'wrong-type $.a'],
    ['a list with a name', Object.assign([1], { b: 2 }), 'wrong-type $'],
    ['an undefined item', [undefined], 'wrong-type $[0]'],
    ['nothing', undefined, 'wrong-type $'],
    ['NaN', { a: Number.NaN }, 'invalid-number $.a'],
    ['infinity', { a: [-Infinity] }, 'invalid-number $.a[0]'],
    ['half a character', { a: '\ud800' }, 'syntax $.a'],
    ['a proxy that throws', { a: throwing }, 'wrong-type $.a'],
    ['a proxy without end', endless(), `limit $${'.next'.repeat(64)}`],
    ['a revoked proxy', revoked.proxy, 'wrong-type $'],
  ])('%s', (_, value, issue) => expect(issuesOf(value)).toEqual([issue]))

  it('an object that doubles forty times', () => {
    expect(issuesOf(doubling)[0]).toMatch(/^limit /)
    expect(issuesOf(doubling)).toHaveLength(1)
  })

  it('all at once, in order', () => {
    expect(issuesOf({ b: [1n, 1], a: Number.NaN })).toEqual(['wrong-type $.b[0]', 'invalid-number $.a'])
  })
})

describe('plain data is copied', () => {
  it.each([
    ['null prototype', Object.assign(Object.create(null), { a: 1 })],
    ['another realm', runInContext('({ a: [1, { b: null }] })', createContext({}))],
    ['a field left out', { a: 1, b: undefined }],
    ['shared, not cyclic', ((x) => ({ a: x, b: x }))([1])],
    ['__proto__ as data', JSON.parse('{"__proto__": {"polluted": 1}}')],
    ['minus zero', { a: -0 }],
  ])('%s', (_, value) => {
    const result = readObject(value)
    const copy = E.isRight(result) ? result.right.value : undefined
    expect(JSON.stringify(copy)).toBe(JSON.stringify(value))
    expect(Object.getPrototypeOf(copy)).toBeNull()
    expect(E.isRight(result) && result.right.locate(['a'])).toBeNull()
  })
})
